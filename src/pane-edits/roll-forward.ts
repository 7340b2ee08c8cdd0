import { generatedSheetNames } from '../memory/generated-sheets';
import { recall } from '../memory/recall';
import { NO_STATE, writeState } from '../memory/state';
import { noEdits, type Edits, type LinkEdit, type SheetEdits } from '../model/edits';
import { formulaAt, valueAt, type Grid, type WorkbookContent } from '../model/grid';
import type { SheetKind, SheetRole } from '../model/sheet-kind';
import { ALL_KINDS } from '../model/sheet-kind';
import { plainText } from '../text/key';
import { isClosed } from '../scoring/inspection/judge-inspection';
import { namesYear, raiseYear } from '../text/date/raise-year';
import { refuseUnlessOneTable } from '../sheets/one-table';
import { emptiedCells, type EmptiedCells } from './emptied-cells';
import { removalEdits } from './handover';
import { rollCriteria, type RolledCriteria } from './roll-criteria';

/** Next year's workbook from this year's. */
export interface RolledForward {
  readonly edits: Edits;
  /** The new year; `null` where no title names this one. */
  readonly year: number | null;
  /** The cells that were emptied, and the formulas of the office's that stay where figures belong. */
  readonly emptied: number;
  readonly formulas: number;
}

/**
 * Makes next year's workbook: figures, scores, statuses and days are emptied, the year in the titles is raised, and the
 * sheets that we wrote, the appraisal and the hand-over go. Criteria, leads, policies, confirmed rules, columns and the
 * kind of evidence stay, as do all other cells; formulas of the office's own are never taken out. Throws a `Refusal` where the
 * set is on several sheets or in several tables. Why: decision 0134.
 */
export function rollForward(rolled: RolledCriteria, content: WorkbookContent): RolledForward {
  const { assessment } = rolled;
  refuseUnlessOneTable(assessment.set);
  const { year, recognition } = assessment;
  const own = generatedSheetNames(content);
  const counts = { emptied: 0, formulas: 0 };
  const sheets = ALL_KINDS.flatMap((kind): readonly SheetEdits[] => {
    const found = recognition[kind];
    const grid = content.grids.find(({ sheet }) => sheet === found?.sheet);
    if (!found || !grid || own.has(grid.sheet)) return [];
    const cells = emptiedCells(grid);
    EMPTIED[kind](rolled, grid, cells);
    if (year !== null) raiseTitles(grid, found.headerRows.first, year, cells);
    const { emptied, formulas } = cells.counts();
    counts.emptied += emptied;
    counts.formulas += formulas;
    return [
      {
        ...noEdits(grid.sheet),
        blocks: cells.contents().map(({ row, column, cell }) => ({ row, column, cells: [[cell]] })),
        links: kind === 'criteria' || kind === 'evidence' ? withoutLinks(rolled, kind, grid, cells) : [],
      },
    ];
  });
  const removal = removalEdits(content, { sheets: true });
  return {
    year: year === null ? null : year + 1,
    ...counts,
    edits: {
      sheets: [...removal.sheets, ...sheets],
      names: [],
      state: nextState(content, year),
      ...(removal.remove ? { remove: { ...removal.remove, state: false } } : {}),
    },
  };
}

type Empty = (rolled: RolledCriteria, grid: Grid, cells: EmptiedCells) => void;

/** What each kind of table loses. */
const EMPTIED: { readonly [Kind in SheetKind]: Empty } = {
  criteria: rollCriteria,
  tasks: ({ assessment }, _, cells) => {
    const { annex, year } = assessment;
    for (const { row, deadline, deadlineCell } of annex?.tasks ?? []) {
      cells.empty(row, annex?.columns.status);
      cells.empty(row, annex?.columns['done-on']);
      const isOfTheYear = deadline.kind === 'date' || (year !== null && namesYear(deadline.text, year));
      if (isOfTheYear) cells.empty(deadlineCell.row, deadlineCell.column);
    }
  },
  evidence: ({ assessment }, grid, cells) => {
    const { year } = assessment;
    for (const row of listedRows(assessment)) {
      for (const role of ['document', 'issued', 'page', 'link'] as const)
        cells.empty(row, evidenceColumn(assessment, role));
      const title = evidenceColumn(assessment, 'title');
      if (title !== undefined && year !== null) raiseCell(grid, row, title, year, cells);
    }
  },
  targets: ({ assessment }, _, cells) => {
    for (const { target } of assessment.targets) {
      const isOwn =
        target.resultCell.row !== target.cell.row || target.resultCell.column !== target.cell.column;
      if (isOwn) cells.empty(target.resultCell.row, target.resultCell.column);
      for (const { role, column } of assessment.recognition.targets?.columns ?? [])
        if (role === 'total' || role === 'achieved') cells.empty(target.cell.row, column);
    }
  },
  // It stays until the office puts this year's result in its place.
  previous: () => undefined,
  survey: ({ assessment: { survey } }, _, cells) => {
    for (const { answers, forms, percent } of survey?.rows ?? [])
      for (const figure of [...answers, forms, percent])
        if (figure) cells.empty(figure.cell.row, figure.cell.column);
  },
  inspections: ({ assessment: { inspection, recognition } }, _, cells) => {
    for (const { cell } of inspection?.plan?.rows ?? [])
      for (const { role, column } of recognition.inspections?.columns ?? [])
        if (OF_AN_INSPECTION.has(role)) cells.empty(cell.row, column);
  },
  // What is not put right stays next year's work.
  shortcomings: ({ assessment: { inspection, recognition } }, _, cells) => {
    for (const each of inspection?.shortcomings ?? [])
      for (const { column } of isClosed(each) ? (recognition.shortcomings?.columns ?? []) : [])
        cells.empty(each.row.cell.row, column);
  },
  reports: ({ assessment: { reporting, recognition, year } }, grid, cells) => {
    for (const { cell, due, dueCell } of reporting?.book.rows ?? []) {
      for (const { role, column } of recognition.reports?.columns ?? [])
        if (role === 'sent-on' || role === 'document' || role === 'link') cells.empty(cell.row, column);
      if (due?.due && due.kind !== 'recurring') cells.empty(dueCell.row, dueCell.column);
      if (year !== null) raiseCell(grid, cell.row, cell.column, year, cells);
    }
  },
  // Its lines are of their own years: next year's result is added below them.
  indices: () => undefined,
  figures: ({ assessment: { reportFigures } }, _, cells) => {
    for (const { values } of reportFigures?.lines ?? [])
      for (const entry of Object.values(values)) if (entry) cells.empty(entry.cell.row, entry.cell.column);
  },
};

/** What an inspection leaves; who is inspected and how stays. */
const OF_AN_INSPECTION: ReadonlySet<SheetRole> = new Set<SheetRole>([
  'period',
  'inspected-on',
  'conclusion',
  'concluded-on',
]);

type Judged = RolledCriteria['assessment'];

/** The rows of the office's own list of evidence. */
const listedRows = ({ evidence }: Judged): readonly number[] =>
  evidence.entries.filter(({ source }) => source === 'list').map(({ cell }) => cell.row);

const evidenceColumn = (
  { recognition }: Judged,
  role: 'document' | 'issued' | 'page' | 'link' | 'title',
): number | undefined => recognition.evidence?.columns.find((column) => column.role === role)?.column;

/** Takes off the links to this year's documents: on the cells of the list, and on evidence cells that were emptied. */
function withoutLinks(
  { assessment }: RolledCriteria,
  kind: 'criteria' | 'evidence',
  grid: Grid,
  cells: EmptiedCells,
): readonly LinkEdit[] {
  const evidence = assessment.set.layout.columns.evidence;
  const changed = new Set(cells.contents().map(({ row, column }) => `${row},${column}`));
  const listed = new Set(listedRows(assessment));
  const isOfTheYear = ({ row, column }: Grid['links'][number]): boolean =>
    kind === 'criteria' ? column === evidence && changed.has(`${row},${column}`) : listed.has(row);
  return grid.links
    .filter((link) => link.target !== null && isOfTheYear(link))
    .map(({ row, column }) => ({ row, column, to: { kind: 'none' }, tip: null }));
}

function raiseTitles(grid: Grid, header: number, year: number, cells: EmptiedCells): void {
  for (let row = 0; row < header; row++)
    (grid.values[row] ?? []).forEach((_, column) => raiseCell(grid, row, column, year, cells));
}

function raiseCell(grid: Grid, row: number, column: number, year: number, cells: EmptiedCells): void {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'string' || formulaAt(grid, row, column) !== null) return;
  const raised = raiseYear(value, year, year + 1);
  if (plainText(raised) !== plainText(value)) cells.put(row, column, raised);
}

/** What the workbook goes on remembering: all that a person decided, and nothing of what this year's runs wrote. */
function nextState(content: WorkbookContent, year: number | null): string | null {
  const { state, condition } = recall(content);
  if (condition === 'newer' || condition === 'none') return null;
  const { year: chosen, ...mapping } = state.mapping;
  const next = chosen === undefined || year === null ? {} : { year: year + 1 };
  return writeState({ ...NO_STATE, criteriaSheet: state.criteriaSheet, mapping: { ...mapping, ...next } });
}
