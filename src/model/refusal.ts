import type { Message } from './message';

/**
 * Input that is refused before anything is written: a file that is no workbook, a sheet that cannot be distinguished
 * from another. Carries the one sentence that says what is wrong, where, and what to do.
 */
export class Refusal extends Error {
  constructor(readonly sentence: Message) {
    super(sentence.key);
    this.name = 'Refusal';
  }
}
