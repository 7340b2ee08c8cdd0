import type * as Docx from 'docx';
import type { LetterBlock, Pieces } from '../letter';
import { textRuns, SIZE, onePiece, twips, type Library, type RunLook } from './parts';

/** Two columns side by side without any border. */
export function twoColumns(
  left: readonly [Docx.Paragraph[], number],
  right: readonly [Docx.Paragraph[], number],
  { Table, TableCell, TableRow, TableLayoutType, WidthType, BorderStyle }: Library,
): Docx.Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const borders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  };
  const cells = [left, right].map(
    ([children, width]) => new TableCell({ children, width: { size: twips(width), type: WidthType.DXA } }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [twips(left[1]), twips(right[1])],
    width: { size: twips(left[1] + right[1]), type: WidthType.DXA },
    borders,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

/** A table whose header is repeated on every page and whose rows are never cut in two. */
export function letterTable(block: Extract<LetterBlock, { kind: 'table' }>, docx: Library): Docx.Table {
  const { Table, TableCell, TableRow, TableLayoutType, WidthType, VerticalAlign, Paragraph } = docx;
  const { AlignmentType } = docx;
  const widths = block.columns.map(({ width }) => twips(width));
  const cellAt = (pieces: Pieces, column: number, look: RunLook, align: 'left' | 'center' | 'right') =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 70, right: 70, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          alignment: AlignmentType[align === 'center' ? 'CENTER' : align === 'right' ? 'RIGHT' : 'LEFT'],
          children: textRuns(pieces, docx, { size: SIZE.table, ...look }),
        }),
      ],
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) =>
      cellAt(onePiece(column.header), index, { bold: true }, 'center'),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      header,
      ...block.rows.map(
        (cells, row) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((pieces, column) =>
              cellAt(
                pieces,
                column,
                block.isTotal?.(row) ? { bold: true } : {},
                block.columns[column]?.align ?? 'left',
              ),
            ),
          }),
      ),
    ],
  });
}
