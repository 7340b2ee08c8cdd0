import type { Message } from '../model/message';
import en from './en.json';
import { renderFrom } from './format';
import type { Language, MessageKey } from './keys';
import vi from './vi.json';

export { formatNumber, type NumberStyle } from './format';

const SENTENCES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { vi, en };

/** The sentence of a message in a language, with its blanks filled. */
export const render = (sentence: Message, language: Language): string =>
  renderFrom(SENTENCES[language], sentence, language);
