import { render } from '../../src/i18n/render';
import type { Message } from '../../src/model/message';

/** The sentence as a Vietnamese user reads it. */
export const inVietnamese = (sentence: Message): string => render(sentence, 'vi');

/** The sentence as an English reader sees it. */
export const inEnglish = (sentence: Message): string => render(sentence, 'en');
