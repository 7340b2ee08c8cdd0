import { hashOf, type Snapshot } from '../memory/snapshot';
import type { Assessment } from '../model/assessment';
import { message, type Message } from '../model/message';
import type { Day } from '../model/task';
import { claimedPoints } from './appraisal';

/** Takes a snapshot of an assessment. */
export function takeSnapshot(assessment: Assessment, takenOn: Day, version: string): Snapshot {
  const scores = new Map(assessment.leaves.map((leaf) => [leaf.criterion.id as string, claimedPoints(leaf)]));
  return { takenOn, version, hash: hashOf(scores, takenOn), scores };
}

/** The leaves whose scores are no longer what they were when the snapshot was taken. */
export function changedSince(snapshot: Snapshot, assessment: Assessment): readonly string[] {
  const now = new Map(assessment.leaves.map((leaf) => [leaf.criterion.id as string, claimedPoints(leaf)]));
  const ids = new Set([...snapshot.scores.keys(), ...now.keys()]);
  return [...ids].filter((id) => (snapshot.scores.get(id) ?? null) !== (now.get(id) ?? null));
}

const SHOWN_DIGITS = 16;

/** The first digits of the hash, as they are printed: enough to compare two copies by eye. */
export const snapshotCode = ({ hash }: Snapshot): string => hash.slice(0, SHOWN_DIGITS);

/** The visible line. */
export const snapshotLine = (snapshot: Snapshot): Message =>
  message('handover.snapshot', {
    day: snapshot.takenOn.split('-').reverse().join('/'),
    version: snapshot.version,
    hash: snapshotCode(snapshot),
  });

/** The line as it stands in the summary, with what has changed since. */
export function snapshotWords(snapshot: Snapshot, assessment: Assessment): Message {
  const line = snapshotLine(snapshot);
  const count = changedSince(snapshot, assessment).length;
  return count === 0 ? line : message('handover.snapshot.changed', { line, count });
}
