import type { Edits, FormatEdit, SheetEdits } from '../model/edits';
import { noEdits, text } from '../model/edits';
import { message, type Translate } from '../model/message';
import { BODY, HEADER, NOTE, range, SUBTITLE, TITLE } from './cell-styles';
import { rowHeight } from './row-height';

/** The sheet that an empty workbook begins with. */
export const TEMPLATE_FIRST_SHEET = 'Bộ tiêu chí';
export const TEMPLATE_TASK_SHEET = 'Danh mục nhiệm vụ';
export const TEMPLATE_EVIDENCE_SHEET = 'Tài liệu kiểm chứng';

type Key = Parameters<typeof message>[0];

interface TemplateColumn {
  /** Headers are Vietnamese in every language: the workbook goes to a Vietnamese office. */
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Figures stand in the middle, apart from the text beside them. */
  readonly isFigure?: boolean;
}

const column = (header: string, width: number): TemplateColumn => ({ header, width });
const figure = (header: string, width: number): TemplateColumn => ({ header, width, isFigure: true });

/** The columns of the add-in's own criteria sheet. */
export const CRITERIA_COLUMNS: readonly TemplateColumn[] = [
  column('STT', 8),
  column('Lĩnh vực, tiêu chí, tiêu chí thành phần', 46),
  figure('Điểm tối đa', 10),
  column('Cách tính điểm', 42),
  figure('Tổng số (a)', 10),
  figure('Kết quả (b)', 10),
  column('Mức đạt', 16),
  column('Áp dụng', 12),
  column('Khi không phát sinh', 13),
  figure('Điểm tự đánh giá', 12),
  column('Tài liệu kiểm chứng', 24),
  column('Trang, mục', 12),
  column('Giải trình', 24),
  figure('Điểm thẩm định', 12),
  column('Ý kiến thẩm định', 22),
  column('Ghi chú', 14),
];

export const TASK_COLUMNS: readonly TemplateColumn[] = [
  column('Số TT', 8),
  column('Nội dung công việc', 60),
  column('Cơ quan chủ trì', 26),
  column('Cơ quan phối hợp', 30),
  column('Thời gian hoàn thành', 28),
  column('Sản phẩm', 24),
  column('Tình trạng', 18),
  figure('Ngày hoàn thành', 15),
];

export const EVIDENCE_COLUMNS: readonly TemplateColumn[] = [
  figure('STT', 6),
  column('Mã tiêu chí', 12),
  column('Tên tài liệu', 44),
  column('Số, ký hiệu', 18),
  figure('Ngày ban hành', 14),
  column('Cơ quan ban hành', 28),
  column('Trang, mục', 12),
  column('Liên kết', 44),
];

/** The header's row in every sheet of the template; the data begin below it. */
export const TEMPLATE_HEADER_ROW = 3;

/** What a sheet of the template is made from. */
export interface TemplateSheet {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly TemplateColumn[];
  /** Rows below the header that get the table's looks. */
  readonly rows: number;
}

/** A sheet with title, header and an empty table, laid out for A4 in landscape. */
export function templateSheet({ sheet, title, subtitle, columns, rows }: TemplateSheet): SheetEdits {
  const last = columns.length - 1;
  const header = TEMPLATE_HEADER_ROW;
  return {
    ...noEdits(sheet, true),
    blocks: [
      { row: 0, column: 0, cells: [[text(title)], [text(subtitle)]] },
      { row: header, column: 0, cells: [columns.map((each) => text(each.header))] },
    ],
    formats: [
      { range: range(0, 0, 0, last), style: TITLE },
      { range: range(1, 0, 1, last), style: { ...SUBTITLE, horizontal: 'center-across' } },
      { range: range(header, 0, header, last), style: HEADER },
      ...(rows > 0 ? bodyFormats(columns, header + 1, header + rows) : []),
    ],
    columnWidths: columns.map(({ width }, index) => ({ column: index, width })),
    // Left to itself, LibreOffice cuts titles of two lines.
    rowHeights: [
      {
        row: header,
        height: rowHeight(columns.map(({ header: words, width }) => ({ text: words, width, isBold: true }))),
      },
    ],
    freeze: { rows: header + 1, columns: 2 },
    page: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      titleRows: { first: header, last: header },
      footer: '&C&P/&N',
    },
  };
}

function bodyFormats(columns: TemplateSheet['columns'], first: number, last: number): readonly FormatEdit[] {
  return [
    { range: range(first, 0, last, columns.length - 1), style: BODY },
    ...columns.flatMap(({ isFigure }, index): FormatEdit[] =>
      isFigure ? [{ range: range(first, index, last, index), style: { horizontal: 'center' } }] : [],
    ),
  ];
}

const EMPTY_ROWS = 40;

/** The empty workbook to start from: criteria, tasks and evidence, each with a line that says how to fill it. */
export function templateEdits(t: Translate): Edits {
  const sheet = (name: string, title: Key, hint: Key, columns: readonly TemplateColumn[]): SheetEdits => {
    const edits = templateSheet({
      sheet: name,
      title: t(message(title)),
      subtitle: t(message('template.unit')),
      columns,
      rows: EMPTY_ROWS,
    });
    return {
      ...edits,
      blocks: [
        ...edits.blocks,
        { row: TEMPLATE_HEADER_ROW - 1, column: 0, cells: [[text(t(message(hint)))]] },
      ],
      formats: [
        ...edits.formats,
        {
          range: range(TEMPLATE_HEADER_ROW - 1, 0, TEMPLATE_HEADER_ROW - 1, 0),
          style: { ...NOTE, wrap: false },
        },
      ],
    };
  };
  return {
    sheets: [
      sheet(TEMPLATE_FIRST_SHEET, 'template.criteria-title', 'template.criteria-hint', CRITERIA_COLUMNS),
      sheet(TEMPLATE_TASK_SHEET, 'template.task-title', 'template.task-hint', TASK_COLUMNS),
      sheet(TEMPLATE_EVIDENCE_SHEET, 'template.evidence-title', 'template.evidence-hint', EVIDENCE_COLUMNS),
    ],
    names: [],
    state: null,
  };
}
