import type { CellValue } from '../../src/model/cell';
import {
  noEdits,
  type CellContent,
  type Edits,
  type FormatEdit,
  type SheetEdits,
} from '../../src/model/edits';
import {
  TEMPLATE_EVIDENCE_SHEET,
  TEMPLATE_FIRST_SHEET,
  TEMPLATE_TASK_SHEET,
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

/** The headers of the task annex and of the evidence list, in the order of their columns. */
const TASK_HEADERS = [
  'Số TT',
  'Nội dung công việc',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian hoàn thành',
  'Sản phẩm',
  'Tình trạng',
  'Ngày hoàn thành',
] as const;
const EVIDENCE_HEADERS = [
  'STT',
  'Mã tiêu chí',
  'Tên tài liệu',
  'Số, ký hiệu',
  'Ngày ban hành',
  'Cơ quan ban hành',
  'Trang, mục',
  'Liên kết',
] as const;

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

/** The row of the header, counting from 0, and the first one below it. */
const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

/** The bytes of a workbook in the add-in's own layout with these rows in its criteria sheet. */
export function criteriaBook(rows: readonly BookRow[], options: BookOptions = {}): Uint8Array {
  const columns = options.columns ?? TEMPLATE_COLUMNS;
  const title = options.title ?? 'BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026';
  const sheets = [
    tableSheet(
      CRITERIA_SHEET,
      [title, options.unit ?? 'Đơn vị: Sở Khoa học và Công nghệ'],
      columns.map((column) => HEADERS[column]),
      rows.map((row) => columns.map((column) => row[column] ?? null)),
    ),
    ...(options.tasks?.length
      ? [tableSheet(TEMPLATE_TASK_SHEET, ['DANH MỤC NHIỆM VỤ NĂM 2026'], TASK_HEADERS, options.tasks)]
      : []),
    ...(options.evidence?.length
      ? [
          tableSheet(
            TEMPLATE_EVIDENCE_SHEET,
            ['TÀI LIỆU KIỂM CHỨNG NĂM 2026'],
            EVIDENCE_HEADERS,
            options.evidence,
          ),
        ]
      : []),
  ];
  return openXlsx(emptyWorkbook(CRITERIA_SHEET)).apply({ sheets, names: [], state: null });
}

/** A sheet as a person lays it out: lines of a title, then a table. */
const tableSheet = (
  sheet: string,
  title: readonly string[],
  headers: readonly string[],
  rows: readonly (readonly Input[])[],
): SheetEdits => ({
  ...noEdits(sheet, true),
  blocks: [
    { row: 0, column: 0, cells: title.map((line) => [contentOf(line)]) },
    { row: HEADER_ROW, column: 0, cells: [headers, ...rows].map((row) => row.map(contentOf)) },
  ],
  formats: percents(rows),
  page: { orientation: 'landscape', paper: 'A4', fitToWidth: true, titleRows: null, footer: null },
});

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
