import { a1Range, parseA1Range } from '../../../model/cell';
import type { CellRange } from '../../../model/cell';
import type { SheetEdits } from '../../../model/edits';
import { formulaAt, valueAt } from '../../../model/grid';
import { checkMerges } from '../../edits/check-merges';
import type { FilledCells } from '../../edits/check-merges';
import { withKeptSizes } from '../../edits/kept-styles';
import { around, contains } from '../../ranges';
import { guardCells } from '../cells/cell-guards';
import { planCells } from '../cells/cell-plan';
import type { CellPlan } from '../cells/cell-plan';
import { keepFollowers } from '../cells/follower-keeping';
import type { PackageDraft } from '../package/package-draft';
import type { PackageParts } from '../package/package-parts';
import type { RowEditing } from '../cells/row-editor';
import { changeCharts } from './sheet-charts';
import { changeColumns, columnFormats } from './sheet-columns';
import { keepStyles, sheetBefore } from './sheet-kept';
import { changeLinks } from './sheet-links';
import { changeMarks } from './sheet-marks';
import { changeMerges } from './sheet-merges';
import { moveNotes } from './sheet-notes';
import { changeFit, changePage } from './sheet-page';
import type { SheetPart } from './sheet-part';
import { changeProtection } from './sheet-protection';
import { changeRows } from './sheet-rows';
import { moveValidations } from './sheet-validations';
import { changeFreeze } from './sheet-view';
import { spliced } from '../xml/splice';
import type { Splice } from '../xml/splice';
import type { StyleBook } from '../styles/style-book';
import { attributeSplices } from '../xml/xml-edit';
import { attributeOf, childOf, prefixOf } from '../xml/xml-tree';

/** What editing a sheet shares with the rest of the workbook. */
export interface SheetEnvironment {
  readonly styles: StyleBook;
  readonly draft: PackageDraft;
  /** The package as it was read, for the parts that a sheet leads to. */
  readonly parts: PackageParts;
  readonly strictForm: boolean;
  readonly tableHeaders: readonly CellRange[];
}

/** A sheet's XML after its edits, and what that means for the workbook. */
export interface EditedSheet {
  readonly text: string;
  /** Whether any cell holds something else than before. */
  readonly contentChanged: boolean;
  /** Whether a formula came, went or changed. */
  readonly formulasChanged: boolean;
}

/**
 * Applies a sheet's edits to its XML. Everything that they do not name stays as it is written, byte for byte.
 * Refuses edits that would break the file; the draft is then of no use any more.
 */
export function editSheet(sheet: SheetPart, wanted: SheetEdits, environment: SheetEnvironment): EditedSheet {
  const before = sheetBefore(sheet, environment.styles);
  const edits = withKeptSizes(wanted, before);
  const { arrays, sharedGroups } = sheet.cells;
  const plan = planCells(edits, {
    rowNumbers: sheet.cells.rows.numbers,
    grid: sheet.grid,
    isArrayFormula: (row, column) => arrays.some((range) => contains(range, row, column)),
  });
  const { merges, added, splices: mergeSplices } = changeMerges(sheet, edits);
  guardCells(edits, plan.replaced, { arrays, merges, tableHeaders: environment.tableHeaders });
  checkMerges(edits, added, filledCells(sheet));
  keepFollowers(plan, sharedGroups);
  keepStyles(edits, before, plan);
  moveNotes(sheet, edits, environment);
  // In the order of the schema: what is new may come to be at one place.
  const splices = [
    ...(edits.page ? changeFit(sheet, edits.page) : []),
    ...dimensionSplices(sheet, plan),
    ...(edits.freeze ? changeFreeze(sheet, edits.freeze) : []),
    ...changeColumns(sheet, edits),
    ...changeRows(sheet, rowEditing(sheet, edits, plan, environment.styles), edits.clear),
    ...(edits.protect ? changeProtection(sheet) : []),
    ...mergeSplices,
    ...changeMarks(sheet, edits, environment.styles),
    ...moveValidations(sheet, edits),
    ...changeLinks(sheet, edits, plan, environment),
    ...(edits.page ? changePage(sheet, edits.page) : []),
    ...changeCharts(sheet, edits, environment),
  ];
  return {
    text: spliced(sheet.xml.text, splices),
    contentChanged: plan.replaced.length > 0,
    formulasChanged: plan.replaced.some((cell) => cell.touchesFormula),
  };
}

const rowEditing = (sheet: SheetPart, edits: SheetEdits, plan: CellPlan, styles: StyleBook): RowEditing => ({
  xml: sheet.xml.text,
  part: sheet.part,
  scope: sheet.root.scope,
  prefix: prefixOf(sheet.sheetData),
  plan,
  styles,
  columnFormat: columnFormats(sheet.root),
  heights: new Map(edits.rowHeights.map(({ row, height }) => [row, height])),
  showsRows: edits.lines !== null,
});

const filledCells = ({ grid }: SheetPart): FilledCells => ({
  isFilled: (row, column) => valueAt(grid, row, column) !== null || formulaAt(grid, row, column) !== null,
  rows: Math.max(grid.values.length, grid.formulas.length),
});

/** The used range grows with what is written; it is a hint for readers, so it need not shrink. */
function dimensionSplices({ root, xml }: SheetPart, plan: CellPlan): readonly Splice[] {
  const element = childOf(root, 'dimension');
  const existing = parseA1Range((element && attributeOf(element, 'ref')) ?? '');
  if (!element || !existing) return [];
  const ref = a1Range(plan.extent ? around(existing, plan.extent) : existing);
  return ref === a1Range(existing) ? [] : attributeSplices(xml.text, element, { ref });
}
