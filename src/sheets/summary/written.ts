import type { Assessment } from '../../model/assessment';
import { text, type CellStyle } from '../../model/edits';
import { valueAt, type WorkbookContent } from '../../model/grid';
import { message, type Message, type MessageKey, type Translate } from '../../model/message';
import { officeKind, type OfficeKind } from '../../text/office-kind';
import { BODY, PLAIN, SUBTITLE } from '../cell-styles';
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

/** The two signatures: the columns of the sheet that each of them is centred over. */
const SIGNATURES = {
  author: { startColumn: 'code', upTo: 'name' },
  head: { startColumn: 'self', upTo: TO_THE_END },
} as const;

type Signer = keyof typeof SIGNATURES;

/** A line of the signatures: what it says of each of them, where it is not left for a person. */
interface SignatureLine extends Partial<Readonly<Record<Signer, Message>>> {
  readonly font: NonNullable<CellStyle['font']>;
  /** Of the head's, where it is another. */
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

/** All that we write into the block whatever the office: where it is, nobody typed it. */
const GENERATED_WORDS: readonly MessageKey[] = [
  ...HEAD,
  ...Object.values(HEADS).flat(),
  'summary.signature.sign-seal',
];

const signatureLines = ({ set }: Assessment): readonly SignatureLine[] => {
  const [italic, bold] = [{ ...PROSE, italic: true }, SUBTITLE.font ?? {}];
  const kind = officeKind(set.unit ?? '');
  const [first = 'summary.signature.head', second] = kind === null ? HEAD : HEADS[kind];
  return [
    { font: italic, head: message('summary.signature.place') },
    { font: bold, author: message('summary.signature.author'), head: { key: first, args: {} } },
    {
      font: italic,
      author: message('summary.signature.sign'),
      head: { key: second ?? 'summary.signature.sign-seal', args: {} },
      ...(second ? { headFont: bold } : {}),
    },
    // Room for the signatures, and the names below it.
    { font: PROSE },
    { font: PROSE },
    { font: PROSE },
    { font: bold },
  ];
};

/** The signature block: who drew it up at the left, the head of the office at the right, room for both names. */
export function signatureSection(
  assessment: Assessment,
  content: WorkbookContent,
  t: Translate,
): SheetSection<SheetContext> {
  const { columns, indexOf } = SUMMARY_GRID;
  const found = findGeneratedPlace('signature', content);
  const generatedWords = new Set(GENERATED_WORDS.map((key) => t({ key, args: {} })));
  const existing = (line: number, column: string): string => {
    const value = found ? valueAt(found.grid, found.range.firstRow + line, indexOf(column)) : null;
    const words = value === null || typeof value === 'object' ? '' : String(value).trim();
    return generatedWords.has(words) || isOfEarlierRelease(words) ? '' : words;
  };
  // A name may have been typed beside the middle: every cell of the block is the office's.
  const cellOf = (line: number, startColumn: string, generated?: Message): LineCell<SheetContext> => {
    const words = existing(line, startColumn) || (generated ? t(generated) : '');
    return { startColumn, content: () => (words === '' ? undefined : text(words)) };
  };
  const signers = Object.keys(SIGNATURES) as readonly Signer[];
  const starts = new Set<string>(signers.map((signer) => SIGNATURES[signer].startColumn));
  const others = columns.filter(({ id }) => !starts.has(id));
  const lines = signatureLines(assessment).map((line, index): Line<SheetContext> => ({
    cells: [
      ...signers.map((signer) => {
        const { startColumn, upTo } = SIGNATURES[signer];
        const font = (signer === 'head' && line.headFont) || line.font;
        const style: CellStyle = { ...PLAIN, font, horizontal: 'center-across' };
        return { ...cellOf(index, startColumn, line[signer]), upTo, style };
      }),
      ...others.map(({ id }) => cellOf(index, id)),
    ],
  }));
  return linesSection({ id: 'signature', lines, gap: 1 });
}
