import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { AssessedCriterion } from '../../model/assessment';
import { isClaim, isOpen as isStillOpen } from '../../scoring/claims';
import { lostPoints } from '../../scoring/gaps/cause';
import { useRowStyles } from '../ui/row-styles';
import { Icon } from '../ui/Icon';
import { usePane } from '../ui/pane-context';
import { StateBadge } from '../ui/StateBadge';
import { useSharedStyles } from '../ui/styles';
import { LeafDetails } from './LeafDetails';
import { usePointing } from './use-follow';

/** A leaf: code, name, points and state; unfolded, everything behind them. */
export const LeafRow = memo(function LeafRow({
  leaf,
  isOpen,
}: {
  readonly leaf: AssessedCriterion;
  readonly isOpen: boolean;
}) {
  const { dispatch, t } = usePane();
  const styles = useRowStyles();
  const shared = useSharedStyles();
  const point = usePointing();
  const { criterion, outcome } = leaf;
  if (!outcome) return null;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.row, styles.fold)}
        aria-expanded={isOpen}
        onClick={() => {
          dispatch({ type: 'folded', id: criterion.id, open: !isOpen });
          if (!isOpen) point(leaf);
        }}
      >
        <span className={styles.head}>
          <Icon name={isOpen ? 'down' : 'right'} size={16} />
          <span className={styles.name}>
            <span className={styles.code}>{criterion.shown}</span> {criterion.name}
          </span>
          <span className={styles.points}>
            <LeafPoints leaf={leaf} />
          </span>
        </span>
        <span className={mergeClasses(styles.below, shared.spread)}>
          <StateBadge outcome={outcome} />
          <Lost leaf={leaf} />
        </span>
      </button>
      {isOpen ? <LeafDetails leaf={leaf} key={t('pane.title')} /> : null}
    </>
  );
});

/** "1,69 / 2"; a leaf without a score shows a dash: no score is not 0. */
function LeafPoints({ leaf }: { readonly leaf: AssessedCriterion }) {
  const { t } = usePane();
  const { criterion, outcome } = leaf;
  const max = criterion.max ?? 0;
  const points = outcome?.points ?? null;
  if (points !== null) return t('pane.points', { self: points, max });
  return t(isStillOpen(leaf) ? 'pane.points.open' : 'pane.points.max', { max });
}

function Lost({ leaf }: { readonly leaf: AssessedCriterion }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const lost = lostPoints(leaf);
  if (lost <= 0 || !isClaim(leaf)) return null;
  return <span className={mergeClasses(shared.small, shared.figures)}>{t('pane.lost', { lost })}</span>;
}
