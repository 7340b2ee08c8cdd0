import { cellCount, eachCell, cellNumber } from '../book/places';
import { contains } from '../../workbook/ranges';
import type { Precedent } from './precedents';
import type { SourceSheet } from './source';

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: SourceSheet;
  readonly place: number;
}

/** Which formulas depend on which cells. */
export interface Dependents {
  readonly set: (cell: FormulaCell, precedents: readonly Precedent[]) => void;
  readonly remove: (sheet: SourceSheet, place: number) => void;
  readonly cell: (sheet: SourceSheet, place: number) => FormulaCell | null;
  /** The formulas that depend on a cell directly. */
  readonly of: (sheet: SourceSheet, row: number, column: number) => ReadonlySet<FormulaCell>;
  readonly all: () => readonly FormulaCell[];
}

/** Ranges of up to this many cells are kept cell by cell, larger ones as ranges. */
const FEW_CELLS = 64;

interface OfSheet {
  readonly formulas: Map<number, FormulaCell>;
  readonly byCell: Map<number, Set<FormulaCell>>;
  readonly byRange: Map<FormulaCell, Precedent[]>;
}

/** Knows no formula yet. */
export function dependents(): Dependents {
  const sheets = new Map<SourceSheet, OfSheet>();
  const precedents = new Map<FormulaCell, readonly Precedent[]>();

  const on = (sheet: SourceSheet): OfSheet => {
    const known = sheets.get(sheet) ?? { formulas: new Map(), byCell: new Map(), byRange: new Map() };
    sheets.set(sheet, known);
    return known;
  };

  const remove = (sheet: SourceSheet, place: number): void => {
    const cell = on(sheet).formulas.get(place);
    if (!cell) return;
    on(sheet).formulas.delete(place);
    for (const { sheet: where, range } of precedents.get(cell) ?? []) {
      on(where).byRange.delete(cell);
      if (cellCount(range) <= FEW_CELLS)
        eachCell(range, (row, column) => on(where).byCell.get(cellNumber(row, column))?.delete(cell));
    }
    precedents.delete(cell);
  };

  const set = (cell: FormulaCell, areas: readonly Precedent[]): void => {
    remove(cell.sheet, cell.place);
    on(cell.sheet).formulas.set(cell.place, cell);
    precedents.set(cell, areas);
    for (const area of areas) {
      const { byCell, byRange } = on(area.sheet);
      if (cellCount(area.range) > FEW_CELLS) byRange.set(cell, [...(byRange.get(cell) ?? []), area]);
      else
        eachCell(area.range, (row, column) => {
          const place = cellNumber(row, column);
          byCell.set(place, (byCell.get(place) ?? new Set()).add(cell));
        });
    }
  };

  const of = (sheet: SourceSheet, row: number, column: number): ReadonlySet<FormulaCell> => {
    const { byCell, byRange } = on(sheet);
    const found = new Set(byCell.get(cellNumber(row, column)));
    for (const [cell, areas] of byRange)
      if (areas.some(({ range }) => contains(range, row, column))) found.add(cell);
    return found;
  };

  return {
    set,
    remove,
    cell: (sheet, place) => on(sheet).formulas.get(place) ?? null,
    of,
    all: () => [...precedents.keys()],
  };
}
