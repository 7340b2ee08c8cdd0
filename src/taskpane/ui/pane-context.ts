import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Assessed } from '../../assess';
import type { Language, MessageKey } from '../../i18n/keys';
import type { Message, MessageArg } from '../../model/message';
import type { ConsolidationHolder } from '../consolidate/consolidate-operations';
import type { PlanImportHolder } from '../import-plan/import-operations';
import type { Operations } from '../operations';
import type { Preferences } from '../preferences';
import type { Action } from '../session/action';
import type { Session } from '../session/session';
import type { Store } from '../session/store';

/** A sentence of the interface, by its key. */
export type TranslateKey = (key: MessageKey, args?: Readonly<Record<string, MessageArg>>) => string;

/** All that a part of the pane may use. It changes with the language only; what changes is in the stores. */
export interface Pane {
  readonly sessions: Store<Session, Action>;
  readonly preferences: Store<Preferences, Partial<Preferences>>;
  readonly dispatch: (action: Action) => void;
  readonly operations: Operations;
  readonly consolidation: ConsolidationHolder;
  readonly planImport: PlanImportHolder;
  /** Whether somebody else can change the workbook meanwhile; else there is nothing to read again. */
  readonly isShared: boolean;
  readonly language: Language;
  readonly t: TranslateKey;
  /** A sentence that the engine made. */
  readonly translateMessage: (sentence: Message) => string;
}

const Context = createContext<Pane | null>(null);

export const PaneProvider = Context.Provider;

/** The pane that a part is in; parts are never shown outside one. */
export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error('a part of the pane stands outside it');
  return pane;
}

/**
 * What a part takes from a store; it renders again when that changes, and only then.
 *
 * @param select gives the same object as long as the state is the same
 */
export const useStore = <State, Action, Selected>(
  { subscribe, get }: Store<State, Action>,
  select: (state: State) => Selected,
): Selected => useSyncExternalStore(subscribe, () => select(get()));

/** What a part takes from the session. */
export const useSession = <Selected>(select: (session: Session) => Selected): Selected =>
  useStore(usePane().sessions, select);

/** What a part takes from the preferences. */
export const usePreferences = <Selected>(select: (preferences: Preferences) => Selected): Selected =>
  useStore(usePane().preferences, select);

const AssessedContext = createContext<Assessed | null>(null);

export const AssessedProvider = AssessedContext.Provider;

/** The assessment that a screen shows; there is one wherever the parts of a screen are. */
export function useAssessed(): Assessed {
  const assessed = useContext(AssessedContext);
  if (!assessed) throw new Error('a part of a screen stands outside it');
  return assessed;
}
