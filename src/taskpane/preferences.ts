import type { Language } from '../i18n/keys';
import { SCREENS, type ScreenName } from './session/session';
import { createStore, type Store } from './session/store';

/**
 * What the browser keeps from one opening of the pane to the next: nothing of any person or office.
 * Why: decision 0034.
 */
export interface Preferences {
  /** `null` follows Excel. */
  readonly language: Language | null;
  /** `null` follows Excel and the machine. */
  readonly scheme: 'light' | 'dark' | null;
  readonly screen: ScreenName;
  /** Scores again by itself when the sheet was changed. */
  readonly autoRescore: boolean;
  /** A row that is selected opens its criterion, and a criterion that is opened selects its row. */
  readonly followSelection: boolean;
  /** The first run through the steps. */
  readonly guide: GuideState;
}

/** "offered" until somebody says yes or no to it. */
export type GuideState = 'offered' | 'running' | 'done';
const GUIDE_STATES: readonly GuideState[] = ['offered', 'running', 'done'];

const KEY = 'par-index.pane';
export const USUAL: Preferences = {
  language: null,
  scheme: null,
  screen: 'start',
  autoRescore: false,
  followSelection: true,
  guide: 'offered',
};

/** Storage may be closed to us (private windows, policies); then nothing is kept. */
export function readPreferences(storage: Pick<Storage, 'getItem'> | null): Preferences {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return USUAL;
    const { language, scheme, screen, autoRescore, followSelection, guide } = stored as Readonly<
      Record<string, unknown>
    >;
    return {
      language: language === 'vi' || language === 'en' ? language : null,
      scheme: scheme === 'light' || scheme === 'dark' ? scheme : null,
      screen: SCREENS.find((known) => known === screen) ?? 'start',
      autoRescore: autoRescore === true,
      followSelection: followSelection !== false,
      guide: GUIDE_STATES.find((known) => known === guide) ?? 'offered',
    };
  } catch {
    return USUAL;
  }
}

function keepPreferences(storage: Pick<Storage, 'setItem'> | null, preferences: Preferences): void {
  try {
    storage?.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Nothing depends on it.
  }
}

/** The browser's own storage; `null` where even asking for it is refused. */
export function ownStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The preferences as they are now; every change of them is kept at once. */
export function preferenceStore(
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
): Store<Preferences, Partial<Preferences>> {
  return createStore((before: Preferences, change: Partial<Preferences>) => {
    const after = { ...before, ...change };
    const isSame = (Object.keys(after) as (keyof Preferences)[]).every((key) => after[key] === before[key]);
    if (isSame) return before;
    keepPreferences(storage, after);
    return after;
  }, readPreferences(storage));
}
