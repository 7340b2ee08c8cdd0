import type { CellValue } from '../../model/cell';
import { contains } from '../../workbook/ranges';
import { columnOf, rowOf } from '../book/places';
import { sameSingle } from './coercion';
import { dependents } from './dependents';
import type { Dependents, FormulaCell } from './dependents';
import { valueOfFormula } from './evaluate';
import { singleOf } from './operands';
import { parseFormula } from './parse-formula';
import type { Syntax } from './parse-formula';
import { precedentsOf } from './precedents';
import type { Source, SourceSheet } from './source';
import { NotReproduced } from './values';

/** A formula whose value we do not calculate: it keeps the value that it had. Why: decision 0022. */
export interface KeptFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly reason: string;
}

/** A cell whose value a calculation has changed. */
export interface Recalculated {
  readonly sheet: SourceSheet;
  readonly row: number;
  readonly column: number;
}

/** Keeps the values of formulas in step with the cells that they depend on. */
export interface Engine {
  /** To be told of every cell whose content changes, after the change. */
  readonly changed: (sheet: SourceSheet, place: number) => void;
  /** To be told of sheets and names that come, go or are renamed: formulas that mention them mean something else now. */
  readonly rewired: (name: string) => void;
  /** Calculates what depends on changed cells; values that nothing has touched stay as they are. */
  readonly calculate: () => readonly Recalculated[];
  /** Calculates every formula. */
  readonly calculateAll: () => readonly Recalculated[];
  readonly isPending: () => boolean;
  /** Formulas that should have been calculated and could not be. */
  readonly kept: () => readonly KeptFormula[];
}

/** How a calculated value gets into its cell. */
export type PutValue = (sheet: SourceSheet, place: number, value: CellValue) => void;

/** An engine for a workbook as it is. Formulas are looked at when something changes for the first time. */
export function engine(source: Source, put: PutValue): Engine {
  const state: State = {
    source,
    put,
    syntaxes: new Map(),
    kept: new Map(),
    touched: new Map(),
    fresh: new Set(),
    graph: null,
  };
  const changed = (sheet: SourceSheet, place: number): void => touch(state, sheet, place);
  return {
    changed,
    rewired: (name) => {
      state.graph = null;
      for (const sheet of source.sheets)
        for (const [place, { formula }] of sheet.cells) if (mentions(formula, name)) changed(sheet, place);
    },
    calculate: () => calculateTouched(state),
    calculateAll: () => {
      calculateTouched(state);
      return run(state, wholeGraph(state), wholeGraph(state).all());
    },
    isPending: () => state.touched.size > 0,
    kept: () => [...state.kept.values()],
  };
}

interface State {
  readonly source: Source;
  readonly put: PutValue;
  readonly syntaxes: Map<string, Syntax>;
  readonly kept: Map<FormulaCell, KeptFormula>;
  /** Places whose content has changed since the last calculation. */
  readonly touched: Map<SourceSheet, Set<number>>;
  /** Formulas that have never been calculated. */
  readonly fresh: Set<FormulaCell>;
  graph: Dependents | null;
}

function touch({ touched }: State, sheet: SourceSheet, place: number): void {
  const places = touched.get(sheet) ?? new Set<number>();
  touched.set(sheet, places.add(place));
}

function syntaxOf({ syntaxes }: State, formula: string): Syntax {
  const known = syntaxes.get(formula);
  if (known !== undefined) return known;
  const syntax = parseFormula(formula);
  syntaxes.set(formula, syntax);
  return syntax;
}

/** Takes a cell's formula into the graph; a cell without one is taken out. */
function enter(state: State, graph: Dependents, sheet: SourceSheet, place: number): FormulaCell | null {
  const formula = sheet.cells.get(place)?.formula ?? null;
  if (formula === null) {
    graph.remove(sheet, place);
    return null;
  }
  const cell = { sheet, place };
  graph.set(cell, precedentsOf(syntaxOf(state, formula), state.source, sheet));
  return cell;
}

function wholeGraph(state: State): Dependents {
  if (state.graph) return state.graph;
  const built = dependents();
  for (const sheet of state.source.sheets)
    for (const [place, { formula }] of sheet.cells) if (formula !== null) enter(state, built, sheet, place);
  state.graph = built;
  return built;
}

function calculateTouched(state: State): readonly Recalculated[] {
  const { touched, kept, fresh } = state;
  if (touched.size === 0) return [];
  const graph = wholeGraph(state);
  const cells: (readonly [SourceSheet, number])[] = [];
  for (const [sheet, places] of touched) for (const place of places) cells.push([sheet, place]);
  touched.clear();
  const seeds: FormulaCell[] = [];
  for (const [sheet, place] of cells) {
    const existing = graph.cell(sheet, place);
    if (existing) kept.delete(existing);
    const cell = enter(state, graph, sheet, place);
    if (!cell) continue;
    fresh.add(cell);
    seeds.push(cell);
  }
  // Only now: a formula that was entered just now may depend on a cell that was touched before it.
  for (const [sheet, place] of cells) seeds.push(...graph.of(sheet, rowOf(place), columnOf(place)));
  return run(state, graph, seeds);
}

function run(state: State, graph: Dependents, seeds: readonly FormulaCell[]): readonly Recalculated[] {
  const { inOrder, circular } = calculationOrder(graph, seeds);
  const results = inOrder.filter((cell) => calculateCell(state, cell)).map(spotOf);
  for (const cell of circular) keep(state, cell, 'a circular reference');
  return results;
}

/** Whether the cell's value has changed. */
function calculateCell(state: State, cell: FormulaCell): boolean {
  const { source, kept, fresh, put } = state;
  const { sheet, place } = cell;
  const existing = sheet.cells.get(place);
  if (!existing || existing.formula === null) return false;
  const [row, column] = [rowOf(place), columnOf(place)];
  try {
    if (sheet.arrays.some((range) => contains(range, row, column)))
      throw new NotReproduced('an array formula');
    const { date1904, decimalMark } = source;
    const context = { source, sheet, row, column, date1904, decimalMark, asTables: false };
    const value = valueOfFormula(syntaxOf(state, existing.formula), context, singleOf);
    kept.delete(cell);
    fresh.delete(cell);
    if (sameSingle(value, existing.value)) return false;
    put(sheet, place, value);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof NotReproduced)) throw thrown;
    return keep(state, cell, thrown.reason);
  }
}

/** A formula that is new has no value to keep: it shows what Excel shows of a function that it does not know. */
function keep({ kept, fresh, put }: State, cell: FormulaCell, reason: string): boolean {
  const { sheet, place } = cell;
  const existing = sheet.cells.get(place);
  const formula = existing?.formula ?? '';
  kept.set(cell, { sheet: sheet.name, row: rowOf(place), column: columnOf(place), formula, reason });
  if (!fresh.delete(cell) || existing?.value !== null) return false;
  put(sheet, place, reason === 'a circular reference' ? 0 : { error: '#NAME?' });
  return true;
}

const mentions = (formula: string | null, name: string): boolean =>
  formula !== null && formula.toLowerCase().includes(name.replaceAll("'", "''").toLowerCase());

const spotOf = ({ sheet, place }: FormulaCell): Recalculated => ({
  sheet,
  row: rowOf(place),
  column: columnOf(place),
});

/** What must be calculated after the seeds' precedents, each after all that it depends on; and what goes in circles. */
function calculationOrder(
  known: Dependents,
  seeds: readonly FormulaCell[],
): { readonly inOrder: readonly FormulaCell[]; readonly circular: readonly FormulaCell[] } {
  const followers = new Map<FormulaCell, ReadonlySet<FormulaCell>>();
  const waitingFor = new Map<FormulaCell, number>();
  const pending = [...new Set(seeds)];
  for (let cell = pending.pop(); cell; cell = pending.pop()) {
    if (followers.has(cell)) continue;
    const next = known.of(cell.sheet, rowOf(cell.place), columnOf(cell.place));
    followers.set(cell, next);
    for (const follower of next) {
      waitingFor.set(follower, (waitingFor.get(follower) ?? 0) + 1);
      pending.push(follower);
    }
  }
  const ready = [...followers.keys()].filter((cell) => !waitingFor.get(cell));
  const inOrder: FormulaCell[] = [];
  for (let cell = ready.pop(); cell; cell = ready.pop()) {
    inOrder.push(cell);
    for (const follower of followers.get(cell) ?? []) {
      const left = (waitingFor.get(follower) ?? 0) - 1;
      waitingFor.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
  const done = new Set(inOrder);
  return { inOrder, circular: [...followers.keys()].filter((cell) => !done.has(cell)) };
}
