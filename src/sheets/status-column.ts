import type { AssessedCriterion, Assessment } from '../model/assessment';
import { a1, type CellRange } from '../model/cell';
import { formula, text, type CellContent, type ConditionalFormatEdit } from '../model/edits';
import { valueAt, type Grid, type WorkbookContent } from '../model/grid';
import { message, type Translate } from '../model/message';
import type { OutcomeState } from '../model/outcome';
import type { IsNumber } from '../formulas/inputs';
import { scoreCells } from '../formulas/sheet-formulas';
import { byColumn, iff, literal, numeral, overCells, ref, runs } from '../formulas/syntax';
import { range } from './cell-styles';
import { generatedColumn, type GeneratedColumn } from './generated-columns';
import { shownScore, type IsGeneratedFormula } from './shown-scores';
import type { CellOf } from './sheet-context';

/** What the column of statuses is made from, besides the assessment. */
export interface StatusContext {
  readonly content: WorkbookContent;
  readonly grid: Grid;
  readonly t: Translate;
  readonly isGeneratedFormula: IsGeneratedFormula;
  readonly isNumber: IsNumber;
  readonly planPlace: CellOf;
  readonly summaryPlace: CellOf;
}

/** The marks of a criteria sheet: a generated column that says each leaf's state in words, and colours that follow it. */
export interface StatusEdits extends GeneratedColumn {
  readonly conditionalFormats: readonly ConditionalFormatEdit[];
}

/** Holds the longest state on one line: rows of the office's own sheet keep their heights. */
const COLUMN_WIDTH = 26;

/** Colours go with words, never alone: light orange for what is missing, light red for what is wrong. */
const FILLS = { missing: 'FFF2CC', below: 'FCE4D6', wrong: 'F8CBAD' } as const;

/**
 * Makes the status column and the marks. Each state leads to the leaf's line in the plan, where it has one, else to
 * its line in the summary: from both there are ways on to its evidence and back. A field leads to its line there.
 */
export function statusEdits(assessment: Assessment, context: StatusContext): StatusEdits {
  const { set, leaves, fields } = assessment;
  const { t, planPlace, summaryPlace } = context;
  const { headerRows, lastRow, scoreColumn } = set.layout;
  const risky = new Set(
    assessment.risks.filter(({ causes }) => causes.includes('no-evidence')).map(({ leaf }) => leaf.row),
  );
  const byRow = new Map(leaves.map((leaf) => [leaf.criterion.row, leaf]));
  const fieldByRow = new Map(fields.map(({ criterion: { row, id } }) => [row, id]));
  const made = generatedColumn(
    {
      place: 'status',
      header: t(message('status.header')),
      width: COLUMN_WIDTH,
      cellAt: (row) => {
        const leaf = byRow.get(row);
        if (leaf) return status(leaf, risky.has(row), context);
        return fieldByRow.has(row) ? text(t(message('status.field'))) : { kind: 'empty' };
      },
      linkAt: (row) => {
        const id = byRow.get(row)?.criterion.id ?? fieldByRow.get(row) ?? '';
        const place = planPlace(id) ?? summaryPlace(id);
        return place && { kind: 'cell', ...place };
      },
    },
    assessment,
    context,
  );
  const first = headerRows.last + 1;
  return {
    ...made,
    conditionalFormats: [
      ...[made.column, scoreColumn].map((column) => range(first, column, lastRow, column)),
      ...scoresElsewhere(leaves, scoreColumn),
    ].flatMap((cells) => marksOf(cells, made.column, t)),
  };
}

/** The score cells of tables that have them in another column than the first. */
const scoresElsewhere = (leaves: readonly AssessedCriterion[], scoreColumn: number): readonly CellRange[] =>
  byColumn(leaves.map(({ criterion }) => criterion.scoreCell))
    .filter(([column]) => column !== scoreColumn)
    .flatMap(([column, cells]) =>
      runs(cells.map(({ row }) => row)).map(([first, last]) => range(first, column, last, column)),
    );

const WRONG: ReadonlySet<OutcomeState> = new Set(['invalid', 'unreadable']);

/** The state in words; where it is a matter of points it follows the score cell. */
function status(leaf: AssessedCriterion, lacksEvidence: boolean, context: StatusContext): CellContent {
  const { criterion, outcome } = leaf;
  const { t, isNumber, isGeneratedFormula } = context;
  const word = (key: OutcomeState): string => t(message(`state.${key}`));
  const state = outcome?.state ?? 'missing';
  const isTyped = criterion.existingScore.kind === 'typed';
  if (
    state === 'survey' ||
    state === 'not-applicable' ||
    criterion.max === null ||
    (WRONG.has(state) && !isTyped)
  )
    return text(word(state));
  const [full, below, missing] = [t(message('status.full')), t(message('status.below')), word('missing')];
  const tail = lacksEvidence ? t(message('status.no-evidence')) : '';
  const cells = scoreCells(criterion);
  const [own] = cells;
  const score = cells.length > 1 || !own ? overCells('SUM', cells) : ref(own);
  const isThere = cells.length > 1 ? `${overCells('COUNT', cells)}>0` : `ISNUMBER(${score})`;
  const max = isNumber(criterion.maxCell)
    ? a1(criterion.row, criterion.maxCell.column)
    : numeral(criterion.max);
  const shown = shownScore(leaf, isGeneratedFormula);
  const words = typeof shown !== 'number' ? missing : (shown >= criterion.max ? full : below) + tail;
  // A score that was typed as text is one, although Excel does not see a number.
  if (
    isTyped &&
    typeof valueAt(context.grid, criterion.scoreCell.row, criterion.scoreCell.column) === 'string'
  )
    return text(words);
  const source = iff(
    isThere,
    iff(`${score}>=${max}`, literal(full + tail), literal(below + tail)),
    literal(missing),
  );
  return formula(`=${source}`, words);
}

function marksOf(cells: CellRange, column: number, t: Translate): readonly ConditionalFormatEdit[] {
  const anchor = `$${a1(cells.firstRow, column)}`;
  const begins = (words: string): string => `LEFT(${anchor},${words.length})=${literal(words)}`;
  const state = (key: OutcomeState): string => begins(t(message(`state.${key}`)));
  const wrong = `OR(${state('invalid')},${state('unreadable')})`;
  return [
    { range: cells, formula: state('missing'), style: { fill: FILLS.missing } },
    { range: cells, formula: begins(t(message('status.below'))), style: { fill: FILLS.below } },
    { range: cells, formula: wrong, style: { fill: FILLS.wrong, bold: true } },
  ];
}
