import vi from '../i18n/vi.json';
import { renderFrom, type SentenceTexts } from '../i18n/format';
import type { Language } from '../i18n/keys';
import type { Message } from '../model/message';

/** Vietnamese is there from the start; English comes when somebody asks for it. */
const loaded: Partial<Record<Language, SentenceTexts>> = { vi };

/** Fetches a language's sentences from beside the page; at once where they are there. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') loaded.en ??= (await import('../i18n/en.json')).default;
}

/** A sentence in a language; in Vietnamese as long as the language is not there. */
export function translate(sentence: Message, language: Language): string {
  const sentences = loaded[language];
  return sentences ? renderFrom(sentences, sentence, language) : renderFrom(vi, sentence, 'vi');
}
