import type { Mapping } from '../model/mapping';
import type { GeneratedTextHashes } from './preserved-rows';
import { readSnapshot, storedSnapshot, type Snapshot } from './snapshot';
import { readMapping } from './state-mapping';

/**
 * What we remember in the workbook's custom XML part from one run to the next: what the user decided, and the
 * formulas that we wrote. Nothing in it is needed to read the workbook.
 */
export interface SavedState {
  readonly version: 1;
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
}

export const NO_STATE: SavedState = {
  version: 1,
  criteriaSheet: '',
  formulas: new Map(),
  mapping: {},
  evidence: new Map(),
  plan: new Map(),
  explanations: new Map(),
  names: new Set(),
  snapshot: null,
};

/** The state as text for the custom XML part. */
export const writeState = ({
  formulas,
  evidence,
  plan,
  explanations,
  names,
  snapshot,
  ...rest
}: SavedState): string =>
  JSON.stringify({
    ...rest,
    formulas: Object.fromEntries(formulas),
    ...recorded('evidence', evidence),
    ...recorded('plan', plan),
    ...recorded('explanations', explanations),
    ...(names.size === 0 ? {} : { names: [...names] }),
    ...(snapshot ? { snapshot: storedSnapshot(snapshot) } : {}),
  });

const recorded = (name: string, map: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> =>
  map.size === 0 ? {} : { [name]: Object.fromEntries(map) };

/**
 * Reads the state back. Damaged state, or state of a later version, is set aside as if there were none:
 * `isDamaged` says so, for a message.
 */
export function readState(text: string | null): { readonly state: SavedState; readonly isDamaged: boolean } {
  const parsed = text === null ? null : parseJson(text);
  if (text === null) return { state: NO_STATE, isDamaged: false };
  if (
    !isRecord(parsed) ||
    parsed.version !== 1 ||
    typeof parsed.criteriaSheet !== 'string' ||
    !isRecord(parsed.formulas)
  ) {
    return { state: NO_STATE, isDamaged: true };
  }
  const { mapping, isDamaged } = readMapping(parsed.mapping);
  return {
    state: {
      version: 1,
      criteriaSheet: parsed.criteriaSheet,
      formulas: textsOf(parsed.formulas),
      mapping,
      evidence: textsOf(parsed.evidence),
      plan: textsOf(parsed.plan),
      explanations: textsOf(parsed.explanations),
      names: new Set(
        Array.isArray(parsed.names) ? parsed.names.filter((name) => typeof name === 'string') : [],
      ),
      snapshot: readSnapshot(parsed.snapshot),
    },
    isDamaged,
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

/** What is decided now goes before what was decided then; choices of single leaves and columns add up. */
export function mergeMappings(before: Mapping, now: Mapping): Mapping {
  return {
    ...before,
    ...now,
    ...merged('criteriaTable', before, now),
    ...merged('taskTable', before, now),
    ...merged('evidenceTable', before, now),
    ...(before.rules || now.rules ? { rules: { ...before.rules, ...now.rules } } : {}),
    ...(before.policies || now.policies ? { policies: { ...before.policies, ...now.policies } } : {}),
  };
}

function merged(
  table: 'criteriaTable' | 'taskTable' | 'evidenceTable',
  before: Mapping,
  now: Mapping,
): Partial<Mapping> {
  const [old, fresh] = [before[table], now[table]];
  if (!old || !fresh) return {};
  return { [table]: { ...old, ...fresh, columns: { ...old.columns, ...fresh.columns } } };
}
