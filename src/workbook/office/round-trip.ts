import type { Interruptible } from '../port';
import { WorkbookProblem } from '../problem';
import { problem, problemOf } from './host-error';

/**
 * What is asked of Excel in one round trip: puts everything into the context and returns what reads the
 * answers once they are there.
 */
export type Query<Answer> = (context: Excel.RequestContext) => () => Answer;

/** How long a read waits before it tries again, in milliseconds. */
const WAITS = [150, 400, 1000];

/** Kinds that pass by themselves: somebody is typing into a cell, Excel is at something else. */
const PASSING = new Set(['cell-edit', 'busy']);

/**
 * One round trip that changes nothing; tried again while Excel is occupied. A context of its own rather than
 * `Excel.run`, which would track every range and take one more trip to let go of them (docs/decisions/0026).
 */
export async function readBatch<Answer>(task: string, ask: Query<Answer>): Promise<Answer> {
  for (const wait of WAITS) {
    try {
      return await oneTrip(task, ask);
    } catch (thrown) {
      if (!(thrown instanceof WorkbookProblem) || !PASSING.has(thrown.kind)) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return oneTrip(task, ask);
}

/** One round trip that writes; never tried again by itself, since it may have been carried out in part. */
export const writeBatch = <Answer>(task: string, ask: Query<Answer>): Promise<Answer> => oneTrip(task, ask);

async function oneTrip<Answer>(task: string, ask: Query<Answer>): Promise<Answer> {
  const context = new Excel.RequestContext();
  try {
    const answer = ask(context);
    await context.sync();
    return answer();
  } catch (thrown) {
    throw problemOf(thrown, task);
  }
}

/** Throws the problem `cancelled` where the person has asked to stop. */
export function stopIfAsked({ signal }: Interruptible): void {
  if (signal?.aborted) throw problem('cancelled');
}
