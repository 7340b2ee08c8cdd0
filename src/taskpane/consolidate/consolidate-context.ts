import { createContext, useContext } from 'react';
import type { Consolidation } from '../../model/consolidation';
import type { Message } from '../../model/message';
import { useStore, type TranslateKey } from '../ui/pane-context';
import type { Consolidating } from './consolidate-operations';
import type { ConsolidateState } from './consolidate-state';

/** The way into the workbook that is open. */
export interface TableWriting {
  /** Not while anything else is done with it. */
  readonly canWrite: boolean;
  readonly now: (result: Consolidation) => Promise<void>;
}

/** What the parts of the step "Tổng hợp" share; it is with and without a workbook that is open. */
export interface ConsolidateParts {
  readonly consolidating: Consolidating;
  readonly t: TranslateKey;
  readonly translateMessage: (sentence: Message) => string;
  /** Writes the table into the workbook that is open; `null` where none is. */
  readonly write: TableWriting | null;
}

const Context = createContext<ConsolidateParts | null>(null);

export const ConsolidateProvider = Context.Provider;

export function useConsolidate(): ConsolidateParts {
  const parts = useContext(Context);
  if (!parts) throw new Error('a part of the consolidation stands outside it');
  return parts;
}

/** What a part takes from the state of the consolidation. */
export const useConsolidateState = <Selected>(select: (state: ConsolidateState) => Selected): Selected =>
  useStore(useConsolidate().consolidating.store, select);
