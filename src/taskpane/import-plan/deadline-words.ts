import type { ImportedTask } from '../../model/imported-plan';
import { message, type Message } from '../../model/message';

/** The deadline as written, and the last day on which it is in time. */
export const deadlineWords = ({ deadline: { text, due } }: Pick<ImportedTask, 'deadline'>): Message =>
  due === null ? message('import.ui.deadline', { text }) : message('import.ui.deadline.due', { text, due });
