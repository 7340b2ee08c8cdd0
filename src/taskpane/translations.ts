import vi from '../i18n/vi.json';
import { renderFrom, type SentenceTexts } from '../i18n/format';
import type { Language } from '../i18n/keys';
import type { Message } from '../model/message';

/** Vietnamese is there from the start; English comes when somebody asks for it. */
const loaded: { vi: SentenceTexts; en?: SentenceTexts } = { vi };

/** The sentences of parts that came later. */
let added: Partial<Record<Language, SentenceTexts>> = {};

/** Fetches a language's sentences from the page's folder; at once where they are there. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') loaded.en ??= { ...(await import('../i18n/en.json')).default, ...added.en };
}

/** Adds the sentences of a part that came later; what is built leaves them out of those that come first. */
export function addSentences(sentences: Readonly<Record<Language, SentenceTexts>>): void {
  added = { vi: { ...added.vi, ...sentences.vi }, en: { ...added.en, ...sentences.en } };
  loaded.vi = { ...loaded.vi, ...sentences.vi };
  if (loaded.en) loaded.en = { ...loaded.en, ...sentences.en };
}

/** A sentence in a language; in Vietnamese as long as the language is not there. */
export function translate(sentence: Message, language: Language): string {
  const sentences = loaded[language];
  return sentences ? renderFrom(sentences, sentence, language) : renderFrom(loaded.vi, sentence, 'vi');
}
