import { Button, makeStaticStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { SCREENS, type Screen } from './session';
import { Messages } from './Messages';
import { ScoreStrip } from './ScoreStrip';
import { StartScreen } from './start/StartScreen';
import { Icon, type IconName } from './ui/Icon';
import { usePane } from './ui/pane-context';
import { useKeptKeyboard } from './ui/use-kept-keyboard';
import { useLooks } from './ui/styles';

const LATER = {
  score: lazy(() => import('./score/ScoreScreen').then((part) => ({ default: part.ScoreScreen }))),
  gaps: lazy(() => import('./gaps/GapsScreen').then((part) => ({ default: part.GapsScreen }))),
  evidence: lazy(() =>
    import('./evidence/EvidenceScreen').then((part) => ({ default: part.EvidenceScreen })),
  ),
  write: lazy(() => import('./write/WriteScreen').then((part) => ({ default: part.WriteScreen }))),
};

const ICONS: Readonly<Record<Screen, IconName>> = {
  start: 'open',
  score: 'score',
  gaps: 'gap',
  evidence: 'evidence',
  write: 'write',
};

/** Only where there is room do the head and the next step stay in view; on a small or zoomed pane they scroll. */
const ROOMY = '@media (min-width: 260px) and (min-height: 480px)';

// The pane's scroll bar is hidden until the pointer is over it in WebView2, unless it is asked for.
const useGlobal = makeStaticStyles({
  body: { margin: 0, overflowY: 'scroll' },
  html: { scrollPaddingTop: '8rem', scrollPaddingBottom: '4.5rem' },
});

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
    padding: '0.75rem',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '0.75rem',
  },
  foot: {
    padding: '0.5rem 0.75rem',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 2,
    [ROOMY]: { position: 'sticky', bottom: 0 },
  },
  wide: { width: '100%' },
  steps: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none' },
  step: { flex: '1 1 3.5rem', display: 'flex' },
  stepButton: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '0.125rem',
    padding: '0.375rem 0.0625rem 0.25rem',
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '0.6875rem',
    lineHeight: '0.875rem',
    letterSpacing: '-0.01em',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: 600,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    // The brand's colour is too near to the hover's grey in the dark.
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** The frame of every screen: the steps, the score, what is to be told, the screen, the next step. */
export function Shell() {
  useGlobal();
  useKeptKeyboard();
  const { session, say } = usePane();
  const styles = useStyles();
  const looks = useLooks();
  const { screen } = session;
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
    <div className={styles.app}>
      <header className={styles.head}>
        <Steps />
        <ScoreStrip />
      </header>
      <main
        ref={main}
        tabIndex={-1}
        className={styles.main}
        style={{ outline: 'none' }}
        aria-labelledby="heading"
      >
        <Messages />
        {Later ? (
          <Suspense fallback={<p className={looks.muted}>{say('pane.loading')}</p>}>
            <Later />
          </Suspense>
        ) : (
          <StartScreen />
        )}
      </main>
      <NextStep />
    </div>
  );
}

function Steps() {
  const { session, dispatch, say } = usePane();
  const styles = useStyles();
  return (
    <nav aria-label={say('pane.steps')}>
      <ol className={styles.steps}>
        {SCREENS.map((step) => {
          const isCurrent = step === session.screen;
          return (
            <li key={step} className={styles.step}>
              <button
                type="button"
                className={mergeClasses(styles.stepButton, isCurrent && styles.current)}
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => dispatch({ type: 'went', screen: step })}
              >
                <Icon name={ICONS[step]} />
                {say(`pane.step.${step}`)}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The one obvious way on. The last screen has its own. */
function NextStep() {
  const { session, dispatch, say } = usePane();
  const styles = useStyles();
  const following = SCREENS[SCREENS.indexOf(session.screen) + 1];
  const canGoOn = session.loaded?.result.kind === 'assessed';
  if (!following || following === 'start' || !canGoOn) return null;
  return (
    <footer className={styles.foot}>
      <Button
        appearance="primary"
        className={styles.wide}
        onClick={() => dispatch({ type: 'went', screen: following })}
      >
        {say(`pane.next.${following}`)}
      </Button>
    </footer>
  );
}
