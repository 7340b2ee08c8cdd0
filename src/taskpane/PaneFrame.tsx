import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../i18n/keys';
import { message, type Message } from '../model/message';
import { Crash } from './Crash';
import { ErrorBoundary } from './ErrorBoundary';
import { preferenceStore } from './preferences';
import { loadLanguage, translate as translatePlainly } from './translations';
import { useStore, type Pane } from './ui/pane-context';
import { usePrefersDark } from './ui/use-dark';

/** Where the screens are shown: in Excel, or on a page of their own. */
export interface Host {
  /** The display language of Excel, or of the browser. */
  readonly language: Language;
  /** Whether Excel says that it is dark. */
  readonly isDark: boolean;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** Puts a sentence into a language; tests put a made-up language here. */
  readonly translate?: (sentence: Message, language: Language) => string;
}

/** What the screens need of their surroundings. */
export type FrameContext = Pick<Pane, 'language' | 'preferences' | 'translateMessage'>;

const useStyles = makeStyles({ all: { minHeight: '100vh' } });

/** Language, light or dark, and what is shown when everything within fails. */
export function PaneFrame({
  storage,
  translate = translatePlainly,
  children,
  ...host
}: Host & { readonly children: (around: FrameContext) => ReactNode }) {
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
  const translateMessage = useCallback(
    (sentence: Message) => translate(sentence, language),
    [translate, language],
  );
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.all}>
      <ErrorBoundary fallback={(error, again) => <Crash error={error} again={again} t={translateMessage} />}>
        {children({ language, preferences, translateMessage })}
      </ErrorBoundary>
    </FluentProvider>
  );
}

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
