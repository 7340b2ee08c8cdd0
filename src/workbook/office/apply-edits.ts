import type { Edits } from '../../model/edits';
import { checkEdits } from '../edits/check-edits';
import type { Applied, ApplyOptions, Interruptible } from '../port';
import { WorkbookProblem } from '../problem';
import { discover } from './discover';
import { problem } from './host-error';
import { planWrites } from './write-plan';
import { queryWritten, prepare } from './prepare';
import type { PreparedEdits } from './prepare';
import { queryCurrentState, restoreSteps } from './restore';
import type { Step } from './step';
import { targetsOf } from './targets';
import type { Targets } from './targets';
import { readBatch, stopIfAsked, writeBatch } from './round-trip';
import { runSteps, batchesOf, readWritten, write } from './write';

/** What is learned of a host once and remembered while the pane is open. */
export interface HostMemory {
  /** Links are set cell by cell, because the host would not take them in one call. */
  linksOneByOne: boolean;
}

/**
 * Applies edits to the workbook that is open, all or none (docs/decisions/0027): one trip prepares, one
 * writes. What fails is put back from the image that the first trip took.
 */
export async function applyToHost(edits: Edits, options: ApplyOptions, memory: HostMemory): Promise<Applied> {
  stopIfAsked(options);
  const sheets = options.basis?.grids ?? (await discover()).sheets.map(({ name }) => ({ sheet: name }));
  const names = sheets.map(({ sheet }) => sheet);
  checkEdits(
    edits,
    names.map((name) => ({ name, isWorksheet: true })),
  );
  const targets = targetsOf(edits, names);
  const linksOneByOne = memory.linksOneByOne;
  try {
    return await run(edits, targets, options, linksOneByOne);
  } catch (thrown) {
    if (linksOneByOne || !areLinksRefused(edits, thrown)) throw thrown;
    memory.linksOneByOne = true;
    return run(edits, targets, options, true);
  }
}

/** A host that does not know links among the properties of cells. */
const areLinksRefused = (edits: Edits, thrown: unknown): boolean =>
  thrown instanceof WorkbookProblem &&
  thrown.kind !== 'half-written' &&
  /@ Range\.setCellProperties/i.test(thrown.diagnostic) &&
  edits.sheets.some(({ links }) => links.length > 0);

async function run(
  edits: Edits,
  targets: Targets,
  options: ApplyOptions,
  linksOneByOne: boolean,
): Promise<Applied> {
  const before = await preparedOr(edits, targets, options);
  const sent: Step[] = [];
  let batches = 0;
  try {
    const plan = planWrites(edits, before, { removed: targets.removed, linksOneByOne });
    const after = await write(plan, queryWritten(before), options, (steps) => {
      batches++;
      sent.push(...steps);
    });
    return { undo: undoOnce(edits, before, after) };
  } catch (thrown) {
    // A first request that was refused as a whole, or at a protection, has written nothing.
    const isUntouched = batches <= 1 && isRefusedProtection(thrown);
    const nothingSent = isUntouched || (batches <= 1 && isRefusedWhole(thrown));
    const places = nothingSent ? [] : sent.map(({ place }) => place);
    await putBack(edits, before, thrown, places, isUntouched);
    throw thrown;
  }
}

/** Refusals that come before anything is carried out: they name no member at which it stopped. */
const isRefusedWhole = (thrown: unknown): boolean =>
  thrown instanceof WorkbookProblem &&
  ['cell-edit', 'busy', 'too-large', 'cancelled'].includes(thrown.kind) &&
  !thrown.diagnostic.includes('@');

/** A protection that we would have lifted, had it been ours. */
const isRefusedProtection = (thrown: unknown): boolean =>
  thrown instanceof WorkbookProblem && /@ WorksheetProtection\.unprotect/i.test(thrown.diagnostic);

async function preparedOr(edits: Edits, targets: Targets, options: ApplyOptions): Promise<PreparedEdits> {
  const made = { isCertain: false };
  try {
    return await prepare(edits, targets, options, () => (made.isCertain = true));
  } catch (thrown) {
    if (targets.made.length > 0) await withdraw(targets, thrown, made.isCertain);
    if (thrown instanceof WorkbookProblem && thrown.kind === 'protected-structure' && (await isReadOnly()))
      throw problem('read-only', thrown.diagnostic);
    throw thrown;
  }
}

/** A workbook that is open for reading refuses a new sheet as one with a protected structure does. */
const isReadOnly = (): Promise<boolean> =>
  readBatch('read-only', ({ workbook }) => {
    workbook.load('readOnly');
    return () => workbook.readOnly;
  });

/** How long to wait before trying to put back again, in milliseconds. */
const WAITS = [0, 150, 400, 1000];

async function persistently(attempt: () => Promise<void>): Promise<boolean> {
  for (const wait of WAITS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await attempt();
      return true;
    } catch (thrown) {
      if (!(thrown instanceof WorkbookProblem)) throw thrown;
    }
  }
  return false;
}

/** Takes away the sheets that were made by a run that got no further: only such as are empty. */
async function withdraw(targets: Targets, cause: unknown, isCertain: boolean): Promise<void> {
  const isDone = await persistently(async () => {
    const empty = await readBatch('withdraw', (context) => {
      const asked = targets.made.map((name) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
        return { sheet, used: sheet.getUsedRangeOrNullObject(true).load('address') };
      });
      return () =>
        asked.flatMap(({ sheet, used }) => (!sheet.isNullObject && used.isNullObject ? [sheet.id] : []));
    });
    if (empty.length > 0)
      await writeBatch('withdraw', (context) => {
        empty.forEach((id) => context.workbook.worksheets.getItem(id).delete());
        return () => undefined;
      });
  });
  // A request that Excel refused as a whole has made no sheet.
  if (!isDone && (isCertain || !isRefusedWhole(cause))) throw halfWritten(cause, targets.made);
}

/** Puts the workbook back; where Excel refuses even that, the problem says what may have been written. */
async function putBack(
  edits: Edits,
  before: PreparedEdits,
  cause: unknown,
  places: readonly string[],
  isUntouched = false,
): Promise<void> {
  const isDone = await persistently(() => restore(edits, before, isUntouched));
  const written = [...new Set([...before.made.map(({ name }) => name), ...places])];
  if (!isDone && written.length > 0) throw halfWritten(cause, written);
}

const halfWritten = (cause: unknown, written: readonly string[]): WorkbookProblem =>
  problem('half-written', cause instanceof WorkbookProblem ? cause.diagnostic : String(cause), written);

async function restore(edits: Edits, before: PreparedEdits, isUntouched = false): Promise<void> {
  const now = await readBatch('look-back', queryCurrentState(edits, before));
  for (const batch of batchesOf(restoreSteps(edits, before, now, isUntouched)))
    await writeBatch('put-back', runSteps(batch));
}

/**
 * What takes a run back. Refuses where the cells hold something else than what the run left in them; once it
 * has begun to put back, it may be called again to go on.
 */
function undoOnce(edits: Edits, before: PreparedEdits, after: readonly string[]): Applied['undo'] {
  let state: 'applied' | 'restoring' | 'undone' = 'applied';
  return async (options: Interruptible = {}) => {
    if (state === 'undone') return;
    if (state === 'applied') {
      const now = await readWritten(queryWritten(before)).catch((thrown: unknown) => {
        throw isGone(thrown) ? problem('changed-since', 'undo: gone') : thrown;
      });
      if (now.some((text, index) => text !== after[index])) throw problem('changed-since', 'undo: content');
      if (options.signal?.aborted) throw problem('cancelled');
    }
    state = 'restoring';
    await restore(edits, before).catch((thrown: unknown) => putBackAgain(edits, before, thrown));
    state = 'undone';
  };
}

const isGone = (thrown: unknown): boolean => thrown instanceof WorkbookProblem && thrown.kind === 'gone';

const putBackAgain = (edits: Edits, before: PreparedEdits, cause: unknown): Promise<void> =>
  putBack(edits, before, cause, [
    ...before.targets.existing.map(({ sheet }) => sheet),
    ...before.targets.removed,
    ...[...before.book.names.keys()],
  ]);
