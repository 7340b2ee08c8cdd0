import { isPeriod, LETTER_KINDS, type LetterKind } from '../letters/letters-of';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { ClosingReading } from '../model/report-period';
import { LAST_CLOSING_DAY, readClosingDay } from '../text/closing-day';
import type { ReadOptions } from './read-options';

/** `par-index report`, checked. */
export interface ReportCommand {
  readonly kind: 'report';
  readonly file: string;
  readonly options: ReadOptions & {
    readonly report: LetterKind;
    readonly out: string;
    /** Last year's workbook; `null` where this one is compared with none. */
    readonly previous: string | null;
    /** Whether the closing day of a period belongs to it; `null` leaves it to the workbook's book of reports. */
    readonly closing: ClosingReading | null;
  };
}

/** The kind of letter; throws a `Refusal` for any other word. */
function readReportKind(value: string | null): LetterKind {
  const found = LETTER_KINDS.find((kind) => kind === value);
  if (found) return found;
  throw new Refusal(message('cli.bad-report', { value: value ?? '', kinds: LETTER_KINDS.join(', ') }));
}

/** "trong ngày 14" or "trước ngày 14", as the office's plan has it, or the same of another day of the month. */
function readClosing(value: string | null, day: string | null, kind: LetterKind): ClosingReading | null {
  if (value === null && day === null) return null;
  if (!isPeriod(kind)) throw new Refusal(message('cli.closing-of-a-period'));
  if (value !== null && value !== 'in' && value !== 'before')
    throw new Refusal(message('cli.bad-closing', { value }));
  const reading = value ?? 'in';
  if (day === null) return reading;
  const closing = readClosingDay(`${reading}-${day}`);
  if (closing === null)
    throw new Refusal(message('cli.bad-closing-day', { value: day, last: LAST_CLOSING_DAY }));
  return closing;
}

/** True for the sheet of a period, which goes into a copy of the workbook. */
export const isWorkbook = (out: string): boolean => /\.xlsx$/i.test(out);

/** Last year's result is in the report on the self-assessment and on the leader's page, and beside a period on its sheet. */
function readPrevious(value: string | null, kind: LetterKind, out: string): string | null {
  const takesIt = kind === 'self' || kind === 'leader' || (isPeriod(kind) && isWorkbook(out));
  if (value !== null && !takesIt) throw new Refusal(message('cli.previous-of-self'));
  return value;
}

/** A letter is a Word file, whatever else its name would promise; a period may be a sheet, too. */
function readReportOut(value: string | null, kind: LetterKind): string {
  if (value === null) throw new Refusal(message('cli.report-needs-out'));
  if (isPeriod(kind) && isWorkbook(value)) return value;
  if (/\.docx$/i.test(value)) return value;
  throw new Refusal(message('cli.report-is-docx', { file: value }));
}

/** Checks what a letter is asked for with. */
export function readReport(
  file: string,
  asked: Readonly<Record<'kind' | 'out' | 'previous' | 'closing' | 'day', string | null>>,
  reading: ReadOptions,
): ReportCommand {
  const report = readReportKind(asked.kind);
  const out = readReportOut(asked.out, report);
  return {
    kind: 'report',
    file,
    options: {
      ...reading,
      report,
      out,
      previous: readPrevious(asked.previous, report, out),
      closing: readClosing(asked.closing, asked.day, report),
    },
  };
}
