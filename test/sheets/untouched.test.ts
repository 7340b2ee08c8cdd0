import { a1 } from '../../src/model/cell';
import type { CellValue } from '../../src/model/cell';
import { noEdits } from '../../src/model/edits';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { CRITERIA_SHEET } from '../support/criteria-book';
import { exampleBook } from '../support/example-book';
import { unpacked } from '../support/xlsx';

/** The example with a sheet of the office's own, with formulas, that has nothing to do with the assessment. */
function bookWithNotes(): Uint8Array {
  const cells = [
    [
      { kind: 'text', text: 'Ghi chép của văn phòng' } as const,
      { kind: 'formula', formula: '=1+1', result: 2 } as const,
      { kind: 'number', value: 0.1 } as const,
    ],
  ];
  const notes = { ...noEdits('Ghi chép', true), blocks: [{ row: 2, column: 1, cells }] };
  return openXlsx(exampleBook()).apply({ sheets: [notes], names: [], state: null });
}

/** Values and formulas of every cell of a sheet, by address. */
function cellsOf(file: Uint8Array, sheet: string): ReadonlyMap<string, readonly [CellValue, string | null]> {
  const grid = openXlsx(file).content.grids.find((each) => each.sheet === sheet);
  const cells = new Map<string, readonly [CellValue, string | null]>();
  grid?.values.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) cells.set(a1(row, column), [value, grid.formulas[row]?.[column] ?? null]);
    }),
  );
  return cells;
}

describe('scoring a workbook changes nothing that is not its own', () => {
  const before = bookWithNotes();
  const after = assessedBook(before).written();

  test.each(['Danh mục nhiệm vụ', 'Tài liệu kiểm chứng', 'Ghi chép'])(
    'the sheet “%s” is the same, byte for byte',
    (sheet) => {
      expect(cellsOf(after, sheet)).toEqual(cellsOf(before, sheet));
      const index = openXlsx(before).content.grids.findIndex((grid) => grid.sheet === sheet);
      const part = `xl/worksheets/sheet${index + 1}.xml`;
      expect(unpacked(before)[part]).toBeDefined();
      expect(Buffer.from(unpacked(after)[part] ?? []).equals(Buffer.from(unpacked(before)[part] ?? []))).toBe(
        true,
      );
    },
  );

  test('in the criteria sheet only score cells, evidence cells and our own column change', () => {
    const [old, now] = [cellsOf(before, CRITERIA_SHEET), cellsOf(after, CRITERIA_SHEET)];
    const changed = [...now].filter(([address, cell]) => String(cell) !== String(old.get(address) ?? ''));
    expect(changed.every(([address]) => /^[JKQ]\d+$/.test(address))).toBe(true);
    expect(changed.length).toBeGreaterThan(10);
    for (const [address, cell] of old) expect([address, now.get(address)]).toEqual([address, cell]);
  });

  test('appraisal columns stay empty', () => {
    const columns = [...cellsOf(after, CRITERIA_SHEET).keys()].filter((address) => /^[NO]\d+$/.test(address));
    expect(columns).toEqual(['N4', 'O4']);
  });

  test('sheets keep their order; ours come last', () => {
    expect(openXlsx(after).content.grids.map(({ sheet }) => sheet)).toEqual([
      CRITERIA_SHEET,
      'Danh mục nhiệm vụ',
      'Tài liệu kiểm chứng',
      'Ghi chép',
      'Tổng hợp tự đánh giá',
      'Điểm chưa đạt và khắc phục',
      'Danh mục tài liệu kiểm chứng',
    ]);
  });

  test('what was written reads back as it was meant: text as text, formulas with their values', () => {
    const cells = cellsOf(after, CRITERIA_SHEET);
    expect(cells.get('J8')).toEqual([1.69, expect.stringContaining('ROUND(IF(F8/E8>=0.8,F8*C8/E8,0),2)')]);
    expect(cells.get('J12')?.[0]).toBe('');
    expect(cells.get('J17')).toEqual([0.8, null]);
    expect(cells.get('K8')).toEqual(['TL-02', null]);
  });
});

test('a workbook that is only looked at is not changed at all', () => {
  const book = exampleBook();
  const copy = Uint8Array.from(book);
  assessedBook(book);
  expect(Buffer.from(book).equals(Buffer.from(copy))).toBe(true);
});
