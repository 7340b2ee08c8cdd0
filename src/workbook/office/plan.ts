import { addressOf } from '../../model/cell';
import type { Edits, SheetEdits } from '../../model/edits';
import { contains } from '../ranges';
import { nameKey } from '../references';
import { refuse } from '../refuse';
import type { BookImage } from './book-image';
import { bookSteps } from './book-steps';
import { imageAt } from './cells-image';
import type { CellsImage } from './cells-image';
import { contentSteps } from './content-steps';
import { linkSteps, missingLinks, unlinkSteps } from './link-steps';
import { formatSteps, linkFontSteps } from './look-steps';
import type { SheetFrame } from './sheet-image';
import { chartSteps, clearSteps, finishingSteps, markSteps, mergeSteps, sizeSteps } from './sheet-steps';
import type { FinishingStep } from './sheet-steps';
import { smallStep } from './step';
import type { Step } from './step';

/** The workbook before a run, as far as the run may change it. */
export interface BeforeImage {
  readonly book: BookImage;
  readonly frames: readonly SheetFrame[];
  readonly cells: readonly CellsImage[];
}

/** What a run writes, in order. */
export interface WritePlan {
  readonly steps: readonly Step[];
  /** What may fail without the rest being worth less, and the protection of sheets. */
  readonly finishing: readonly FinishingStep[];
}

/** How the plan is made. */
export interface PlanOptions {
  /** Sheets to be taken away that are there. */
  readonly removed: readonly string[];
  /** Whether links are set cell by cell, because Excel would not take them in one call. */
  readonly linksOneByOne: boolean;
}

/** Turns edits into what is to be asked of Excel, in the order in which one thing needs another. */
export function planWrites(edits: Edits, before: BeforeImage, options: PlanOptions): WritePlan {
  const rounds = roundsOf(edits.sheets);
  const steps = rounds.flatMap((round, number) => {
    const all = round.map((sheetEdits) =>
      sheetSteps(sheetEdits, before, number === 0, options.linksOneByOne),
    );
    // Clearing and linking go first on every sheet: should Excel refuse the links, nothing else is half done.
    return [...all.flatMap(({ first }) => first), ...all.flatMap(({ then }) => then)];
  });
  return {
    steps: [...unprotectSteps(edits, before), ...steps, ...bookSteps(edits, before.book, options.removed)],
    finishing: rounds.flatMap((round) =>
      round.flatMap((sheet) => finishingSteps(sheet, nameOf(sheet, before))),
    ),
  };
}

/** Edits that name one sheet twice build on each other: the second of them come in a round of their own. */
function roundsOf(sheets: readonly SheetEdits[]): readonly (readonly SheetEdits[])[] {
  const rounds: SheetEdits[][] = [];
  for (const sheet of sheets) {
    const isFree = (round: readonly SheetEdits[]) =>
      !round.some((other) => nameKey(other.sheet) === nameKey(sheet.sheet));
    const free = rounds.find(isFree);
    if (free) free.push(sheet);
    else rounds.push([sheet]);
  }
  return rounds;
}

const frameOf = ({ sheet }: SheetEdits, { frames }: BeforeImage): SheetFrame | undefined =>
  frames.find((frame) => nameKey(frame.sheet) === nameKey(sheet));

/** The sheet's name as the workbook writes it. */
const nameOf = (edits: SheetEdits, before: BeforeImage): string =>
  frameOf(edits, before)?.sheet ?? edits.sheet;

/** Only a sheet that the edits protect themselves: ours, protected by us without a password. */
const unprotectSteps = (edits: Edits, before: BeforeImage): readonly Step[] =>
  edits.sheets
    .filter((sheet) => sheet.protect && frameOf(sheet, before)?.isProtected)
    .map((sheet) => nameOf(sheet, before))
    .map((sheet) =>
      smallStep(sheet, (context) => context.workbook.worksheets.getItem(sheet).protection.unprotect()),
    );

function sheetSteps(edits: SheetEdits, before: BeforeImage, isFirstRound: boolean, linksOneByOne: boolean) {
  const frame = frameOf(edits, before);
  const sheet = nameOf(edits, before);
  const images = before.cells.filter((image) => image.sheet === sheet);
  guardMerges(edits, images);
  const links = missingLinks(edits, images);
  return {
    first: [
      ...(frame ? clearSteps(edits, sheet) : []),
      ...unlinkSteps(sheet, edits, images),
      ...linkSteps(sheet, links, linksOneByOne),
    ],
    then: [
      ...contentSteps(edits, { sheet, images, links, mayLeave: isFirstRound }),
      ...linkFontSteps(edits, links, images, sheet),
      ...formatSteps(edits, sheet),
      ...mergeSteps(edits, sheet),
      ...sizeSteps(edits, sheet),
      ...markSteps(edits, sheet, isFirstRound ? (frame?.marks ?? []) : []),
      ...chartSteps(edits, sheet),
    ],
  };
}

/** Refuses merged areas that would hide something: only what stands at the top left is shown. */
function guardMerges({ sheet, merges, blocks, clear }: SheetEdits, images: readonly CellsImage[]): void {
  const isFull = (row: number, column: number): boolean => {
    for (const block of blocks) {
      const content = block.cells[row - block.row]?.[column - block.column];
      if (content) return content.kind !== 'empty';
    }
    if (clear.some((range) => contains(range, row, column))) return false;
    const input = imageAt(images, row, column)?.input;
    return input !== undefined && input !== null && input !== '';
  };
  for (const range of merges) {
    for (let row = range.firstRow; row <= range.lastRow; row++) {
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        const isShown = row === range.firstRow && column === range.firstColumn;
        if (!isShown && isFull(row, column))
          refuse('file.merge-content', { cell: addressOf({ sheet, row, column }) });
      }
    }
  }
}
