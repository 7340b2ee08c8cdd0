import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../i18n/keys';
import { message, type Message } from '../model/message';
import type { LiveWorkbook } from '../workbook/port';
import { Crash } from './Crash';
import { ErrorBoundary } from './ErrorBoundary';
import { preferenceStore } from './preferences';
import { SessionProvider } from './SessionProvider';
import { Shell } from './Shell';
import { loadLanguage, translate as translatePlainly } from './translations';
import { useStore } from './ui/pane-context';
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
  readonly translate?: (sentence: Message, language: Language) => string;
}

const useStyles = makeStyles({ all: { minHeight: '100vh' } });

/** The pane over one workbook. */
export function App({
  workbook,
  storage,
  now = currentTime,
  translate = translatePlainly,
  ...host
}: AppProps) {
  const styles = useStyles();
  const preferences = useMemo(() => preferenceStore(storage), [storage]);
  const language = useLoaded(useStore(preferences, (preferred) => preferred.language) ?? host.language);
  const scheme = useStore(preferences, (preferred) => preferred.scheme);
  const prefersDark = usePrefersDark();
  const isDark = scheme === null ? host.isDark || prefersDark : scheme === 'dark';
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = translate(message('pane.title'), language);
  }, [language, translate]);
  // On the page itself, so that its scroll bar follows, too.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  const t = useCallback((sentence: Message) => translate(sentence, language), [translate, language]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.all}>
      <ErrorBoundary fallback={(error, again) => <Crash error={error} again={again} t={t} />}>
        <SessionProvider
          workbook={workbook}
          now={now}
          language={language}
          preferences={preferences}
          translateMessage={t}
        >
          <Shell />
        </SessionProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

const currentTime = (): Date => new Date();

/** The language that is asked for once its sentences are there, until then the one before. */
function useLoaded(asked: Language): Language {
  const [loaded, setLoaded] = useState<Language>(asked);
  useEffect(() => {
    let isCurrent = true;
    const settle = (): void => {
      if (isCurrent) setLoaded(asked);
    };
    // Without its file, a language is spoken in Vietnamese: better than nothing.
    loadLanguage(asked).then(settle, settle);
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return loaded;
}
