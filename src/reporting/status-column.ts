import type { AssessedCriterion, Assessment } from '../model/assessment';
import { a1, type CellRange } from '../model/cell';
import {
  formula,
  text,
  type Block,
  type CellContent,
  type FormatEdit,
  type LinkEdit,
  type MarkEdit,
  type NameEdit,
} from '../model/edits';
import { valueAt, type Grid, type WorkbookContent } from '../model/grid';
import { message } from '../model/message';
import type { OutcomeState } from '../model/outcome';
import type { IsNumber } from './formulas/inputs';
import { iff, literal, numeral } from './formulas/syntax';
import { range } from './looks';
import { findOwnPlace, OWN_PLACES } from './own-sheets';
import type { Say } from './register';
import { shownScore, type IsOurFormula } from './shown-scores';
import type { PlaceOf } from './summary-layout';

/** What the column of statuses is made from beside the assessment. */
export interface StatusContext {
  readonly content: WorkbookContent;
  readonly grid: Grid;
  readonly say: Say;
  readonly isOurFormula: IsOurFormula;
  readonly isNumber: IsNumber;
  readonly planPlace: PlaceOf;
}

/** The marks of a criteria sheet: a column of ours that says each leaf's state in words, and colours that follow it. */
export interface StatusEdits {
  readonly blocks: readonly Block[];
  readonly formats: readonly FormatEdit[];
  readonly links: readonly LinkEdit[];
  readonly marks: readonly MarkEdit[];
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  readonly name: NameEdit;
}

const COLUMN_WIDTH = 20;

/** Colours go with words, never alone: light orange for what is missing, light red for what is wrong. */
const FILLS = { missing: 'FFF2CC', below: 'FCE4D6', wrong: 'F8CBAD' } as const;

/**
 * Makes the status column and the marks. The column stands where it stood, else right of everything that the
 * table's rows hold; the office's own columns are never touched.
 */
export function statusEdits(assessment: Assessment, context: StatusContext): StatusEdits {
  const { set, leaves } = assessment;
  const { say } = context;
  const { headerRows, lastRow, scoreColumn } = set.layout;
  const standing = standingColumn(assessment, context);
  const column = standing?.firstColumn ?? freeColumn(assessment, context.grid);
  const risky = new Set(
    assessment.risks.filter(({ causes }) => causes.includes('no-evidence')).map(({ leaf }) => leaf.row),
  );
  const byRow = new Map(leaves.map((leaf) => [leaf.criterion.row, leaf]));
  const cellAt = (row: number): CellContent => {
    const leaf = byRow.get(row);
    return leaf ? status(leaf, risky.has(row), context) : { kind: 'empty' };
  };
  const last = Math.max(lastRow, standing?.lastRow ?? 0);
  const first = headerRows.last + 1;
  const rows = Array.from({ length: last - first + 1 }, (_, at) => [cellAt(first + at)]);
  return {
    blocks: [{ row: headerRows.last, column, cells: [[text(say(message('status.header')))], ...rows] }],
    formats: [
      {
        range: range(headerRows.last, column, headerRows.last, column),
        style: { font: { bold: true }, border: 'thin', horizontal: 'center', vertical: 'center', wrap: true },
      },
      {
        range: range(first, column, lastRow, column),
        style: { border: 'thin', vertical: 'center', wrap: true },
      },
    ],
    links: leaves.flatMap(({ criterion }): LinkEdit[] => {
      const place = context.planPlace(criterion.id);
      return place
        ? [{ row: criterion.row, column, to: { kind: 'cell', ...place, column: 0 }, tip: null }]
        : [];
    }),
    marks: [column, scoreColumn].flatMap((at) => marksOf(range(first, at, lastRow, at), column, say)),
    columnWidths: [{ column, width: COLUMN_WIDTH }],
    name: { name: OWN_PLACES.status, sheet: set.sheet, range: range(headerRows.last, column, last, column) },
  };
}

/** The column that we made, where it is still one and is not a column of the office's by now. */
function standingColumn({ set }: Assessment, { content }: StatusContext): CellRange | null {
  const found = findOwnPlace('status', content);
  if (!found || found.grid.sheet !== set.sheet) return null;
  const { firstColumn, lastColumn } = found.range;
  const isTheirs = Object.values<number | undefined>(set.layout.columns).includes(firstColumn);
  return firstColumn === lastColumn && !isTheirs ? found.range : null;
}

/** The first column right of all that stands in the table's rows. */
function freeColumn({ set }: Assessment, grid: Grid): number {
  const { headerRows, lastRow, scoreColumn } = set.layout;
  let last = scoreColumn;
  for (let row = headerRows.first; row <= lastRow; row++) {
    for (let column = (grid.values[row]?.length ?? 0) - 1; column > last; column--) {
      const value = valueAt(grid, row, column);
      if (value !== null && value !== '') last = column;
    }
  }
  for (const { firstRow, lastRow: to, lastColumn } of grid.merges)
    if (firstRow <= lastRow && to >= headerRows.first) last = Math.max(last, lastColumn);
  return last + 1;
}

const WRONG: ReadonlySet<OutcomeState> = new Set(['invalid', 'unreadable']);

/** The state in words; where it is a matter of points it follows the score cell. */
function status(leaf: AssessedCriterion, lacksEvidence: boolean, context: StatusContext): CellContent {
  const { criterion, outcome } = leaf;
  const { say, isNumber, isOurFormula } = context;
  const word = (key: OutcomeState): string => say(message(`state.${key}`));
  const state = outcome?.state ?? 'missing';
  const isTyped = criterion.standing.kind === 'typed';
  if (
    state === 'survey' ||
    state === 'not-applicable' ||
    criterion.max === null ||
    (WRONG.has(state) && !isTyped)
  )
    return text(word(state));
  const [full, below, missing] = [say(message('status.full')), say(message('status.below')), word('missing')];
  const tail = lacksEvidence ? say(message('status.no-evidence')) : '';
  const score = a1(criterion.row, criterion.scoreCell.column);
  const max = isNumber(criterion.maxCell)
    ? a1(criterion.row, criterion.maxCell.column)
    : numeral(criterion.max);
  const shown = shownScore(leaf, isOurFormula);
  const words = typeof shown !== 'number' ? missing : (shown >= criterion.max ? full : below) + tail;
  // A score that was typed as text is one, although Excel does not see a number.
  if (isTyped && typeof valueAt(context.grid, criterion.row, criterion.scoreCell.column) === 'string')
    return text(words);
  const source = iff(
    `ISNUMBER(${score})`,
    iff(`${score}>=${max}`, literal(full + tail), literal(below + tail)),
    literal(missing),
  );
  return formula(`=${source}`, words);
}

function marksOf(cells: CellRange, column: number, say: Say): readonly MarkEdit[] {
  const anchor = `$${a1(cells.firstRow, column)}`;
  const begins = (words: string): string => `LEFT(${anchor},${words.length})=${literal(words)}`;
  const state = (key: OutcomeState): string => begins(say(message(`state.${key}`)));
  const wrong = `OR(${state('invalid')},${state('unreadable')})`;
  return [
    { range: cells, formula: state('missing'), style: { fill: FILLS.missing } },
    { range: cells, formula: begins(say(message('status.below'))), style: { fill: FILLS.below } },
    { range: cells, formula: wrong, style: { fill: FILLS.wrong, bold: true } },
  ];
}
