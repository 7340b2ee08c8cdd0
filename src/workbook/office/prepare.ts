import { message } from '../../model/message';
import type { Edits } from '../../model/edits';
import { checkRemoval } from '../edits/check-removal';
import type { ApplyOptions } from '../port';
import { WorkbookProblem } from '../problem';
import { nameKey } from '../references';
import { sourcesOf } from '../sources';
import { cellCountOf } from './address';
import { queryBookImage } from './book-image';
import { queryInputs } from './cells-image';
import { queryWhetherChanged } from './compare';
import { platform } from './environment';
import { problem } from './host-error';
import { queryConditionalFormatImages } from './conditional-formats';
import type { ConditionalFormatImage } from './conditional-formats';
import { splitIntoBatches } from './batches';
import type { BeforeImage } from './write-plan';
import { inRows } from './rectangles';
import { queryReferrers, removalFacts } from './referrers';
import type { Referrers } from './referrers';
import { queryRemoved } from './removed-sheets';
import type { RemovedSheet } from './removed-sheets';
import { queryFrame, queryTargets } from './sheet-image';
import type { SizedAsk } from './sheet-image';
import type { Targets } from './targets';
import { readBatch, stopIfAsked, writeBatch } from './round-trip';
import type { Query } from './round-trip';

/** A sheet that was made for this run. */
export interface MadeSheet {
  readonly name: string;
  readonly id: string;
}

/** All that a run knows of the workbook before it writes into it. */
export interface PreparedEdits extends BeforeImage {
  readonly targets: Targets;
  readonly made: readonly MadeSheet[];
  readonly removed: readonly RemovedSheet[];
  /** Our marks that the run takes off, by sheet. */
  readonly conditionalFormats: ReadonlyMap<string, readonly ConditionalFormatImage[]>;
}

/** Cells that one trip asks for at most. With its style a cell takes some 700 bytes; the web allows 5 MB. */
export const maxCellsPerRead = (): number => (platform() === 'web' ? 5_000 : 200_000);

/**
 * The first trip of a run: makes the sheets that are to be made, asks for the images of everything that may
 * change and compares the sources with what was scored. Nothing that a person made is touched (decision 0027).
 */
export async function prepare(
  edits: Edits,
  targets: Targets,
  options: ApplyOptions,
  onMade: () => void,
): Promise<PreparedEdits> {
  const editsOf = (sheet: string) => edits.sheets.filter((each) => nameKey(each.sheet) === nameKey(sheet));
  const gathered = gathering();
  const asks = [
    gathered.add('book', 0, queryBookImage(edits)),
    ...targets.existing.flatMap((sheet) => [
      gathered.add('frame', 0, queryFrame(sheet, editsOf(sheet.sheet))),
      ...queryTargets(sheet).map(({ cells, ask }) => gathered.add('cells', cells, ask)),
    ]),
    ...targets.removed.map((sheet) => gathered.add('removed', 0, queryRemoved(sheet))),
    ...(targets.removed.length > 0 ? [gathered.add('referrers', 0, queryReferrers(targets.staying))] : []),
    ...sourcesOf(edits, options.basis).flatMap((grid) =>
      queryWhetherChanged(grid).map(({ cells, ask }) => gathered.add('changed', cells, ask)),
    ),
  ];
  const [first = [], ...others] = splitIntoBatches(asks, {
    sizeOf: ({ cells }) => cells,
    most: maxCellsPerRead(),
  });
  const made = await firstTrip(first, targets.made);
  onMade();
  for (const [done, asks] of others.entries()) {
    options.onProgress?.(done + 1, others.length + 1);
    stopIfAsked(options);
    await readBatch('prepare', all(asks));
  }
  const {
    book: [book],
    frame: frames,
    cells,
    removed,
    changed,
    referrers: [referrers],
  } = gathered.answers;
  if (!book) throw new RangeError('no answer about the workbook');
  const before = { book, frames, cells, targets, made, removed };
  guard(edits, before, changed.some(Boolean));
  if (referrers) checkRemoval(edits, removalFacts(edits, referrers), targets.removed);
  return { ...before, conditionalFormats: await conditionalFormatImages(edits, before) };
}

type Answers = {
  readonly book: BeforeImage['book'][];
  readonly frame: BeforeImage['frames'][number][];
  readonly cells: BeforeImage['cells'][number][];
  readonly removed: RemovedSheet[];
  readonly changed: boolean[];
  readonly referrers: Referrers[];
};

/** Asks of several kinds that may go together, and their answers by kind. */
function gathering() {
  const answers: Answers = { book: [], frame: [], cells: [], removed: [], changed: [], referrers: [] };
  const add = <Kind extends keyof Answers>(
    kind: Kind,
    cells: number,
    ask: Query<Answers[Kind][number]>,
  ): SizedAsk<void> => ({
    cells,
    ask: (context) => {
      const answer = ask(context);
      return () => {
        (answers[kind] as Answers[Kind][number][]).push(answer());
      };
    },
  });
  return { answers, add };
}

const all =
  (asks: readonly SizedAsk<void>[]): Query<void> =>
  (context) => {
    const answers = asks.map(({ ask }) => ask(context));
    return () => answers.forEach((answer) => answer());
  };

/** Sheets are made last: should anything before fail, there is nothing to take back. */
async function firstTrip(
  asks: readonly SizedAsk<void>[],
  names: readonly string[],
): Promise<readonly MadeSheet[]> {
  const ask: Query<readonly MadeSheet[]> = (context) => {
    const answer = all(asks)(context);
    const sheets = names.map((name) => context.workbook.worksheets.add(name).load('id,name'));
    return () => {
      answer();
      return sheets.map(({ id, name }) => ({ id, name }));
    };
  };
  return names.length === 0 ? readBatch('prepare', ask) : writeBatch('prepare', ask);
}

function guard(edits: Edits, before: Omit<PreparedEdits, 'conditionalFormats'>, isChanged: boolean): void {
  if (before.book.isReadOnly) throw problem('read-only');
  if (isChanged) throw problem('changed-since');
  const changesStructure = before.made.length + before.removed.length > 0;
  if (changesStructure && before.book.isStructureProtected) throw problem('protected-structure');
  const generated = new Set(edits.sheets.filter(({ protect }) => protect).map(({ sheet }) => nameKey(sheet)));
  const locked = before.frames.find(
    ({ sheet, isProtected }) => isProtected && !generated.has(nameKey(sheet)),
  );
  if (locked)
    throw new WorkbookProblem(
      'protected-sheet',
      message('problem.protected-sheet-named', { sheet: locked.sheet }),
      'prepare: protected',
    );
}

async function conditionalFormatImages(
  edits: Edits,
  before: Omit<PreparedEdits, 'conditionalFormats'>,
): Promise<PreparedEdits['conditionalFormats']> {
  const leaving = before.frames.filter(
    ({ sheet, conditionalFormats }) =>
      conditionalFormats.length > 0 &&
      edits.sheets.some((each) => each.clearConditionalFormats && nameKey(each.sheet) === nameKey(sheet)),
  );
  if (leaving.length === 0) return new Map();
  return readBatch('prepare-marks', (context) => {
    const asked = leaving.map(({ sheet, conditionalFormats }) => ({
      sheet,
      images: queryConditionalFormatImages(sheet, conditionalFormats)(context),
    }));
    return () => new Map(asked.map(({ sheet, images }) => [sheet, images()]));
  });
}

/** Cells whose contents are asked for in one call, and how much less they take than with their styles. */
const CELLS_OF_A_CALL = 12_000;
const CONTENT_SHARE = 1 / 3;

/** What the cells of the run hold, to tell later whether somebody has changed them: a text for each stretch. */
export function queryWritten({
  targets,
  made,
}: Pick<PreparedEdits, 'targets' | 'made'>): readonly SizedAsk<string>[] {
  const existing = targets.existing.flatMap(({ sheet, cells }) =>
    cells
      .flatMap((range) => inRows(range, CELLS_OF_A_CALL))
      .map((range) => ({
        cells: cellCountOf(range) * CONTENT_SHARE,
        ask: asText(queryInputs(sheet, range)),
      })),
  );
  const generated = made.map(({ id }) => ({
    cells: 0,
    ask: asText((context) => {
      const used = context.workbook.worksheets
        .getItem(id)
        .getUsedRangeOrNullObject(true)
        .load('address,formulas');
      return () => (used.isNullObject ? null : [used.address, used.formulas]);
    }),
  }));
  return [...existing, ...generated];
}

const asText =
  (ask: Query<unknown>): Query<string> =>
  (context) => {
    const answer = ask(context);
    return () => JSON.stringify(answer());
  };
