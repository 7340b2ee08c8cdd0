import { useMemo } from 'react';
import type { NameQuestion } from '../../consolidating/name-questions';
import { SelectField } from '../ui/fields';
import { useSharedStyles } from '../ui/styles';
import { useConsolidate, useConsolidateState } from './consolidate-context';
import { questionsIn } from './consolidation-of';

/** Workbooks of which a person must say which unit of the list they are from: nothing is guessed. */
export function NameQuestions() {
  const { t } = useConsolidate();
  const shared = useSharedStyles();
  const state = useConsolidateState((all) => all);
  const { files, results, list } = state;
  const questions = useMemo(() => questionsIn(state), [files, results, list]);
  if (!list || questions.length === 0) return null;
  const units = list.units.map(({ name }) => name);
  return (
    <section className={shared.card} aria-labelledby="consolidate-questions">
      <h2 id="consolidate-questions" className={shared.h2}>
        {t('consolidate.ui.questions', { count: questions.length })}
      </h2>
      <p className={shared.muted}>{t('consolidate.ui.questions.hint')}</p>
      {questions.map((question) => (
        <Question key={question.file} question={question} units={units} />
      ))}
    </section>
  );
}

function Question({
  question: { file, unit, like },
  units,
}: {
  readonly question: NameQuestion;
  readonly units: readonly string[];
}) {
  const { consolidating, t } = useConsolidate();
  const said = useConsolidateState((state) => state.said.get(file) ?? '');
  const others = units.filter((name) => !like.includes(name));
  return (
    <SelectField
      label={
        unit === null
          ? t('consolidate.ui.question.no-name', { file })
          : t('consolidate.ui.question', { file, unit })
      }
      value={said}
      onChange={(value) =>
        consolidating.store.dispatch({ type: 'unit-said', file, unit: value === '' ? null : value })
      }
      options={[
        { value: '', label: t('consolidate.ui.question.none') },
        ...like.map((name) => ({ value: name, label: t('consolidate.ui.question.like', { unit: name }) })),
        ...others.map((name) => ({ value: name, label: name })),
      ]}
    />
  );
}
