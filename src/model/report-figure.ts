import type { CellRef } from './cell';
import type { Finding } from './finding';
import type { Entry } from './measure';
import type { Message } from './message';
import type { PeriodName } from './report-period';

/** What a column of the sheet "Số liệu báo cáo" may be for. */
export type ReportFigureRole =
  'figure-code' | 'figure-name' | 'unit' | 'figure-q1' | 'figure-h1' | 'figure-q3' | 'figure-year' | 'notes';

/** A line of the sheet: a figure that the office reports on again and again, with what it was in each period. */
export interface ReportFigureLine {
  /** Its own code, or that of the line above to which it belongs; empty where neither has one. */
  readonly code: string;
  readonly name: string;
  /** The words of the heading above a pair; empty where the line says all itself. */
  readonly heading: string;
  /** The unit as printed ("hồ sơ", "%"); empty where the sheet does not say it. */
  readonly unit: string;
  /** True where its unit is per cent. */
  readonly isRate: boolean;
  /** Whether it is the total (a) of a pair, what was achieved of it (b), or a figure of its own. */
  readonly part: 'a' | 'b' | null;
  /** `null` for a period that the sheet has no column for. */
  readonly values: Readonly<Record<PeriodName, Entry | null>>;
  readonly notes: string;
  readonly cell: CellRef;
  readonly codeCell: CellRef;
}

/** Lines under one code: a pair of total and part, or figures of their own. */
export interface ReportFigureGroup {
  readonly code: string;
  readonly lines: readonly ReportFigureLine[];
  readonly codeCell: CellRef;
}

/** The figures of the periodic reports, as the sheet has them. */
export interface ReportFigureSheet {
  readonly sheet: string;
  readonly groups: readonly ReportFigureGroup[];
}

/** Total (a) and part (b) of one figure. */
export interface ReportFigurePair {
  readonly code: string;
  readonly total: ReportFigureLine;
  readonly part: ReportFigureLine;
}

/** Something on the sheet that contradicts itself or cannot be read, with its cell. */
export interface ReportFigureProblem {
  readonly subject: string;
  readonly cell: CellRef;
  readonly message: Message;
  readonly severity: Finding['severity'];
}

/** The figures of the periodic reports, judged. */
export interface ReportFigures {
  readonly sheet: string;
  readonly lines: readonly ReportFigureLine[];
  readonly pairs: readonly ReportFigurePair[];
  readonly problems: readonly ReportFigureProblem[];
}
