import type { CellRef } from './cell';
import type { Finding } from './finding';
import type { Message } from './message';
import type { AssessedTarget } from './target';
import type { Day, Deadline } from './task';

/** What a column of the sheet "Kế hoạch kiểm tra" may be for. */
export type InspectionRole =
  'no' | 'inspected-unit' | 'form' | 'period' | 'inspected-on' | 'conclusion' | 'concluded-on' | 'notes';

/** What a column of the sheet "Tồn tại sau kiểm tra" may be for. */
export type ShortcomingRole =
  'no' | 'inspected-unit' | 'topic' | 'shortcoming' | 'deadline' | 'closed-on' | 'evidence' | 'notes';

/** A day as a cell has it, in figures or in words. */
export interface DayEntry {
  /** What is in the cell; empty where nothing does. */
  readonly text: string;
  /** `null` where the words name no one day. */
  readonly day: Day | null;
  /** True for words that say that it is still to come: "chưa", "dự kiến tháng 9", "sẽ thông báo sau". */
  readonly isToCome: boolean;
  /** True where the cell holds a date that formulas can compare. */
  readonly isDate: boolean;
  readonly cell: CellRef;
}

/** A line of the plan: a unit that is to be inspected, and what became of it. */
export interface InspectionRow {
  readonly no: string;
  readonly unit: string;
  /** "Trực tuyến", "Trực tiếp"; empty where the sheet does not say it. */
  readonly form: string;
  /** When the inspection is to be; `null` without such a column. */
  readonly period: Deadline | null;
  /** The day of inspection; `null` without such a column. */
  readonly inspectedOn: DayEntry | null;
  /** The number of the conclusion as written; empty where there is none. */
  readonly conclusion: string;
  readonly concludedOn: DayEntry | null;
  readonly cell: CellRef;
}

/** The plan of self-inspection (kế hoạch kiểm tra CCHC) with what became of it. */
export interface InspectionPlan {
  readonly sheet: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly rows: readonly InspectionRow[];
  /** How many units the office has, where a line outside the table says so: "Tổng số phòng, đơn vị: 9". */
  readonly total: { readonly count: number; readonly cell: CellRef } | null;
}

/** A line of what an inspection found: what is wrong, until when it is to be put right, and when it was. */
export interface ShortcomingRow {
  readonly no: string;
  readonly unit: string;
  /** What was looked at. */
  readonly topic: string;
  readonly text: string;
  readonly deadline: Deadline | null;
  readonly deadlineCell: CellRef;
  /** When it was put right; `null` without such a column. */
  readonly closedOn: DayEntry | null;
  /** True where words in place of the day say that it is done. */
  readonly isSaidDone: boolean;
  readonly evidence: string;
  readonly cell: CellRef;
}

/** What inspections found (tồn tại, hạn chế sau kiểm tra). */
export interface ShortcomingList {
  readonly sheet: string;
  readonly rows: readonly ShortcomingRow[];
}

/** Where a unit of the plan is on the day of judgement; `late` is one whose period is over. */
export type InspectionState = 'inspected' | 'to-come' | 'late';

/** What became of a shortcoming; `unclear` counts neither as put right nor as open. */
export type ShortcomingState = 'closed' | 'closed-late' | 'open' | 'overdue' | 'unclear';

export interface JudgedShortcoming {
  readonly row: ShortcomingRow;
  readonly state: ShortcomingState;
}

/** A unit with its lines of the plan, which may be several, and what was found there. */
export interface InspectedUnit {
  readonly name: string;
  readonly rows: readonly InspectionRow[];
  /** The line whose day counts: the first inspection of the year. */
  readonly inspected: InspectionRow | null;
  readonly state: InspectionState;
  readonly shortcomings: readonly JudgedShortcoming[];
}

/** Something on the two sheets that contradicts itself, is late or cannot be read, with its cell. */
export interface InspectionProblem {
  readonly kind: 'plan' | 'plan-late' | 'shortcoming' | 'shortcoming-late';
  readonly subject: string;
  readonly cell: CellRef;
  readonly message: Message;
  /** Where it is lighter than others of its kind. */
  readonly severity?: Finding['severity'];
}

/** Self-inspection: how many units were inspected, and how much of what was found is put right. */
export interface Inspection {
  readonly plan: InspectionPlan | null;
  readonly list: ShortcomingList | null;
  /** The units of the plan in its order, each once; behind them those that only the list names. */
  readonly units: readonly InspectedUnit[];
  /** How many units there are: as the sheet says, else those of the plan; `null` without a plan. */
  readonly total: { readonly count: number; readonly isStated: boolean } | null;
  readonly planned: number;
  readonly inspected: number;
  readonly shortcomings: readonly JudgedShortcoming[];
  readonly closed: number;
  /** The plan's target of inspected units, where the list of targets has one. */
  readonly target: AssessedTarget | null;
  readonly problems: readonly InspectionProblem[];
}
