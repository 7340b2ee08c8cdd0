import { mergeClasses } from '@fluentui/react-components';
import { Notice } from '../ui/Notice';
import { useSharedStyles } from '../ui/styles';
import { useConsolidate } from './consolidate-context';
import { Keeping } from './Keeping';
import { Problems } from './Problems';
import { Ranking } from './Ranking';
import { useConsolidated } from './use-consolidated';

/** The ranking, what is to be put right, and the ways to keep the table. */
export function Results() {
  const { t, translateMessage } = useConsolidate();
  const shared = useSharedStyles();
  const consolidated = useConsolidated();
  if (consolidated.kind === 'none') return null;
  if (consolidated.kind === 'refused')
    return (
      <Notice kind="error" isLive>
        {translateMessage(consolidated.sentence)}
      </Notice>
    );
  const { result } = consolidated;
  const ranked = result.units.filter(({ rank }) => rank !== null).length;
  return (
    <>
      <section className={shared.card} aria-labelledby="consolidate-ranking">
        <h2 id="consolidate-ranking" className={shared.h2}>
          {t('consolidate.ui.ranking', { count: ranked })}
        </h2>
        <p className={mergeClasses(shared.muted, shared.small)}>{t(`consolidate.basis.${result.basis}`)}</p>
        <Keeping result={result} />
        <Ranking result={result} />
      </section>
      <Problems result={result} />
    </>
  );
}
