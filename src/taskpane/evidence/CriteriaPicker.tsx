import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { CheckField } from '../ui/CheckField';
import { TextField } from '../ui/fields';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import {
  chosenCriteria,
  matchingCriteria,
  pickableCriteria,
  withCriterion,
  type ChosenCriterion,
  type PickableCriterion,
} from './pickable-criteria';

/** So many are offered at once; a further word leaves fewer. */
const MAX_OFFERED = 6;

/**
 * The criteria that a document supports: found by words of their code, name or field, ticked one after the other.
 *
 * @param value the codes as they are in the list's cell: "1.1.3; 1.2.1"
 */
export function CriteriaPicker({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = usePane();
  const { fields } = useAssessed().assessment.set;
  const shared = useSharedStyles();
  const all = useMemo(() => pickableCriteria(fields), [fields]);
  const [search, setSearch] = useState('');
  const found = matchingCriteria(all, search);
  const offered = search.trim() === '' ? [] : found.slice(0, MAX_OFFERED);
  const chosen = useMemo(() => chosenCriteria(fields, value), [fields, value]);
  /** Enter takes the first one: the next criterion can be looked for at once. */
  const take = (event: KeyboardEvent): void => {
    const first = offered.find(({ id }) => !chosen.some(({ criterion }) => criterion?.id === id));
    if (
      event.key !== 'Enter' ||
      !(event.target instanceof HTMLInputElement) ||
      event.target.type !== 'search'
    )
      return;
    if (search.trim() === '') return;
    event.preventDefault();
    if (!first) return;
    onChange(withCriterion(chosen, first, true));
    setSearch('');
  };
  return (
    <fieldset className={mergeClasses(shared.frameless, shared.tight)} onKeyDown={take}>
      <legend className={shared.hidden}>{t('pane.picker')}</legend>
      <TextField
        type="search"
        label={t('pane.evidence.needed.criterion')}
        hint={t('pane.picker.hint')}
        value={search}
        onChange={setSearch}
      />
      <p role="status" className={mergeClasses(shared.small, shared.muted)}>
        {search.trim() === '' ? '' : t('pane.picker.found', { found: found.length, offered: offered.length })}
      </p>
      <Offered offered={offered} chosen={chosen} onChange={onChange} />
      <Chosen chosen={chosen} onChange={onChange} />
    </fieldset>
  );
}

/** The criteria that were found, to be ticked. */
function Offered({
  offered,
  chosen,
  onChange,
}: {
  readonly offered: readonly PickableCriterion[];
  readonly chosen: readonly ChosenCriterion[];
  readonly onChange: (value: string) => void;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  if (offered.length === 0) return null;
  return (
    <ul className={shared.list} aria-label={t('pane.picker.list')}>
      {offered.map((picked) => (
        <li key={picked.id}>
          <CheckField
            label={t('pane.picker.criterion', { ...picked })}
            checked={chosen.some(({ criterion }) => criterion?.id === picked.id)}
            onChange={(checked) => onChange(withCriterion(chosen, picked, checked))}
          />
        </li>
      ))}
    </ul>
  );
}

/** What is chosen so far, each with the way to take it out again. */
function Chosen({
  chosen,
  onChange,
}: {
  readonly chosen: readonly ChosenCriterion[];
  readonly onChange: (value: string) => void;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  if (chosen.length === 0) return null;
  return (
    <ul className={mergeClasses(shared.list, shared.tight)} aria-label={t('pane.picker.chosen')}>
      {chosen.map(({ code, criterion }) => (
        <li key={code} className={mergeClasses(shared.small, shared.line)}>
          <span className={criterion ? undefined : shared.warning}>
            <strong>{code}</strong> {criterion ? criterion.name : t('pane.picker.unknown')}
          </span>
          <Button
            size="small"
            aria-label={t('pane.picker.remove.of', { code })}
            onClick={() => onChange(codesWithout(chosen, code))}
          >
            {t('pane.picker.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

const codesWithout = (chosen: readonly ChosenCriterion[], code: string): string =>
  chosen
    .filter((each) => each.code !== code)
    .map((each) => each.code)
    .join('; ');
