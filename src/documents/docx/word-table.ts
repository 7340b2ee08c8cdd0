import type { CellRange } from '../../model/cell';
import { plainText } from '../../text/key';
import { refuse } from '../../workbook/refuse';
import type { XmlElement } from '../../workbook/file/xml/xml-tree';
import { paragraphOf, type WordContext } from './word-paragraph';
import { isWord, wholeNumber, wordChild, wordValue } from './word-xml';

/** A table as it is shown: texts of its cells, merged areas, and tables inside cells. */
export interface ReadTable {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  readonly nested: readonly XmlElement[];
}

/** No plan has wider or longer tables. */
const MAX_COLUMNS = 63;
const MAX_ROWS = 10_000;

interface Cell {
  readonly column: number;
  readonly width: number;
  readonly text: string;
  /** True for a cell that goes on with the one above. */
  readonly isContinued: boolean;
}

/** Reads a table. Rows that a reviewer deleted are left out before anything in them is counted. */
export function readTable(table: XmlElement, context: WordContext): ReadTable {
  const nested: XmlElement[] = [];
  const rows = within(table, 'tr').filter((row) => !isDeleted(row));
  if (rows.length > MAX_ROWS) refuse('import.too-large');
  const cells = rows.map((row) => cellsOf(row, context, nested));
  return {
    rows: cells.map((row) => spread(row)),
    merges: mergesOf(cells),
    nested,
  };
}

/** Rows and cells may be inside content controls, custom XML and insertions. */
function within(parent: XmlElement, local: 'tr' | 'tc'): readonly XmlElement[] {
  return parent.children.flatMap((child) => {
    if (isWord(child, local)) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(child.local)
      ? within(child, local)
      : [];
  });
}

const isDeleted = (row: XmlElement): boolean => wordChild(wordChild(row, 'trPr'), 'del') !== undefined;

function cellsOf(row: XmlElement, context: WordContext, nested: XmlElement[]): readonly Cell[] {
  let column = Math.min(wholeNumber(wordValue(wordChild(row, 'trPr'), 'gridBefore'), 0), MAX_COLUMNS);
  const cells: Cell[] = [];
  for (const element of within(row, 'tc')) {
    const properties = wordChild(element, 'tcPr');
    const width = Math.max(1, Math.min(wholeNumber(wordValue(properties, 'gridSpan'), 1), MAX_COLUMNS));
    const merge = wordChild(properties, 'vMerge');
    const isContinued = merge !== undefined && wordValue(properties, 'vMerge') !== 'restart';
    cells.push({ column, width, text: cellText(element, context, nested), isContinued });
    column += width;
    if (column > MAX_COLUMNS) break;
  }
  return cells;
}

function cellText(cell: XmlElement, context: WordContext, nested: XmlElement[]): string {
  const lines: string[] = [];
  const visit = (parent: XmlElement): void => {
    for (const element of parent.children) {
      if (isWord(element, 'p')) {
        const { mark, text } = paragraphOf(element, context);
        const line = `${mark} ${text}`.trim();
        if (line !== '') lines.push(line);
      } else if (isWord(element, 'tbl')) nested.push(element);
      else if (!element.local.endsWith('Pr')) visit(element);
    }
  };
  visit(cell);
  return lines.map((line) => plainText(line)).join('\n');
}

/** A row's texts, each in its first column. */
function spread(cells: readonly Cell[]): readonly string[] {
  const last = cells.at(-1);
  const texts = Array.from({ length: last ? last.column + last.width : 0 }, () => '');
  for (const { column, text, isContinued } of cells) if (!isContinued) texts[column] = text;
  return texts;
}

function mergesOf(rows: readonly (readonly Cell[])[]): readonly CellRange[] {
  const merges: CellRange[] = [];
  rows.forEach((cells, row) => {
    for (const { column, width, isContinued } of cells) {
      if (isContinued) continue;
      let last = row;
      const goesOn = (cell: Cell): boolean => cell.column === column && cell.isContinued;
      while (rows[last + 1]?.some(goesOn)) last++;
      if (last > row || width > 1)
        merges.push({ firstRow: row, lastRow: last, firstColumn: column, lastColumn: column + width - 1 });
    }
  });
  return merges;
}
