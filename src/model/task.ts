import type { Brand } from './brand';
import type { CellRef } from './cell';

/** A calendar day, "2026-03-31". */
export type Day = Brand<string, 'Day'>;

export const asDay = (text: string): Day => text as Day;

/** The annex of the reform plan (danh mục nhiệm vụ). */
export interface TaskAnnex {
  readonly sheet: string;
  readonly title: string | null;
  /** The cell that heads the work. */
  readonly cell: CellRef;
  /** All that is above the table: title, "Kèm theo Kế hoạch số …". */
  readonly heading: readonly string[];
  /** The year that its title names. */
  readonly year: number | null;
  readonly tasks: readonly Task[];
  /** What tasks are to gain, in a plan to raise the index; empty in other annexes. */
  readonly gains: readonly PlannedGain[];
  /** Where the columns are, by role; a role that the annex does not have is absent. */
  readonly columns: Readonly<Partial<Record<TaskRole, number>>>;
}

/** The points that a task of a plan to raise the index is to gain. */
export interface PlannedGain {
  /** The task's number. */
  readonly no: string;
  /** The criterion that its content names: "1.1.2". */
  readonly criterion: string;
  /** Only quarters with a gain. */
  readonly quarters: readonly { readonly gain: number; readonly cell: CellRef }[];
}

/** What a column of the task annex is for. */
export type TaskRole =
  | 'no'
  | 'content'
  | 'lead'
  | 'support'
  | 'deadline'
  | 'product'
  | 'status'
  | 'done-on'
  | 'person'
  | 'authority'
  | 'field'
  | 'cost'
  | 'notes';

export interface Task {
  /** The number as printed, without its trailing dot. */
  readonly no: string;
  readonly content: string;
  /** The lead unit (chủ trì) as written; several units are in one text. */
  readonly lead: string;
  readonly support: string;
  readonly product: string;
  /** The leader or officer in charge, where the annex has such a column. */
  readonly person: string;
  readonly authority: string;
  readonly deadline: Deadline;
  readonly deadlineCell: CellRef;
  readonly progress: TaskProgress;
  /** The periods that the words of its progress name: "Đã hoàn thành quý I"; empty where they name none. */
  readonly reported: readonly ReportedPeriod[];
  readonly doneOn: Day | null;
  /** Where that day is; `null` where the annex names none. */
  readonly doneOnCell: CellRef | null;
  readonly row: number;
  /** The cell of its content. */
  readonly cell: CellRef;
}

export type DeadlineKind =
  'date' | 'month' | 'quarter' | 'half' | 'year' | 'recurring' | 'continuous' | 'unknown';

/** Until when a task is due (thời gian hoàn thành). */
export interface Deadline {
  readonly text: string;
  readonly kind: DeadlineKind;
  /** The last day on which it is in time; `null` where there is none or it is unknown. */
  readonly due: Day | null;
  /** True where the time runs from an event that is not known: "Sau khi có Kế hoạch của UBND tỉnh". */
  readonly conditional: boolean;
  /** Its turns in order, where it falls due more than once in the year; otherwise empty. */
  readonly periods: readonly DuePeriod[];
}

/** One turn of a task that falls due again and again: "quý I" of "Hằng quý", "quý III" of "Quý I, quý III/2026". */
export interface DuePeriod {
  /** The first day of the turn. */
  readonly from: Day;
  /** The last day on which it is in time. */
  readonly due: Day;
}

/** A turn of a task with what became of it by the day of judgement. */
export interface JudgedTurn extends DuePeriod {
  readonly status: 'done' | 'overdue' | 'open';
}

/** A stretch of time that the words of the progress name, and what they say of it. */
export interface ReportedPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly progress: Exclude<TaskProgress, 'unstated'>;
}

/** What the annex says of the task's progress (tình trạng). */
export type TaskProgress = 'done' | 'done-late' | 'not-done' | 'unstated';

/** `done` is done where no deadline tells whether that was in time. */
export type TaskStatus =
  'done' | 'done-on-time' | 'done-late' | 'overdue' | 'open' | 'waiting' | 'continuous' | 'unknown';
