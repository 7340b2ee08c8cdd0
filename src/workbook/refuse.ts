import type { MessageKey } from '../i18n/keys';
import { addressOf } from '../model/cell';
import { message } from '../model/message';
import type { MessageArg } from '../model/message';
import { Refusal } from '../model/refusal';

/** Stops with the sentence that tells the office what is wrong with its file, and what to do. */
export function refuse(key: MessageKey, args: Readonly<Record<string, MessageArg>> = {}): never {
  throw new Refusal(message(key, args));
}

/** Refuses a part ("xl/styles.xml") whose content is not what its format prescribes. */
export const refuseDamagedPart = (part: string): never => refuse('file.damaged-part', { part });

/** Refuses a cell that says something that cannot be understood: to leave it out would be to score without it. */
export const refuseCell = (sheet: string, row: number, column: number): never =>
  refuse('file.cell-unreadable', { cell: addressOf({ sheet, row, column }) });
