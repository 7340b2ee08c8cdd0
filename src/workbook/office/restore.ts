import type { Edits, SheetEdits } from '../../model/edits';
import { isSingle } from '../ranges';
import { nameKey } from '../references';
import { rangeOn } from './address';
import { queryBookImage } from './book-image';
import type { BookImage } from './book-image';
import { dropStateStep, stateSteps } from './book-steps';
import { restoreCells } from './cells-image';
import { restoreConditionalFormat, removeConditionalFormat } from './conditional-formats';
import type { MadeSheet, PreparedEdits } from './prepare';
import { MARGIN_NAMES, queryFrame } from './sheet-image';
import type { PageImage, SheetFrame } from './sheet-image';
import { heightSteps, protectSheet, widthSteps } from './sheet-steps';
import { smallStep } from './step';
import type { Step } from './step';
import type { Query } from './round-trip';

/** The current state of all that a run can change, except cells. */
export interface CurrentState {
  readonly book: BookImage;
  readonly frames: readonly SheetFrame[];
  /** The sheets that the run made and that are still there. */
  readonly made: readonly MadeSheet[];
  /** The sheets that the run took away and that are there. */
  readonly removed: readonly string[];
}

/** Asks for it: putting back changes only what is not as it was. */
export const queryCurrentState =
  (edits: Edits, before: PreparedEdits): Query<CurrentState> =>
  (context) => {
    const { worksheets } = context.workbook;
    const book = queryBookImage(edits)(context);
    const frames = before.targets.existing.map((sheet) =>
      queryFrame(sheet, editsOf(edits, sheet.sheet))(context),
    );
    const made = before.made.map((sheet) => ({
      sheet,
      item: worksheets.getItemOrNullObject(sheet.id).load('id'),
    }));
    const removed = before.removed.map(({ sheet }) => ({
      sheet,
      item: worksheets.getItemOrNullObject(sheet).load('id'),
    }));
    return () => ({
      book: book(),
      frames: frames.map((frame) => frame()),
      made: made.filter(({ item }) => !item.isNullObject).map(({ sheet }) => sheet),
      removed: removed.filter(({ item }) => !item.isNullObject).map(({ sheet }) => sheet),
    });
  };

const editsOf = (edits: Edits, sheet: string): readonly SheetEdits[] =>
  edits.sheets.filter((each) => nameKey(each.sheet) === nameKey(sheet));

/**
 * The steps that put a workbook back as it was before a run, or before what was done of it. Where a run got no
 * further than lifting protections, `isUntouched` says so: then nothing is written into protected sheets.
 * Why: decision 0029.
 */
export function restoreSteps(
  edits: Edits,
  before: PreparedEdits,
  now: CurrentState,
  isUntouched = false,
): readonly Step[] {
  if (isUntouched) return [...protectedAgain(before, now), ...withoutMade(now)];
  return [
    ...before.removed.filter(({ sheet }) => !now.removed.includes(sheet)).flatMap(remadeSheet),
    ...before.frames.flatMap((frame) => {
      const existing = now.frames.find(({ sheet }) => sheet === frame.sheet) ?? frame;
      return frameSteps(frame, existing, before, editsOf(edits, frame.sheet));
    }),
    ...nameSteps(before.book, now.book),
    ...partSteps(before.book, now.book),
    ...withoutMade(now),
  ];
}

const withoutMade = ({ made }: CurrentState): readonly Step[] =>
  made.map(({ name, id }) => smallStep(name, (context) => context.workbook.worksheets.getItem(id).delete()));

const protectedAgain = (before: PreparedEdits, now: CurrentState): readonly Step[] =>
  before.frames
    .filter(({ sheet, isProtected }) => {
      const existing = now.frames.find((frame) => frame.sheet === sheet);
      return isProtected && existing?.isProtected === false;
    })
    .map(({ sheet }) => smallStep(sheet, (context) => protectSheet(context, sheet)));

const remadeSheet = ({
  sheet,
  cells,
  widths,
  heights,
}: PreparedEdits['removed'][number]): readonly Step[] => [
  smallStep(sheet, (context) => {
    context.workbook.worksheets.add(sheet);
  }),
  ...(cells ? restoreCells(cells) : []),
  ...widthSteps(sheet, widths),
  ...heightSteps(sheet, heights),
];

function frameSteps(
  before: SheetFrame,
  now: SheetFrame,
  { cells, conditionalFormats }: PreparedEdits,
  edits: readonly SheetEdits[],
): readonly Step[] {
  const { sheet } = before;
  const worksheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(sheet);
  const added = now.conditionalFormats.filter(
    ({ id }) => !before.conditionalFormats.some((mark) => mark.id === id),
  );
  const gone = (conditionalFormats.get(sheet) ?? []).filter(
    ({ id }) => !now.conditionalFormats.some((mark) => mark.id === id),
  );
  const merged = edits.flatMap(({ merges }) => merges.filter((range) => !isSingle(range)));
  return [
    ...(now.isProtected && edits.some(({ protect }) => protect)
      ? [smallStep(sheet, (context) => worksheet(context).protection.unprotect())]
      : []),
    ...added.map((mark) => smallStep(sheet, (context) => removeConditionalFormat(context, sheet, mark), 3)),
    ...gone.map((image) => smallStep(sheet, (context) => restoreConditionalFormat(context, sheet, image), 8)),
    ...now.charts
      .filter((name) => !before.charts.includes(name))
      .map((name) =>
        smallStep(sheet, (context) => worksheet(context).charts.getItemOrNullObject(name).delete()),
      ),
    ...merged.map((range) => smallStep(sheet, (context) => rangeOn(context, sheet, range).unmerge())),
    ...cells.filter((image) => image.sheet === sheet).flatMap(restoreCells),
    ...before.merges.map((range) =>
      smallStep(sheet, (context) => rangeOn(context, sheet, range).merge(false)),
    ),
    ...widthSteps(sheet, before.widths),
    ...heightSteps(sheet, before.heights),
    ...pageSteps(sheet, before.page, now.page),
    ...(before.freeze === now.freeze
      ? []
      : [smallStep(sheet, (context) => freezeAgain(worksheet(context), before.freeze), 2)]),
    ...(before.isProtected ? [smallStep(sheet, (context) => protectSheet(context, sheet))] : []),
  ];
}

function freezeAgain({ freezePanes }: Excel.Worksheet, address: string | null): void {
  if (address === null) freezePanes.unfreeze();
  else freezePanes.freezeAt(address);
}

/** Excel has no way to stop repeating rows: those that a run began to repeat are repeated on. */
function pageSteps(sheet: string, before: PageImage | null, now: PageImage | null): readonly Step[] {
  if (!before || JSON.stringify(before) === JSON.stringify(now)) return [];
  return [
    smallStep(
      sheet,
      (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem(sheet);
        pageLayout.orientation = before.orientation;
        pageLayout.paperSize = before.paperSize;
        pageLayout.zoom = before.zoom;
        for (const name of MARGIN_NAMES) pageLayout[name] = before.margins[name];
        pageLayout.firstPageNumber = before.firstPageNumber;
        const { headersFooters } = pageLayout;
        headersFooters.state = before.headerState;
        headersFooters.defaultForAllPages.set({ centerHeader: before.header, centerFooter: before.footer });
        if (before.titleRows) pageLayout.setPrintTitleRows(before.titleRows);
      },
      18,
    ),
  ];
}

const nameSteps = (before: BookImage, now: BookImage): readonly Step[] =>
  [...before.names].flatMap(([name, formula]) => {
    const existing = now.names.get(name) ?? null;
    if (existing === formula) return [];
    return smallStep(name, ({ workbook: { names } }) => {
      if (formula === null) names.getItem(name).delete();
      else if (existing === null) names.add(name, formula);
      else names.getItem(name).formula = formula;
    });
  });

function partSteps(before: BookImage, now: BookImage): readonly Step[] {
  if (before.state?.xml === now.state?.xml) return [];
  if (before.state) return stateSteps(before.state.xml, now.state);
  return now.state ? [dropStateStep(now.state.id)] : [];
}
