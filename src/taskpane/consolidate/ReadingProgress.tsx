import { Button } from '@fluentui/react-components';
import { remainingTime } from '../../consolidating/remaining-time';
import { currentTime } from '../calendar';
import { useProgressStyles } from '../ui/Progress';
import { useSharedStyles } from '../ui/styles';
import { useConsolidate, useConsolidateState } from './consolidate-context';

/** Readers are told at each tenth: a sentence for every file would never end. */
const TOLD_PARTS = 10;

/** How far reading is, how long it will go on, and the way to stop it. */
export function ReadingProgress() {
  const { consolidating, t, translateMessage } = useConsolidate();
  const reading = useConsolidateState((state) => state.reading);
  const shared = useSharedStyles();
  const bars = useProgressStyles();
  if (!reading) return <p role="status" className={shared.hidden} />;
  const { done, total, began } = reading;
  const left = remainingTime(done, total, currentTime().getTime() - began);
  const told = Math.floor(Math.floor((done / total) * TOLD_PARTS) * (total / TOLD_PARTS));
  const progress = t('consolidate.ui.reading', { done, total });
  return (
    <div className={shared.tight}>
      <div className={shared.spread}>
        <span className={shared.figures}>
          {[progress, ...(left ? [translateMessage(left)] : [])].join(' · ')}
        </span>
        <Button size="small" onClick={consolidating.stop}>
          {t('consolidate.ui.stop')}
        </Button>
      </div>
      <progress
        className={bars.bar}
        value={done}
        max={total}
        aria-label={t('consolidate.ui.reading.label')}
      />
      <p role="status" className={shared.hidden}>
        {t('consolidate.ui.reading', { done: told, total })}
      </p>
    </div>
  );
}
