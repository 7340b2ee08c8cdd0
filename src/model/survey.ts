import type { CellRef } from './cell';
import type { LeafCriterion } from './criterion';
import type { Message } from './message';
import type { Points } from './points';

/** What a column of the sheet "Kết quả điều tra" may be for. */
export type SurveyRole =
  'code' | 'name' | 'forms' | 'option-a' | 'option-b' | 'option-c' | 'option-d' | 'option-e' | 'percent';

/** A figure of the survey sheet; `value` is `null` for an empty cell, `isOdd` where words are in it. */
export interface SurveyFigure {
  readonly value: number | null;
  readonly isOdd: boolean;
  /** True where the cell shows a percentage, whose value is then a share of 1. */
  readonly isShare: boolean;
  readonly cell: CellRef;
}

/** A line of the sheet "Kết quả điều tra": the answers that a leaf got, or its result in per cent. */
export interface SurveyRow {
  readonly code: string;
  readonly name: string;
  /** How often each option was chosen, A first. */
  readonly answers: readonly SurveyFigure[];
  /** How many forms came in; `null` without such a column. */
  readonly forms: SurveyFigure | null;
  /** The result from 0 to 100; `null` without such a column. */
  readonly percent: SurveyFigure | null;
  readonly cell: CellRef;
}

/** The results of a sociological survey (điều tra xã hội học), as a sheet of the workbook has them. */
export interface SurveySheet {
  readonly sheet: string;
  readonly rows: readonly SurveyRow[];
}

/** What a survey says of one leaf. */
export interface SurveyResult {
  readonly criterion: LeafCriterion;
  readonly row: SurveyRow;
  /** What each option counts, as a share of 1; empty where the result is given in per cent. */
  readonly weights: readonly number[];
  /** How many answers its points are the mean of; `null` where the result is given in per cent. */
  readonly of: number | null;
  /** Σ(weight × answers) ÷ n × maximum, rounded once; `null` while figures are missing or contradict each other. */
  readonly points: Points | null;
}

/** Something on the survey sheet that cannot be used, with the cell where it is. */
export interface SurveyProblem {
  readonly subject: string;
  readonly cell: CellRef;
  readonly message: Message;
  readonly kind: 'invalid' | 'unknown-criterion';
}

/** The survey next to the self-assessment: the two indices are never mixed. */
export interface Survey {
  readonly sheet: string;
  /** The lines of the sheet as they are, also those that belong to no leaf. */
  readonly rows: readonly SurveyRow[];
  readonly results: readonly SurveyResult[];
  /** The leaves that a survey decides and that the sheet does not have. */
  readonly missing: readonly LeafCriterion[];
  readonly problems: readonly SurveyProblem[];
  /** (self + survey) ÷ (applicable + maxima of the survey) × 100; `null` while a leaf of the survey has no points. */
  readonly fullIndex: number | null;
}
