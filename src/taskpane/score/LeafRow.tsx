import { mergeClasses } from '@fluentui/react-components';
import type { Assessed } from '../../assess';
import type { AssessedCriterion } from '../../model/assessment';
import { lostPoints } from '../../scoring/gaps/gaps';
import type { ScoreRow } from './score-rows';
import { Icon } from '../ui/Icon';
import { StateBadge } from '../ui/StateBadge';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';
import { useRowStyles } from '../shared/GroupRows';
import { LeafDetails } from './LeafDetails';
import { isClaim } from '../../scoring/claims';

/** A leaf: code, name, points and state; unfolded, everything behind them. */
export function LeafRow({ row, assessed }: { readonly row: ScoreRow; readonly assessed: Assessed }) {
  const { dispatch, say } = usePane();
  const styles = useRowStyles();
  const looks = useLooks();
  const { criterion, outcome } = row.assessed;
  if (!outcome) return null;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.row, styles.fold)}
        aria-expanded={row.isOpen}
        onClick={() => dispatch({ type: 'folded', id: criterion.id, open: !row.isOpen })}
      >
        <span className={styles.head}>
          <Icon name={row.isOpen ? 'down' : 'right'} size={16} />
          <span className={styles.name}>
            <span className={styles.code}>{criterion.code}</span> {criterion.name}
          </span>
          <span className={styles.points}>
            <LeafPoints assessed={row.assessed} />
          </span>
        </span>
        <span className={mergeClasses(looks.spread, styles.below)}>
          <StateBadge state={outcome.state} />
          <Lost assessed={row.assessed} />
        </span>
      </button>
      {row.isOpen ? <LeafDetails leaf={row.assessed} assessed={assessed} key={say('pane.title')} /> : null}
    </>
  );
}

/** "1,69 / 2"; without a score the maximum alone: no score is not 0. */
function LeafPoints({ assessed: { criterion, outcome } }: { readonly assessed: AssessedCriterion }) {
  const { say } = usePane();
  const max = criterion.max ?? 0;
  const points = outcome?.points ?? null;
  return points === null ? say('pane.points.max', { max }) : say('pane.points', { self: points, max });
}

function Lost({ assessed }: { readonly assessed: AssessedCriterion }) {
  const { say } = usePane();
  const looks = useLooks();
  const lost = lostPoints(assessed);
  if (lost <= 0 || !isClaim(assessed)) return null;
  return <span className={mergeClasses(looks.small, looks.figures)}>{say('pane.lost', { lost })}</span>;
}
