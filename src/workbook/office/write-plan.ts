import type { Edits, SheetEdits } from '../../model/edits';
import { checkMerges } from '../edits/check-merges';
import type { FilledCells } from '../edits/check-merges';
import { keptStyles, withKeptSizes } from '../edits/kept-styles';
import { roundsOf } from '../edits/rounds';
import { nameKey } from '../references';
import type { BookImage } from './book-image';
import { bookSteps } from './book-steps';
import { imageAt } from './cells-image';
import type { CellsImage } from './cells-image';
import { contentSteps } from './content-steps';
import { linkSteps, missingLinks, unlinkSteps } from './link-steps';
import { keptStyleSteps, hostSheetBefore } from './kept-steps';
import { formatSteps, linkFontSteps } from './format-steps';
import type { SheetFrame } from './sheet-image';
import {
  chartSteps,
  clearSteps,
  finishingSteps,
  conditionalFormatSteps,
  mergeSteps,
  sizeSteps,
} from './sheet-steps';
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

function sheetSteps(wanted: SheetEdits, before: BeforeImage, isFirstRound: boolean, linksOneByOne: boolean) {
  const frame = frameOf(wanted, before);
  const sheet = nameOf(wanted, before);
  const images = before.cells.filter((image) => image.sheet === sheet);
  const existing = hostSheetBefore(frame, images);
  const edits = withKeptSizes(wanted, existing);
  checkMerges(edits, edits.merges, filledCells(images));
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
      ...keptStyleSteps(keptStyles(edits, existing), images, sheet),
      ...mergeSteps(edits, sheet),
      ...sizeSteps(edits, sheet),
      ...conditionalFormatSteps(edits, sheet, isFirstRound ? (frame?.conditionalFormats ?? []) : []),
      ...chartSteps(edits, sheet),
    ],
  };
}

/** What the cells held that the edits touch. */
const filledCells = (images: readonly CellsImage[]): FilledCells => ({
  isFilled: (row, column) => {
    const input = imageAt(images, row, column)?.input;
    return input !== undefined && input !== null && input !== '';
  },
  rows: Math.max(0, ...images.map(({ range }) => range.lastRow + 1)),
});
