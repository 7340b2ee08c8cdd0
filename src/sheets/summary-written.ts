import type { Assessment } from '../model/assessment';
import { text, type CellContent, type NameEdit } from '../model/edits';
import { valueAt } from '../model/grid';
import { message, type Message } from '../model/message';
import { BODY, PLAIN, range, SUBTITLE } from './cell-styles';
import { ONE_LINE, rowHeight } from './row-height';
import { findGeneratedPlace, GENERATED_PLACES, type GeneratedPlace } from '../memory/generated-sheets';
import { rowBlock, type SectionAt } from './section';
import type { ReportPartContext, WrittenPart } from './written-part';

const LAST = 8;
/** Sections leave a line free below them. */
const GAP_BELOW = 1;
const PROSE = { name: 'Times New Roman', size: 12 } as const;

const FREE_LINES = 3;

/** A place for free text, a heading above it; every line that a person filled stays, however many there are. */
export function freeTextPart(
  place: Extract<GeneratedPlace, 'difficulties' | 'proposals'>,
  context: ReportPartContext,
): WrittenPart {
  const { say, sheet } = context;
  const standing = linesOf(place, context);
  const prompt = say(message(`summary.${place}.prompt`));
  const written = standing.filter((line) => line !== '' && line !== prompt);
  const lines = [...(written.length > 0 ? written : [prompt])];
  while (lines.length < FREE_LINES) lines.push('');
  const at: SectionAt = (first) => ({
    height: lines.length + 1 + GAP_BELOW,
    blocks: [
      rowBlock(first, { 0: text(say(message(`summary.${place}`))) }),
      ...lines.map((line, i) => rowBlock(first + 1 + i, { 0: text(line) })),
    ],
    formats: [
      {
        range: range(first, 0, first, LAST),
        style: { ...PLAIN, font: { ...PROSE, bold: true } },
      },
      {
        range: range(first + 1, 0, first + lines.length, LAST),
        style: {
          ...BODY,
          vertical: 'top',
          font: { ...PROSE, italic: written.length === 0 },
        },
      },
    ],
    merges: lines.map((_, i) => range(first + 1 + i, 0, first + 1 + i, LAST)),
    rowHeights: [
      { row: first, height: ONE_LINE },
      ...lines.map((line, i) => ({
        row: first + 1 + i,
        height: rowHeight([{ text: line, width: 145 }]),
      })),
    ],
  });
  const nameAt = (first: number): NameEdit => ({
    name: GENERATED_PLACES[place],
    sheet,
    range: range(first + 1, 0, first + lines.length, LAST),
  });
  return { at, nameAt, proposals: new Map() };
}

function linesOf(place: GeneratedPlace, { content }: ReportPartContext): readonly string[] {
  const found = findGeneratedPlace(place, content);
  if (!found) return [];
  const { grid, range: cells } = found;
  const lines: string[] = [];
  for (let row = cells.firstRow; row <= cells.lastRow; row++) {
    const words: string[] = [];
    for (let column = cells.firstColumn; column <= cells.lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (value !== null && typeof value !== 'object' && String(value).trim() !== '')
        words.push(String(value).trim());
    }
    lines.push(words.join(' '));
  }
  return lines;
}

/** The signature block: who drew it up at the left, the head of the office at the right, room for both names. */
export function signaturePart({ year }: Assessment, context: ReportPartContext): WrittenPart {
  const { say, sheet, content } = context;
  const [LEFT, RIGHT] = [0, 4] as const;
  const height = 7;
  const ours: Readonly<Record<string, Message>> = {
    [`0,${RIGHT}`]: message('summary.signature.place', { year: year === null ? '…' : year + 1 }),
    [`1,${LEFT}`]: message('summary.signature.author'),
    [`1,${RIGHT}`]: message('summary.signature.head'),
    [`2,${LEFT}`]: message('summary.signature.sign'),
    [`2,${RIGHT}`]: message('summary.signature.sign-seal'),
  };
  const found = findGeneratedPlace('signature', content);
  const standing = (line: number, column: number): string => {
    const value = found ? valueAt(found.grid, found.range.firstRow + line, column) : null;
    return value === null || typeof value === 'object' ? '' : String(value).trim();
  };
  const wordsAt = (line: number, column: number): string => {
    const own = ours[`${line},${column}`];
    return standing(line, column) || (own ? say(own) : '');
  };
  // A name may have been typed beside the middle: every cell of the block is the office's.
  const contentAt = (line: number, column: number): CellContent | undefined => {
    const words = wordsAt(line, column);
    return words === '' ? undefined : text(words);
  };
  const at: SectionAt = (first) => ({
    height: height + GAP_BELOW,
    blocks: Array.from({ length: height }, (_, line) => ({
      row: first + line,
      column: 0,
      cells: [Array.from({ length: LAST + 1 }, (_, column) => contentAt(line, column))],
    })),
    rowHeights: Array.from({ length: height }, (_, line) => ({ row: first + line, height: ONE_LINE })),
    formats: [
      ...[LEFT, RIGHT].map((column) => ({
        range: range(first, column, first + height - 1, column === LEFT ? 1 : LAST),
        style: { ...PLAIN, horizontal: 'center-across' as const },
      })),
      {
        range: range(first, RIGHT, first, LAST),
        style: { font: { ...PROSE, italic: true } },
      },
      { range: range(first + 1, LEFT, first + 1, LAST), style: { font: SUBTITLE.font ?? {} } },
      {
        range: range(first + 2, LEFT, first + 2, LAST),
        style: { font: { ...PROSE, italic: true } },
      },
      {
        range: range(first + height - 1, LEFT, first + height - 1, LAST),
        style: { font: SUBTITLE.font ?? {} },
      },
    ],
  });
  const nameAt = (first: number): NameEdit => ({
    name: GENERATED_PLACES.signature,
    sheet,
    range: range(first, 0, first + height - 1, LAST),
  });
  return { at, nameAt, proposals: new Map() };
}
