import type { Assessment } from '../model/assessment';
import { text, type CellContent, type CellStyle } from '../model/edits';
import { valueAt, type WorkbookContent } from '../model/grid';
import { message, type Message, type Translate } from '../model/message';
import { BODY, PLAIN, SUBTITLE } from './cell-styles';
import { findGeneratedPlace, type GeneratedPlace } from '../memory/generated-sheets';
import type { SheetContext } from './sheet-context';
import { SUMMARY_GRID } from './summary-details';
import { linesSection, wholeLine, type Line } from './table/lines-section';
import type { SheetSection } from './table/section';
import { tableSection } from './table/table-section';

const PROSE = { name: 'Times New Roman', size: 12 } as const;

const FREE_LINES = 3;

/** A place for free text, a heading above it; every line that a person filled stays, however many there are. */
export function freeTextSections(
  place: Extract<GeneratedPlace, 'difficulties' | 'proposals'>,
  content: WorkbookContent,
  t: Translate,
): readonly SheetSection<SheetContext>[] {
  const prompt = t(message(`summary.${place}.prompt`));
  const written = writtenLines(place, content, t);
  const lines = [...(written.length > 0 ? written : [prompt])];
  while (lines.length < FREE_LINES) lines.push('');
  const look: CellStyle = { ...BODY, vertical: 'top', font: { ...PROSE, italic: written.length === 0 } };
  return [
    linesSection({
      id: `${place}-heading`,
      lines: [
        wholeLine(() => text(t(message(`summary.${place}`))), { ...PLAIN, font: { ...PROSE, bold: true } }),
      ],
    }),
    tableSection<string, SheetContext>({
      id: place,
      columns: [
        {
          id: 'line',
          startColumn: 'code',
          header: `summary.${place}`,
          cell: (line) => text(line),
          isEditable: true,
        },
      ],
      rows: lines,
      hasHeader: false,
      lookOf: () => look,
      gap: 1,
    }),
  ];
}

/** What a person wrote into a place for free text, without the prompt that stands there first. */
export function writtenLines(
  place: Extract<GeneratedPlace, 'difficulties' | 'proposals'>,
  content: WorkbookContent,
  t: Translate,
): readonly string[] {
  const prompt = t(message(`summary.${place}.prompt`));
  return existingLines(place, content).filter((line) => line !== '' && line !== prompt);
}

function existingLines(place: GeneratedPlace, content: WorkbookContent): readonly string[] {
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

/** One of the two signatures: the columns of the sheet in whose middle it stands, and what its lines say. */
interface Signature {
  readonly startColumn: string;
  readonly upTo: string;
  readonly lines: readonly (Message | null)[];
}

/** The lines of a signature: place and day, who signs, how, room for the signature, and the name. */
const SIGNATURE_FONTS: readonly NonNullable<CellStyle['font']>[] = [
  { ...PROSE, italic: true },
  SUBTITLE.font ?? {},
  { ...PROSE, italic: true },
  PROSE,
  PROSE,
  PROSE,
  SUBTITLE.font ?? {},
];

/** The signature block: who drew it up at the left, the head of the office at the right, room for both names. */
export function signatureSection(
  { year }: Assessment,
  content: WorkbookContent,
  t: Translate,
): SheetSection<SheetContext> {
  const { columns, indexOf } = SUMMARY_GRID;
  const author: Signature = {
    startColumn: 'code',
    upTo: 'name',
    lines: [null, message('summary.signature.author'), message('summary.signature.sign')],
  };
  const head: Signature = {
    startColumn: 'self',
    upTo: columns.at(-1)?.id ?? 'self',
    lines: [
      message('summary.signature.place', { year: year === null ? '…' : year + 1 }),
      message('summary.signature.head'),
      message('summary.signature.sign-seal'),
    ],
  };
  const found = findGeneratedPlace('signature', content);
  const existing = (line: number, column: number): string => {
    const value = found ? valueAt(found.grid, found.range.firstRow + line, column) : null;
    return value === null || typeof value === 'object' ? '' : String(value).trim();
  };
  // A name may have been typed beside the middle: every cell of the block is the office's.
  const contentAt = (line: number, column: string): CellContent | undefined => {
    const generated = [author, head].find(({ startColumn }) => startColumn === column)?.lines[line] ?? null;
    const words = existing(line, indexOf(column)) || (generated ? t(generated) : '');
    return words === '' ? undefined : text(words);
  };
  const line = (font: NonNullable<CellStyle['font']>, index: number): Line<SheetContext> => ({
    cells: [
      ...[author, head].map(({ startColumn, upTo }) => ({
        startColumn,
        upTo,
        content: () => contentAt(index, startColumn),
        style: { ...PLAIN, font, horizontal: 'center-across' as const },
      })),
      ...columns
        .filter(({ id }) => id !== author.startColumn && id !== head.startColumn)
        .map(({ id }) => ({ startColumn: id, content: () => contentAt(index, id) })),
    ],
  });
  return linesSection({ id: 'signature', lines: SIGNATURE_FONTS.map(line), gap: 1 });
}
