import { addressOf } from '../model/cell';
import type { KnownLine, LineChange, LineChanges, LineDifference } from '../model/line-change';

/** A plan that was compared with a workbook. */
export interface ComparedPlan {
  /** The workbook's name. */
  readonly file: string;
  readonly changes: { readonly targets: LineChanges | null; readonly tasks: LineChanges | null };
}

/** What of a plan is new, changed and gone beside a workbook; a list that the workbook does not have is `null`. */
export interface PlanChangesJson {
  readonly file: string;
  readonly targets: ListChangesJson | null;
  readonly tasks: ListChangesJson | null;
}

export interface ListChangesJson {
  /** In the plan's order, by the plan's numbers. */
  readonly lines: readonly {
    readonly no: string;
    readonly change: LineChange['kind'];
    /** The cell of its words in the workbook; `null` for a new line. */
    readonly cell: string | null;
    readonly differences: readonly LineDifference[];
  }[];
  readonly gone: readonly { readonly no: string; readonly text: string; readonly cell: string }[];
}

/** A plan beside a workbook, as other programs read it. */
export const planChangesJson = ({ file, changes }: ComparedPlan): PlanChangesJson => ({
  file,
  targets: changes.targets && listJson(changes.targets),
  tasks: changes.tasks && listJson(changes.tasks),
});

const listJson = ({ of, gone }: LineChanges): ListChangesJson => ({
  lines: [...of].map(([no, change]) => ({
    no,
    change: change.kind,
    cell: change.kind === 'new' ? null : addressOf(change.known.cell),
    differences: change.kind === 'changed' ? change.differences : [],
  })),
  gone: gone.map((line) => ({ no: line.no, text: wordsOf(line), cell: addressOf(line.cell) })),
});

const wordsOf = ({ texts }: KnownLine): string => texts['content'] ?? texts['text'] ?? '';
