import type { Kinds, SheetKind } from '../model/sheet-kind';

/** An option for each kind of table; the compiler names one that is missing. */
export const SHEET_OPTIONS = {
  'criteria-sheet': { type: 'string' },
  'task-sheet': { type: 'string' },
  'evidence-sheet': { type: 'string' },
  'target-sheet': { type: 'string' },
  'previous-sheet': { type: 'string' },
  'survey-sheet': { type: 'string' },
  'inspection-sheet': { type: 'string' },
  'index-sheet': { type: 'string' },
  'figure-sheet': { type: 'string' },
  'shortcoming-sheet': { type: 'string' },
  'report-sheet': { type: 'string' },
} as const satisfies Readonly<Record<Kinds[SheetKind]['option'], { readonly type: 'string' }>>;
