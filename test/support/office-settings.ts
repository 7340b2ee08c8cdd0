import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedBook, CRITERIA_SHEET, FIRST_ROW, TEMPLATE_COLUMNS, type BookRow } from './criteria-book';
import { EXAMPLE_ROWS } from './example-book';
import { runPythonWithOpenpyxl } from './openpyxl';

/** What openpyxl, another program, finds on the line of a sheet whose second cell holds a name. */
interface SeenLine {
  readonly row: number;
  readonly note: string | null;
  readonly bold: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly height: number | null;
  readonly hidden: boolean;
  readonly lists: readonly string[];
  readonly link: string | null;
}

/** Runs a script on a workbook; what the script leaves in the workbook, and what it says. */
export const inPython = (
  file: Uint8Array,
  script: string,
): { readonly file: Uint8Array; readonly said: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  try {
    const [book, said, program] = ['book.xlsx', 'said.json', 'script.py'].map((name) => join(folder, name));
    if (!book || !said || !program) throw new Error('no folder');
    writeFileSync(book, file);
    writeFileSync(said, '');
    writeFileSync(program, script);
    runPythonWithOpenpyxl([program, book, said]);
    return { file: readFileSync(book), said: readFileSync(said, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Opens the workbook as `book`. */
export const HEAD = `
import sys, json
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
book = load_workbook(sys.argv[1])
def rows(sheet, name): return [c.row for c in book[sheet]['B'] if c.value == name]
`;

/** What an office does on a line: emphasis, a fill, a note, a list to choose from, more room. */
export const settings = (sheet: string, name: string, at = 0, withNote = true) => `
s = book['${sheet}']; r = rows('${sheet}', '${name}')[${at}]
s.cell(r, 2).font = Font(name='Times New Roman', size=12, bold=True, color='FFC00000')
s.cell(r, 3).fill = PatternFill('solid', fgColor='FFFFFF00')
if ${withNote ? 'True' : 'False'}: s.cell(r, 2).comment = Comment('Hỏi lại Phòng Tổng hợp', 'Văn phòng')
s.row_dimensions[r].height = 123
v = DataValidation(type='list', formula1='"Văn phòng,Phòng Tổng hợp"'); v.add(s.cell(r, 8).coordinate); s.add_data_validation(v)
`;

/** Writes the workbook back. */
export const SAVE = `
book.save(sys.argv[1])
`;

/** The lines of a sheet whose second cell holds a name. */
export function linesNamed(file: Uint8Array, sheet: string, name: string): readonly SeenLine[] {
  const { said } = inPython(
    file,
    `${HEAD}
s = book['${sheet}']
def seen(r):
    c = s.cell(r, 2); f = s.cell(r, 3).fill
    return dict(row=r, note=c.comment.text if c.comment else None, bold=bool(c.font.b), color=c.font.color.rgb if c.font.color and c.font.color.type == 'rgb' else None,
      fill=f.fgColor.rgb if f.fill_type == 'solid' else None, height=s.row_dimensions[r].height, hidden=bool(s.row_dimensions[r].hidden),
      lists=[v.formula1 for v in s.data_validations.dataValidation if s.cell(r, 8).coordinate in v.sqref],
      link=s.cell(r, 6).hyperlink.target if s.cell(r, 6).hyperlink else None)
json.dump([seen(r) for r in rows('${sheet}', '${name}')], open(sys.argv[2], 'w'))
`,
  );
  return JSON.parse(said) as SeenLine[];
}

/** One of them. */
export const lineNamed = (file: Uint8Array, sheet: string, name: string, at = 0): SeenLine => {
  const line = linesNamed(file, sheet, name)[at];
  if (!line) throw new Error(`no line ${name}`);
  return line;
};

/** The criterion that is put in. */
export const NEW = 'Tiêu chí mới';
const added: BookRow = { code: '1.1.9', name: NEW, max: 9, rule: 'b/a × 9', total: 4, achieved: 1 };

/** A criterion put in above: the lines of every sheet come to stand lower. */
export const withOneMore = (file: Uint8Array): Uint8Array =>
  withRows(file, [...EXAMPLE_ROWS.slice(0, 2), added, ...EXAMPLE_ROWS.slice(2)]);

/** The workbook with other rows in its criteria sheet. */
export function withRows(file: Uint8Array, rows: readonly BookRow[]): Uint8Array {
  const changes = Array.from({ length: 30 }, (_, position) =>
    TEMPLATE_COLUMNS.map((column, index) => ({
      row: FIRST_ROW + position,
      column: index,
      input: rows[position]?.[column] ?? null,
    })),
  );
  return changedBook(file, CRITERIA_SHEET, changes.flat());
}
