import type { Assessment } from '../model/assessment';
import type { CriteriaRole, Criterion } from '../model/criterion';
import type { Grid } from '../model/grid';
import type { Entry, Measure } from '../model/measure';
import { isRequirementColumn } from '../reading/evidence/evidence-column';
import { splitEvidenceText, type EvidenceMention } from '../text/document/evidence-text';
import { plainText } from '../text/key';
import { namesYear, raiseYear } from '../text/date/raise-year';
import type { EmptiedCells } from './emptied-cells';

/** What an office and its appraisers fill in again each year, on the row of a leaf. */
const OF_THE_YEAR: readonly CriteriaRole[] = [
  'total',
  'achieved',
  'rate',
  'level',
  'figures',
  'applicability',
  'page',
  'explanation',
];

/** What the appraisers fill in, on any row. */
const OF_THE_APPRAISAL: readonly CriteriaRole[] = ['appraised', 'appraised-again', 'opinion', 'final'];

/** The assessed workbook as far as its criteria sheet is rolled forward. */
export interface RolledCriteria {
  readonly assessment: Assessment;
  readonly isGeneratedFormula: (criterion: Pick<Criterion, 'row' | 'existingScore'>) => boolean;
}

/**
 * Empties the criteria sheet for the next year: figures, levels, ticks, scores, explanations, pages and all of the
 * appraisal. Wordings, maxima, leads, policies and notes stay.
 */
export function rollCriteria(
  { assessment, isGeneratedFormula }: RolledCriteria,
  grid: Grid,
  cells: EmptiedCells,
): void {
  const { set, year } = assessment;
  const { columns, scoreColumn, totalRow } = set.layout;
  const requirement = isRequirementColumn(columnWords(assessment, 'evidence'));
  const emptyScore = (criterion: Pick<Criterion, 'row' | 'existingScore'>, column: number): void => {
    if (criterion.existingScore.kind === 'typed') cells.empty(criterion.row, column);
    if (isGeneratedFormula(criterion)) cells.emptyFormula(criterion.row, column);
  };
  const visit = (criterion: Criterion): void => {
    if (!criterion.isImplied) emptyScore(criterion, criterion.scoreCell.column);
    for (const role of OF_THE_APPRAISAL) cells.empty(criterion.row, columns[role]);
    criterion.scoredBelow.forEach(({ row, column }) => cells.empty(row, column));
    if (criterion.leaf) {
      for (const role of OF_THE_YEAR) cells.empty(criterion.row, columns[role]);
      emptyEntries(criterion.leaf.measure, cells);
      if (year !== null && namesYear(criterion.leaf.deadline, year))
        cells.empty(criterion.row, columns.deadline);
      if (!requirement) keepHabit(criterion, grid, year, cells);
    }
    criterion.children.forEach(visit);
  };
  [...set.fields, ...set.bonus, ...set.penalty].forEach(visit);
  if (totalRow === null) return;
  for (const role of OF_THE_APPRAISAL) cells.empty(totalRow, columns[role]);
  if (set.totalScore) emptyScore({ row: totalRow, existingScore: set.totalScore.existingScore }, scoreColumn);
}

const columnWords = ({ recognition }: Assessment, role: CriteriaRole): string =>
  recognition.criteria?.columns.find((column) => column.role === role)?.words ?? '';

/** Figures and ticks that are not on the leaf's own row. */
function emptyEntries(measure: Measure, cells: EmptiedCells): void {
  const entries: readonly (Entry | null)[] = [measure.total, measure.achieved, measure.rate, measure.level];
  for (const entry of entries) if (entry) cells.empty(entry.cell.row, entry.cell.column);
  for (const { cell, isMarked } of measure.ticks) if (isMarked) cells.empty(cell.row, cell.column);
}

/**
 * Of the documents that an evidence cell names, what kind they are stays: their names, or the sign of who issues
 * them; number, day, page and address go. Words that name nothing of this year stay as they are.
 */
function keepHabit({ leaf }: Criterion, grid: Grid, year: number | null, cells: EmptiedCells): void {
  const text = leaf?.evidenceText ?? '';
  const cell = leaf?.evidenceCell;
  if (!cell || text === '' || grid.formulas[cell.row]?.[cell.column]) return;
  const mentions = splitEvidenceText(text);
  const isOfTheYear = mentions.some(
    ({ reference, links, page }) => reference || links.length > 0 || page !== '',
  );
  const habit = isOfTheYear
    ? [...new Set(mentions.map(habitOf).filter((words) => words !== ''))].join(
        text.includes('\n') ? '\n' : '; ',
      )
    : text;
  const raised = year === null ? habit : raiseYear(habit, year, year + 1);
  if (raised === '') cells.empty(cell.row, cell.column);
  else if (raised !== text) cells.put(cell.row, cell.column, raised);
}

/** "Báo cáo kết quả CCHC", or "…/BC-SKHCN" for a document that has nothing but its number. */
function habitOf({ title, reference, links, written }: EvidenceMention): string {
  const name = plainText(title);
  if (/\p{L}{2}/u.test(name)) return name;
  if (reference) return reference.symbol.replace(/^[^/]*/, '…');
  return links.length > 0 ? '' : plainText(written);
}
