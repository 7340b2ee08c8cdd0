import type { Brand } from './brand';
import type { CellRef, CellValue } from './cell';
import type { Measure } from './measure';
import type { Points } from './points';
import type { NotApplicablePolicy, Rule } from './rule';

/** A code as the province prints it, without trailing dots: "1.1.3", "IV". Not unique in every set. */
export type CriterionCode = Brand<string, 'CriterionCode'>;

/** Identifies a criterion within its set: the codes from the field down, "III/1/1.2", "#12" for a row without. */
export type CriterionId = Brand<string, 'CriterionId'>;

export const asCode = (text: string): CriterionCode => text as CriterionCode;

/** The province's set of fields (lĩnh vực), criteria (tiêu chí) and leaves (tiêu chí thành phần). */
export interface CriteriaSet {
  readonly sheet: string;
  /** The other sheets that hold a part of the set: one field a sheet, or a set that goes on on a second sheet. */
  readonly otherSheets: readonly string[];
  /** Where further tables of the sheet begin whose columns are in other places: below the first one, or beside it. */
  readonly otherTables: readonly CellRef[];
  readonly title: string | null;
  /** The unit that scores itself, from a line such as "Đơn vị: Sở …". */
  readonly unit: string | null;
  readonly year: number | null;
  readonly layout: CriteriaLayout;
  readonly fields: readonly Criterion[];
  /** Blocks outside the hundred points (điểm thưởng, điểm trừ); their maximum is their cap. */
  readonly bonus: readonly Criterion[];
  readonly penalty: readonly Criterion[];
  /** What in the table's rows and codes is not understood or contradicts itself. */
  readonly problems: readonly SetProblem[];
  /** The maximum in the row "Tổng cộng", where the sheet has one. */
  readonly totalMax: { readonly points: Points; readonly cell: CellRef } | null;
  /** What is in the self-score cell of that row. */
  readonly totalScore: { readonly existingScore: ExistingScore; readonly cell: CellRef } | null;
  /** Cells of the table whose font is one of the old encodings. */
  readonly legacyFonts: readonly { readonly cell: CellRef; readonly font: string }[];
  /** Decimal places of points. */
  readonly precision: number;
}

/** Something in the rows of a table that keeps its points from being sure. */
export type SetProblem =
  /** A filled code cell that is no code; `meant` is the code that its neighbours make likely, and counts. */
  | {
      readonly kind: 'code-unreadable';
      readonly cell: CellRef;
      readonly text: string;
      /** True for a day, which Excel makes of "1.2" and "1-2". */
      readonly isDay: boolean;
      readonly meant: string | null;
    }
  /** A row with points that is neither a criterion nor part of one. */
  | {
      readonly kind: 'row-not-placed';
      readonly cell: CellRef;
      readonly name: string;
      readonly points: Points;
    }
  /** A code that does not begin with its parent's. */
  | {
      readonly kind: 'code-outside-parent';
      readonly cell: CellRef;
      readonly code: string;
      readonly parent: string;
    };

/** Where things are in the criteria sheet. Rows count from 0; a role without a column is absent. */
export interface CriteriaLayout {
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<CriteriaRole, number>>>;
  /** The column of the self-score: the sheet's own, or the one that we append. */
  readonly scoreColumn: number;
  readonly scoreColumnIsAppended: boolean;
  /** The row "Tổng cộng", where the sheet has one. */
  readonly totalRow: number | null;
}

/** What a column of the criteria sheet is for. */
export type CriteriaRole =
  | 'code'
  | 'name'
  /** Columns next to the name that hold the field's and the criterion's names, one row for each leaf. */
  | 'field-name'
  | 'criterion-name'
  | 'max'
  | 'rule'
  /** The points of each option, apart from the maximum of its criterion. */
  | 'level-points'
  | 'total'
  | 'achieved'
  | 'rate'
  | 'level'
  | 'figures'
  | 'applicability'
  | 'policy'
  | 'self'
  | 'evidence'
  | 'page'
  | 'explanation'
  | 'lead'
  | 'deadline'
  | 'appraised'
  | 'appraised-again'
  | 'opinion'
  | 'final'
  | 'notes';

export interface Criterion {
  readonly id: CriterionId;
  readonly code: CriterionCode;
  /** What people are shown: the code where no other criterion has it, else "VI – 1.1"; "#12" for a row without. */
  readonly shown: string;
  /** The codes of its ancestors from the field down. */
  readonly path: readonly CriterionCode[];
  readonly name: string;
  readonly row: number;
  /** True for a parent that has no row of its own: its name is in a column next to its first leaf. */
  readonly isImplied: boolean;
  /** The typed maximum; `null` where the cell is empty or is no number. */
  readonly max: Points | null;
  readonly maxCell: CellRef;
  readonly scoreCell: CellRef;
  /** What is in the self-score cell now. */
  readonly existingScore: ExistingScore;
  /** Where its score is typed on the rows of its options instead: those cells; else empty. */
  readonly scoredBelow: readonly CellRef[];
  readonly children: readonly Criterion[];
  /** `null` for a parent, whose score is the sum of its children. */
  readonly leaf: Leaf | null;
}

/** What a leaf has beyond any criterion. */
export interface Leaf {
  readonly rule: Rule;
  /** A rule that a person confirmed for another wording than the one that is here now. */
  readonly supersededRule?: Rule;
  /** The wording that the rule was read from, and its cell. */
  readonly wording: string;
  readonly wordingCell: CellRef | null;
  readonly measure: Measure;
  readonly policy: NotApplicablePolicy;
  readonly explanation: string;
  /** Who answers for it, from the sheet's own column. */
  readonly lead: string;
  readonly evidenceText: string;
  readonly evidenceCell: CellRef | null;
  readonly page: string;
  /** Until when it is to be done, as the sheet's own column has it. */
  readonly deadline: string;
  readonly appraisal: LeafAppraisal;
}

/** What the appraisers entered for a leaf (thẩm định); we read it and never write it. */
export interface LeafAppraisal {
  readonly first: Points | null;
  /** After the explanation (thẩm định lần 2). */
  readonly again: Points | null;
  /** What was finally recognised (điểm đạt được). */
  readonly final: Points | null;
  readonly opinion: string;
  /** The cell of the figure that counts now; of the first one where there is none yet, if there is such a column. */
  readonly cell: CellRef | null;
}

/** What the self-score cell holds before we write: nothing, a person's number, a formula, or anything else. */
export type ExistingScore =
  | { readonly kind: 'empty' }
  | { readonly kind: 'typed'; readonly points: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: CellValue }
  | { readonly kind: 'text'; readonly text: string };

/** A criterion that is scored itself (tiêu chí thành phần). */
export type LeafCriterion = Criterion & { readonly leaf: Leaf };

const isLeaf = (criterion: Criterion): criterion is LeafCriterion => criterion.leaf !== null;

/** The leaves below a criterion, itself included, in the order of the sheet. */
export function leavesOf(criterion: Criterion): readonly LeafCriterion[] {
  return isLeaf(criterion) ? [criterion] : criterion.children.flatMap(leavesOf);
}
