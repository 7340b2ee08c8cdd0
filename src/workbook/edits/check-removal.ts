import type { Edits } from '../../model/edits';
import type { MessageArg } from '../../model/message';
import { nameKey, sheetsIn } from '../references';
import { refuse } from '../refuse';

/** A formula outside the sheets that go, and where a person finds it: a cell, a name, a rule, a chart. */
export interface Referrer {
  readonly place: MessageArg;
  readonly formula: string;
}

/** What a removal is decided by. */
export interface RemovalFacts {
  readonly sheets: readonly { readonly name: string; readonly isVisible: boolean }[];
  /** Formulas of the sheets that stay; those of cells that the same edits write over are left out. */
  readonly formulas: Iterable<Referrer>;
  /** Names of the whole workbook. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/**
 * Refuses to take away the last sheet that is seen, and a sheet that something elsewhere refers to: it would show
 * an error from then on, or Excel would find the file damaged.
 *
 * @param removed the sheets that are there and go
 */
export function checkRemoval(edits: Edits, facts: RemovalFacts, removed: readonly string[]): void {
  if (removed.length === 0) return;
  const leaving = new Set(removed.map(nameKey));
  const isLeft = facts.sheets.some(({ name, isVisible }) => isVisible && !leaving.has(nameKey(name)));
  if (!isLeft) refuse('file.last-sheet', { sheet: removed.join(', ') });
  const referred = (formula: string): string | undefined =>
    formula.includes('!') ? sheetsIn(formula).find((sheet) => leaving.has(sheet)) : undefined;
  const nameOf = (key: string): string => removed.find((sheet) => nameKey(sheet) === key) ?? key;
  for (const { place, formula } of facts.formulas) {
    const sheet = referred(formula);
    if (sheet !== undefined) refuse('file.sheet-in-use', { sheet: nameOf(sheet), cell: place });
  }
  const generated = new Set(edits.remove?.names.map((name) => name.toLowerCase()));
  for (const { name, formula } of facts.names) {
    const sheet = generated.has(name.toLowerCase()) ? undefined : referred(formula);
    if (sheet !== undefined) refuse('file.sheet-in-use', { sheet: nameOf(sheet), cell: name });
  }
}
