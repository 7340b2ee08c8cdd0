import { Refusal } from '../../src/model/refusal';
import type { MessageArg } from '../../src/model/message';

/** The key of the sentence with which something is refused; "" when it is not refused. Other errors pass through. */
export const refusalOf = (work: () => unknown): string => refused(work)?.key ?? '';

/** What fills the blanks of that sentence. */
export const refusalArgs = (work: () => unknown): Readonly<Record<string, MessageArg>> =>
  refused(work)?.args ?? {};

function refused(work: () => unknown) {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.sentence;
    throw error;
  }
}

/** The same of work that ends later. */
export async function laterRefusalOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return '';
  } catch (error) {
    if (error instanceof Refusal) return error.sentence.key;
    throw error;
  }
}
