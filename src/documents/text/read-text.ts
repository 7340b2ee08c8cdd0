import type { DocumentBlock, TextDocument } from '../../model/text-document';
import { plainText } from '../../text/key';
import { splitMark } from '../split-mark';
import { tableByLines } from './cells-by-line';
import { joinLines, linesOfText } from './join-lines';
import { withoutNotes } from './typed-notes';
import { cellsOfLine, isRuleOfTable } from './table-lines';

/** Blocks are numbered as they come. */
interface Counted {
  readonly blocks: DocumentBlock[];
  paragraphs: number;
  tables: number;
}

/**
 * Reads plain text as a document: lines that were broken to fit a page are joined to paragraphs, lines whose cells are
 * divided by tabs or "|" are tables, and so is a header of "STT" and other titles with numbered rows, a cell a line. A form
 * feed begins a page.
 */
export function readPlainText(text: string): TextDocument {
  const counted: Counted = { blocks: [], paragraphs: 0, tables: 0 };
  const { text: running, notes } = withoutNotes(text);
  const pages = running.split('\f');
  pages.forEach((content, index) => {
    readPage(content, pages.length > 1 ? index + 1 : null, counted);
  });
  return {
    kind: 'text',
    blocks: counted.blocks,
    notes: notes.map((note, index) => ({ text: note, place: { page: null, order: index + 1 } })),
  };
}

function readPage(content: string, page: number | null, counted: Counted): void {
  const lines = content.split(/\r\n|[\r\n\u0085\u2028\u2029]/);
  let at = 0;
  while (at < lines.length) {
    const byLines = tableByLines(lines, at);
    const end = byLines ? byLines.end : endOfTable(lines, at);
    const next = end > at ? end : nextTable(lines, at);
    if (byLines) addRows(byLines.rows, page, counted);
    else if (end > at) addTable(lines.slice(at, end), page, counted);
    else addParagraphs(lines.slice(at, next), page, counted);
    at = next;
  }
}

function nextTable(lines: readonly string[], from: number): number {
  let at = from + 1;
  while (at < lines.length && endOfTable(lines, at) === at && !tableByLines(lines, at)) at++;
  return at;
}

/** A table has three columns at least; once begun, lines of two cells go on with it. */
const FIRST_CELLS = 3;

function endOfTable(lines: readonly string[], from: number): number {
  if (cellsOfLine(lines[from] ?? '').length < FIRST_CELLS) return from;
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (cellsOfLine(line).length > 1 || isRuleOfTable(line)) end = at + 1;
    else if (line.trim() !== '') break;
  }
  return end;
}

function addTable(lines: readonly string[], page: number | null, counted: Counted): void {
  const rows = lines
    .filter((line) => line.trim() !== '' && !isRuleOfTable(line))
    .map((line) => cellsOfLine(line).map(plainText));
  addRows(rows, page, counted);
}

function addRows(rows: readonly (readonly string[])[], page: number | null, counted: Counted): void {
  counted.tables++;
  counted.blocks.push({ kind: 'table', rows, merges: [], place: { page, order: counted.tables } });
}

function addParagraphs(lines: readonly string[], page: number | null, counted: Counted): void {
  for (const { text } of joinLines(linesOfText(lines))) {
    counted.paragraphs++;
    counted.blocks.push({
      kind: 'paragraph',
      ...splitMark(text),
      heading: null,
      place: { page, order: counted.paragraphs },
    });
  }
}
