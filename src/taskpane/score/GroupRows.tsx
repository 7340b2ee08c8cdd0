import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { AssessedCriterion } from '../../model/assessment';
import { hasPoints } from './open-leaves';
import { isFiltering } from './score-rows';
import { Bar } from '../ui/Bar';
import { Icon } from '../ui/Icon';
import { usePane, useSession } from '../ui/pane-context';
import { useRowStyles } from '../ui/row-styles';
import { useSharedStyles } from '../ui/styles';

/** A field: its points, its bar; a click lists what it holds. */
export const FieldRow = memo(function FieldRow({
  assessed,
  isOpen,
}: {
  readonly assessed: AssessedCriterion;
  readonly isOpen: boolean;
}) {
  const { dispatch, t } = usePane();
  const styles = useRowStyles();
  const shared = useSharedStyles();
  const { criterion, sums } = assessed;
  const index = hasPoints(assessed) ? sums.index : null;
  const isForced = useSession(({ view }) => isFiltering(view.filter));
  const isSurvey = sums.selfMax === 0;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.fold, styles.field)}
      aria-expanded={isOpen}
      aria-disabled={isForced}
      onClick={() => (isForced ? undefined : dispatch({ type: 'folded', id: criterion.id, open: !isOpen }))}
    >
      <span className={styles.head}>
        <Icon name={isOpen ? 'down' : 'right'} size={16} />
        <span className={mergeClasses(styles.name, shared.strong)}>
          {t('pane.named', { code: criterion.shown, name: criterion.name })}
        </span>
        <span className={styles.points}>
          <span className={shared.strong}>
            {isSurvey ? t('state.survey') : <SummedPoints assessed={assessed} />}
          </span>
          {index === null ? null : (
            <span className={mergeClasses(shared.small, shared.block)}>{t('pane.index', { index })}</span>
          )}
        </span>
      </span>
      <span className={styles.below}>
        {isSurvey ? null : <Bar share={index === null ? 0 : index / 100} />}
        {sums.open > 0 ? (
          <span className={mergeClasses(shared.small, shared.warning)}>
            {t('pane.open', { open: sums.open })}
          </span>
        ) : null}
      </span>
    </button>
  );
});

/** "3,5 / 5"; while nothing under a criterion has points, a dash: that is not 0. */
function SummedPoints({ assessed }: { readonly assessed: AssessedCriterion }) {
  const { t } = usePane();
  const { self, applicableMax, open } = assessed.sums;
  return open > 0 && !hasPoints(assessed)
    ? t('pane.points.open', { max: applicableMax })
    : t('pane.points', { self, max: applicableMax });
}

/** A criterion over its leaves. */
export const CriterionRow = memo(function CriterionRow({
  assessed,
}: {
  readonly assessed: AssessedCriterion;
}) {
  const { t } = usePane();
  const styles = useRowStyles();
  const shared = useSharedStyles();
  const { criterion, sums } = assessed;
  return (
    <div className={mergeClasses(styles.row, styles.criterion)}>
      <span className={styles.head}>
        <span className={mergeClasses(styles.name, shared.strong)}>
          {t('pane.named', { code: criterion.shown, name: criterion.name })}
        </span>
        <span className={styles.points}>
          {sums.selfMax === 0 ? (
            t('pane.points.max', { max: sums.max })
          ) : (
            <SummedPoints assessed={assessed} />
          )}
        </span>
      </span>
    </div>
  );
});
