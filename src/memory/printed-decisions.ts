import type { CellRef } from '../model/cell';
import { cellOf, valueAt, type Grid, type WorkbookContent } from '../model/grid';
import type { Mapping } from '../model/mapping';
import { fingerprint } from '../text/fingerprint';
import { textKey } from '../text/key';
import { placeGeneratedSheet } from './generated-sheets';
import { mergeMappings } from './merge-mappings';
import { readMapping } from './state-mapping';

/**
 * The decisions that the summary prints: what a person chose beyond what the sheets say, in words for people and next
 * to them in a form for the program, so that they are still there where another program has dropped our state.
 */
export interface PrintedDecisions {
  readonly mapping: Mapping;
  /** Their cells. */
  readonly cells: readonly CellRef[];
  /** Cells of decisions that are no longer what we printed: none of them is used. */
  readonly unreadable: readonly CellRef[];
}

export const NO_DECISIONS: PrintedDecisions = { mapping: {}, cells: [], unreadable: [] };

/** How a cell begins that holds a decision; another form gets another number. */
const SIGN = 'CCHC1';
const PRINTED = /^CCHC(\d+)\s+([0-9a-z]+)\s+(\{[\s\S]*\})\s*$/;

/**
 * A decision as its cell holds it, with its words. A fingerprint over both keeps them together: where a person has
 * changed either, the question is asked again. Why: decision 0124.
 */
export const printedDecision = (decision: Mapping, words: string): string => {
  const form = JSON.stringify(decision);
  return `${SIGN} ${signOf(form, words)} ${form}`;
};

const signOf = (form: string, words: string): string => fingerprint(`${form}\n${textKey(words)}`);

/** Reads the decisions back from the summary, wherever in it they are by now. */
export function printedDecisions(content: WorkbookContent): PrintedDecisions {
  const { sheet, exists } = placeGeneratedSheet('summary', content);
  const grid = exists ? content.grids.find((each) => each.sheet === sheet) : undefined;
  return grid
    ? printedCells(grid).reduce<PrintedDecisions>((read, cell) => {
        const decision = decisionIn(grid, cell);
        return decision
          ? { ...read, mapping: mergeMappings(read.mapping, decision), cells: [...read.cells, cell] }
          : { ...read, unreadable: [...read.unreadable, cell] };
      }, NO_DECISIONS)
    : NO_DECISIONS;
}

const printedCells = (grid: Grid): readonly CellRef[] =>
  grid.values.flatMap((cells, row) =>
    (cells ?? []).flatMap((value, column) =>
      typeof value === 'string' && PRINTED.test(value) ? [cellOf(grid, row, column)] : [],
    ),
  );

/** The decision of a cell; `null` where it is not whole, not of its words, or of a form that we do not know. */
function decisionIn(grid: Grid, { row, column }: CellRef): Mapping | null {
  const [, version, sign, form = ''] = PRINTED.exec(String(valueAt(grid, row, column))) ?? [];
  if (`CCHC${version}` !== SIGN || sign !== signOf(form, wordsBefore(grid, row, column))) return null;
  try {
    const { mapping, isDamaged } = readMapping(JSON.parse(form));
    return isDamaged ? null : mapping;
  } catch {
    return null;
  }
}

/** The words left of a cell: programs that part merged cells leave blanks between. */
function wordsBefore(grid: Grid, row: number, column: number): string {
  const before = (grid.values[row] ?? []).slice(0, column);
  return String(before.filter((value) => value !== null && value !== undefined && value !== '').at(-1) ?? '');
}
