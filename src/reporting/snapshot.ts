import type { Assessment } from '../model/assessment';
import { message, type Message } from '../model/message';
import { asDay, type Day } from '../model/task';
import { claimedPoints } from '../scoring/appraisal';
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

/** Takes a snapshot of an assessment. */
export function takeSnapshot(assessment: Assessment, takenOn: Day, version: string): Snapshot {
  const scores = new Map(assessment.leaves.map((leaf) => [leaf.criterion.id as string, claimedPoints(leaf)]));
  return { takenOn, version, hash: hashOf(scores, takenOn), scores };
}

/** The hash of scores: over the day and one line "id<tab>points" for each leaf, the lines in the order of their code units. */
export const hashOf = (scores: Snapshot['scores'], takenOn: Day): string =>
  sha256([takenOn, ...[...scores].map(([id, points]) => `${id}\t${points ?? ''}`).sort()].join('\n'));

/** The leaves whose scores are no longer what they were when the snapshot was taken. */
export function changedSince(snapshot: Snapshot, assessment: Assessment): readonly string[] {
  const now = new Map(assessment.leaves.map((leaf) => [leaf.criterion.id as string, claimedPoints(leaf)]));
  const ids = new Set([...snapshot.scores.keys(), ...now.keys()]);
  return [...ids].filter((id) => (snapshot.scores.get(id) ?? null) !== (now.get(id) ?? null));
}

const SHOWN_DIGITS = 16;

/** The visible line: the first digits of the hash are enough to compare two copies by eye. */
export const snapshotLine = ({ takenOn, version, hash }: Snapshot): Message =>
  message('handover.snapshot', {
    day: takenOn.split('-').reverse().join('/'),
    version,
    hash: hash.slice(0, SHOWN_DIGITS),
  });

/** The line as it stands in the summary, with what has changed since. */
export function snapshotWords(snapshot: Snapshot, assessment: Assessment): Message {
  const line = snapshotLine(snapshot);
  const count = changedSince(snapshot, assessment).length;
  return count === 0 ? line : message('handover.snapshot.changed', { line, count });
}

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
