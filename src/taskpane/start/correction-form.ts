import { columnName } from '../../model/cell';
import { valueAt, type Grid, type WorkbookContent } from '../../model/grid';
import { tableChoice, type ColumnChoice, type Mapping } from '../../model/mapping';
import { message, type Message } from '../../model/message';
import { roleName, type Recognition, type TableRecognition } from '../../model/recognition';
import { KINDS, type SheetKind, type SheetRole } from '../../model/sheet-kind';
import { headerWords } from '../../reading/header/header-words';
import { valueText } from '../value-text';

/** The roles that a person can give to a column, the most needed first. */
export const rolesOf = (kind: SheetKind): readonly SheetRole[] => KINDS[kind].correctable;

/** Without these a table cannot be read. */
const requiredOf = (kind: SheetKind): readonly SheetRole[] => KINDS[kind].required;

/** What the person has put in so far. Rows are as Excel shows them, counting from 1. */
export interface CorrectionForm {
  readonly kind: SheetKind;
  readonly sheet: string;
  readonly firstRow: string;
  readonly lastRow: string;
  /** Column by role; a role that is not there has none. */
  readonly columns: Readonly<Partial<Record<SheetRole, number>>>;
  readonly year: string;
  /** `null` while nobody has said another name than the one that was read. */
  readonly unit: string | null;
}

export const isRequired = (kind: SheetKind, role: SheetRole): boolean => requiredOf(kind).includes(role);

/** The form as recognition fills it in. */
export function formOf(
  kind: SheetKind,
  recognition: Recognition | null,
  year: number | null,
): CorrectionForm {
  const table = recognition?.[kind] ?? null;
  return { ...emptyForm(kind, table), year: year === null ? '' : String(year), unit: null };
}

const emptyForm = (
  kind: SheetKind,
  table: TableRecognition | null,
): Omit<CorrectionForm, 'year' | 'unit'> => ({
  kind,
  sheet: table?.sheet ?? '',
  firstRow: table ? String(table.headerRows.first + 1) : '1',
  lastRow: table ? String(table.headerRows.last + 1) : '1',
  columns: Object.fromEntries((table?.columns ?? []).map(({ role, column }) => [role, column])),
});

/** The header's rows, counting from 0; `null` where they are no such rows. */
export function rowsOf({ firstRow, lastRow }: CorrectionForm): { first: number; last: number } | null {
  const [first, last] = [Number(firstRow) - 1, Number(lastRow) - 1];
  const isRow = (row: number): boolean => Number.isInteger(row) && row >= 0;
  return isRow(first) && isRow(last) && last >= first && last - first <= 5 ? { first, last } : null;
}

/** The columns of a sheet that hold anything, with the words of its header. */
export function columnsOf(
  grid: Grid,
  rows: { readonly first: number; readonly last: number },
): readonly { readonly column: number; readonly label: string }[] {
  const width = widthOf(grid);
  return Array.from({ length: width }, (_, column) => {
    const words = wordsOf(grid, rows, column);
    return { column, label: words === '' ? columnName(column) : `${columnName(column)} · ${words}` };
  });
}

/** Rows that hold nothing may be left out of a grid altogether. */
function widthOf({ values }: Grid): number {
  let width = 0;
  for (let row = 0; row < values.length; row++) width = Math.max(width, values[row]?.length ?? 0);
  return width;
}

const wordsOf = (grid: Grid, { first, last }: { first: number; last: number }, column: number): string =>
  headerWords(grid, { firstRow: first, lastRow: last }, column);

/** The first rows below the header, in the columns that have a role. */
export function sampleRows(
  grid: Grid,
  form: CorrectionForm,
  count: number,
): readonly { readonly row: number; readonly texts: readonly string[] }[] {
  const rows = rowsOf(form);
  if (!rows) return [];
  const columns = shownRoles(form).map((role) => form.columns[role] ?? 0);
  const sample: { row: number; texts: readonly string[] }[] = [];
  for (let row = rows.last + 1; row < grid.values.length && sample.length < count; row++) {
    const texts = columns.map((column) => valueText(valueAt(grid, row, column)));
    if (texts.some((text) => text !== '')) sample.push({ row, texts });
  }
  return sample;
}

/** The roles that have a column, in their order. */
export const shownRoles = ({ kind, columns }: CorrectionForm): readonly SheetRole[] =>
  rolesOf(kind).filter((role) => columns[role] !== undefined);

/** The form as a decision, or what it lacks. */
export function readCorrectionForm(
  form: CorrectionForm,
  content: WorkbookContent,
): { readonly mapping: Mapping; readonly problem: Message | null } {
  const year = readYear(form);
  if (year === 'wrong') return { mapping: {}, problem: message('pane.correct.problem.year') };
  const common: Mapping = {
    ...(year === null ? {} : { year }),
    ...(form.kind === 'criteria' && form.unit !== null ? { unit: oneLine(form.unit) } : {}),
  };
  const grid = content.grids.find(({ sheet }) => sheet === form.sheet);
  if (!grid) {
    return form.kind === 'criteria'
      ? { mapping: {}, problem: message('pane.correct.problem.sheet') }
      : { mapping: common, problem: null };
  }
  const rows = rowsOf(form);
  if (!rows) return { mapping: {}, problem: message('pane.correct.problem.rows') };
  const missing = requiredOf(form.kind).find((role) => form.columns[role] === undefined);
  if (missing !== undefined) {
    const role = roleName(missing);
    return { mapping: {}, problem: message('pane.correct.problem.role', { role }) };
  }
  const columns: Partial<Record<SheetRole, ColumnChoice>> = {};
  for (const role of rolesOf(form.kind)) {
    const column = form.columns[role];
    if (column !== undefined) columns[role] = { column, words: wordsOf(grid, rows, column) };
  }
  const decided = tableChoice(form.kind, grid.sheet, { headerRows: rows, columns });
  return { mapping: { ...common, ...decided }, problem: null };
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

function readYear({ kind, year }: CorrectionForm): number | null | 'wrong' {
  const text = year.trim();
  if (kind !== 'criteria' || text === '') return null;
  return /^20\d{2}$/.test(text) ? Number(text) : 'wrong';
}
