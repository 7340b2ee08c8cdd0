import { lazy, Suspense, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { Refused } from './Refused';
import { Recognised } from './Recognised';
import { Settings } from './Settings';
import { ScreenHead } from '../shared/Screen';
import { AssessedProvider, usePane, useSession } from '../ui/pane-context';
import { takeKeyboard } from '../ui/take-keyboard';
import { useSharedStyles } from '../ui/styles';

const Correction = lazy(() => import('./Correction').then((part) => ({ default: part.Correction })));

/** "Mở": what was found in the workbook, and the way to put it right. */
export function StartScreen() {
  const { t } = usePane();
  const loaded = useSession(({ work }) => work.loaded);
  const isHeldUp = useSession(({ work }) => work.error !== null || work.stopped !== null);
  const shared = useSharedStyles();
  const [correction, setCorrection] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <>
      <ScreenHead name="start" />
      {loaded === null ? (
        <p className={shared.muted}>{t(isHeldUp ? 'pane.start.not-read' : 'pane.start.reading')}</p>
      ) : loaded.result.kind === 'refused' ? (
        <Refused loaded={loaded} sentence={loaded.result.sentence} />
      ) : (
        <AssessedProvider value={loaded.result.assessed}>
          <Recognised />
        </AssessedProvider>
      )}
      {loaded && loaded.content.grids.length > 0 ? (
        correction === 'open' ? (
          <Suspense fallback={<p className={shared.muted}>{t('pane.loading')}</p>}>
            <Correction loaded={loaded} close={() => setCorrection('closed')} />
          </Suspense>
        ) : (
          <div>
            <Button
              ref={correction === 'closed' ? takeKeyboard : undefined}
              onClick={() => setCorrection('open')}
            >
              {t('pane.start.correct')}
            </Button>
          </div>
        )
      ) : null}
      <Settings />
    </>
  );
}
