import type { Mapping } from '../model/mapping';
import { ALL_KINDS, KINDS, type SheetKind } from '../model/sheet-kind';
import type { GeneratedTextHashes } from './preserved-rows';
import { migrateState, STATE_VERSION } from './migrations';
import { readPartBase, storedPartBase, type PartBase } from './part-base';
import { readSnapshot, storedSnapshot, type Snapshot } from './snapshot';
import { readMapping } from './state-mapping';

/**
 * What we remember in the workbook's custom XML part from one run to the next: what the user decided, and the
 * formulas that we wrote. Nothing in it is needed to read the workbook.
 */
export interface SavedState {
  /** The sheet whose scores we wrote, and the formulas that we left in its score cells, by row. */
  readonly criteriaSheet: string;
  readonly formulas: ReadonlyMap<string, string>;
  readonly mapping: Mapping;
  /** The numbers that we left in evidence cells, by the leaf's id. */
  readonly evidence: ReadonlyMap<string, string>;
  /** What we proposed in the plan and as explanations, so that a person's text is told from ours. */
  readonly plan: GeneratedTextHashes;
  readonly explanations: GeneratedTextHashes;
  /** The defined names that we wrote, so that a name of the office's is told from ours. */
  readonly names: ReadonlySet<string>;
  /** The scores as they were handed over; `null` where they were not yet. */
  readonly snapshot: Snapshot | null;
  /** What a section's part keeps of the whole workbook; `null` in a workbook that is no part. */
  readonly part: PartBase | null;
}

export const NO_STATE: SavedState = {
  criteriaSheet: '',
  formulas: new Map(),
  mapping: {},
  evidence: new Map(),
  plan: new Map(),
  explanations: new Map(),
  names: new Set(),
  snapshot: null,
  part: null,
};

/** The state as text for the custom XML part. */
export const writeState = ({
  formulas,
  evidence,
  plan,
  explanations,
  names,
  snapshot,
  part,
  ...rest
}: SavedState): string =>
  JSON.stringify({
    version: STATE_VERSION,
    ...rest,
    formulas: Object.fromEntries(formulas),
    ...recorded('evidence', evidence),
    ...recorded('plan', plan),
    ...recorded('explanations', explanations),
    ...(names.size === 0 ? {} : { names: [...names] }),
    ...(snapshot ? { snapshot: storedSnapshot(snapshot) } : {}),
    ...(part ? { part: storedPartBase(part) } : {}),
  });

const recorded = (name: string, map: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> =>
  map.size === 0 ? {} : { [name]: Object.fromEntries(map) };

/** How the state was found. */
export type StateCondition =
  | 'none'
  | 'sound'
  /** All of it, or a piece, has not its form: that is set aside. */
  | 'damaged'
  /** Written by a later release: nothing of it is used, and it is never written over. */
  | 'newer'
  /** Another program has dropped it: our sheets are there without it. */
  | 'lost';

/** The state that a run begins with. */
export interface ReadState {
  readonly state: SavedState;
  readonly condition: StateCondition;
}

/** Reads the state back, brought to the version of today. What cannot be used is as if it were not there. */
export function readState(text: string | null): ReadState {
  if (text === null) return { state: NO_STATE, condition: 'none' };
  const parsed = parseJson(text);
  const migrated = isRecord(parsed) ? migrateState(parsed) : null;
  if (migrated?.kind === 'newer') return { state: NO_STATE, condition: 'newer' };
  if (migrated?.kind !== 'current') return { state: NO_STATE, condition: 'damaged' };
  const { criteriaSheet, formulas, ...stored } = migrated.stored;
  if (typeof criteriaSheet !== 'string' || !isRecord(formulas))
    return { state: NO_STATE, condition: 'damaged' };
  const { mapping, isDamaged } = readMapping(stored.mapping);
  return {
    state: {
      criteriaSheet,
      formulas: textsOf(formulas),
      mapping,
      evidence: textsOf(stored.evidence),
      plan: textsOf(stored.plan),
      explanations: textsOf(stored.explanations),
      names: new Set(
        Array.isArray(stored.names) ? stored.names.filter((name) => typeof name === 'string') : [],
      ),
      snapshot: readSnapshot(stored.snapshot),
      part: readPartBase(stored.part),
    },
    condition: isDamaged ? 'damaged' : 'sound',
  };
}

/** The texts of a record; whatever else it holds is left out. */
const textsOf = (value: unknown): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Stored choices without the sheets that are there no more under their names, and those names. */
export function withoutGoneSheets(
  mapping: Mapping,
  sheets: readonly string[],
): { readonly mapping: Mapping; readonly gone: Readonly<Partial<Record<SheetKind, string>>> } {
  const there = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const kept: Partial<Record<string, unknown>> = { ...mapping };
  const gone: Partial<Record<SheetKind, string>> = {};
  for (const kind of ALL_KINDS) {
    const key = KINDS[kind].sheet;
    const named = mapping[key];
    if (named === undefined || there.has(named.toLowerCase())) continue;
    gone[kind] = named;
    delete kept[key];
  }
  return { mapping: kept, gone };
}
