import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ScoreRow } from '../score/score-rows';
import { isFiltering } from '../score/score-rows';
import { Bar } from '../ui/Bar';
import { Icon } from '../ui/Icon';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

export const useRowStyles = makeStyles({
  row: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: '0.5rem 0.625rem',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  fold: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  field: { marginTop: '0.375rem', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  criterion: { backgroundColor: tokens.colorNeutralBackground3, padding: '0.375rem 0.625rem' },
  head: { display: 'flex', alignItems: 'flex-start', gap: '0.5rem' },
  name: { flexGrow: 1, minWidth: 0 },
  code: { fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
  points: { flexShrink: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  below: { paddingInlineStart: '1.5rem', paddingTop: '0.25rem' },
  details: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '0.25rem 0.625rem 0.75rem 2.125rem',
    display: 'flex',
    flexDirection: 'column',
    gap: '0.5rem',
    '@media (max-width: 259px)': { paddingInlineStart: '0.625rem' },
  },
});

/** A field: its points, its bar; a click lists what it holds. */
export function FieldRow({ row }: { readonly row: ScoreRow }) {
  const { session, dispatch, say } = usePane();
  const styles = useRowStyles();
  const looks = useLooks();
  const { criterion, sums } = row.assessed;
  const isForced = isFiltering(session.filter);
  const isSurvey = sums.selfMax === 0;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.fold, styles.field)}
      aria-expanded={row.isOpen}
      aria-disabled={isForced}
      onClick={() =>
        isForced ? undefined : dispatch({ type: 'folded', id: criterion.id, open: !row.isOpen })
      }
    >
      <span className={styles.head}>
        <Icon name={row.isOpen ? 'down' : 'right'} size={16} />
        <span className={mergeClasses(styles.name, looks.strong)}>
          {say('pane.named', { code: criterion.code, name: criterion.name })}
        </span>
        <span className={styles.points}>
          <span className={looks.strong}>
            {isSurvey
              ? say('state.survey')
              : say('pane.points', { self: sums.self, max: sums.applicableMax })}
          </span>
          {sums.index === null ? null : (
            <span className={looks.small} style={{ display: 'block' }}>
              {say('pane.index', { index: sums.index })}
            </span>
          )}
        </span>
      </span>
      <span className={styles.below} style={{ display: 'block' }}>
        {isSurvey ? null : <Bar share={sums.index === null ? 0 : sums.index / 100} />}
        {sums.open > 0 ? (
          <span className={mergeClasses(looks.small, looks.warning)}>
            {say('pane.open', { open: sums.open })}
          </span>
        ) : null}
      </span>
    </button>
  );
}

/** A criterion over its leaves. */
export function CriterionRow({ row }: { readonly row: ScoreRow }) {
  const { say } = usePane();
  const styles = useRowStyles();
  const looks = useLooks();
  const { criterion, sums } = row.assessed;
  return (
    <div className={mergeClasses(styles.row, styles.criterion)}>
      <span className={styles.head}>
        <span className={mergeClasses(styles.name, looks.strong)}>
          {say('pane.named', { code: criterion.code, name: criterion.name })}
        </span>
        <span className={styles.points}>
          {sums.selfMax === 0
            ? say('pane.points.max', { max: sums.max })
            : say('pane.points', { self: sums.self, max: sums.applicableMax })}
        </span>
      </span>
    </div>
  );
}
