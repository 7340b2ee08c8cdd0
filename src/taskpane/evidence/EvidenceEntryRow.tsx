import { Button, mergeClasses } from '@fluentui/react-components';
import type { Assessed } from '../../assess';
import type { Evidence } from '../../model/evidence';
import { writeDay } from '../../text/day';
import { isolated } from '../../text/direction';
import { NO_FILTER } from '../session';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';
import { useRowStyles } from '../shared/GroupRows';

/** One document of the register: what it is, what it supports, what is to be said of it. */
export function EvidenceEntryRow({
  entry,
  assessed,
  edit,
}: {
  readonly entry: Evidence;
  readonly assessed: Assessed;
  readonly edit: () => void;
}) {
  const { say, sayMessage } = usePane();
  const rows = useRowStyles();
  const looks = useLooks();
  const { findings, evidence } = assessed.assessment;
  const remarks = findings.filter(({ subject }) => subject === entry.id);
  const parts = [
    entry.document,
    entry.issued ? writeDay(entry.issued) : entry.issuedText,
    entry.issuer,
    entry.page,
  ];
  return (
    <div className={mergeClasses(rows.row, looks.tight)}>
      <div className={looks.text}>
        <span className={rows.code}>{entry.id}</span> <bdi>{entry.title}</bdi>
      </div>
      <div className={mergeClasses(looks.muted, looks.small)}>
        {parts
          .filter((part) => part !== '')
          .map(isolated)
          .join(' · ')}
      </div>
      {remarks.map((remark) => (
        <div key={remark.code} className={mergeClasses(looks.small, looks.warning)}>
          <Icon name={remark.severity === 'error' ? 'invalid' : 'missing'} size={14} />{' '}
          {sayMessage(remark.message)}
        </div>
      ))}
      <div className={looks.line}>
        <CriteriaLinks codes={entry.criteria} />
        {entry.cell.sheet === evidence.sheet ? (
          <Button
            size="small"
            icon={<Icon name="edit" size={16} />}
            onClick={edit}
            aria-label={say('pane.evidence.edit.entry', { id: entry.id })}
          >
            {say('pane.evidence.edit.short')}
          </Button>
        ) : null}
        <CellButton cell={entry.cell} />
      </div>
    </div>
  );
}

/** The criteria that a document supports, each with the way to it. */
function CriteriaLinks({ codes }: { readonly codes: Evidence['criteria'] }) {
  const { dispatch, say } = usePane();
  const looks = useLooks();
  const goTo = (code: string): void => {
    dispatch({ type: 'filtered', filter: { ...NO_FILTER, search: code } });
    dispatch({ type: 'went', screen: 'score' });
  };
  return codes.map((code) => (
    <button
      key={code}
      type="button"
      className={looks.link}
      onClick={() => goTo(code)}
      aria-label={say('pane.evidence.to-criterion', { code })}
    >
      {code}
    </button>
  ));
}
