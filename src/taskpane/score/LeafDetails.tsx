import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Assessed } from '../../assess';
import type { AssessedCriterion } from '../../model/assessment';
import type { Finding } from '../../model/finding';
import type { Entry, Measure } from '../../model/measure';
import { figureOf } from '../shared/declaration-form';
import { ruleLines } from './rule-lines';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { usePane } from '../ui/pane-context';
import { takeKeyboard } from '../ui/take-keyboard';
import { useLooks } from '../ui/styles';
import { DeclarationEditor } from './DeclarationEditor';
import { EvidenceOfLeaf } from './EvidenceOfLeaf';
import { NotApplicableEditor } from './NotApplicableEditor';
import { RuleEditor } from './RuleEditor';
import { useRowStyles } from '../shared/GroupRows';
import { asPoints } from '../../model/points';
import { isOfTheOffice } from '../../scoring/claims';

type Editing = 'declaration' | 'not-applicable' | 'rule' | null;

/** Everything behind a leaf's points: reason, rule, figures, evidence, remarks; and the ways to put it right. */
export function LeafDetails({
  leaf: assessedLeaf,
  assessed,
}: {
  readonly leaf: AssessedCriterion;
  readonly assessed: Assessed;
}) {
  const { say, sayMessage } = usePane();
  const styles = useRowStyles();
  const looks = useLooks();
  const [editing, setEditing] = useState<Editing>(null);
  const [closed, setClosed] = useState<Editing>(null);
  const { criterion, outcome } = assessedLeaf;
  const { leaf } = criterion;
  if (!leaf || !outcome) return null;
  const close = (): void => {
    setClosed(editing);
    setEditing(null);
  };
  return (
    <div className={styles.details}>
      <p className={looks.text}>{sayMessage(outcome.reason)}</p>
      <section className={looks.tight} aria-label={say('pane.leaf.rule')}>
        <h2 className={mergeClasses(looks.h3, looks.small)}>{say('pane.leaf.rule')}</h2>
        <ul className={looks.list}>
          {ruleLines(leaf.rule, criterion.max ?? asPoints(0)).map((line, i) => (
            <li key={i} className={looks.text}>
              {sayMessage(line)}
            </li>
          ))}
        </ul>
        {leaf.wordingCell && leaf.wording !== '' ? (
          <details>
            <summary className={looks.small}>{say('pane.leaf.wording')}</summary>
            <p className={mergeClasses(looks.muted, looks.small)} style={{ whiteSpace: 'pre-line' }}>
              <bdi>{leaf.wording}</bdi> <CellButton cell={leaf.wordingCell} />
            </p>
          </details>
        ) : null}
      </section>
      <Inputs measure={leaf.measure} />
      <EvidenceOfLeaf criterion={criterion} assessed={assessed} />
      <Remarks findings={findingsOf(assessedLeaf, assessed)} />
      {editing === null ? <Ways leaf={assessedLeaf} open={setEditing} closed={closed} /> : null}
      {editing === 'declaration' ? (
        <DeclarationEditor criterion={criterion} leaf={leaf} assessed={assessed} close={close} />
      ) : null}
      {editing === 'not-applicable' ? (
        <NotApplicableEditor criterion={criterion} leaf={leaf} assessed={assessed} close={close} />
      ) : null}
      {editing === 'rule' ? <RuleEditor criterion={criterion} leaf={leaf} close={close} /> : null}
    </div>
  );
}

function Ways({
  leaf,
  open,
  closed,
}: {
  readonly leaf: AssessedCriterion;
  readonly open: (editing: Editing) => void;
  /** The editor that was left last: its button has the keyboard again. */
  readonly closed: Editing;
}) {
  const { operations, say } = usePane();
  const looks = useLooks();
  const { criterion, outcome } = leaf;
  const isSurvey = !isOfTheOffice(leaf);
  const back = (editing: Editing) => (closed === editing ? takeKeyboard : undefined);
  return (
    <div className={looks.line}>
      {isSurvey ? null : (
        <Button
          ref={back('declaration')}
          size="small"
          icon={<Icon name="edit" size={16} />}
          onClick={() => open('declaration')}
        >
          {say('pane.leaf.fix')}
        </Button>
      )}
      <Button ref={back('rule')} size="small" onClick={() => open('rule')}>
        {say('pane.leaf.fix-rule')}
      </Button>
      {isSurvey ? null : (
        <Button ref={back('not-applicable')} size="small" onClick={() => open('not-applicable')}>
          {say(outcome?.state === 'not-applicable' ? 'pane.leaf.applies' : 'pane.leaf.not-applicable')}
        </Button>
      )}
      <Button
        size="small"
        icon={<Icon name="cell" size={16} />}
        onClick={() => void operations.show(criterion.scoreCell)}
      >
        {say('pane.leaf.show')}
      </Button>
    </div>
  );
}

/** What was declared, each figure with the cell that it stands in. */
function Inputs({ measure }: { readonly measure: Measure }) {
  const { say, language } = usePane();
  const looks = useLooks();
  const shown = (['total', 'achieved', 'rate', 'level', 'applicability'] as const).flatMap((part) => {
    const entry: Entry | null = measure[part];
    return entry && entry.kind !== 'blank' ? [{ part, entry }] : [];
  });
  const ticked = measure.ticks.find(({ isMarked }) => isMarked);
  if (shown.length === 0 && !ticked) return null;
  return (
    <section className={looks.tight} aria-label={say('pane.leaf.inputs')}>
      <h2 className={mergeClasses(looks.h3, looks.small)}>{say('pane.leaf.inputs')}</h2>
      <ul className={looks.list}>
        {shown.map(({ part, entry }) => (
          <li key={part} className={looks.text}>
            {say('pane.leaf.input', { part: say(`pane.part.${part}`), value: figureOf(entry, language) })}{' '}
            <CellButton cell={entry.cell} />
          </li>
        ))}
        {ticked ? (
          <li className={looks.text}>
            {say('pane.leaf.ticked')} <CellButton cell={ticked.cell} />
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Remarks({ findings }: { readonly findings: readonly Finding[] }) {
  const { say, sayMessage } = usePane();
  const looks = useLooks();
  if (findings.length === 0) return null;
  return (
    <section className={looks.tight} aria-label={say('pane.leaf.findings')}>
      <h2 className={mergeClasses(looks.h3, looks.small)}>{say('pane.leaf.findings')}</h2>
      <ul className={mergeClasses(looks.list, looks.tight)}>
        {findings.map((finding, i) => (
          <li key={i} className={looks.text}>
            <Icon
              name={
                finding.severity === 'error' ? 'invalid' : finding.severity === 'warning' ? 'missing' : 'info'
              }
              size={14}
            />{' '}
            {sayMessage(finding.message)} {finding.cell ? <CellButton cell={finding.cell} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The remarks about a leaf. */
const findingsOf = ({ criterion }: AssessedCriterion, { assessment }: Assessed): readonly Finding[] =>
  assessment.findings.filter(({ subjectId }) => subjectId === criterion.id);
