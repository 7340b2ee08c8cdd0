import { lazy, Suspense, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { DueReports } from './DueReports';
import { Refused } from './Refused';
import { Recognised } from './Recognised';
import { Settings } from './Settings';
import { ScreenHead } from '../shared/Screen';
import { AssessedProvider, usePane, useSession } from '../ui/pane-context';
import { takeKeyboard } from '../ui/take-keyboard';
import { useSharedStyles } from '../ui/styles';

const Correction = lazy(() => import('./Correction').then((part) => ({ default: part.Correction })));

/** The way to the table of many units, for those who receive the workbooks. */
function ManyUnits() {
  const { dispatch, t } = usePane();
  const shared = useSharedStyles();
  return (
    <section className={shared.card} aria-labelledby="consolidate">
      <h2 id="consolidate" className={shared.h2}>
        {t('pane.consolidate')}
      </h2>
      <p className={shared.text}>{t('pane.consolidate.text')}</p>
      <div>
        <Button onClick={() => dispatch({ type: 'navigated', screen: 'consolidate' })}>
          {t('pane.consolidate.open')}
        </Button>
      </div>
    </section>
  );
}

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
          <DueReports />
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
      <ManyUnits />
      <Settings />
    </>
  );
}
