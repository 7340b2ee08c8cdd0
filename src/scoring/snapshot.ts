import { hashOf, type Snapshot } from '../memory/snapshot';
import type { PrintedSnapshot } from '../memory/printed-snapshot';
import type { Assessment } from '../model/assessment';
import type { Entry } from '../model/measure';
import { message, type Message } from '../model/message';
import type { Day } from '../model/task';
import { fingerprint } from '../text/fingerprint';
import { claimedPoints } from './appraisal';

/** Takes a snapshot of an assessment. Why: decision 0046. */
export function takeSnapshot(assessment: Assessment, takenOn: Day, version: string): Snapshot {
  const scores = new Map(assessment.leaves.map((leaf) => [leaf.criterion.id as string, claimedPoints(leaf)]));
  const inputs = inputsOf(assessment);
  return { takenOn, version, hash: hashOf(scores, takenOn, inputs), scores, inputs };
}

/** What each leaf is scored from, wherever its cells are: figures, levels, ticks, and whether it applies. */
const inputsOf = ({ leaves }: Assessment): ReadonlyMap<string, string> =>
  new Map(
    leaves.map(({ criterion }) => {
      const measure = criterion.leaf?.measure;
      const entries = measure
        ? [measure.total, measure.achieved, measure.rate, measure.level, measure.applicability].map(inputOf)
        : [];
      const ticks = measure?.ticks.map(({ isMarked }) => isMarked) ?? [];
      return [criterion.id as string, fingerprint(JSON.stringify([entries, ticks]))];
    }),
  );

const inputOf = (entry: Entry | null): unknown => {
  if (entry === null) return null;
  return entry.kind === 'figure' ? entry.value : 'text' in entry ? entry.text : '';
};

/**
 * The snapshot of which nothing but the printed line is left, made again where today's figures have the same code, in
 * the form of today or of earlier releases; else one that holds the code alone.
 */
export function restoredSnapshot(printed: PrintedSnapshot, assessment: Assessment): Snapshot {
  const { takenOn, version, code } = printed;
  const now = takeSnapshot(assessment, takenOn, version);
  const earlier: Snapshot = { takenOn, version, hash: hashOf(now.scores, takenOn), scores: now.scores };
  const same = [now, earlier].find(({ hash }) => hash.startsWith(code));
  return same ?? { takenOn, version, hash: code, scores: new Map(), isCodeOnly: true };
}

/**
 * The leaves whose scores, or what they were scored from, are no longer what they were when the snapshot was taken;
 * all of them where nothing but its code is left and does not fit.
 */
export function changedSince(snapshot: Snapshot, assessment: Assessment): readonly string[] {
  const now = new Map(assessment.leaves.map((leaf) => [leaf.criterion.id as string, claimedPoints(leaf)]));
  const inputs = snapshot.inputs ? inputsOf(assessment) : null;
  const ids = new Set([...snapshot.scores.keys(), ...now.keys()]);
  return [...ids].filter(
    (id) =>
      snapshot.isCodeOnly ||
      (snapshot.scores.get(id) ?? null) !== (now.get(id) ?? null) ||
      (inputs && inputs.get(id) !== snapshot.inputs?.get(id)),
  );
}

const SHOWN_DIGITS = 16;

/** The first digits of the hash, as they are printed: enough to compare two copies by eye. */
export const snapshotCode = ({ hash }: Snapshot): string => hash.slice(0, SHOWN_DIGITS);

/** The visible line. */
export const snapshotLine = (snapshot: Snapshot): Message =>
  message('handover.snapshot', {
    day: snapshot.takenOn,
    version: snapshot.version,
    hash: snapshotCode(snapshot),
  });

/** The line as it is in the summary, with what has changed since. */
export function snapshotWords(snapshot: Snapshot, assessment: Assessment): Message {
  const line = snapshotLine(snapshot);
  if (snapshot.isCodeOnly) return message('handover.snapshot.differs', { line });
  const count = changedSince(snapshot, assessment).length;
  return count === 0 ? line : message('handover.snapshot.changed', { line, count });
}
