import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Criterion } from '../../model/criterion';
import { asPoints } from '../../model/points';
import { subtractPoints } from '../../text/decimal';
import type { Trial } from '../../scoring/trial';
import { isEmptyTrial } from './declaration-form';
import { scoredLeafWith } from './what-if';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** What the figures that are tried would score: the leaf, and the index with it. */
export function TrialResult({ criterion, trial }: { readonly criterion: Criterion; readonly trial: Trial }) {
  const { t, translateMessage } = usePane();
  const assessed = useAssessed();
  const shared = useSharedStyles();
  const { total } = assessed.assessment;
  const result = useMemo(
    () => (isEmptyTrial(trial) ? null : scoredLeafWith(assessed, criterion, trial)),
    [assessed, criterion, trial],
  );
  const outcome = result?.leaf?.outcome;
  if (!result || !outcome) return null;
  const { id, row } = criterion;
  const now = assessed.assessment.leaves.find(
    (leaf) => leaf.criterion.id === id && leaf.criterion.row === row,
  )?.outcome?.points;
  const gain = subtractPoints(outcome.points ?? asPoints(0), now ?? asPoints(0));
  return (
    <div role="status" className={shared.tight}>
      <p className={shared.text}>{translateMessage(outcome.reason)}</p>
      {outcome.points === null && outcome.state !== 'not-applicable' ? null : (
        <p className={mergeClasses(shared.text, shared.strong)}>
          {t(gain < 0 ? 'pane.trial.loses' : 'pane.trial.gains', { gain: Math.abs(gain) })}{' '}
          {total.index === null || result.scored.total.index === null
            ? ''
            : t('pane.trial.index', { before: total.index, after: result.scored.total.index })}
        </p>
      )}
    </div>
  );
}
