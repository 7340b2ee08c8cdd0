import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Language } from '../i18n/keys';
import { message, type Message } from '../model/message';
import type { LiveWorkbook } from '../workbook/port';
import { Crash } from './Crash';
import { ErrorBoundary } from './ErrorBoundary';
import { operationsOn } from './operations';
import { keepPreferences, readPreferences, type Preferences } from './preferences';
import { freshSession, next, type Session } from './session';
import { Shell } from './Shell';
import { learn, speak as speakPlainly } from './speak';
import { PaneProvider, type Pane } from './ui/pane-context';
import { usePrefersDark } from './ui/use-dark';

export interface AppProps {
  readonly workbook: LiveWorkbook;
  /** Excel's display language. */
  readonly language: Language;
  /** Whether Excel says that it is dark. */
  readonly isDark: boolean;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly now?: () => Date;
  /** Puts a sentence into a language; tests put a made-up language here. */
  readonly speak?: (sentence: Message, language: Language) => string;
}

/** The pane over one workbook. */
export function App(props: AppProps) {
  const { isDark, storage, speak = speakPlainly } = props;
  const [preferences, setPreferences] = useState<Preferences>(() => readPreferences(storage));
  const prefer = useCallback(
    (change: Partial<Preferences>) => {
      setPreferences((before) => {
        const after = { ...before, ...change };
        keepPreferences(storage, after);
        return after;
      });
    },
    [storage],
  );
  const language = useLearned(preferences.language ?? props.language);
  const prefersDark = usePrefersDark();
  const isDarkNow = preferences.scheme === null ? isDark || prefersDark : preferences.scheme === 'dark';
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = speak(message('pane.title'), language);
  }, [language, speak]);
  const say = useCallback((sentence: Message) => speak(sentence, language), [speak, language]);
  return (
    <FluentProvider
      theme={isDarkNow ? webDarkTheme : webLightTheme}
      style={{ minHeight: '100vh', colorScheme: isDarkNow ? 'dark' : 'light' }}
    >
      <ErrorBoundary fallback={(error, again) => <Crash error={error} again={again} say={say} />}>
        <Work {...props} language={language} preferences={preferences} prefer={prefer} sayMessage={say} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** The language that is asked for once its sentences are there, until then the one before. */
function useLearned(asked: Language): Language {
  const [learned, setLearned] = useState<Language>(asked);
  useEffect(() => {
    let isCurrent = true;
    const settle = (): void => {
      if (isCurrent) setLearned(asked);
    };
    // Without its file, a language is spoken in Vietnamese: better than nothing.
    learn(asked).then(settle, settle);
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return learned;
}

interface WorkProps extends AppProps, Pick<Pane, 'preferences' | 'prefer' | 'sayMessage'> {}

/** The session of one opening of the pane; a crash below begins a new one over the same workbook. */
function Work({ workbook, language, preferences, prefer, sayMessage, now = currentTime }: WorkProps) {
  const [session, dispatch] = useReducer(next, preferences.screen, freshSession);
  const latest = useRef<Session>(session);
  useEffect(() => {
    latest.current = session;
  });
  const operations = useMemo(
    () => operationsOn({ workbook, dispatch, session: () => latest.current, now }),
    [workbook, now],
  );
  useEffect(() => {
    void operations.open();
    const listening = workbook.onChange(({ sheet }) => dispatch({ type: 'changed-outside', sheet }));
    // A host that cannot tell of changes is no obstacle: scoring again is always one click away.
    listening.catch(() => undefined);
    return () => void listening.then((stop) => stop()).catch(() => undefined);
  }, [operations, workbook]);
  useEffect(() => {
    if (session.screen !== preferences.screen) prefer({ screen: session.screen });
  }, [session.screen, preferences.screen, prefer]);
  useAutoRescore(session, preferences, operations.open);
  const pane = useMemo<Pane>(
    () => ({
      session,
      dispatch,
      operations,
      language,
      say: (key, args) => sayMessage(message(key, args)),
      sayMessage,
      preferences,
      prefer,
    }),
    [session, operations, language, sayMessage, preferences, prefer],
  );
  return (
    <PaneProvider value={pane}>
      <Shell />
    </PaneProvider>
  );
}

const currentTime = (): Date => new Date();

/** Several cells are often filled in one after the other: we wait until there is a pause. */
const PAUSE = 800;

function useAutoRescore(session: Session, { autoRescore }: Preferences, open: () => Promise<void>): void {
  const { changed, running, trouble, stopped } = session;
  const isDue = autoRescore && changed.length > 0 && running === null && trouble === null && stopped === null;
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => void open(), PAUSE);
    return () => clearTimeout(timer);
  }, [isDue, changed, open]);
}
