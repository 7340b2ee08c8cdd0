import { createContext, useContext } from 'react';
import type { Language, MessageKey } from '../../i18n/keys';
import type { Message, MessageArg } from '../../model/message';
import type { Operations } from '../operations';
import type { Preferences } from '../preferences';
import type { Action, Session } from '../session';

/** A sentence of the interface, by its key. */
export type Say = (key: MessageKey, args?: Readonly<Record<string, MessageArg>>) => string;

/** All that a part of the pane may use. */
export interface Pane {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly operations: Operations;
  readonly language: Language;
  readonly say: Say;
  /** A sentence that the engine made. */
  readonly sayMessage: (sentence: Message) => string;
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
}

const Context = createContext<Pane | null>(null);

export const PaneProvider = Context.Provider;

/** The pane that a part stands in; parts are never shown outside one. */
export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error('a part of the pane stands outside it');
  return pane;
}
