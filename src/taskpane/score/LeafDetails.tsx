import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessedCriterion } from '../../model/assessment';
import type { Leaf } from '../../model/criterion';
import type { Finding } from '../../model/finding';
import type { Entry, Measure } from '../../model/measure';
import { asPoints } from '../../model/points';
import { figureOf } from '../shared/declaration-form';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { useAssessed, usePane } from '../ui/pane-context';
import { useRowStyles } from '../ui/row-styles';
import { useSharedStyles } from '../ui/styles';
import { DeclarationEditor } from './DeclarationEditor';
import { EvidenceOfLeaf } from './EvidenceOfLeaf';
import { LeafActions, type LeafEditing } from './LeafActions';
import { NotApplicableEditor } from './NotApplicableEditor';
import { ruleLines } from '../../sheets/rule-lines';
import { RuleEditor } from './RuleEditor';

/** Everything behind a leaf's points: reason, rule, figures, evidence, remarks; and the ways to put it right. */
export function LeafDetails({ leaf: assessedLeaf }: { readonly leaf: AssessedCriterion }) {
  const { t, translateMessage } = usePane();
  const { findings } = useAssessed().assessment;
  const styles = useRowStyles();
  const shared = useSharedStyles();
  const [editing, setEditing] = useState<LeafEditing | null>(null);
  const [closed, setClosed] = useState<LeafEditing | null>(null);
  const { criterion, outcome } = assessedLeaf;
  const { leaf } = criterion;
  if (!leaf || !outcome) return null;
  const close = (): void => {
    setClosed(editing);
    setEditing(null);
  };
  const editor = { criterion, leaf, close };
  return (
    <div className={styles.details}>
      <p className={shared.text}>{translateMessage(outcome.reason)}</p>
      <section className={shared.tight} aria-label={t('pane.leaf.rule')}>
        <h2 className={mergeClasses(shared.h3, shared.small)}>{t('pane.leaf.rule')}</h2>
        <ul className={shared.list}>
          {ruleLines(leaf.rule, criterion.max ?? asPoints(0)).map((line, i) => (
            <li key={i} className={shared.text}>
              {translateMessage(line)}
            </li>
          ))}
        </ul>
        {editing === 'rule' ? null : <Wording leaf={leaf} />}
      </section>
      <Inputs measure={leaf.measure} />
      <EvidenceOfLeaf criterion={criterion} />
      <Remarks findings={findings.filter(({ subjectId }) => subjectId === criterion.id)} />
      {editing === null ? <LeafActions leaf={assessedLeaf} open={setEditing} closed={closed} /> : null}
      {editing === 'declaration' ? <DeclarationEditor {...editor} /> : null}
      {editing === 'not-applicable' ? <NotApplicableEditor {...editor} /> : null}
      {editing === 'rule' ? <RuleEditor {...editor} /> : null}
    </div>
  );
}

/** The province's own words, folded away: what was understood is above. */
function Wording({ leaf: { wording, wordingCell } }: { readonly leaf: Leaf }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  if (!wordingCell || wording === '') return null;
  return (
    <details>
      <summary className={shared.small}>{t('pane.leaf.wording')}</summary>
      <p className={mergeClasses(shared.muted, shared.small, shared.lines)}>
        <bdi>{wording}</bdi> <CellButton cell={wordingCell} />
      </p>
    </details>
  );
}

/** What was declared, each figure with the cell that it is in. */
function Inputs({ measure }: { readonly measure: Measure }) {
  const { t, language } = usePane();
  const shared = useSharedStyles();
  const shown = (['total', 'achieved', 'rate', 'level', 'applicability'] as const).flatMap((part) => {
    const entry: Entry | null = measure[part];
    return entry && entry.kind !== 'blank' ? [{ part, entry }] : [];
  });
  const ticked = measure.ticks.find(({ isMarked }) => isMarked);
  if (shown.length === 0 && !ticked) return null;
  return (
    <section className={shared.tight} aria-label={t('pane.leaf.inputs')}>
      <h2 className={mergeClasses(shared.h3, shared.small)}>{t('pane.leaf.inputs')}</h2>
      <ul className={shared.list}>
        {shown.map(({ part, entry }) => (
          <li key={part} className={shared.text}>
            {t('pane.leaf.input', { part: t(`pane.part.${part}`), value: figureOf(entry, language) })}{' '}
            <CellButton cell={entry.cell} />
          </li>
        ))}
        {ticked ? (
          <li className={shared.text}>
            {t('pane.leaf.ticked')} <CellButton cell={ticked.cell} />
          </li>
        ) : null}
      </ul>
    </section>
  );
}

const SIGNS = { error: 'invalid', warning: 'missing', info: 'info' } as const;

function Remarks({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, translateMessage } = usePane();
  const shared = useSharedStyles();
  if (findings.length === 0) return null;
  return (
    <section className={shared.tight} aria-label={t('pane.leaf.findings')}>
      <h2 className={mergeClasses(shared.h3, shared.small)}>{t('pane.leaf.findings')}</h2>
      <ul className={mergeClasses(shared.list, shared.tight)}>
        {findings.map((finding, i) => (
          <li key={i} className={shared.text}>
            <Icon name={SIGNS[finding.severity]} size={14} /> {translateMessage(finding.message)}{' '}
            {finding.cell ? <CellButton cell={finding.cell} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
