import { NOTHING_PASSED_OVER, type ChosenFile, type PassedOver } from '../../consolidating/chosen-files';
import type { ReadUnit } from '../../consolidating/read-result';
import type { Basis, ListedUnit, PreviousResult } from '../../model/consolidation';
import type { Message } from '../../model/message';

/** How units are ranked. */
export interface RankingChoice {
  readonly basis: Basis;
  readonly provisional: boolean;
  readonly dense: boolean;
  /** `null` takes the year of the workbooks. */
  readonly year: number | null;
}

/** Workbooks that are being read. */
export interface ReadingNow {
  /** How many were asked for, and how many of these are read. */
  readonly total: number;
  readonly done: number;
  /** Milliseconds since 1970. */
  readonly began: number;
}

/** The table that is being made, or the feedback of the units: how many there are, and how many of these are made. */
export type Making =
  { readonly kind: 'table' } | { readonly kind: 'feedback'; readonly total: number; readonly done: number };

/** All that is known of a consolidation on the screens. Of a workbook only what is kept of it, never its bytes. */
export interface ConsolidateState {
  /** In the order in which they are read. */
  readonly files: readonly ChosenFile[];
  /** What came of each file, by its name. */
  readonly results: ReadonlyMap<string, ReadUnit>;
  readonly passedOver: PassedOver;
  readonly reading: ReadingNow | null;
  readonly list: { readonly file: string; readonly units: readonly ListedUnit[] } | null;
  readonly previous: { readonly file: string; readonly results: readonly PreviousResult[] } | null;
  readonly choice: RankingChoice;
  /** The units that a person said, by file. */
  readonly said: ReadonlyMap<string, string>;
  /** The files that are being made; `null` while none is. */
  readonly making: Making | null;
  /** Why something could not be done. */
  readonly problem: Message | null;
  /** What was done last. */
  readonly told: Message | null;
  /** Whether the table was saved or written as it is now. */
  readonly isKept: boolean;
}

export const EMPTY_CONSOLIDATION: ConsolidateState = {
  files: [],
  results: new Map(),
  passedOver: NOTHING_PASSED_OVER,
  reading: null,
  list: null,
  previous: null,
  choice: { basis: 'self', provisional: false, dense: false, year: null },
  said: new Map(),
  making: null,
  problem: null,
  told: null,
  isKept: false,
};

export type ConsolidateAction =
  | { readonly type: 'chosen'; readonly files: readonly ChosenFile[]; readonly passedOver: PassedOver }
  | { readonly type: 'reading-began'; readonly total: number; readonly at: number }
  | { readonly type: 'file-read'; readonly name: string; readonly result: ReadUnit }
  | { readonly type: 'reading-ended' }
  | { readonly type: 'file-removed'; readonly name: string }
  | { readonly type: 'emptied' }
  | { readonly type: 'list-read'; readonly list: ConsolidateState['list'] }
  | { readonly type: 'previous-read'; readonly previous: ConsolidateState['previous'] }
  | { readonly type: 'ranking-chosen'; readonly choice: Partial<RankingChoice> }
  /** `null` takes back what was said. */
  | { readonly type: 'unit-said'; readonly file: string; readonly unit: string | null }
  | { readonly type: 'making'; readonly making: Making }
  | { readonly type: 'not-done'; readonly problem: Message }
  /** What was being made is saved, or the person stopped it. */
  | { readonly type: 'done'; readonly told: Message; readonly isKept: boolean }
  /** The table was written into the workbook that is open, which is told there. */
  | { readonly type: 'kept' };

/** What becomes of a consolidation by something that happened. Pure. */
export function reduceConsolidation(state: ConsolidateState, action: ConsolidateAction): ConsolidateState {
  const silent = { ...state, problem: null, told: null, isKept: false };
  switch (action.type) {
    case 'chosen':
      return { ...silent, files: action.files, passedOver: action.passedOver };
    case 'reading-began':
      return { ...silent, reading: { total: action.total, done: 0, began: action.at } };
    case 'file-read': {
      // A file that was taken out meanwhile is nobody's business.
      if (!state.files.some(({ name }) => name === action.name)) return state;
      const results = new Map(state.results).set(action.name, action.result);
      const { reading } = state;
      return {
        ...state,
        results,
        isKept: false,
        reading: reading && { ...reading, done: reading.done + 1 },
      };
    }
    case 'reading-ended':
      return { ...state, reading: null };
    case 'file-removed':
      return {
        ...silent,
        files: state.files.filter(({ name }) => name !== action.name),
        results: without(state.results, action.name),
        said: without(state.said, action.name),
        passedOver: NOTHING_PASSED_OVER,
      };
    case 'emptied':
      return {
        ...EMPTY_CONSOLIDATION,
        list: state.list,
        previous: state.previous,
        choice: { ...state.choice, year: null },
      };
    case 'list-read':
      return { ...silent, list: action.list, said: new Map() };
    case 'previous-read':
      return { ...silent, previous: action.previous };
    case 'ranking-chosen':
      return { ...silent, choice: { ...state.choice, ...action.choice } };
    case 'unit-said':
      return {
        ...silent,
        said:
          action.unit === null
            ? without(state.said, action.file)
            : new Map(state.said).set(action.file, action.unit),
      };
    case 'making':
      return { ...state, problem: null, told: null, making: action.making };
    case 'not-done':
      return { ...state, making: null, told: null, problem: action.problem };
    case 'done':
      return { ...state, making: null, problem: null, told: action.told, isKept: action.isKept };
    case 'kept':
      return { ...state, problem: null, told: null, isKept: true };
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  const next = new Map(map);
  next.delete(key);
  return next;
}

/** The files of which nothing is known yet. */
export const unreadFiles = ({
  files,
  results,
}: Pick<ConsolidateState, 'files' | 'results'>): readonly ChosenFile[] =>
  files.filter(({ name }) => !results.has(name));
