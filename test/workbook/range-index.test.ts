import fc from 'fast-check';
import type { CellRange } from '../../src/model/cell';
import { LAST_COLUMN, LAST_ROW } from '../../src/model/excel-limits';
import { contains, overlaps } from '../../src/workbook/ranges';
import { rangeIndex } from '../../src/workbook/range-index';

const WHOLE_COLUMN: CellRange = { firstRow: 0, lastRow: LAST_ROW, firstColumn: 2, lastColumn: 2 };

/** The merged areas of a summary: two cells beside each other in every row, but for every tenth row, of three rows. */
const merges = (rows: number): readonly CellRange[] =>
  Array.from({ length: rows }, (_, row) => ({
    firstRow: row * 3,
    lastRow: row * 3 + (row % 10 === 0 ? 2 : 0),
    firstColumn: 1,
    lastColumn: 2,
  }));

const corner = (most: number) => fc.oneof(fc.nat(40), fc.nat(most));
const range = fc
  .tuple(corner(LAST_ROW), corner(LAST_ROW), corner(LAST_COLUMN), corner(LAST_COLUMN))
  .map(([top, bottom, left, right]) => ({
    firstRow: Math.min(top, bottom),
    lastRow: Math.max(top, bottom),
    firstColumn: Math.min(left, right),
    lastColumn: Math.max(left, right),
  }));

/** Ranges that count how often somebody looks at where they begin. */
function counted(ranges: readonly CellRange[]): { readonly ranges: readonly CellRange[]; looks: number } {
  const watched = {
    looks: 0,
    ranges: ranges.map((each) => ({
      ...each,
      get firstRow() {
        watched.looks++;
        return each.firstRow;
      },
    })),
  };
  return watched;
}

describe('ranges are found by where they lie', () => {
  it('finds the merged area over a cell, and those that another one would overlap', () => {
    const index = rangeIndex([...merges(4), { ...WHOLE_COLUMN, firstColumn: 6, lastColumn: 6 }]);
    expect(index.covering(2, 2)).toEqual({ firstRow: 0, lastRow: 2, firstColumn: 1, lastColumn: 2 });
    expect(index.covering(4, 1)).toBeUndefined();
    expect(index.covering(900_000, 6)).toMatchObject({ lastRow: LAST_ROW });
    expect(index.overlapping(WHOLE_COLUMN)).toHaveLength(4);
  });

  it('finds what a look at every range finds', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 30 }), range, (ranges, asked) => {
        const index = rangeIndex(ranges);
        expect(new Set(index.overlapping(asked))).toEqual(
          new Set(ranges.filter((other) => overlaps(asked, other))),
        );
        const isThere = ranges.some((other) => contains(other, asked.firstRow, asked.firstColumn));
        expect(index.covering(asked.firstRow, asked.firstColumn) !== undefined).toBe(isThere);
      }),
    );
  });

  it('takes a range of a damaged file that begins above the first row', () => {
    const odd = { firstRow: -1, lastRow: 5, firstColumn: 0, lastColumn: 0 };
    expect(rangeIndex([odd]).covering(3, 0)).toBe(odd);
  });

  it('looks at no more ranges for each one when there are ten times as many', () => {
    const looksFor = (rows: number): number => {
      const watched = counted(merges(rows));
      const index = rangeIndex(watched.ranges);
      for (const each of merges(rows)) index.overlapping(each);
      return watched.looks / rows;
    };
    expect(looksFor(5_000)).toBeLessThan(looksFor(500) * 1.2);
  });
});
