import type { CellRef } from './cell';
import type { Finding } from './finding';
import type { DayEntry } from './inspection';
import type { Message } from './message';
import type { ClosingReading, PeriodName, ReportPeriod } from './report-period';
import type { Day, Deadline } from './task';

/** What a column of the sheet "Sổ báo cáo" may be for. */
export type ReportRole = 'no' | 'report-period' | 'report-due' | 'sent-on' | 'document' | 'link' | 'notes';

/** A line of the book: a report that is to be sent, and when it was. */
export interface ReportRow {
  readonly no: string;
  /** What it is, as written: "Quý I/2026", "Báo cáo chuyên đề". */
  readonly text: string;
  /** The period that the words name; `null` for other reports. */
  readonly period: PeriodName | null;
  /** The year that words or deadline name; `null` where neither does. */
  readonly year: number | null;
  /** By when it is to be sent; `null` without such a column. */
  readonly due: Deadline | null;
  readonly dueCell: CellRef;
  /** True where the cell of the deadline holds a date that formulas can compare. */
  readonly isDueDate: boolean;
  /** When it was sent; `null` without such a column. */
  readonly sentOn: DayEntry | null;
  /** The number of the report as written; empty where there is none. */
  readonly document: string;
  readonly link: string;
  readonly cell: CellRef;
}

/** The book of reports that were sent (sổ theo dõi báo cáo). */
export interface ReportBook {
  readonly sheet: string;
  readonly year: number | null;
  readonly rows: readonly ReportRow[];
}

/** What became of a report by the day of judgement; `unclear` counts neither way. */
export type ReportState = 'on-time' | 'late' | 'overdue' | 'to-come' | 'unclear';

export interface JudgedReport {
  readonly row: ReportRow;
  /** The days that it covers; `null` for a report on no period of the year. */
  readonly period: ReportPeriod | null;
  /** As the line says, else the closing day of its period; `null` where nothing tells it. */
  readonly due: Day | null;
  readonly state: ReportState;
}

/** A period whose closing day is past, or is the next, and for which the book has no line. */
export interface UnlistedReport {
  readonly period: ReportPeriod;
  readonly due: Day;
}

/** Something in the book that contradicts itself, is late or is missing, with its cell. */
export interface ReportProblem {
  readonly kind: 'book' | 'late' | 'missing';
  readonly subject: string;
  readonly cell: CellRef;
  readonly message: Message;
  /** Where it is lighter than others of its kind. */
  readonly severity?: Finding['severity'];
}

/** The reports of a year: which were sent in time, late or not at all. */
export interface Reporting {
  readonly book: ReportBook;
  /** How the book understands the closing day: "trước ngày 14" where its deadlines are the 13th. */
  readonly closing: ClosingReading;
  /** The lines of the assessment year, in the order of the sheet. */
  readonly reports: readonly JudgedReport[];
  readonly unlisted: readonly UnlistedReport[];
  /** Reports that were sent or should have been: `onTime` + `late` + `overdue`. */
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly problems: readonly ReportProblem[];
}
