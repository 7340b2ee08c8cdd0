import { useSharedStyles } from '../ui/styles';
import { CheckField } from '../ui/CheckField';
import { SelectField } from '../ui/fields';
import { useConsolidate, useConsolidateState } from './consolidate-context';
import { yearsIn } from './consolidation-of';
import type { RankingChoice } from './consolidate-state';

/** By what and how units are ranked. */
export function RankingOptions() {
  const { consolidating, t } = useConsolidate();
  const shared = useSharedStyles();
  const state = useConsolidateState((all) => all);
  const { basis, provisional, dense, year } = state.choice;
  const choose = (choice: Partial<RankingChoice>): void =>
    consolidating.store.dispatch({ type: 'ranking-chosen', choice });
  return (
    <section className={shared.card} aria-labelledby="consolidate-options">
      <h2 id="consolidate-options" className={shared.h2}>
        {t('consolidate.ui.options')}
      </h2>
      <div className={shared.fields}>
        <SelectField
          label={t('consolidate.ui.basis')}
          value={basis}
          onChange={(value) => choose({ basis: value === 'appraised' ? 'appraised' : 'self' })}
          options={[
            { value: 'self', label: t('consolidate.column.self') },
            { value: 'appraised', label: t('consolidate.column.appraised') },
          ]}
        />
        <SelectField
          label={t('consolidate.ui.year')}
          value={year === null ? '' : String(year)}
          onChange={(value) => choose({ year: value === '' ? null : Number(value) })}
          options={[
            { value: '', label: t('consolidate.ui.year.of-files') },
            ...yearsIn(state).map((each) => ({ value: String(each), label: String(each) })),
          ]}
        />
      </div>
      <CheckField
        label={t('consolidate.ui.provisional')}
        checked={provisional}
        onChange={(provisional) => choose({ provisional })}
      />
      <CheckField label={t('consolidate.ui.dense')} checked={dense} onChange={(dense) => choose({ dense })} />
    </section>
  );
}
