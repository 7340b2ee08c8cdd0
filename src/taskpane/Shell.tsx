import { Button, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useShortcuts } from './guide/use-shortcuts';
import { assessedOf } from './session/select';
import { isSideScreen, SCREENS, type ScreenName, type StationName } from './session/session';
import { Messages } from './Messages';
import { ScoreStrip } from './ScoreStrip';
import { StartScreen } from './start/StartScreen';
import { Steps } from './Steps';
import { usePane, useSession } from './ui/pane-context';
import { ROOMY, space } from './ui/sizes';
import { useKeptKeyboard } from './ui/use-kept-keyboard';
import { usePinnedRoom } from './ui/use-pinned-room';
import { useSharedStyles } from './ui/styles';

const LATER = {
  score: lazy(() => import('./score/ScoreScreen').then((part) => ({ default: part.ScoreScreen }))),
  gaps: lazy(() => import('./gaps/GapsScreen').then((part) => ({ default: part.GapsScreen }))),
  evidence: lazy(() =>
    import('./evidence/EvidenceScreen').then((part) => ({ default: part.EvidenceScreen })),
  ),
  write: lazy(() => import('./write/WriteScreen').then((part) => ({ default: part.WriteScreen }))),
  year: lazy(() => import('./year/YearStep').then((part) => ({ default: part.YearStep }))),
  import: lazy(() => import('./import-plan/ImportStep').then((part) => ({ default: part.ImportStep }))),
  consolidate: lazy(() =>
    import('./consolidate/ConsolidateStep').then((part) => ({ default: part.ConsolidateStep })),
  ),
};

const WaitingAnswers = lazy(() =>
  import('./score/WaitingAnswers').then((part) => ({ default: part.WaitingAnswers })),
);

// The pane's scroll bar is hidden until the pointer is over it in WebView2, unless it is asked for.
const useGlobal = makeStaticStyles({ body: { margin: 0, overflowY: 'scroll' } });

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  head: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 2,
    [ROOMY]: { position: 'sticky', top: 0 },
  },
  main: {
    flexGrow: 1,
    padding: space.m,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: space.m,
    outlineStyle: 'none',
  },
  // What is told is always in view; where there is no room the next step is at the end of the screen.
  foot: { display: 'contents', [ROOMY]: { display: 'block', position: 'sticky', bottom: 0, zIndex: 2 } },
  told: { position: 'sticky', bottom: 0, zIndex: 2, [ROOMY]: { position: 'static' } },
  next: {
    padding: `${space.xs} ${space.m}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { width: '100%' },
});

/**
 * The frame of every screen: the steps, the score, the screen, what is to be told, the next step. Why: decision 0036.
 *
 * @param bar what is above the steps where Excel's own window is not around
 */
export function Shell({ bar }: { readonly bar?: ReactNode }) {
  useGlobal();
  useKeptKeyboard();
  useShortcuts();
  const styles = useStyles();
  const [head, foot, told] = [
    useRef<HTMLElement>(null),
    useRef<HTMLElement>(null),
    useRef<HTMLDivElement>(null),
  ];
  usePinnedRoom(head, [foot, told]);
  return (
    <div className={styles.app}>
      <header ref={head} className={styles.head}>
        {bar}
        <Steps />
        <ScoreStrip />
      </header>
      <Main />
      <footer ref={foot} className={styles.foot}>
        <div ref={told} className={styles.told}>
          <Messages />
          <Waiting />
        </div>
        <NextStep />
      </footer>
    </div>
  );
}

/** The screen that is shown; a new one begins at its top, with the keyboard on it. */
function Main() {
  const { t } = usePane();
  const screen = useSession(({ view }) => view.screen);
  const styles = useStyles();
  const shared = useSharedStyles();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    main.current?.focus({ preventScroll: true });
    if (window.scrollY > 0) window.scrollTo({ top: 0 });
  }, [screen]);
  const Later = screen === 'start' ? null : LATER[screen];
  return (
    <main ref={main} tabIndex={-1} className={styles.main} aria-labelledby="heading">
      {Later ? (
        <Suspense fallback={<p className={shared.muted}>{t('pane.loading')}</p>}>
          <Later />
        </Suspense>
      ) : (
        <StartScreen />
      )}
    </main>
  );
}

/** What was given while filling in and is to be written. */
function Waiting() {
  const isThere = useSession(({ answers }) => answers.waiting.length > 0);
  return isThere ? (
    <Suspense fallback={null}>
      <WaitingAnswers />
    </Suspense>
  ) : null;
}

const following = (screen: ScreenName): Exclude<StationName, 'start'> | null => {
  const next = isSideScreen(screen) ? undefined : SCREENS[SCREENS.indexOf(screen) + 1];
  return next === undefined || next === 'start' ? null : next;
};

/** The one obvious way on. The last screen has its own. */
function NextStep() {
  const { dispatch, t } = usePane();
  const next = useSession(({ view }) => following(view.screen));
  const canGoOn = useSession((session) => assessedOf(session) !== null);
  const styles = useStyles();
  if (!next || !canGoOn) return null;
  return (
    <div className={styles.next}>
      <Button
        appearance="primary"
        className={styles.wide}
        onClick={() => dispatch({ type: 'navigated', screen: next })}
      >
        {t(`pane.next.${next}`)}
      </Button>
    </div>
  );
}
