import type { Assessment } from '../model/assessment';
import type { CellRef } from '../model/cell';
import type { Translate } from '../model/message';
import type { IsNumber } from '../formulas/inputs';
import type { FieldContext } from '../formulas/leaf';
import type { IsGeneratedFormula } from './shown-scores';
import type { Places } from './table/places';

/** The tables of the summary that others refer to, with the columns that are referred to. */
export interface SummaryIds {
  readonly fields: 'code' | 'name' | 'applicable' | 'self' | 'max';
  readonly survey: 'max' | 'points';
  readonly targets: 'total' | 'achieved' | 'result' | 'verdict';
  readonly inspection: 'total' | 'achieved' | 'rate';
  readonly 'inspected-units': 'day' | 'found' | 'closed';
  readonly reports: 'due' | 'sent' | 'days' | 'state';
  readonly details: 'code' | 'applicable' | 'self' | 'max' | 'lost';
}

/** Those of the plan of lost points. */
export interface PlanIds {
  readonly lines: 'code' | 'lost' | 'max';
}

/** Those of the register of documents. */
export interface RegisterIds {
  readonly entries: 'id';
}

/** Those of the sheet of differences. */
export interface AppraisalIds {
  readonly leaves: 'code' | 'self' | 'appraised';
}

/** Those of the sheet that compares this year with the last. */
export interface YearIds {
  readonly 'year-fields': YearColumn;
  readonly 'year-leaves': YearColumn;
}

/** The columns of that sheet which its formulas refer to. */
export type YearColumn = 'name' | 'max-before' | 'before' | 'share-before' | 'max' | 'now' | 'share';

/** Those of the sheet of other indices: a column for each. */
export interface IndicesIds {
  readonly indices: string;
}

/**
 * Where the cells of the generated sheets are; `null` for the sheet of differences while nothing is appraised, and for
 * those of two years and of other indices where nothing tells of them.
 */
export interface SheetPlaces {
  readonly summary: Places<SummaryIds>;
  readonly plan: Places<PlanIds>;
  readonly register: Places<RegisterIds>;
  readonly appraisal: Places<AppraisalIds> | null;
  readonly years: Places<YearIds> | null;
  readonly indices: Places<IndicesIds> | null;
}

/** What the generated sheets are drawn from. */
export interface SheetContext {
  readonly assessment: Assessment;
  readonly t: Translate;
  readonly date1904: boolean;
  readonly isGeneratedFormula: IsGeneratedFormula;
  readonly isNumber: IsNumber;
  /** Of each field, by its id. */
  readonly fieldContexts: ReadonlyMap<string, FieldContext>;
  /** The line that tells of the snapshot that was sent; empty where none was taken. */
  readonly snapshot: string;
  readonly places: SheetPlaces;
}

/** The cell that describes a leaf, a field or a document; `null` where there is none. */
export type CellOf = (id: string) => CellRef | null;
