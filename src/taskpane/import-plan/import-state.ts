import {
  PLAN_AS_READ,
  type PlanDecisions,
  type TargetTexts,
  type TaskTexts,
} from '../../importing/amended-lines';
import type { ImportedCriteria } from '../../importing/criteria/import-criteria';
import type { ImportedPlan } from '../../model/imported-plan';
import type { Message } from '../../model/message';
import type { TextDocument } from '../../model/text-document';

/** A plan that was read, and from what. */
export interface ReadPlan {
  /** The file's name; `null` for text that was pasted. */
  readonly file: string | null;
  /** Kept, so that another year can be given without choosing the file again. */
  readonly document: TextDocument;
  readonly plan: ImportedPlan;
}

/** A criteria set that was read, and from what. */
export interface ReadCriteria {
  readonly file: string | null;
  readonly imported: ImportedCriteria;
}

/** All that is known of an import on the screens. */
export interface ImportState {
  /** What is being read: the name of a file, "" for pasted text. */
  readonly reading: string | null;
  /** The page whose letters are being recognised, and how many there are; `null` where none is. */
  readonly page: { readonly page: number; readonly pages: number } | null;
  readonly read: ReadPlan | null;
  /** The criteria set of the document, where it holds one instead of a plan. */
  readonly criteria: ReadCriteria | null;
  readonly decisions: PlanDecisions;
  /** Whether a new workbook is being made. */
  readonly isMaking: boolean;
  /** Why something could not be done. */
  readonly problem: Message | null;
  /** What was done last. */
  readonly told: Message | null;
  /** Whether the lines were written or saved as they are now. */
  readonly isKept: boolean;
}

export const EMPTY_IMPORT: ImportState = {
  reading: null,
  page: null,
  read: null,
  criteria: null,
  decisions: PLAN_AS_READ,
  isMaking: false,
  problem: null,
  told: null,
  isKept: false,
};

export type LineKind = 'targets' | 'tasks';

export type ImportAction =
  | { readonly type: 'reading-began'; readonly what: string }
  | { readonly type: 'page-began'; readonly page: number; readonly pages: number }
  | { readonly type: 'read'; readonly read: ReadPlan }
  | { readonly type: 'criteria-read'; readonly criteria: ReadCriteria }
  | { readonly type: 'stopped' }
  /** Lines are to be written, or not. */
  | {
      readonly type: 'ticked';
      readonly kind: LineKind;
      readonly numbers: readonly string[];
      readonly isTaken: boolean;
    }
  | { readonly type: 'target-amended'; readonly no: string; readonly texts: TargetTexts }
  | { readonly type: 'task-amended'; readonly no: string; readonly texts: TaskTexts }
  | { readonly type: 'making' }
  | { readonly type: 'not-done'; readonly problem: Message }
  | { readonly type: 'done'; readonly told: Message }
  /** The lines were written into the workbook that is open, which is told there. */
  | { readonly type: 'kept' }
  | { readonly type: 'emptied' };

/** What becomes of an import by something that happened. Pure. */
export function reduceImport(state: ImportState, action: ImportAction): ImportState {
  const silent = { ...state, problem: null, told: null, isKept: false };
  const { decisions } = state;
  switch (action.type) {
    case 'reading-began':
      return { ...state, problem: null, told: null, reading: action.what, page: null };
    case 'page-began':
      return { ...state, page: { page: action.page, pages: action.pages } };
    case 'read':
      return {
        ...EMPTY_IMPORT,
        read: action.read,
        decisions: holdsSameLines(state.read, action.read) ? decisions : PLAN_AS_READ,
      };
    case 'criteria-read':
      return { ...EMPTY_IMPORT, criteria: action.criteria };
    case 'stopped':
      return { ...state, reading: null, page: null };
    case 'ticked':
      return { ...silent, decisions: ticked(decisions, action) };
    case 'target-amended':
      return {
        ...silent,
        decisions: { ...decisions, targets: new Map(decisions.targets).set(action.no, action.texts) },
      };
    case 'task-amended':
      return {
        ...silent,
        decisions: { ...decisions, tasks: new Map(decisions.tasks).set(action.no, action.texts) },
      };
    case 'making':
      return { ...state, problem: null, told: null, isMaking: true };
    case 'not-done':
      return { ...state, reading: null, page: null, isMaking: false, told: null, problem: action.problem };
    case 'done':
      return { ...state, isMaking: false, problem: null, told: action.told, isKept: true };
    case 'kept':
      return { ...state, problem: null, told: null, isKept: true };
    case 'emptied':
      return EMPTY_IMPORT;
  }
}

/** The same document read as a plan of another year: what was decided about its lines holds, if they are the same. */
function holdsSameLines(before: ReadPlan | null, after: ReadPlan): boolean {
  if (before?.document !== after.document) return false;
  const words = ({ plan: { targets, tasks } }: ReadPlan): readonly string[] => [
    ...targets.map(({ text }) => text),
    ...tasks.map(({ content }) => content),
  ];
  return words(before).join('\n') === words(after).join('\n');
}

function ticked(
  decisions: PlanDecisions,
  { kind, numbers, isTaken }: Extract<ImportAction, { readonly type: 'ticked' }>,
): PlanDecisions {
  const slice = kind === 'targets' ? 'leftTargets' : 'leftTasks';
  const left = new Set(decisions[slice]);
  for (const no of numbers) {
    if (isTaken) left.delete(no);
    else left.add(no);
  }
  return { ...decisions, [slice]: left };
}
