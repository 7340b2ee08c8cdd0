import { Button, mergeClasses } from '@fluentui/react-components';
import { isGivenFeedback } from '../../consolidating/feedback';
import type { Consolidation } from '../../model/consolidation';
import type { Message } from '../../model/message';
import { Notice } from '../ui/Notice';
import { useProgressStyles } from '../ui/Progress';
import { useSharedStyles } from '../ui/styles';
import { translate } from '../translations';
import { useConsolidate, useConsolidateState } from './consolidate-context';
import type { Making } from './consolidate-state';

/** The table and the sheets of feedback are in Vietnamese, whatever the language of the screens. */
const inVietnamese = (sentence: Message): string => translate(sentence, 'vi');

/** Saves the table, or writes it into the workbook that is open; saves the feedback of the units. */
export function Keeping({ result }: { readonly result: Consolidation }) {
  const { consolidating, write, t } = useConsolidate();
  const isReading = useConsolidateState(({ reading }) => reading !== null);
  const making = useConsolidateState((state) => state.making);
  const shared = useSharedStyles();
  const isBusy = isReading || making !== null;
  const hasFeedback = result.units.some(isGivenFeedback);
  return (
    <>
      <div className={shared.line}>
        {write ? (
          <Button
            appearance="primary"
            disabled={isBusy || !write.canWrite}
            onClick={() => void write.now(result)}
          >
            {t('consolidate.ui.write')}
          </Button>
        ) : null}
        <Button
          appearance={write ? 'secondary' : 'primary'}
          disabled={isBusy}
          onClick={() => void consolidating.save(result, inVietnamese)}
        >
          {t('consolidate.ui.save')}
        </Button>
        {hasFeedback ? (
          <Button disabled={isBusy} onClick={() => void consolidating.saveFeedback(result, inVietnamese)}>
            {t('consolidate.ui.feedback')}
          </Button>
        ) : null}
      </div>
      <p className={mergeClasses(shared.muted, shared.small)}>
        {t(isReading ? 'consolidate.ui.save.later' : 'consolidate.ui.save.hint')}
      </p>
      {hasFeedback ? (
        <p className={mergeClasses(shared.muted, shared.small)}>{t('consolidate.ui.feedback.hint')}</p>
      ) : null}
      <MakingProgress making={making} />
      <Told />
    </>
  );
}

/** What is being made; feedback takes time with each unit and can be stopped. */
function MakingProgress({ making }: { readonly making: Making | null }) {
  const { consolidating, t } = useConsolidate();
  const shared = useSharedStyles();
  const bars = useProgressStyles();
  const isFeedback = making?.kind === 'feedback';
  return (
    <>
      <p role="status" className={making?.kind === 'table' ? shared.text : shared.hidden}>
        {making?.kind === 'table' ? t('consolidate.ui.making') : ''}
      </p>
      {isFeedback ? (
        <div className={shared.tight}>
          <div className={shared.spread}>
            <span className={shared.figures}>
              {t('consolidate.ui.feedback.making', { done: making.done, total: making.total })}
            </span>
            <Button size="small" onClick={consolidating.stopMaking}>
              {t('consolidate.ui.stop')}
            </Button>
          </div>
          <progress
            className={bars.bar}
            value={making.done}
            max={making.total}
            aria-label={t('consolidate.ui.feedback.label')}
          />
        </div>
      ) : null}
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
