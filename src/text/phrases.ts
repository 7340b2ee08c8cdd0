import { markedKey, textKey } from './key';
import type { Parsed, TextToken } from './tokens';

/** A table of phrases in proper Vietnamese, each with what it means to the grammar. */
export type PhraseTable<Meaning> = readonly (readonly [phrase: string, meaning: Meaning])[];

/** Finds the longest phrase of a table that is at a place. */
export type PhraseReader<Meaning> = (tokens: readonly TextToken[], index: number) => Parsed<Meaning> | null;

interface Phrase<Meaning> {
  /** For each word the forms that it may take. */
  readonly words: readonly ReadonlySet<string>[];
  readonly meaning: Meaning;
}

/**
 * A word stands for itself with its marks, wherever the tone was put, or for itself wholly without marks as
 * hurried typists write. A word with other marks is another word: "sau" may be a bare "sáu", "tự" is no "từ".
 */
const formsOf = (word: string): ReadonlySet<string> => new Set([markedKey(word), textKey(word)]);

/** Makes a reader of a table; longer phrases win over their beginnings. */
export function phraseReader<Meaning>(table: PhraseTable<Meaning>): PhraseReader<Meaning> {
  const byFirstWord = new Map<string, Phrase<Meaning>[]>();
  const phrases = table
    .map(([text, meaning]) => ({ words: text.split(' ').map(formsOf), meaning }))
    .sort((one, other) => other.words.length - one.words.length);
  for (const phrase of phrases) {
    for (const form of phrase.words[0] ?? []) {
      byFirstWord.set(form, [...(byFirstWord.get(form) ?? []), phrase]);
    }
  }
  return (tokens, index) => {
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    const phrase = byFirstWord.get(token.marked)?.find(({ words }) => standsAt(words, tokens, index));
    return phrase ? { value: phrase.meaning, next: index + phrase.words.length } : null;
  };
}

const standsAt = (
  words: readonly ReadonlySet<string>[],
  tokens: readonly TextToken[],
  start: number,
): boolean =>
  words.every((forms, index) => {
    const token = tokens[start + index];
    return token?.kind === 'word' && forms.has(token.marked);
  });

/** A test for one of several words; the words may not contain spaces. */
export function wordTest(...words: readonly string[]): (token: TextToken | undefined) => boolean {
  const forms = new Set(words.flatMap((word) => [...formsOf(word)]));
  return (token) => token?.kind === 'word' && forms.has(token.marked);
}
