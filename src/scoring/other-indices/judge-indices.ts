import type {
  IndexOfYear,
  OtherIndex,
  OtherIndexRow,
  OtherIndexSheet,
  OtherIndices,
} from '../../model/other-index';
import type { Day } from '../../model/task';
import { textKey } from '../../text/key';
import { meetsGoal } from '../targets/target-status';
import { rankOf, valueOf } from './index-figures';
import { indexProblems } from './problems';

/**
 * Other indices over the years, each in its own unit, as their owners publish them: nothing is computed of them but whether
 * the office's aim is reached. A year that is listed twice counts once, and both are told. `null` without such a sheet.
 */
export function judgeIndices(sheet: OtherIndexSheet | null, asOf: Day): OtherIndices | null {
  if (!sheet) return null;
  const names = [...new Set(sheet.rows.map(keyOf))];
  const indices = names.flatMap((name) => indexOfName(sheet.rows.filter((row) => keyOf(row) === name)));
  return { sheet: sheet.sheet, indices, problems: indexProblems(sheet, indices, asOf) };
}

/** Names are the same whatever their case and marks. */
const keyOf = ({ name }: OtherIndexRow): string => textKey(name);

function indexOfName(rows: readonly OtherIndexRow[]): readonly OtherIndex[] {
  const [first] = rows;
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  if (!first || first.name === '' || years.length === 0) return [];
  const unit = rows.find((row) => row.unit !== '')?.unit ?? (rows.some(isPerCent) ? '%' : '');
  return [
    {
      name: first.name,
      unit,
      years: years.flatMap((year) => {
        const row = rows.find((each) => each.year === year);
        return row ? [inYear(row, year, unit)] : [];
      }),
    },
  ];
}

const isPerCent = ({ value }: OtherIndexRow): boolean => value.kind === 'figure' && value.percent;

function inYear(row: OtherIndexRow, year: number, unit: string): IndexOfYear {
  const [value, rank] = [usableValue(row, unit), rankOf(row.rank)];
  const goal = row.goal?.read ?? null;
  const result = goal?.comparison === 'rank-at-least' ? rank : value;
  return { row, year, value, rank, isReached: goal && result !== null ? meetsGoal(goal, result) : null };
}

/** The value in the index's unit; `null` for words, negative figures and rates above 100 %. */
function usableValue(row: OtherIndexRow, unit: string): number | null {
  const value = valueOf(row.value);
  const isRate = unit === '%' || isPerCent(row);
  return value === null || value < 0 || (isRate && value > 100) ? null : value;
}
