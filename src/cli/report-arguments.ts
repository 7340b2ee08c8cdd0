import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { ReadOptions } from './read-options';

/** The letters that are written. */
const REPORT_KINDS = ['self'] as const;

type ReportKind = (typeof REPORT_KINDS)[number];

/** `par-index report`, checked. */
export interface ReportCommand {
  readonly kind: 'report';
  readonly file: string;
  readonly options: ReadOptions & {
    readonly report: ReportKind;
    readonly out: string;
    /** Last year's workbook; `null` where none is laid beside this one. */
    readonly previous: string | null;
  };
}

/** The kind of letter; throws a `Refusal` for any other word. */
function readReportKind(value: string | null): ReportKind {
  const found = REPORT_KINDS.find((kind) => kind === value);
  if (found) return found;
  throw new Refusal(message('cli.bad-report', { value: value ?? '', kinds: REPORT_KINDS.join(', ') }));
}

/** A letter is a Word file, whatever else its name would promise. */
function readReportOut(value: string | null): string {
  if (value === null) throw new Refusal(message('cli.report-needs-out'));
  if (/\.docx$/i.test(value)) return value;
  throw new Refusal(message('cli.report-is-docx', { file: value }));
}

/** Checks what a letter is asked for with. */
export const readReport = (
  file: string,
  asked: { readonly kind: string | null; readonly out: string | null; readonly previous: string | null },
  reading: ReadOptions,
): ReportCommand => ({
  kind: 'report',
  file,
  options: {
    ...reading,
    report: readReportKind(asked.kind),
    out: readReportOut(asked.out),
    previous: asked.previous,
  },
});
