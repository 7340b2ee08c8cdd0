import type { Grid } from '../model/grid';
import type { Mapping } from '../model/mapping';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { ALL_KINDS, KINDS, type RolesByKind, type SheetKind } from '../model/sheet-kind';
import { headerWeight, type SheetCandidate, type Chosen } from './sheet-candidate';
import { SHEET_KINDS, type ReadByKind } from './sheet-kinds';

/** The sheet that is taken for each kind of table; `null` where the workbook has none. */
export type ChosenSheets = {
  readonly [Kind in SheetKind]: Chosen<RolesByKind[Kind], ReadByKind[Kind]> | null;
};

/**
 * Tells which sheet is what, kind by kind: a sheet that is taken for one kind is not asked for the next. A sheet that
 * a person named counts before any other. Throws a `Refusal` where a named one is not there or has no such header.
 */
export function chooseSheets(grids: readonly Grid[], mapping: Mapping): ChosenSheets {
  let left = grids;
  return ofEachKind<ChosenSheets>(<Kind extends SheetKind>(kind: Kind) => {
    const chosen = chooseSheet(kind, left, mapping);
    left = left.filter((grid) => grid !== chosen?.grid && !chosen?.parts?.some((part) => part.grid === grid));
    return chosen as ChosenSheets[Kind];
  });
}

/** Something for each kind of table, made in their order. */
export const ofEachKind = <ByKind extends Readonly<Record<SheetKind, unknown>>>(
  make: <Kind extends SheetKind>(kind: Kind) => ByKind[Kind],
): ByKind => Object.fromEntries(ALL_KINDS.map((kind) => [kind, make(kind)])) as ByKind;

/** The names of some sheets, as a sentence lists them. */
export const sheetNames = (grids: readonly Grid[]): string =>
  grids.map(({ sheet }) => `“${sheet}”`).join(', ');

function chooseSheet<Kind extends SheetKind>(
  kind: Kind,
  left: readonly Grid[],
  mapping: Mapping,
): Chosen<RolesByKind[Kind], ReadByKind[Kind]> | null {
  const { find, choose } = SHEET_KINDS[kind];
  const asCandidate = (grid: Grid): readonly SheetCandidate<RolesByKind[Kind]>[] => {
    const mapped = find(grid, mapping);
    return mapped ? [{ grid, mapped }] : [];
  };
  const name = mapping[KINDS[kind].sheet];
  const grids = left.filter((grid) => mayHold(kind, grid, mapping));
  if (name === undefined) {
    const candidates = grids.flatMap(asCandidate);
    return choose ? choose(candidates, mapping, { grids, named: null }) : likeliest(candidates);
  }
  const grid = namedGrid(left, name);
  const [candidate] = asCandidate(grid);
  if (!candidate) throw new Refusal(message('input.sheet-without-header', { sheet: grid.sheet }));
  if (!choose) return { ...candidate, rival: 0 };
  // What a person decided about the named sheet says nothing of the others.
  const others = grids.flatMap((other): readonly SheetCandidate<RolesByKind[Kind]>[] => {
    const mapped = other === grid ? candidate.mapped : find(other, {});
    return mapped ? [{ grid: other, mapped }] : [];
  });
  return choose(others, mapping, { grids, named: candidate });
}

/** True for a sheet that nobody named for another kind, and whose title does not give it to another. */
function mayHold(kind: SheetKind, grid: Grid, mapping: Mapping): boolean {
  const isNamed = (of: SheetKind): boolean =>
    mapping[KINDS[of].sheet]?.toLowerCase() === grid.sheet.toLowerCase();
  const isOther = (of: SheetKind): boolean => isNamed(of) || SHEET_KINDS[of].claims?.(grid) === true;
  return isNamed(kind) || !ALL_KINDS.some((other) => other !== kind && isOther(other));
}

function namedGrid(grids: readonly Grid[], name: string): Grid {
  const found =
    grids.find(({ sheet }) => sheet === name) ??
    grids.find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
  if (!found) throw new Refusal(message('input.no-such-sheet', { sheet: name, sheets: sheetNames(grids) }));
  return found;
}

function likeliest<Kind extends SheetKind>(
  candidates: readonly SheetCandidate<RolesByKind[Kind]>[],
): Chosen<RolesByKind[Kind], ReadByKind[Kind]> | null {
  const [best, second] = [...candidates].sort((a, b) => headerWeight(b) - headerWeight(a));
  return best ? { ...best, rival: second ? headerWeight(second) / headerWeight(best) : 0 } : null;
}
