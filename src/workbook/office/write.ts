import type { Interruptible } from '../port';
import { WorkbookProblem } from '../problem';
import { platform } from './environment';
import { splitIntoBatches } from './batches';
import type { WritePlan } from './write-plan';
import { maxCellsPerRead } from './prepare';
import type { SizedAsk } from './sheet-image';
import type { FinishingStep } from './sheet-steps';
import type { Step } from './step';
import { readBatch, stopIfAsked, writeBatch } from './round-trip';
import type { Query } from './round-trip';

/** Bytes that one request holds at most: the web allows 5 MB, other platforms suffer from very large ones. */
const mostBytes = (): number => (platform() === 'web' ? 4_000_000 : 48_000_000);

/** The batches in which steps go, each within what a request may hold. */
export const batchesOf = <Each extends Step>(steps: readonly Each[]): readonly (readonly Each[])[] =>
  splitIntoBatches(steps, { sizeOf: ({ bytes }) => bytes, most: mostBytes() });

/** Members whose failure at the end of a run does no harm. */
const OPTIONAL = /@ (PageLayout|HeaderFooter\w*|WorksheetFreezePanes)\b/;

/** Told of each batch before it goes. */
export type OnSending = (steps: readonly Step[]) => void;

/**
 * Writes a plan: in one trip, or in whole steps with progress and the chance to stop between them where the
 * request would be too large. The last trip also asks what the cells hold then; its answers are returned.
 */
export async function write(
  { steps, finishing }: WritePlan,
  written: readonly SizedAsk<string>[],
  options: Interruptible,
  onSending: OnSending,
): Promise<readonly string[]> {
  const batches = batchesOf(steps);
  const total = batches.length;
  for (const [done, batch] of batches.slice(0, -1).entries()) {
    options.onProgress?.(done, total);
    stopIfAsked(options);
    onSending(batch);
    await writeBatch('write', runSteps(batch));
  }
  if (total > 1) options.onProgress?.(total - 1, total);
  stopIfAsked(options);
  const last = batches[total - 1] ?? [];
  const fits = written.reduce((sum, { cells }) => sum + cells, 0) <= maxCellsPerRead();
  onSending([...last, ...finishing]);
  const answers = await lastTrip(last, finishing, fits ? written : []);
  options.onProgress?.(total, total);
  return answers && fits ? answers : readWritten(written);
}

/** The last trip of a run; `null` where its answers are lost because something optional failed. */
async function lastTrip(
  steps: readonly Step[],
  finishing: readonly FinishingStep[],
  written: readonly SizedAsk<string>[],
): Promise<readonly string[] | null> {
  try {
    return await writeBatch('write', (context) => {
      runSteps(steps)(context);
      const answers = written.map(({ ask }) => ask(context));
      finishing.forEach(({ run }) => run(context));
      return () => answers.map((answer) => answer());
    });
  } catch (thrown) {
    if (!(thrown instanceof WorkbookProblem) || !OPTIONAL.test(thrown.diagnostic)) throw thrown;
    for (const step of finishing) await finish(step);
    return null;
  }
}

async function finish(step: FinishingStep): Promise<void> {
  try {
    await writeBatch('finish', runSteps([step]));
  } catch (thrown) {
    if (step.isNeeded || !(thrown instanceof WorkbookProblem)) throw thrown;
  }
}

/** Carries out steps with the screen still and nothing calculated in between. */
export const runSteps =
  (steps: readonly Step[]): Query<void> =>
  (context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    steps.forEach(({ run }) => run(context));
    return () => undefined;
  };

/** Asks what the cells hold, in as many trips as it takes. */
export async function readWritten(written: readonly SizedAsk<string>[]): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const asks of splitIntoBatches(written, { sizeOf: ({ cells }) => cells, most: maxCellsPerRead() })) {
    const some = await readBatch('read-back', (context) => {
      const asked = asks.map(({ ask }) => ask(context));
      return () => asked.map((answer) => answer());
    });
    answers.push(...some);
  }
  return answers;
}
