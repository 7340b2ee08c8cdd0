/** The sentences there are, by their keys: filled in by `i18n/keys.ts`, so that the model itself imports nothing. */
export interface Sentences {}

/** The key of a sentence. */
export type MessageKey = keyof Sentences;

/**
 * A sentence for the user, not yet in a language: a key of `vi.json` and `en.json` and what fills its
 * blanks. Numbers are written in the language's form when the sentence is made (`i18n/format.ts`).
 */
export interface Message {
  readonly key: MessageKey;
  readonly args: Readonly<Record<string, MessageArg>>;
}

/** Text as it is in the workbook, a number, or another sentence. */
export type MessageArg = string | number | Message;

export const message = (key: MessageKey, args: Readonly<Record<string, MessageArg>> = {}): Message => ({
  key,
  args,
});

/** Puts a sentence into a language; passed in, since no station knows the language. */
export type Translate = (sentence: Message) => string;
