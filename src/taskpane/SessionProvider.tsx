import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { message } from '../model/message';
import type { LiveWorkbook } from '../workbook/port';
import { operationsOn } from './operations';
import { reduce } from './session/reduce';
import { freshSession, type ScreenName } from './session/session';
import { createStore } from './session/store';
import { PaneProvider, usePreferences, useSession, type Pane } from './ui/pane-context';

interface SessionProviderProps extends Pick<
  Pane,
  'language' | 'preferences' | 'translateMessage' | 'consolidation' | 'planImport'
> {
  readonly workbook: LiveWorkbook;
  readonly now: () => Date;
  /** The screen to begin with; without it the one that was shown last. */
  readonly begin?: ScreenName;
  readonly children: ReactNode;
}

/** The session of one opening of the pane; a crash below begins a new one over the same workbook. */
export function SessionProvider({
  workbook,
  now,
  consolidation,
  planImport,
  begin,
  language,
  preferences,
  translateMessage,
  children,
}: SessionProviderProps) {
  const [sessions] = useState(() => createStore(reduce, freshSession(begin ?? preferences.get().screen)));
  const operations = useMemo(() => operationsOn({ workbook, sessions, now }), [workbook, sessions, now]);
  useEffect(() => {
    void operations.open();
    const listening = workbook.onChange?.(({ sheet }) =>
      sessions.dispatch({ type: 'changed-outside', sheet }),
    );
    // A host that cannot tell of changes is no obstacle: scoring again is always one click away.
    listening?.catch(() => undefined);
    return () => void listening?.then((stop) => stop()).catch(() => undefined);
  }, [operations, sessions, workbook]);
  useEffect(
    () => sessions.subscribe(() => preferences.dispatch({ screen: sessions.get().view.screen })),
    [sessions, preferences],
  );
  const pane = useMemo<Pane>(
    () => ({
      sessions,
      preferences,
      dispatch: sessions.dispatch,
      operations,
      consolidation,
      planImport,
      isShared: workbook.onChange !== undefined,
      language,
      t: (key, args) => translateMessage(message(key, args)),
      translateMessage,
    }),
    [workbook, sessions, preferences, operations, consolidation, planImport, language, translateMessage],
  );
  return (
    <PaneProvider value={pane}>
      <AutoRescore open={operations.open} />
      {children}
    </PaneProvider>
  );
}

/** Several cells are often filled in one after the other: we wait until there is a pause. */
const PAUSE = 800;

/** Reads again by itself when the workbook was changed, where the person wants that; shows nothing. */
function AutoRescore({ open }: { readonly open: () => Promise<void> }) {
  const isWanted = usePreferences(({ autoRescore }) => autoRescore);
  const changed = useSession(({ work }) => work.changed);
  const isFree = useSession(({ work }) => !work.running && !work.error && !work.stopped);
  const isDue = isWanted && isFree && changed.length > 0;
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => void open(), PAUSE);
    return () => clearTimeout(timer);
  }, [isDue, changed, open]);
  return null;
}
