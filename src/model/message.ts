import type { MessageKey } from '../i18n/keys';

/**
 * A sentence for the user, not yet in a language: a key of `vi.json` and `en.json` and what fills its
 * blanks. Numbers are written in the language's form when the sentence is made (`i18n/render.ts`).
 */
export interface Message {
  readonly key: MessageKey;
  readonly args: Readonly<Record<string, MessageArg>>;
}

/** Text as it stands in the workbook, a number, or another sentence. */
export type MessageArg = string | number | Message;

export const message = (key: MessageKey, args: Readonly<Record<string, MessageArg>> = {}): Message => ({
  key,
  args,
});
