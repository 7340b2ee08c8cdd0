import { lazy, Suspense, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { Refused } from './Refused';
import { Recognised } from './Recognised';
import { Settings } from './Settings';
import { usePane } from '../ui/pane-context';
import { takeKeyboard } from '../ui/take-keyboard';
import { useLooks } from '../ui/styles';

const Correction = lazy(() => import('./Correction').then((part) => ({ default: part.Correction })));

/** "Mở": what was found in the workbook, and the way to put it right. */
export function StartScreen() {
  const { session, say } = usePane();
  const looks = useLooks();
  const [correction, setCorrection] = useState<'never' | 'open' | 'closed'>('never');
  const { loaded } = session;
  return (
    <>
      <h1 id="heading" className={looks.h1}>
        {say('pane.start.title')}
      </h1>
      {loaded === null ? (
        <p className={looks.muted}>
          {say(session.trouble || session.stopped ? 'pane.start.not-read' : 'pane.start.reading')}
        </p>
      ) : loaded.result.kind === 'refused' ? (
        <Refused loaded={loaded} sentence={loaded.result.sentence} />
      ) : (
        <Recognised assessed={loaded.result.assessed} />
      )}
      {loaded && loaded.content.grids.length > 0 ? (
        correction === 'open' ? (
          <Suspense fallback={<p className={looks.muted}>{say('pane.loading')}</p>}>
            <Correction loaded={loaded} close={() => setCorrection('closed')} />
          </Suspense>
        ) : (
          <div>
            <Button
              ref={correction === 'closed' ? takeKeyboard : undefined}
              onClick={() => setCorrection('open')}
            >
              {say('pane.start.correct')}
            </Button>
          </div>
        )
      ) : null}
      <Settings />
    </>
  );
}
