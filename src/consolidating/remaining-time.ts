import { message, type Message } from '../model/message';

/** Before that a pace says nothing: the first workbooks wait until the readers have started. */
const LEAST_FILES = 4;
const LEAST_MS = 1_500;
const MINUTE = 60_000;

/**
 * How long reading will go on at the pace so far, in words; `null` while nobody can say.
 *
 * @param elapsed milliseconds since reading began
 */
export function remainingTime(done: number, total: number, elapsed: number): Message | null {
  if (done < LEAST_FILES || elapsed < LEAST_MS || done >= total) return null;
  const left = (elapsed / done) * (total - done);
  return left < MINUTE
    ? message('consolidate.left.under')
    : message('consolidate.left.minutes', { minutes: Math.round(left / MINUTE) });
}
