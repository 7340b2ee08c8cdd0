import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { OutcomeState } from '../../model/outcome';
import { NO_FILTER } from '../session/session';
import { SelectField, TextField } from '../ui/fields';
import { Icon } from '../ui/Icon';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { measure, space, type } from '../ui/sizes';
import { useSharedStyles } from '../ui/styles';
import { countStates, isFiltering } from './score-rows';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: space.sNudge },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: space.xs,
    minHeight: measure.chip,
    padding: `0 ${space.s}`,
    fontFamily: 'inherit',
    ...type.small,
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

/** Which leaves are listed: by words, by field, by state. */
export function Filters() {
  const { t } = usePane();
  const shared = useSharedStyles();
  return (
    <section aria-label={t('pane.filter')} className={shared.group}>
      <div className={shared.fields}>
        <Search />
        <FieldChoice />
      </div>
      <StateChips />
    </section>
  );
}

function Search() {
  const { dispatch, t } = usePane();
  const search = useSession(({ view }) => view.filter.search);
  return (
    <TextField
      label={t('pane.filter.search')}
      type="search"
      value={search}
      onChange={(search) => dispatch({ type: 'filtered', filter: { search } })}
    />
  );
}

function FieldChoice() {
  const { dispatch, t } = usePane();
  const { fields } = useAssessed().assessment;
  const field = useSession(({ view }) => view.filter.field);
  return (
    <SelectField
      label={t('pane.filter.field')}
      value={field}
      onChange={(field) => dispatch({ type: 'filtered', filter: { field } })}
      options={[
        { value: '', label: t('pane.filter.field.all') },
        ...fields.map(({ criterion }) => ({
          value: criterion.id as string,
          label: t('pane.named', { code: criterion.shown, name: criterion.name }),
        })),
      ]}
    />
  );
}

/** The states that occur, each with its count; pressed, only its leaves are listed. */
function StateChips() {
  const { dispatch, t } = usePane();
  const { leaves } = useAssessed().assessment;
  const chosen = useSession(({ view }) => view.filter.state);
  const isFiltered = useSession(({ view }) => isFiltering(view.filter));
  const styles = useStyles();
  const counts = useMemo(() => countStates(leaves), [leaves]);
  const chip = (state: OutcomeState | 'all', count: number) => (
    <button
      key={state}
      type="button"
      aria-pressed={chosen === state}
      className={mergeClasses(styles.chip, chosen === state && styles.pressed)}
      onClick={() => dispatch({ type: 'filtered', filter: { state: chosen === state ? 'all' : state } })}
    >
      {state === 'all' ? null : <Icon name={state} size={14} />}
      {t('pane.filter.chip', {
        state: state === 'all' ? t('pane.filter.all') : t(`state.${state}`),
        count,
      })}
    </button>
  );
  return (
    <div role="group" aria-label={t('pane.filter.state')} className={styles.chips}>
      {chip('all', leaves.length)}
      {STATES.flatMap((state) => {
        const count = counts.get(state) ?? 0;
        return count > 0 || chosen === state ? [chip(state, count)] : [];
      })}
      {isFiltered ? (
        <button
          type="button"
          className={styles.chip}
          onClick={() => dispatch({ type: 'filtered', filter: NO_FILTER })}
        >
          {t('pane.filter.clear')}
        </button>
      ) : null}
    </div>
  );
}
