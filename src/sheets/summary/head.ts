import type { Assessment } from '../../model/assessment';
import { text } from '../../model/edits';
import { message, type Message } from '../../model/message';
import { committeeArea, officeKind } from '../../text/office-kind';
import { NOTE, PLAIN, SUBTITLE, TITLE } from '../cell-styles';
import type { SheetContext } from '../sheet-context';
import { linesSection, runningLine, TO_THE_END, wholeLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';

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

/** The head of an official document: the office and the national motto, the snapshot, title and source. */
export const headSection = ({ set, year, total }: Assessment): SheetSection<SheetContext> => {
  const open = total.open === 0 ? message('summary.complete') : message('summary.open', { open: total.open });
  const { above, below, isUnder } = officeLines(set.unit);
  const centered = { ...SUBTITLE, horizontal: 'center-across' } as const;
  return linesSection<SheetContext>({
    id: 'head',
    lines: [
      {
        style: PLAIN,
        cells: [
          {
            upTo: 'name',
            style: isUnder ? { ...centered, font: { ...centered.font, bold: false } } : centered,
            content: ({ t }) => text(t(above).toLocaleUpperCase('vi')),
          },
          {
            startColumn: 'self',
            upTo: TO_THE_END,
            style: centered,
            content: ({ t }) => text(t(message('summary.nation'))),
          },
        ],
      },
      {
        style: PLAIN,
        cells: [
          ...(below === null
            ? []
            : [
                {
                  upTo: 'name',
                  style: centered,
                  content: ({ t }: SheetContext) => text(t(below).toLocaleUpperCase('vi')),
                },
              ]),
          {
            startColumn: 'self',
            upTo: TO_THE_END,
            style: centered,
            content: ({ t }) => text(t(message('summary.motto'))),
          },
        ],
      },
      {
        style: PLAIN,
        ...runningLine(({ snapshot }: SheetContext) => (snapshot === '' ? undefined : text(snapshot)), NOTE),
      },
      wholeLine(({ t }) => text(t(message('summary.heading', { year: year ?? '…' }))), TITLE, 24),
      runningLine(({ t }) => text(t(message('summary.source', { sheet: set.sheet }))), NOTE),
      runningLine(({ t }) => text(t(open)), NOTE),
    ],
  });
};
