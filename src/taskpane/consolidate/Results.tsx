import { Button, mergeClasses } from '@fluentui/react-components';
import type { Consolidation } from '../../model/consolidation';
import { Notice } from '../ui/Notice';
import { useSharedStyles } from '../ui/styles';
import { translate } from '../translations';
import { useConsolidate, useConsolidateState } from './consolidate-context';
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

/** Saves the table, or writes it into the workbook that is open. */
function Keeping({ result }: { readonly result: Consolidation }) {
  const { consolidating, write, t } = useConsolidate();
  const isReading = useConsolidateState(({ reading }) => reading !== null);
  const isMaking = useConsolidateState((state) => state.isMaking);
  const shared = useSharedStyles();
  const save = (): void => void consolidating.save(result, (sentence) => translate(sentence, 'vi'));
  return (
    <>
      <div className={shared.line}>
        {write ? (
          <Button
            appearance="primary"
            disabled={isReading || !write.canWrite}
            onClick={() => void write.now(result)}
          >
            {t('consolidate.ui.write')}
          </Button>
        ) : null}
        <Button appearance={write ? 'secondary' : 'primary'} disabled={isReading || isMaking} onClick={save}>
          {t('consolidate.ui.save')}
        </Button>
      </div>
      <p className={mergeClasses(shared.muted, shared.small)}>
        {t(isReading ? 'consolidate.ui.save.later' : 'consolidate.ui.save.hint')}
      </p>
      <p role="status" className={isMaking ? shared.text : shared.hidden}>
        {isMaking ? t('consolidate.ui.making') : ''}
      </p>
      <Told />
    </>
  );
}

/** What was done last. */
function Told() {
  const { translateMessage } = useConsolidate();
  const told = useConsolidateState((state) => state.told);
  return told ? (
    <Notice kind="success" isLive>
      {translateMessage(told)}
    </Notice>
  ) : null;
}
