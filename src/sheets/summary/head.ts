import type { Assessment } from '../../model/assessment';
import { text, type CellContent, type CellStyle } from '../../model/edits';
import { valueAt, type WorkbookContent } from '../../model/grid';
import { message, type Message, type Translate } from '../../model/message';
import { findGeneratedPlace } from '../../memory/generated-sheets';
import { committeeArea, officeKind } from '../../text/office-kind';
import { reportSymbol } from '../../text/report-symbol';
import { NOTE, PLAIN, SUBTITLE, TITLE } from '../cell-styles';
import type { SheetContext } from '../sheet-context';
import { linesSection, runningLine, TO_THE_END, wholeLine, type Line } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { SUMMARY_GRID } from './details';
import { earlierPlaceAndDay } from './written';

/** The two lines at the left of the head; the office itself is set bold. */
interface OfficeLines {
  readonly above: Message;
  readonly below: Message | null;
  /** True where the line above names the body that the office is under. */
  readonly isUnder: boolean;
}

/**
 * Who writes, in the form of Decree 30/2020/NĐ-CP: an office of the province below its people's committee; a people's
 * committee of a commune names nobody above it; an office whose kind its name does not tell is alone.
 */
function officeLines(unit: string | null): OfficeLines {
  if (unit === null) return { above: message('summary.unit-here'), below: null, isUnder: false };
  const name = message('summary.unit', { unit });
  const kind = officeKind(unit);
  if (kind === null) return { above: name, below: null, isUnder: false };
  if (kind !== 'committee') return { above: message('summary.parent'), below: name, isUnder: true };
  const area = message('summary.unit', { unit: committeeArea(unit) });
  return { above: message('summary.committee'), below: area, isUnder: false };
}

/** The lines of the head in which an office writes what only it knows, counted from the first. */
const LINES = { above: 0, office: 1, number: 3, addressee: 8 } as const;
const LEFT = 'code';
const RIGHT = 'self';
/** Of a line that only parts others. */
const THIN = 9;
const [SHORT_RULE, LONG_RULE] = ['————', '————————————'];

/** What an office wrote over the blanks of the head; it stays, as long as the head is that of the same office. */
function writtenHead(content: WorkbookContent, office: string, blankNumber: string) {
  const found = findGeneratedPlace('head', content);
  const written = (line: number, column: string): string => {
    const value = found
      ? valueAt(found.grid, found.range.firstRow + line, SUMMARY_GRID.indexOf(column))
      : null;
    return typeof value === 'string' ? value.trim() : '';
  };
  const isSameOffice = written(LINES.office, LEFT) === office;
  return (line: number, column: string, generated: string): CellContent => {
    const words = isSameOffice ? written(line, column) : '';
    // The sign of the office's reports may have been found since: a number that nobody filled in gives way.
    return text(words === '' || words.startsWith(blankNumber) ? generated : words);
  };
}

/** The head of an official document: office and motto, number, place and day, title, addressee, and what it rests on. */
export const headSection = (
  { set, year, total, evidence }: Assessment,
  content: WorkbookContent,
  t: Translate,
): SheetSection<SheetContext> => {
  const { above, below, isUnder } = officeLines(set.unit);
  const capitals = (words: Message): string => t(words).toLocaleUpperCase('vi');
  const office = below === null ? '' : capitals(below);
  const kept = writtenHead(content, office, t(message('summary.number', { symbol: '' })));
  const symbol = reportSymbol(evidence.entries.map(({ document }) => document));
  const number = symbol === null ? message('summary.number.unknown') : message('summary.number', { symbol });
  const open = total.open === 0 ? message('summary.complete') : message('summary.open', { open: total.open });
  const bold: CellStyle = { ...SUBTITLE, horizontal: 'center-across' };
  const plain: CellStyle = { ...PLAIN, horizontal: 'center-across' };
  return linesSection<SheetContext>({
    id: 'head',
    lines: [
      twoSides(
        [isUnder ? kept(LINES.above, LEFT, capitals(above)) : text(capitals(above)), isUnder ? plain : bold],
        [text(t(message('summary.nation'))), bold],
      ),
      twoSides([office === '' ? undefined : text(office), bold], [text(t(message('summary.motto'))), bold]),
      { ...twoSides([text(SHORT_RULE), plain], [text(LONG_RULE), plain]), height: THIN },
      twoSides(
        [kept(LINES.number, LEFT, t(number)), plain],
        [
          kept(LINES.number, RIGHT, earlierPlaceAndDay(content) || t(message('summary.place'))),
          { ...plain, font: { ...PLAIN.font, italic: true } },
        ],
      ),
      { cells: [], height: THIN },
      wholeLine(() => text(t(message('summary.heading'))), TITLE, 24),
      wholeLine(() => text(t(message('summary.subject', { year: year ?? '…' }))), {
        ...TITLE,
        font: { ...TITLE.font, size: 13 },
      }),
      wholeLine(() => text(SHORT_RULE), plain, THIN),
      wholeLine(() => kept(LINES.addressee, LEFT, t(message('summary.addressee'))), {
        ...plain,
        font: { ...PLAIN.font, size: 13 },
      }),
      runningLine(() => text(t(message('summary.source', { sheet: set.sheet }))), NOTE),
      runningLine(() => text(t(message('summary.abbreviations'))), NOTE),
      runningLine(() => text(t(open)), NOTE),
      runningLine(({ snapshot }: SheetContext) => (snapshot === '' ? undefined : text(snapshot)), NOTE),
    ],
  });
};

type Half = readonly [content: CellContent | undefined, style: CellStyle];

/** A line with something in the middle of its left and of its right half. */
const twoSides = ([left, leftStyle]: Half, [right, rightStyle]: Half): Line<SheetContext> => ({
  style: PLAIN,
  cells: [
    { startColumn: LEFT, upTo: 'name', style: leftStyle, content: () => left },
    { startColumn: RIGHT, upTo: TO_THE_END, style: rightStyle, content: () => right },
  ],
});
