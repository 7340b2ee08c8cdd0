import type { NotTaken } from '../model/imported-plan';
import { message } from '../model/message';
import { textKey } from '../text/key';
import type { FoundTarget } from './sentence-targets';

/** Of the words of two targets with one figure, this share is the same where one repeats the other. */
const ALIKE = 0.7;

/**
 * Takes each target once: plans name a target among their aims and again next to the tasks or in an annex. The one with
 * fewer doubts stays. Two targets of one paragraph or one row are never one.
 */
export function withoutRepeats(found: readonly FoundTarget[]): {
  readonly targets: readonly FoundTarget[];
  readonly repeated: readonly NotTaken[];
} {
  const targets: FoundTarget[] = [];
  const repeated: NotTaken[] = [];
  for (const target of found) {
    const at = targets.findIndex((before) => repeats(before, target));
    const before = targets[at];
    if (!before) {
      targets.push(target);
      continue;
    }
    const isBetter = target.doubts.length < before.doubts.length;
    if (isBetter) targets[at] = { ...target, field: target.field || before.field };
    const dropped = isBetter ? before : target;
    repeated.push({ text: dropped.text, why: message('import.why.repeated'), source: dropped.source });
  }
  return { targets, repeated };
}

function repeats(one: FoundTarget, other: FoundTarget): boolean {
  const sameGoal = one.goal.comparison === other.goal.comparison && one.goal.at === other.goal.at;
  if (!sameGoal || JSON.stringify(one.source) === JSON.stringify(other.source)) return false;
  const [words, others] = [wordsOf(one.text), wordsOf(other.text)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= ALIKE * (words.size + others.size - shared);
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(textKey(text).match(/[a-z0-9]+/g) ?? []);
