import type { Message } from './message';
import type { Goal } from './target';
import type { Deadline } from './task';
import type { LetterRecognition, TextDocument } from './text-document';

/** A reform plan (kế hoạch cải cách hành chính) as it was read from its document, before it is in any sheet. */
export interface ImportedPlan {
  readonly kind: TextDocument['kind'];
  /** The office that issues it; `null` where the document names none. */
  readonly unit: string | null;
  readonly year: number | null;
  /** Number and symbol, "/KH-SKHCN" for a draft that has no number yet; `null` where there is neither. */
  readonly number: string | null;
  readonly targets: readonly ImportedTarget[];
  readonly tasks: readonly ImportedTask[];
  readonly notTaken: readonly NotTaken[];
  /** How sure the letters are, where they were recognised in pictures. */
  readonly recognition?: LetterRecognition;
}

/** What every line that was read has. */
export interface ImportedLine {
  /** The running number in the sheet that is written. */
  readonly no: string;
  /** The part of the plan where it is; empty where no heading tells. */
  readonly field: string;
  /** Where it was read. */
  readonly source: Message;
  /** Why somebody should look at it before it is used; empty where nothing is doubtful. */
  readonly doubts: readonly Message[];
}

/** A target (chỉ tiêu): one figure and the words that say what is to reach it. */
export interface ImportedTarget extends ImportedLine {
  readonly text: string;
  readonly goal: Goal;
  /** The unit in charge, where a table names it. */
  readonly lead: string;
}

/** A task of the annex, or a duty that recurs. */
export interface ImportedTask extends ImportedLine {
  readonly content: string;
  readonly lead: string;
  readonly support: string;
  readonly product: string;
  readonly person: string;
  readonly authority: string;
  readonly deadline: Deadline;
}

/** A figure or a table that was not taken, and why. */
export interface NotTaken {
  readonly text: string;
  readonly why: Message;
  readonly source: Message;
}
