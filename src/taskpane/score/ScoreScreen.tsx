import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Assessed } from '../../assess';
import type { OutcomeState } from '../../model/outcome';
import { bandOfIndex } from '../band';
import { countStates, isFiltering, scoreRows } from './score-rows';
import { CriterionRow, FieldRow } from '../shared/GroupRows';
import { LeafRow } from './LeafRow';
import { NotAssessed } from '../shared/NotAssessed';
import { NO_FILTER } from '../session';
import { SelectField, TextField } from '../ui/fields';
import { Icon } from '../ui/Icon';
import { LongList } from '../ui/LongList';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

const useStyles = makeStyles({
  index: { fontSize: '2rem', lineHeight: '2.5rem', fontWeight: 600 },
  filters: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(8rem, 1fr))', gap: '0.5rem' },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0.375rem',
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.25rem',
    minHeight: '1.75rem',
    padding: '0 0.5rem',
    fontFamily: 'inherit',
    fontSize: '0.75rem',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    fontWeight: 600,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

const STATES: readonly OutcomeState[] = [
  'missing', 'unreadable', 'invalid', 'scored', 'manual', 'not-applicable', 'survey',
]; // prettier-ignore

/** "Chấm điểm": the index, and every criterion with its points and the reason. */
export function ScoreScreen() {
  const { session, say } = usePane();
  const looks = useLooks();
  const { loaded } = session;
  const assessed = loaded?.result.kind === 'assessed' ? loaded.result.assessed : null;
  return (
    <>
      <h1 id="heading" className={looks.h1}>
        {say('pane.score.title')}
      </h1>
      {assessed && assessed.assessment.leaves.length > 0 ? <Scored assessed={assessed} /> : <NotAssessed />}
    </>
  );
}

function Scored({ assessed }: { readonly assessed: Assessed }) {
  const { session, say } = usePane();
  const looks = useLooks();
  const { filter, unfolded } = session;
  const { assessment } = assessed;
  const rows = useMemo(() => scoreRows(assessment, filter, unfolded), [assessment, filter, unfolded]);
  const found = rows.filter(({ kind }) => kind === 'leaf').length;
  return (
    <>
      <Total assessed={assessed} />
      <Filters assessed={assessed} />
      <p role="status" className={isFiltering(filter) ? looks.muted : looks.hidden}>
        {isFiltering(filter) ? say('pane.score.found', { found }) : ''}
      </p>
      <LongList
        items={rows}
        keyOf={({ assessed: { criterion } }) => `${criterion.row} ${criterion.id}`}
        label={say('pane.score.list')}
        estimate={64}
      >
        {(row) =>
          row.kind === 'field' ? (
            <FieldRow row={row} />
          ) : row.kind === 'criterion' ? (
            <CriterionRow row={row} />
          ) : (
            <LeafRow row={row} assessed={assessed} />
          )
        }
      </LongList>
    </>
  );
}

function Total({ assessed: { assessment } }: { readonly assessed: Assessed }) {
  const { say } = usePane();
  const styles = useStyles();
  const looks = useLooks();
  const { total, bonus, penalty } = assessment;
  return (
    <section className={looks.card} aria-label={say('pane.score.total')}>
      <div className={looks.spread}>
        <span className={mergeClasses(styles.index, looks.figures)}>
          {total.index === null
            ? say('pane.strip.no-index')
            : say('pane.score.index', { index: total.index })}
        </span>
        {total.index === null ? null : <span>{say(bandOfIndex(total.index))}</span>}
      </div>
      <p className={looks.text}>
        {say('pane.score.sum', {
          self: total.self,
          max: total.applicableMax,
          selfMax: total.selfMax,
          all: total.max,
        })}
      </p>
      {total.open > 0 ? (
        <p className={mergeClasses(looks.text, looks.warning)}>
          <Icon name="missing" size={14} /> {say('pane.score.open', { open: total.open })}
        </p>
      ) : null}
      {bonus > 0 || penalty > 0 ? (
        <p className={looks.text}>{say('pane.score.outside', { bonus, penalty })}</p>
      ) : null}
      {total.index === null ? null : (
        <p className={mergeClasses(looks.muted, looks.small)}>{say('pane.band.note')}</p>
      )}
    </section>
  );
}

function Filters({ assessed }: { readonly assessed: Assessed }) {
  const { session, dispatch, say } = usePane();
  const styles = useStyles();
  const { filter } = session;
  const { assessment } = assessed;
  return (
    <section
      aria-label={say('pane.filter')}
      style={{ display: 'flex', flexDirection: 'column', gap: '0.5rem' }}
    >
      <div className={styles.filters}>
        <TextField
          label={say('pane.filter.search')}
          type="search"
          value={filter.search}
          onChange={(search) => dispatch({ type: 'filtered', filter: { search } })}
        />
        <SelectField
          label={say('pane.filter.field')}
          value={filter.field}
          onChange={(field) => dispatch({ type: 'filtered', filter: { field } })}
          options={[
            { value: '', label: say('pane.filter.field.all') },
            ...assessment.fields.map(({ criterion }) => ({
              value: criterion.id as string,
              label: say('pane.named', { code: criterion.code, name: criterion.name }),
            })),
          ]}
        />
      </div>
      <StateChips assessed={assessed} />
    </section>
  );
}

/** The states that occur, each with its count; pressed, only its leaves are listed. */
function StateChips({ assessed: { assessment } }: { readonly assessed: Assessed }) {
  const { session, dispatch, say } = usePane();
  const styles = useStyles();
  const { filter } = session;
  const counts = useMemo(() => countStates(assessment.leaves), [assessment]);
  const chip = (state: OutcomeState | 'all', count: number) => (
    <button
      key={state}
      type="button"
      aria-pressed={filter.state === state}
      className={mergeClasses(styles.chip, filter.state === state && styles.pressed)}
      onClick={() =>
        dispatch({ type: 'filtered', filter: { state: filter.state === state ? 'all' : state } })
      }
    >
      {state === 'all' ? null : <Icon name={state} size={14} />}
      {say('pane.filter.chip', {
        state: state === 'all' ? say('pane.filter.all') : say(`state.${state}`),
        count,
      })}
    </button>
  );
  return (
    <div role="group" aria-label={say('pane.filter.state')} className={styles.chips}>
      {chip('all', assessment.leaves.length)}
      {STATES.flatMap((state) => {
        const count = counts.get(state) ?? 0;
        return count > 0 || filter.state === state ? [chip(state, count)] : [];
      })}
      {isFiltering(filter) ? (
        <button
          type="button"
          className={styles.chip}
          onClick={() => dispatch({ type: 'filtered', filter: NO_FILTER })}
        >
          {say('pane.filter.clear')}
        </button>
      ) : null}
    </div>
  );
}
