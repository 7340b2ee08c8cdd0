import type { Level, LevelsRule } from '../model/rule';
import { markedKey, textKey } from '../text/key';
import { readNumber } from '../text/number';

/** The level that the declared words name, or why none can be told. */
export type LevelMatch =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'unknown' }
  /** The words fit several levels. */
  | { readonly kind: 'several' };

/**
 * Finds the declared level: the label to the letter; else without regard to marks, case and punctuation;
 * else by the number that both stand for ("100%" typed into Excel becomes 1); else in other words, where
 * they fit one label only. Never a guess between two.
 */
export function matchLevel(rule: LevelsRule, declared: string): LevelMatch {
  for (const fits of [sameWords, sameLetters, sameNumber, sameMeaning]) {
    const found = rule.levels.filter((level) => fits(level.label, declared));
    if (found.length > 1 || (found[0] && fits === sameMeaning && opensSeveral(rule, declared))) {
      return { kind: 'several' };
    }
    if (found[0]) return { kind: 'level', level: found[0] };
  }
  return { kind: 'unknown' };
}

/** True where the words are one of the labels to the letter, marks and punctuation aside. */
export const namesLevel = (rule: LevelsRule, declared: string): boolean =>
  rule.levels.filter(({ label }) => sameLetters(label, declared)).length === 1;

const trimmed = (key: string): string => key.replace(/^[\s\-+*•.,;:()"']+|[\s.,;:()"']+$/g, '');

const sameWords = (label: string, declared: string): boolean =>
  trimmed(markedKey(label)) === trimmed(markedKey(declared));

const sameLetters = (label: string, declared: string): boolean => letters(label) === letters(declared);

const letters = (text: string): string => textKey(text).replace(/[^a-z0-9%<>≥≤=/]+/g, '');

function sameNumber(label: string, declared: string): boolean {
  const a = readNumber(label);
  const b = readNumber(declared);
  return a.kind === 'number' && b.kind === 'number' && a.value === b.value && a.percent === b.percent;
}

/**
 * One says all that the other says, in the same order ("ban hành sau 15/01" for "sau 15/01"). A "không",
 * "chưa", "gần" or the like on one side only changes the meaning and never matches.
 */
function sameMeaning(label: string, declared: string): boolean {
  const a = words(label);
  const b = words(declared);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || negations(a) !== negations(b)) return false;
  const from = long.findIndex((_, start) => short.every((word, i) => long[start + i] === word));
  return from >= 0;
}

/** "Đúng hạn" opens "Đúng hạn, đủ" as well as "Đúng hạn, thiếu", and does not say which. */
function opensSeveral(rule: LevelsRule, declared: string): boolean {
  const typed = words(declared);
  const opened = rule.levels.filter(({ label }) => {
    const own = words(label);
    return typed.every((word, i) => own[i] === word);
  });
  return opened.length > 1;
}

const NEGATIONS = new Set(
  [
    'không',
    'chưa',
    'chẳng',
    'thiếu',
    'vượt',
    'sai',
    'muộn',
    'chậm',
    'trễ',
    'quá',
    'dưới',
    'trên',
    'trước',
    'sau',
    'gần',
    'hầu',
    'phần',
    'nửa',
    'nhưng',
  ].map(markedKey),
);

/** Words that come and go without changing what a level means: "sau 15/01" is "sau ngày 15/01". */
const FILLERS = new Set(['ngày', 'đã', 'được', 'là', 'thì', 'và'].map(markedKey));

const words = (text: string): readonly string[] =>
  markedKey(text)
    .split(/[^\p{L}\p{M}\p{N}%<>≥≤/]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word));

const negations = (list: readonly string[]): string => list.filter((word) => NEGATIONS.has(word)).join(' ');
