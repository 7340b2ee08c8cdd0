import type { Language, MessageKey } from '../i18n/keys';
import type { Message } from '../model/message';
import { translate } from '../taskpane/translations';

/** Sentences of the screens that speak of Excel's window, as the page says them. */
const ON_THE_PAGE: Readonly<Partial<Record<MessageKey, MessageKey>>> = {
  'pane.crash.text': 'page.crash.text',
  'pane.crash.title': 'page.crash.title',
  'pane.hand-over.save': 'page.hand-over.save',
  'pane.settings.language.excel': 'page.settings.language',
  'pane.settings.scheme.excel': 'page.settings.scheme',
};

/** A sentence in a language, in the words of the page. */
export const translateOnPage = (sentence: Message, language: Language): string =>
  translate({ ...sentence, key: ON_THE_PAGE[sentence.key] ?? sentence.key }, language);
