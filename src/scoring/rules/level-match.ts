import type { Level, LevelsRule } from '../../model/rule';
import { markedKey, textKey } from '../../text/key';
import { readNumber } from '../../text/number';

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
    if (found.length === 1 && found[0]) return { kind: 'level', level: found[0] };
    if (found.length > 1) return { kind: 'several' };
  }
  return { kind: 'unknown' };
}

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
 * "chưa" or the like on one side only turns the meaning round and never matches.
 */
function sameMeaning(label: string, declared: string): boolean {
  const a = words(label);
  const b = words(declared);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || negations(a) !== negations(b)) return false;
  const from = long.findIndex((_, start) => short.every((word, i) => long[start + i] === word));
  return from >= 0;
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
  ].map(markedKey),
);

const words = (text: string): readonly string[] =>
  markedKey(text)
    .split(/[^\p{L}\p{M}\p{N}%<>≥≤/]+/u)
    .filter((word) => word !== '');

const negations = (list: readonly string[]): string => list.filter((word) => NEGATIONS.has(word)).join(' ');
