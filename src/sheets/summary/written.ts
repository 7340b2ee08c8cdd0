import type { Assessment } from '../../model/assessment';
import { text, type CellStyle } from '../../model/edits';
import { valueAt, type Grid, type WorkbookContent } from '../../model/grid';
import { message, type MessageKey, type Translate } from '../../model/message';
import { officeKind, type OfficeKind } from '../../text/office-kind';
import { BODY, PLAIN } from '../cell-styles';
import { isOfEarlierRelease } from '../../memory/earlier-words';
import { findGeneratedPlace, type GeneratedPlace } from '../../memory/generated-sheets';
import type { SheetContext } from '../sheet-context';
import { SUMMARY_GRID } from './details';
import { linesSection, TO_THE_END, wholeLine, type Line, type LineCell } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

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
      headsNext: true,
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

/** What a person wrote into a place for free text, without the prompt that is there first. */
export function writtenLines(
  place: Extract<GeneratedPlace, 'difficulties' | 'proposals'>,
  content: WorkbookContent,
  t: Translate,
): readonly string[] {
  const prompt = t(message(`summary.${place}.prompt`));
  return existingLines(place, content).filter(
    (line) => line !== '' && line !== prompt && !isOfEarlierRelease(line),
  );
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

/** Whom it is sent to and who signs: the columns of the sheet where each of them is. */
const SIDES = {
  recipients: { startColumn: 'code', upTo: 'name' },
  head: { startColumn: 'self', upTo: TO_THE_END },
} as const;

type Side = keyof typeof SIDES;

/** A line of the block: what it says at each side, where it is not left for a person. */
interface SignatureLine extends Partial<Readonly<Record<Side, MessageKey>>> {
  readonly recipientsFont?: NonNullable<CellStyle['font']>;
  readonly headFont?: NonNullable<CellStyle['font']>;
}

/** Who signs for an office, line by line (Decree 30/2020/NĐ-CP, annex I); a people's committee is signed for. */
const HEADS: Readonly<Record<OfficeKind, readonly MessageKey[]>> = {
  committee: ['summary.signature.committee', 'summary.signature.chairman'],
  office: ['summary.signature.office'],
  inspectorate: ['summary.signature.inspectorate'],
  board: ['summary.signature.board'],
  department: ['summary.signature.department'],
};
const HEAD: readonly MessageKey[] = ['summary.signature.head'];
const RECIPIENTS: readonly MessageKey[] = [
  'summary.signature.author',
  'summary.signature.recipients',
  'summary.signature.filed',
];

/** All that we write into the block whatever the office: where it is, nobody typed it. */
const GENERATED_WORDS: readonly MessageKey[] = [
  ...HEAD,
  ...Object.values(HEADS).flat(),
  ...RECIPIENTS,
  'summary.signature.sign-seal',
];

const [ITALIC, BOLD, SMALL] = [
  { ...PROSE, italic: true },
  { ...PROSE, size: 13, bold: true },
  { ...PROSE, size: 11 },
] as const;

/** Fonts of the decree: the word "recipients" bold and in italics, those who are listed small, who signs bold. */
const signatureLines = ({ set }: Assessment): readonly SignatureLine[] => {
  const kind = officeKind(set.unit ?? '');
  const [first = 'summary.signature.head', second] = kind === null ? HEAD : HEADS[kind];
  const [heading, ...recipients] = RECIPIENTS;
  return [
    {
      ...(heading ? { recipients: heading } : {}),
      head: first,
      recipientsFont: { ...ITALIC, bold: true },
      headFont: BOLD,
    },
    ...recipients.map((recipient, index): SignatureLine => ({
      recipients: recipient,
      recipientsFont: SMALL,
      headFont: ITALIC,
      ...(index === 0 ? { head: second ?? 'summary.signature.sign-seal' } : {}),
      ...(index === 0 && second ? { headFont: BOLD } : {}),
    })),
    // Room for the signature, and the name below it.
    {},
    {},
    { headFont: BOLD },
  ];
};

/**
 * The row of the workbook in which the block begins, where the last run wrote it; earlier releases had place and day
 * in a line of its own above.
 */
function existingSignature(content: WorkbookContent): { readonly grid: Grid; readonly row: number } | null {
  const found = findGeneratedPlace('signature', content);
  if (!found) return null;
  const { grid, range } = found;
  const isEarlier = EARLIER_AUTHORS.has(textIn(grid, range.firstRow + 1, SIDES.recipients.startColumn));
  return { grid, row: range.firstRow + (isEarlier ? 1 : 0) };
}

const EARLIER_AUTHORS: ReadonlySet<string> = new Set(['NGƯỜI TỔNG HỢP', 'DRAWN UP BY']);

const textIn = (grid: Grid, row: number, column: string): string => {
  const value = valueAt(grid, row, SUMMARY_GRID.indexOf(column));
  return value === null || typeof value === 'object' ? '' : String(value).trim();
};

/** Place and day that an office wrote above the signatures of an earlier release; empty where it wrote none. */
export function earlierPlaceAndDay(content: WorkbookContent): string {
  const found = existingSignature(content);
  if (!found || !EARLIER_AUTHORS.has(textIn(found.grid, found.row, SIDES.recipients.startColumn))) return '';
  const words = textIn(found.grid, found.row - 1, SIDES.head.startColumn);
  return isOfEarlierRelease(words) ? '' : words;
}

/** What ends the report: whom it is sent to at the left, the head of the office at the right, room for a signature. */
export function signatureSection(
  assessment: Assessment,
  content: WorkbookContent,
  t: Translate,
): SheetSection<SheetContext> {
  const { columns } = SUMMARY_GRID;
  const found = existingSignature(content);
  const generatedWords = new Set(GENERATED_WORDS.map((key) => t({ key, args: {} })));
  const existing = (line: number, column: string): string => {
    const words = found ? textIn(found.grid, found.row + line, column) : '';
    return generatedWords.has(words) || isOfEarlierRelease(words) ? '' : words;
  };
  // A name may have been typed beside the middle: every cell of the block is the office's.
  const cellOf = (line: number, startColumn: string, generated?: MessageKey): LineCell<SheetContext> => {
    const words = existing(line, startColumn) || (generated ? t({ key: generated, args: {} }) : '');
    return { startColumn, content: () => (words === '' ? undefined : text(words)) };
  };
  const starts = new Set<string>(Object.values(SIDES).map(({ startColumn }) => startColumn));
  const others = columns.filter(({ id }) => !starts.has(id));
  const lines = signatureLines(assessment).map(
    ({ recipients, head, recipientsFont = PROSE, headFont = PROSE }, index): Line<SheetContext> => ({
      cells: [
        {
          ...cellOf(index, SIDES.recipients.startColumn, recipients),
          upTo: SIDES.recipients.upTo,
          style: { ...PLAIN, font: recipientsFont },
        },
        {
          ...cellOf(index, SIDES.head.startColumn, head),
          upTo: SIDES.head.upTo,
          style: { ...PLAIN, font: headFont, horizontal: 'center-across' },
        },
        ...others.map(({ id }) => cellOf(index, id)),
      ],
    }),
  );
  return linesSection({ id: 'signature', lines, gap: 1, signsBefore: true });
}
