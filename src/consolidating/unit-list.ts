import type { ListedUnit, PreviousResult } from '../model/consolidation';
import type { Grid } from '../model/grid';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { readSimpleTable } from '../reading/header/simple-table';
import { unitKey } from './unit-names';

const LIST_WORDS = {
  other: ['ten khac', 'ten cu', 'ten goi khac', 'ten viet tat'],
  unit: ['don vi', 'ten don vi', 'co quan', 'ten co quan', 'xa, phuong', 'so, ban'],
  group: ['nhom', 'khoi', 'loai'],
} as const;

/**
 * The list of units that are to send: STT · Đơn vị · Nhóm · Tên khác, other names divided by ";" or a line break.
 * Throws a `Refusal` where no such table is found, or where one unit is in it twice.
 */
export function readUnitList(grids: readonly Grid[]): readonly ListedUnit[] {
  const table = readSimpleTable(grids, LIST_WORDS, ['unit']);
  if (!table) throw new Refusal(message('consolidate.no-unit-list'));
  const units = table.rows.flatMap(({ unit = '', group = '', other = '' }): readonly ListedUnit[] =>
    unit === ''
      ? []
      : [
          {
            name: unit,
            group: group === '' ? null : group,
            otherNames: other
              .split(/[;\n]/)
              .map((name) => name.trim())
              .filter((name) => name !== ''),
          },
        ],
  );
  const seen = new Set<string>();
  for (const { name } of units) {
    if (seen.has(name.toLowerCase()))
      throw new Refusal(message('consolidate.unit-twice', { unit: name, sheet: table.sheet }));
    seen.add(name.toLowerCase());
  }
  return units;
}

const RESULT_WORDS = {
  rank: ['hang', 'xep hang', 'thu hang', 'rank'],
  unit: ['don vi', 'unit'],
  index: ['chi so', 'index'],
} as const;

/** The results of the year before, as the sheet "Tổng hợp" of that year's consolidation has them. */
export function readPrevious(grids: readonly Grid[]): readonly PreviousResult[] {
  const table = readSimpleTable(grids, RESULT_WORDS, ['rank', 'unit', 'index']);
  if (!table) throw new Refusal(message('consolidate.no-previous'));
  return table.rows.flatMap(({ unit = '', rank = '', index = '' }) =>
    unit === '' || unitKey(unit) === '' ? [] : [{ unit, rank: numberOf(rank), index: numberOf(index) }],
  );
}

const numberOf = (text: string): number | null => {
  const value = Number(text.replace(',', '.'));
  return text === '' || !Number.isFinite(value) ? null : value;
};
