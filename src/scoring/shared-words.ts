import { markedKey, textKey } from '../text/key';

/** Words that every criterion and every task has, and numbers. */
const COMMON = new Set(
  'cua cac cho trong nam theo voi ve va tai den thuc hien cong tac nhiem vu ke hoach xay dung to chuc ty le muc do so duoc co tren viec don vi phong'.split(
    ' ',
  ),
);

/** The different words of two letters and more that tell something. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((textKey(text).match(/[a-z]{2,}/g) ?? []).filter((word) => !COMMON.has(word)));

/** A name with the words that tell it. */
export interface ToldName {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

export const toldBy = (name: string): ToldName => ({ words: wordsOf(name), pairs: pairsOf(name) });

/** Of the words of a name at least this share must be in a text that names the same. */
const ALIKE = 0.75;
const FEWEST_WORDS = 3;
const FEWEST_PAIRS = 2;

/**
 * The share of a name's words that are in a text, from 0 to 1; `null` where they are too few, or the name has too few words
 * for one matter.
 */
export function likeness(text: string, { words, pairs }: ToldName, alike = ALIKE): number | null {
  if (words.size < FEWEST_WORDS) return null;
  const share = sharedWith(words, wordsOf(text)) / words.size;
  const isAlike = share >= alike && sharedWith(pairs, pairsOf(text)) >= Math.min(FEWEST_PAIRS, pairs.size);
  return isAlike ? share : null;
}

const sharedWith = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((each) => others.has(each)).length;

/** Neighbouring syllables, which are the words of the language, with their marks: "kiến nghị", "tài chính". */
export function pairsOf(text: string): ReadonlySet<string> {
  const syllables = markedKey(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  const pairs = syllables.slice(1).map((next, index) => `${syllables[index] ?? ''} ${next}`);
  return new Set(pairs.filter((pair) => pair.split(' ').every((part) => !COMMON.has(textKey(part)))));
}
