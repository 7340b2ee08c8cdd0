import { markedKey, textKey } from '../../../text/key';
import type { Token } from './lexer';

/** A fixed phrase, word by word: with its marks, and without for text that was typed without any. */
export type Phrase = readonly { readonly marked: string; readonly bare: string }[];

/** A table of phrases, the longest first, so that "không quá" is not read as "quá". */
export const phrases = (...list: readonly string[]): readonly Phrase[] =>
  list
    .map((phrase) => phrase.split(' ').map((word) => ({ marked: markedKey(word), bare: textKey(word) })))
    .sort((a, b) => b.length - a.length);

/** Single words as a set to ask. */
export function wordSet(list: string): (token: Token | undefined) => boolean {
  const words = phrases(...list.split(' ')).flat();
  const marked = new Set(words.map((word) => word.marked));
  const bare = new Set(words.map((word) => word.bare));
  return (token) =>
    token !== undefined && (marked.has(token.marked) || (token.isBare && bare.has(token.key)));
}

/**
 * The longest of the phrases that begins at token `index`: how many tokens it takes, 0 for none. Marks count
 * ("chấm" is not "chậm"), unless the word was typed without any.
 */
export function phraseLength(tokens: readonly Token[], index: number, list: readonly Phrase[]): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  const byFirst = byFirstWord(list);
  const begin = byFirst.get(token.isBare ? token.key : token.marked);
  const found = begin?.find((phrase) => phrase.every((word, i) => isWord(tokens[index + i], word)));
  return found?.length ?? 0;
}

/** The phrases of a table by the word that they begin with, the longest first as in the table. */
function byFirstWord(list: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const known = FIRST_WORDS.get(list);
  if (known) return known;
  const made = new Map<string, Phrase[]>();
  for (const phrase of list) {
    const [first] = phrase;
    if (!first) continue;
    for (const key of new Set([first.marked, first.bare])) made.set(key, [...(made.get(key) ?? []), phrase]);
  }
  FIRST_WORDS.set(list, made);
  return made;
}

const FIRST_WORDS = new WeakMap<readonly Phrase[], ReadonlyMap<string, readonly Phrase[]>>();

const isWord = (token: Token | undefined, word: Phrase[number]): boolean =>
  token !== undefined && (token.marked === word.marked || (token.isBare && token.key === word.bare));

/** Where one of the phrases is first in the tokens, from `from` on; −1 for nowhere. */
export function findPhrase(tokens: readonly Token[], list: readonly Phrase[], from = 0): number {
  for (let index = Math.max(from, 0); index < tokens.length; index++)
    if (phraseLength(tokens, index, list) > 0) return index;
  return -1;
}

/** True where one of the phrases is anywhere in the tokens. */
export const hasPhrase = (tokens: readonly Token[], list: readonly Phrase[]): boolean =>
  findPhrase(tokens, list) >= 0;
