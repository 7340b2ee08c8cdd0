import type { AssessedCriterion, Assessment } from '../model/assessment';
import { quoteSheet, type CellValue } from '../model/cell';
import type { Criterion } from '../model/criterion';
import {
  formula,
  noEdits,
  text,
  type Block,
  type CellContent,
  type FormatEdit,
  type LinkEdit,
  type SheetEdits,
} from '../model/edits';
import { formatAt, valueAt, type Grid } from '../model/grid';
import type { ScoreFormulas } from '../formulas/sheet-formulas';
import { byColumn, runs } from '../formulas/syntax';
import { range } from './cell-styles';
import { leftOverLinks } from './generated-columns';
import type { CellOf } from './sheet-context';
import { shownScore, shownSum, type IsGeneratedFormula } from './shown-scores';

/** What the edits of the criteria sheet are made from. */
export interface CriteriaEditContext {
  readonly grid: Grid;
  readonly assessment: Assessment;
  readonly formulas: ScoreFormulas;
  readonly isGeneratedFormula: IsGeneratedFormula;
  /** What belongs into evidence cells, by the leaf's id (`evidenceTexts`). */
  readonly evidence: ReadonlyMap<string, string>;
  /** The name of the register's sheet, whether it is there or is to be made. */
  readonly registerSheet: string;
  /** Where an evidence entry is in the register: sheet and row; `null` where no register is written. */
  readonly registerPlace: CellOf;
}

/** The text in which we name a leaf's documents: "TL-03; TL-07". */
export const evidenceIds = (ids: readonly string[]): string => ids.join('; ');

/**
 * The edits of the criteria sheet: formulas in empty score cells and in our own, evidence numbers with links
 * in empty evidence cells. Whatever a person put into a cell stays.
 */
export function criteriaEdits(context: CriteriaEditContext): SheetEdits {
  const { assessment } = context;
  const written = scoreContents(context);
  const evidence = evidenceEdits(context);
  return {
    ...noEdits(assessment.set.sheet),
    blocks: [...columnBlocks(written), ...headerBlock(context), ...evidence.blocks],
    formats: scoreFormats(context, written),
    links: evidence.links,
  };
}

/** What is to stand in a cell of the criteria sheet. */
interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Formula and value of each score cell that is ours to write. */
function scoreContents({
  assessment,
  formulas,
  isGeneratedFormula,
  grid,
}: CriteriaEditContext): readonly PlacedContent[] {
  const contents: PlacedContent[] = [];
  const put = (
    criterion: Pick<Criterion, 'row' | 'existingScore'>,
    column: number,
    result: CellValue,
  ): void => {
    const { row } = criterion;
    const source = formulas.get(row);
    const isGenerated = isGeneratedFormula(criterion);
    if (source === undefined) {
      // A rule that is no longer understood must not go on scoring by the formula of the last run.
      if (isGenerated) contents.push({ row, column, content: { kind: 'empty' } });
    } else if (isGenerated || criterion.existingScore.kind === 'empty') {
      contents.push({ row, column, content: formula(source, result) });
    }
  };
  const visit = (assessed: AssessedCriterion): void => {
    const { criterion } = assessed;
    if (!criterion.isImplied)
      put(criterion, criterion.scoreCell.column, shownScore(assessed, isGeneratedFormula));
    assessed.children.forEach(visit);
  };
  assessment.fields.forEach(visit);
  const { totalRow, scoreColumn } = assessment.set.layout;
  if (totalRow !== null) {
    const existingScore = existingOfTotal(grid, totalRow, scoreColumn);
    put({ row: totalRow, existingScore }, scoreColumn, shownSum(assessment.fields, isGeneratedFormula));
  }
  return contents;
}

const existingOfTotal = (grid: Grid, row: number, column: number): Criterion['existingScore'] => {
  const source = grid.formulas[row]?.[column];
  const value = valueAt(grid, row, column);
  if (source) return { kind: 'formula', formula: source, value };
  return value === null || value === '' ? { kind: 'empty' } : { kind: 'text', text: '' };
};

/** One block for each run of neighbouring rows of a column. */
const columnBlocks = (contents: readonly PlacedContent[]): readonly Block[] =>
  byColumn(contents).flatMap(([column, own]) => {
    const byRow = new Map(own.map(({ row, content }) => [row, content]));
    return runs([...byRow.keys()]).map(([first, last]) => ({
      row: first,
      column,
      cells: Array.from({ length: last - first + 1 }, (_, i) => [byRow.get(first + i)]),
    }));
  });

const SCORE_HEADER = 'Điểm tự đánh giá';

/** The header of the column that we append where the sheet has none for the self-score. */
function headerBlock({ assessment }: CriteriaEditContext): readonly Block[] {
  const { layout } = assessment.set;
  if (!layout.scoreColumnIsAppended) return [];
  return [{ row: layout.headerRows.last, column: layout.scoreColumn, cells: [[text(SCORE_HEADER)]] }];
}

/** Two decimals where the office chose no format of its own; the table's own style in an appended column. */
function scoreFormats(
  { grid, assessment }: CriteriaEditContext,
  cells: readonly PlacedContent[],
): readonly FormatEdit[] {
  const { layout } = assessment.set;
  const general = cells.filter(({ row, column }) => formatAt(grid, row, column) === null);
  const formats: FormatEdit[] = byColumn(general).flatMap(([column, own]) =>
    runs(own.map(({ row }) => row)).map(([first, last]) => ({
      range: range(first, column, last, column),
      style: { numberFormat: '0.00' },
    })),
  );
  if (!layout.scoreColumnIsAppended) return formats;
  const { last } = layout.headerRows;
  const appended = layout.scoreColumn;
  return [
    ...formats,
    {
      range: range(last, appended, last, appended),
      style: { font: { bold: true }, border: 'thin', horizontal: 'center', vertical: 'center', wrap: true },
    },
    { range: range(last + 1, appended, layout.lastRow, appended), style: { border: 'thin' } },
  ];
}

const OWN_IDS = /^TL-\d+(?:; TL-\d+)*$/;

/**
 * What belongs into the evidence cells of leaves that are empty or hold numbers only, by the leaf's id; "" where
 * the numbers that we left there are no longer true.
 */
export function evidenceTexts({
  leaves,
  evidenceOf,
  set,
  evidence,
}: Assessment): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (set.layout.columns.evidence === undefined) return texts;
  const doubted = new Set(evidence.doubts.map(({ cell }) => cell.row));
  for (const { criterion } of leaves) {
    // A cell that is merged down over several criteria is the office's to fill.
    if (criterion.leaf?.evidenceCell?.row !== criterion.row) continue;
    const ids = evidenceOf.get(criterion.id) ?? [];
    const existing = criterion.leaf?.evidenceText ?? '';
    const isStale = ids.length === 0 && existing !== '' && !doubted.has(criterion.row);
    const isGenerated = existing === '' || OWN_IDS.test(existing);
    if (isGenerated && (ids.length > 0 || isStale)) texts.set(criterion.id, evidenceIds(ids));
  }
  return texts;
}

/** The numbers of a leaf's documents, linked to the register, in evidence cells that are empty or ours. */
function evidenceEdits({ grid, assessment, registerPlace, registerSheet, evidence }: CriteriaEditContext): {
  readonly blocks: readonly Block[];
  readonly links: readonly LinkEdit[];
} {
  const contents: PlacedContent[] = [];
  const links: LinkEdit[] = [];
  const main = assessment.set.layout.columns.evidence;
  if (main === undefined) return { blocks: [], links };
  for (const { criterion } of assessment.leaves) {
    const [id = ''] = assessment.evidenceOf.get(criterion.id) ?? [];
    const place = registerPlace(id);
    const own = evidence.get(criterion.id);
    const { row } = criterion;
    const column = criterion.leaf?.evidenceCell?.column ?? main;
    if (own === '') contents.push({ row, column, content: { kind: 'empty' } });
    if (!place || !own) continue;
    contents.push({ row, column, content: text(own) });
    links.push({ row, column, to: { kind: 'cell', ...place }, tip: null });
  }
  const isGenerated = ({ location }: Grid['links'][number]): boolean => leadsTo(registerSheet, location);
  return {
    blocks: columnBlocks(contents),
    links: [...links, ...leftOverLinks(grid, main, links, isGenerated)],
  };
}

/** Nobody but us leads from an evidence cell to the register: such a link goes when the cell is no longer ours. */
const leadsTo = (sheet: string, location: string | null): boolean =>
  location !== null && [quoteSheet(sheet), sheet].includes(location.slice(0, location.lastIndexOf('!')));
