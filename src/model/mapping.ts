import type { CriteriaRole } from './criterion';
import type { EvidenceRole } from './evidence';
import type { NotApplicablePolicy, Rule } from './rule';
import type { TaskRole } from './task';

/**
 * What a person decided instead of recognition: which sheet, which header row, which column plays which role,
 * which rule a wording means. Stored with the workbook and used the next time, as long as the sheet still says
 * what it said then. Everything may be absent.
 */
export interface Mapping {
  readonly criteriaSheet?: string;
  readonly taskSheet?: string;
  readonly evidenceSheet?: string;
  readonly targetSheet?: string;
  readonly year?: number;
  /** The name of the unit that assesses itself; an empty name leaves it to the sheet's title. */
  readonly unit?: string;
  readonly criteriaTable?: TableMapping<CriteriaRole>;
  readonly taskTable?: TableMapping<TaskRole>;
  readonly evidenceTable?: TableMapping<EvidenceRole>;
  /** By the leaf's id. */
  readonly rules?: Readonly<Record<string, RuleChoice>>;
  readonly policies?: Readonly<Record<string, NotApplicablePolicy>>;
}

/** Where a table's header and columns are. */
export interface TableMapping<Role extends string> {
  /** The header's rows, counting from 0; absent leaves them to recognition. */
  readonly headerRows?: { readonly first: number; readonly last: number };
  readonly columns?: Readonly<Partial<Record<Role, ColumnChoice>>>;
}

/** A column that a person chose, with the header words that it had then: when they change, we ask again. */
export interface ColumnChoice {
  readonly column: number;
  readonly words: string;
}

/** A rule that a person confirmed or corrected, with the wording that it stands for. */
export interface RuleChoice {
  readonly rule: Rule;
  readonly wording: string;
}
