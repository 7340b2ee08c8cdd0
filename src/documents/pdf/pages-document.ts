import type {
  DocumentBlock,
  DocumentNote,
  DocumentTable,
  LetterRecognition,
  TextDocument,
} from '../../model/text-document';
import { joinLines, withNextLine, type PageLine } from '../text/join-lines';
import { splitMark } from '../split-mark';
import { isUnsure, textLines, type TextLine } from './page-text';
import type { PdfPage } from './pdf-page';
import { ruledTables, type RuledTable } from './ruled-tables';

/** Lines that end so near to the margin were broken there, in shares of the page's width. */
const NEAR_MARGIN = 0.06;
/** Notes are set smaller than the text. */
const SMALLER = 0.92;

/** A line that may hold a word which was not recognised for sure. */
interface ScannedLine extends PageLine {
  readonly isUnsure: boolean;
}

/** What is on a page, in reading order. */
type PagePart =
  | { readonly kind: 'line'; readonly line: ScannedLine; readonly page: number }
  | { readonly kind: 'table'; readonly table: RuledTable; readonly page: number };

/** Makes a document of the pages of a PDF: paragraphs that go on over a page break are one, so are rows of tables. */
export function documentOfPages(pages: readonly PdfPage[], kind: 'pdf' | 'scan' = 'pdf'): TextDocument {
  const read = pages.map(readPage);
  const parts = read.flatMap((page) => page.parts);
  const blocks: DocumentBlock[] = [];
  let [paragraphs, tables] = [0, 0];
  let lines: Extract<PagePart, { kind: 'line' }>[] = [];
  const close = (): void => {
    const joined = joinLines(lines.map(({ line }) => line));
    joined.forEach(({ text, first }, at) => {
      paragraphs++;
      const place = { page: lines[first]?.page ?? null, order: paragraphs };
      const own = lines.slice(first, joined[at + 1]?.first);
      const unsure = own.some(({ line }) => line.isUnsure) ? { isUnsure: true as const } : {};
      blocks.push({ kind: 'paragraph', ...splitMark(text), heading: null, place, ...unsure });
    });
    lines = [];
  };
  for (const part of parts) {
    if (part.kind === 'line') {
      lines.push(part);
      continue;
    }
    close();
    tables++;
    const { rows, merges, unsureRows } = part.table;
    const unsure = unsureRows.length > 0 ? { unsureRows } : {};
    blocks.push({ kind: 'table', rows, merges, place: { page: part.page, order: tables }, ...unsure });
  }
  close();
  const notes = read.flatMap((page) => page.notes);
  const unreadPages = pages.flatMap(({ isUnread }, at) => (isUnread ? [at + 1] : []));
  return {
    kind,
    blocks: withWholeRows(blocks),
    ...(kind === 'scan' ? { recognition: recognitionOf(pages) } : {}),
    ...(unreadPages.length > 0 ? { unreadPages } : {}),
    notes: notes.map(({ text, page }, at): DocumentNote => ({ text, place: { page, order: at + 1 } })),
  };
}

/** How sure the letters of a scan are. */
function recognitionOf(pages: readonly PdfPage[]): LetterRecognition {
  const recognised = pages.flatMap(({ texts }) => texts).filter(({ sureness }) => sureness !== undefined);
  const sure = recognised.filter((text) => !isUnsure(text)).length;
  return {
    pages: pages.filter(({ texts }) => texts.some(({ sureness }) => sureness !== undefined)).length,
    sureShare: recognised.length === 0 ? 0 : sure / recognised.length,
  };
}

interface ReadPage {
  readonly parts: readonly PagePart[];
  readonly notes: readonly { readonly text: string; readonly page: number }[];
}

function readPage(page: PdfPage, index: number): ReadPage {
  const number = index + 1;
  const tables = ruledTables(page);
  const inTables = new Set(tables.flatMap(({ texts }) => [...texts]));
  const all = textLines(page.texts.filter((text) => !inTables.has(text))).filter(
    (line) => !isPageNumber(line, page),
  );
  const height = usualHeight(all);
  const ruleOfNotes = noteRule(page, tables);
  const isNote = (line: TextLine): boolean =>
    ruleOfNotes !== null && line.y < ruleOfNotes && line.height < SMALLER * height;
  const lines = all.filter((line) => !isNote(line));
  const margin = Math.max(...lines.map(({ x2 }) => x2), 0);
  const parts = [
    ...lines.map((line) => ({
      at: line.y,
      part: {
        kind: 'line' as const,
        line: {
          text: line.text,
          isFull: line.x2 >= margin - NEAR_MARGIN * page.width,
          isUnsure: line.isUnsure,
        },
        page: number,
      },
    })),
    ...tables.map((table) => ({ at: table.top, part: { kind: 'table' as const, table, page: number } })),
  ].sort((one, other) => other.at - one.at);
  const notes = joinLines(all.filter(isNote).map(({ text }) => ({ text, isFull: true })));
  return { parts: parts.map(({ part }) => part), notes: notes.map(({ text }) => ({ text, page: number })) };
}

/** The height of most letters. */
function usualHeight(lines: readonly TextLine[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of lines) {
    const key = Math.round(height * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** The number of a page is alone near the upper or lower edge. */
const isPageNumber = ({ text, y }: TextLine, { height }: PdfPage): boolean =>
  /^[-–\s]*\d{1,3}[-–\s]*$/.test(text) && (y > 0.9 * height || y < 0.1 * height);

/** The short line above footnotes: alone, in the lower half, not as wide as the text. */
function noteRule({ lines, width, height }: PdfPage, tables: readonly RuledTable[]): number | null {
  const rules = lines.filter(
    ({ y1, y2, x1, x2 }) =>
      y1 === y2 &&
      y1 < 0.6 * height &&
      x2 - x1 > 0.08 * width &&
      x2 - x1 < 0.5 * width &&
      !tables.some(({ top, bottom }) => y1 <= top + 4 && y1 >= bottom - 4),
  );
  return rules.length === 0 ? null : Math.min(...rules.map(({ y1 }) => y1));
}

/** A row that a page break took apart: what is first on the next page, below the header, has no number of its own. */
function withWholeRows(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const whole: DocumentBlock[] = [];
  for (const block of blocks) {
    const before = whole.at(-1);
    const joined = block.kind === 'table' && before?.kind === 'table' ? joinedRow(before, block) : null;
    if (joined) whole.splice(-1, 1, ...joined);
    else whole.push(block);
  }
  return whole;
}

/** Headers of a scan may differ in a cell whose letters were not recognised. */
const SAME_CELLS = 0.6;

function isSameHeader(one: readonly string[] = [], other: readonly string[] = []): boolean {
  const same = one.filter((cell, column) => cell === other[column]).length;
  return one.length === other.length && same >= SAME_CELLS * one.length && one.some((cell) => cell !== '');
}

function joinedRow(before: DocumentTable, table: DocumentTable): readonly DocumentTable[] | null {
  const repeats = isSameHeader(table.rows[0], before.rows[0]);
  const at = repeats ? 1 : 0;
  const [row, last] = [table.rows[at], before.rows.at(-1)];
  if (!row || !last || row.length !== last.length || row[0] !== '' || last[0] === '') return null;
  const up = (line: number): number => (line > at ? line - 1 : line);
  if (table.merges.some(({ firstRow, lastRow }) => firstRow <= at && lastRow >= at)) return null;
  const joined = last.map((text, column) => {
    const more = row[column] ?? '';
    return text === '' || more === '' ? `${text}${more}` : withNextLine(text, more);
  });
  const unsure = table.unsureRows ?? [];
  const isUnsure = unsure.includes(at);
  return [
    {
      ...before,
      rows: [...before.rows.slice(0, -1), joined],
      ...(isUnsure ? { unsureRows: [...(before.unsureRows ?? []), before.rows.length - 1] } : {}),
    },
    {
      ...table,
      ...(unsure.length > 0 ? { unsureRows: unsure.filter((line) => line !== at).map(up) } : {}),
      rows: table.rows.filter((_, line) => line !== at),
      merges: table.merges.map((area) => ({
        ...area,
        firstRow: up(area.firstRow),
        lastRow: up(area.lastRow),
      })),
    },
  ];
}
