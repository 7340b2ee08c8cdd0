import type { MessageKey } from '../i18n/keys';
import type { Message } from '../model/message';

/** Sentences that speak of the command line's options, as the pane says them. */
const IN_PANE: Readonly<Partial<Record<MessageKey, MessageKey>>> = {
  'input.no-criteria-sheet': 'pane.refused.no-criteria-sheet',
  'input.two-criteria-sheets': 'pane.refused.two-criteria-sheets',
  'input.sheet-without-header': 'pane.refused.sheet-without-header',
};

/** Why a workbook cannot be assessed, in the words of the pane. */
export const refusalInPane = (sentence: Message): Message => {
  const key = IN_PANE[sentence.key];
  return key ? { ...sentence, key } : sentence;
};
