import type { CellValue } from '../../src/model/cell';
import {
  noEdits,
  type Block,
  type CellContent,
  type Edits,
  type FormatEdit,
  type SheetEdits,
} from '../../src/model/edits';
import {
  EVIDENCE_COLUMNS,
  TASK_COLUMNS,
  TEMPLATE_EVIDENCE_SHEET,
  TEMPLATE_FIRST_SHEET,
  TEMPLATE_HEADER_ROW,
  TEMPLATE_TASK_SHEET,
  templateSheet,
} from '../../src/sheets/template';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';

/** What a person put into a cell: a number, text, 0.885 shown as 88,5 %, a formula and what it shows. */
export type Input =
  | number
  | string
  | null
  | { readonly percent: number }
  | { readonly formula: string; readonly shows: CellValue };

/** The columns of a criteria sheet by their headers; the first ones are those of the add-in's own template. */
export const HEADERS = {
  code: 'STT',
  name: 'Lĩnh vực, tiêu chí, tiêu chí thành phần',
  max: 'Điểm tối đa',
  rule: 'Cách tính điểm',
  total: 'Tổng số (a)',
  achieved: 'Kết quả (b)',
  level: 'Mức đạt',
  applies: 'Áp dụng',
  policy: 'Khi không phát sinh',
  self: 'Điểm tự đánh giá',
  evidence: 'Tài liệu kiểm chứng',
  page: 'Trang, mục',
  explanation: 'Giải trình',
  appraised: 'Điểm thẩm định',
  opinion: 'Ý kiến thẩm định',
  notes: 'Ghi chú',
  figures: 'Số liệu kê khai',
  rate: 'Tỷ lệ (%)',
  lead: 'Đơn vị chủ trì',
} as const;

export type BookColumn = keyof typeof HEADERS;

/** The columns of the add-in's own criteria sheet, in its order. */
export const TEMPLATE_COLUMNS: readonly BookColumn[] = [
  'code',
  'name',
  'max',
  'rule',
  'total',
  'achieved',
  'level',
  'applies',
  'policy',
  'self',
  'evidence',
  'page',
  'explanation',
  'appraised',
  'opinion',
  'notes',
];

/** One row of a criteria sheet; what it does not name stays empty. */
export type BookRow = Readonly<Partial<Record<BookColumn, Input>>>;

export interface BookOptions {
  readonly columns?: readonly BookColumn[];
  readonly title?: string;
  readonly unit?: string;
  /** Rows of the task annex, in the order of its columns; without them there is no annex. */
  readonly tasks?: readonly (readonly Input[])[];
  /** Rows of the evidence list, likewise. */
  readonly evidence?: readonly (readonly Input[])[];
}

export const CRITERIA_SHEET = TEMPLATE_FIRST_SHEET;

/** The first row below the header, counting from 0. */
export const FIRST_ROW = TEMPLATE_HEADER_ROW + 1;

/** The bytes of a workbook in the add-in's own layout with these rows in its criteria sheet. */
export function criteriaBook(rows: readonly BookRow[], options: BookOptions = {}): Uint8Array {
  const columns = options.columns ?? TEMPLATE_COLUMNS;
  const sheet = templateSheet({
    sheet: CRITERIA_SHEET,
    title: options.title ?? 'BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    subtitle: options.unit ?? 'Đơn vị: Sở Khoa học và Công nghệ',
    columns: columns.map((column) => ({ header: HEADERS[column], width: 12 })),
    rows: 0,
  });
  const inputs = rows.map((row) => columns.map((column) => row[column] ?? null));
  const table: Block = { row: FIRST_ROW, column: 0, cells: inputs.map((row) => row.map(contentOf)) };
  const edits = {
    ...sheet,
    blocks: [...sheet.blocks, table],
    formats: [...sheet.formats, ...percents(inputs)],
  };
  const sheets = [
    edits,
    ...(options.tasks?.length
      ? [listSheet(TEMPLATE_TASK_SHEET, 'DANH MỤC NHIỆM VỤ', TASK_COLUMNS, options.tasks)]
      : []),
    ...(options.evidence?.length
      ? [listSheet(TEMPLATE_EVIDENCE_SHEET, 'TÀI LIỆU KIỂM CHỨNG', EVIDENCE_COLUMNS, options.evidence)]
      : []),
  ];
  return openXlsx(emptyWorkbook(CRITERIA_SHEET)).apply({ sheets, names: [], state: null });
}

function listSheet(
  sheet: string,
  title: string,
  columns: typeof TASK_COLUMNS,
  rows: readonly (readonly Input[])[],
): SheetEdits {
  const edits = templateSheet({ sheet, title: `${title} NĂM 2026`, subtitle: '', columns, rows: 0 });
  const table: Block = { row: FIRST_ROW, column: 0, cells: rows.map((row) => row.map(contentOf)) };
  return { ...edits, blocks: [...edits.blocks, table], formats: [...edits.formats, ...percents(rows)] };
}

/** What a cell holds for such an input. */
export function contentOf(input: Input): CellContent {
  if (input === null) return { kind: 'empty' };
  if (typeof input === 'number') return { kind: 'number', value: input };
  if (typeof input === 'string') return { kind: 'text', text: input };
  if ('percent' in input) return { kind: 'number', value: input.percent };
  return { kind: 'formula', formula: input.formula, result: input.shows };
}

const percents = (inputs: readonly (readonly Input[])[]): readonly FormatEdit[] =>
  inputs.flatMap((row, i) =>
    row.flatMap((input, column) =>
      typeof input === 'object' && input && 'percent' in input ? [percentFormat(FIRST_ROW + i, column)] : [],
    ),
  );

const percentFormat = (row: number, column: number): FormatEdit => ({
  range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
  style: { numberFormat: '0.00%' },
});

/** A person's changes to a criteria sheet: the inputs that go into named cells, by row and column. */
export interface Change {
  readonly row: number;
  readonly column: number;
  readonly input: Input;
}

/** The workbook after a person changed cells of a sheet. */
export function changedBook(book: Uint8Array, sheet: string, changes: readonly Change[]): Uint8Array {
  const edits: Edits = {
    sheets: [
      {
        ...noEdits(sheet),
        blocks: changes.map(({ row, column, input }) => ({ row, column, cells: [[contentOf(input)]] })),
        formats: changes.flatMap(({ row, column, input }) =>
          typeof input === 'object' && input && 'percent' in input ? [percentFormat(row, column)] : [],
        ),
      },
    ],
    names: [],
    state: null,
  };
  return openXlsx(book).apply(edits);
}
