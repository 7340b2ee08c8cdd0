import { asDay, type Day } from '../model/task';
import { isDay } from '../text/day';
import { sha256 } from '../text/sha256';

/** The scores as they were handed over: their values, when, by which version, and a hash over them. */
export interface Snapshot {
  readonly takenOn: Day;
  readonly version: string;
  /** SHA-256 over the values, in hexadecimal digits. */
  readonly hash: string;
  /** The points of each leaf by its id; `null` for one without a score. */
  readonly scores: ReadonlyMap<string, number | null>;
}

/** The hash of scores: over the day and one line "id<tab>points" for each leaf, the lines in the order of their code units. */
export const hashOf = (scores: Snapshot['scores'], takenOn: Day): string =>
  sha256([takenOn, ...[...scores].map(([id, points]) => `${id}\t${points ?? ''}`).sort()].join('\n'));

/** The form in which the state keeps a snapshot. */
export const storedSnapshot = ({ scores, ...rest }: Snapshot): Readonly<Record<string, unknown>> => ({
  ...rest,
  scores: Object.fromEntries(scores),
});

/** Reads a snapshot back; `null` where there is none, or where it is damaged or does not fit its own hash. */
export function readSnapshot(stored: unknown): Snapshot | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { takenOn, version, hash, scores } = stored as Readonly<Record<string, unknown>>;
  if (typeof takenOn !== 'string' || !isDay(takenOn) || typeof version !== 'string') return null;
  if (typeof hash !== 'string' || typeof scores !== 'object' || scores === null) return null;
  const entries = Object.entries(scores).filter(
    (entry): entry is [string, number | null] => entry[1] === null || typeof entry[1] === 'number',
  );
  const read: Snapshot = { takenOn: asDay(takenOn), version, hash, scores: new Map(entries) };
  return hashOf(read.scores, read.takenOn) === hash ? read : null;
}
