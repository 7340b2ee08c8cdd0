import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { leavesOf } from '../../model/criterion';
import type { Evidence } from '../../model/evidence';
import { criterionFinder } from '../../reading/codes/criterion-reference';
import { writeDay } from '../../text/date/day';
import { isolated } from '../../text/direction';
import { useShowLeaf } from '../score/use-show-leaf';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { useRowStyles } from '../ui/row-styles';

/** One document of the register: what it is, what it supports, what is to be said of it. */
export function EvidenceEntryRow({ entry, edit }: { readonly entry: Evidence; readonly edit: () => void }) {
  const { t, translateMessage } = usePane();
  const rows = useRowStyles();
  const shared = useSharedStyles();
  const { findings, evidence } = useAssessed().assessment;
  const remarks = findings.filter(({ subject }) => subject === entry.id);
  const parts = [
    entry.document,
    entry.issued ? writeDay(entry.issued) : entry.issuedText,
    entry.issuer,
    entry.page,
  ];
  return (
    <div className={mergeClasses(rows.row, shared.tight)}>
      <div className={shared.text}>
        <span className={rows.code}>{entry.id}</span> <bdi>{entry.title}</bdi>
      </div>
      <div className={mergeClasses(shared.muted, shared.small)}>
        {parts
          .filter((part) => part !== '')
          .map(isolated)
          .join(' · ')}
      </div>
      {remarks.map((remark) => (
        <div key={remark.code} className={mergeClasses(shared.small, shared.warning)}>
          <Icon name={remark.severity === 'error' ? 'invalid' : 'missing'} size={14} />{' '}
          {translateMessage(remark.message)}
        </div>
      ))}
      <div className={shared.line}>
        <CriteriaLinks codes={entry.criteria} />
        {entry.cell.sheet === evidence.sheet ? (
          <Button
            size="small"
            icon={<Icon name="edit" size={16} />}
            onClick={edit}
            aria-label={t('pane.evidence.edit.entry', { id: entry.id })}
          >
            {t('pane.evidence.edit.short')}
          </Button>
        ) : null}
        <CellButton cell={entry.cell} />
      </div>
    </div>
  );
}

/** The criteria that a document supports, each with the way to it. */
function CriteriaLinks({ codes }: { readonly codes: Evidence['criteria'] }) {
  const { t } = usePane();
  const { fields } = useAssessed().assessment.set;
  const shared = useSharedStyles();
  const find = useMemo(() => criterionFinder(fields), [fields]);
  const show = useShowLeaf();
  const goTo = (code: string): void => {
    const [leaf] = find(code).flatMap(leavesOf);
    if (leaf) show(leaf.id);
  };
  return codes.map((code) =>
    find(code).length === 0 ? (
      <bdi key={code}>{code}</bdi>
    ) : (
      <button
        key={code}
        type="button"
        className={shared.link}
        onClick={() => goTo(code)}
        aria-label={t('pane.evidence.to-criterion', { code })}
      >
        {code}
      </button>
    ),
  );
}
