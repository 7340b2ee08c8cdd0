import { lazy, Suspense, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { DueReports } from './DueReports';
import { Refused } from './Refused';
import { Recognised } from './Recognised';
import { Settings } from './Settings';
import { SIDE_SCREENS } from '../session/session';
import { ScreenHead } from '../shared/Screen';
import { AssessedProvider, usePane, useSession } from '../ui/pane-context';
import { takeKeyboard } from '../ui/take-keyboard';
import { useSharedStyles } from '../ui/styles';

const Correction = lazy(() => import('./Correction').then((part) => ({ default: part.Correction })));

/** The ways to the side screens: a plan's document, and the table of many units for those who receive the workbooks. */
function BesideTheWay() {
  const { dispatch, t } = usePane();
  const shared = useSharedStyles();
  return SIDE_SCREENS.map((screen) => (
    <section key={screen} className={shared.card} aria-labelledby={screen}>
      <h2 id={screen} className={shared.h2}>
        {t(`pane.${screen}`)}
      </h2>
      <p className={shared.text}>{t(`pane.${screen}.text`)}</p>
      <div>
        <Button onClick={() => dispatch({ type: 'navigated', screen })}>{t(`pane.${screen}.open`)}</Button>
      </div>
    </section>
  ));
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
      <BesideTheWay />
      <Settings />
    </>
  );
}
