import { asDay, type Day } from '../model/task';
import { isDay } from '../text/date/day';
import { sha256 } from '../text/sha256';

/** The scores as they were handed over: their values, when, by which version, and a hash over them. */
export interface Snapshot {
  readonly takenOn: Day;
  readonly version: string;
  /** SHA-256 over the values, in hexadecimal digits. */
  readonly hash: string;
  /** The points of each leaf by its id; `null` for one without a score. */
  readonly scores: ReadonlyMap<string, number | null>;
  /** What each leaf was scored from, as a fingerprint by its id; absent in snapshots of earlier releases. */
  readonly inputs?: ReadonlyMap<string, string>;
  /** True where nothing but the printed code is left to compare with: `hash` is its digits, `scores` is empty. */
  readonly isCodeOnly?: boolean;
}

/**
 * The hash of scores: over the day and one line "id<tab>points<tab>inputs" for each leaf, the lines in the order of
 * their code units. Snapshots of earlier releases have no inputs, nor the tab before them.
 */
export function hashOf(scores: Snapshot['scores'], takenOn: Day, inputs?: Snapshot['inputs']): string {
  const lines = [...scores].map(([id, points]) => [
    id,
    points ?? '',
    ...(inputs ? [inputs.get(id) ?? ''] : []),
  ]);
  return sha256([takenOn, ...lines.map((line) => line.join('\t')).sort()].join('\n'));
}

/** The form in which the state keeps a snapshot. */
export const storedSnapshot = ({
  takenOn,
  version,
  hash,
  ...rest
}: Snapshot): Readonly<Record<string, unknown>> => ({
  takenOn,
  version,
  hash,
  scores: Object.fromEntries(rest.scores),
  ...(rest.inputs ? { inputs: Object.fromEntries(rest.inputs) } : {}),
});

/** Reads a snapshot back; `null` where there is none, or where it is damaged or does not fit its own hash. */
export function readSnapshot(stored: unknown): Snapshot | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { takenOn, version, hash, scores, inputs } = stored as Readonly<Record<string, unknown>>;
  if (typeof takenOn !== 'string' || !isDay(takenOn) || typeof version !== 'string') return null;
  if (typeof hash !== 'string' || typeof scores !== 'object' || scores === null) return null;
  const entries = Object.entries(scores).filter(
    (entry): entry is [string, number | null] => entry[1] === null || typeof entry[1] === 'number',
  );
  const read: Snapshot = {
    takenOn: asDay(takenOn),
    version,
    hash,
    scores: new Map(entries),
    ...readInputs(inputs),
  };
  return hashOf(read.scores, read.takenOn, read.inputs) === hash ? read : null;
}

const readInputs = (stored: unknown): Pick<Snapshot, 'inputs'> =>
  typeof stored !== 'object' || stored === null
    ? {}
    : { inputs: new Map(Object.entries(stored).map(([id, input]) => [id, String(input)])) };
