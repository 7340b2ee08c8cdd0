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

/** Neighbouring syllables, which are the words of the language, with their marks: "kiến nghị", "tài chính". */
export function pairsOf(text: string): ReadonlySet<string> {
  const syllables = markedKey(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  const pairs = syllables.slice(1).map((next, index) => `${syllables[index] ?? ''} ${next}`);
  return new Set(pairs.filter((pair) => pair.split(' ').every((part) => !COMMON.has(textKey(part)))));
}
