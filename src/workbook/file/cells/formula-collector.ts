import { parseA1Range } from '../../../model/cell';
import type { CellRange } from '../../../model/cell';
import type { Grid } from '../../../model/grid';
import { MAX_FORMULA_LENGTH } from '../../../model/excel-limits';
import { refuseCell } from '../../refuse';
import { decodeXstring } from '../../xml/escape';
import { growingRows } from './cell-grid';
import type { Budget } from './cell-grid';
import { shownFormula } from './future-functions';
import { formulaMover } from './shared-formulas';
import type { GroupMember, SharedGroup } from './shared-formulas';

/** A formula as a cell of the file has it (`<f>`, ECMA-376 part 1, 18.3.1.40). */
export interface FiledFormula {
  readonly type: string | null;
  readonly ref: string | null;
  /** The number of the group that shares it. */
  readonly group: string | null;
  readonly text: string;
}

/** What a sheet's formulas amount to. */
export interface SheetFormulas {
  readonly formulas: Grid['formulas'];
  readonly sharedGroups: readonly SharedGroup[];
  readonly arrays: readonly CellRange[];
}

/** Takes a sheet's formulas one by one. */
export interface FormulaCollector {
  readonly add: (row: number, column: number, filed: FiledFormula) => void;
  /** After the last cell: gives the followers of shared formulas theirs. */
  readonly finish: () => SheetFormulas;
}

/** A file spells out the prefixes of younger functions and escapes, so a formula is longer there, but not many times. */
const MAX_FILED_LENGTH = 4 * MAX_FORMULA_LENGTH;
/** Followers are short in the file and have their formulas spelled out in memory. */
const CHARACTERS_OF_A_PLACE = 16;

interface GrowingGroup extends SharedGroup {
  readonly followers: GroupMember[];
}

/**
 * Gathers the formulas of one sheet. A follower of a shared formula is given its own, moved to its own cell; one whose
 * master is missing is refused, for its formula is unknown. An array formula counts for its first cell; of a data table
 * only the values are read.
 */
export function formulaCollector(context: {
  readonly sheet: string;
  readonly budget: Budget;
}): FormulaCollector {
  const formulas = growingRows<string>(context.budget);
  const arrays: CellRange[] = [];
  const groups: GrowingGroup[] = [];
  const current = new Map<string, GrowingGroup>();
  /** Followers that are before their master. */
  const waiting = new Map<string, GroupMember[]>();

  const waitingFor = (key: string): GroupMember[] => {
    const places: GroupMember[] = [];
    waiting.set(key, places);
    return places;
  };

  const addShared = (place: GroupMember, { group, text }: FiledFormula): void => {
    const key = group ?? '';
    if (text !== '') {
      const master: GrowingGroup = { master: place, formula: text, followers: waiting.get(key) ?? [] };
      waiting.delete(key);
      current.set(key, master);
      groups.push(master);
      formulas.put(place.row, place.column, shown(text));
    } else {
      const known = current.get(key);
      if (known) known.followers.push(place);
      else (waiting.get(key) ?? waitingFor(key)).push(place);
    }
  };

  const add = (row: number, column: number, filed: FiledFormula): void => {
    if (filed.text.length > MAX_FILED_LENGTH) refuseCell(context.sheet, row, column);
    if (filed.type === 'shared') return addShared({ row, column }, filed);
    if (filed.type === 'array' || filed.type === 'dataTable') {
      arrays.push(parseA1Range(filed.ref ?? '') ?? refuseCell(context.sheet, row, column));
    }
    if (filed.type !== 'dataTable' && filed.text !== '') formulas.put(row, column, shown(filed.text));
  };

  const finish = (): SheetFormulas => {
    for (const [orphan] of waiting.values()) if (orphan) refuseCell(context.sheet, orphan.row, orphan.column);
    for (const group of groups) giveFollowersTheirs(group);
    return { formulas: formulas.rows, sharedGroups: groups, arrays };
  };

  const giveFollowersTheirs = ({ master, formula, followers }: SharedGroup): void => {
    if (followers.length === 0) return;
    const move = formulaMover(formula, master);
    for (const { row, column } of followers) {
      const moved = shown(move({ row, column }));
      context.budget.take(Math.ceil(moved.length / CHARACTERS_OF_A_PLACE));
      formulas.put(row, column, moved);
    }
  };

  return { add, finish };
}

const shown = (filed: string): string => `=${shownFormula(decodeXstring(filed)).replace(/^=/, '')}`;
