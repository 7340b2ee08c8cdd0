import { assess } from '../../src/assess';
import { noEdits, number, text } from '../../src/model/edits';
import { asDay } from '../../src/model/task';
import { withLogLine } from '../../src/pane-edits/hand-over-log';
import { removalEdits } from '../../src/pane-edits/handover';
import { snapshotCode, takeSnapshot } from '../../src/scoring/snapshot';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { inVietnamese } from '../support/say';

const LOG = 'Nhật ký bàn giao';

/** A hand-over of a workbook on a day, with its code. */
function handedOver(bytes: Uint8Array, day: string): { readonly bytes: Uint8Array; readonly code: string } {
  const workbook = openXlsx(bytes);
  const { assessment, report } = assess(workbook.content, { asOf: asDay(day) });
  const snapshot = takeSnapshot(assessment, asDay(day), '1.0.0');
  const edits = withLogLine(report(inVietnamese, snapshot), assessment, workbook.content, snapshot);
  return { bytes: workbook.apply(edits), code: snapshotCode(snapshot) };
}

const rowsOf = (bytes: Uint8Array, sheet = LOG) =>
  (openXlsx(bytes).content.grids.find((grid) => grid.sheet === sheet)?.values ?? []).map((row) =>
    Array.from({ length: 7 }, (_, column) => row[column] ?? ''),
  );

const typed = (bytes: Uint8Array, row: number, column: number, value: string | number, sheet = LOG) =>
  openXlsx(bytes).apply({
    sheets: [
      {
        ...noEdits(sheet),
        blocks: [{ row, column, cells: [[typeof value === 'number' ? number(value) : text(value)]] }],
      },
    ],
    names: [],
    state: null,
  });

/** The score that makes another hand-over of the example: its tasks that were done. */
const changed = (bytes: Uint8Array): Uint8Array => {
  const { assessment } = assess(openXlsx(bytes).content, { asOf: asDay('2026-12-20') });
  const cell = assessment.leaves.find(({ criterion }) => criterion.code === '1.1.2')?.criterion.leaf?.measure
    .achieved?.cell;
  if (!cell) throw new Error('the example declares what was achieved');
  return typed(bytes, cell.row, cell.column, 13, cell.sheet);
};

test('one line a hand-over: day, number, code, points, index, room for who prepared it', () => {
  const { bytes, code } = handedOver(exampleBook(), '2026-12-20');
  const { total } = assess(openXlsx(bytes).content, { asOf: asDay('2026-12-20') }).assessment;
  expect(rowsOf(bytes).slice(2)).toEqual([
    ['Ngày chốt', 'Lần', 'Mã kiểm tra', 'Điểm tự đánh giá', 'Chỉ số (%)', 'Người lập', 'Ghi chú'],
    [46376, 1, code, total.self, total.index, '', ''],
  ]);
});

test('the same hand-over adds no line, another one does, and what was typed beside a line stays', () => {
  const first = handedOver(exampleBook(), '2026-12-20');
  const named = typed(first.bytes, 3, 5, 'Chuyên viên Văn phòng');
  expect(rowsOf(handedOver(named, '2026-12-20').bytes)).toEqual(rowsOf(named));
  const second = handedOver(changed(named), '2026-12-28');
  expect(second.code).not.toBe(first.code);
  expect(
    rowsOf(second.bytes)
      .slice(3)
      .map(([, round, code, , , author]) => [round, code, author]),
  ).toEqual([
    [1, first.code, 'Chuyên viên Văn phòng'],
    [2, second.code, ''],
  ]);
});

test('ten runs between hand-overs leave the log alone', () => {
  let { bytes } = handedOver(exampleBook(), '2026-12-20');
  const before = rowsOf(bytes);
  for (let run = 0; run < 10; run++) {
    const workbook = openXlsx(bytes);
    bytes = workbook.apply(assess(workbook.content, { asOf: asDay('2026-12-31') }).report(inVietnamese));
  }
  expect(rowsOf(bytes)).toEqual(before);
});

test('found by its header alone: without names and state, columns moved, notes of the office below it', () => {
  const { bytes, code } = handedOver(exampleBook(), '2026-12-20');
  const { content } = openXlsx(typed(bytes, 6, 2, 'Đã gửi qua trục liên thông'));
  const bare = { ...content, names: [], state: null };
  const { assessment } = assess(bare, { asOf: asDay('2026-12-28') });
  const snapshot = takeSnapshot(assessment, asDay('2026-12-28'), '1.0.0');
  const nothing = { sheets: [], names: [], state: null };
  const [added] = withLogLine(nothing, assessment, bare, snapshot).sheets;
  expect(added?.sheet).toBe(LOG);
  expect(added?.blocks.map(({ row }) => row)).toEqual([7, 7, 7, 7, 7]);
  expect(code).not.toBe(snapshotCode(snapshot));
});

test('a result and no source: nothing is read from it, and what removes our sheets removes it', () => {
  const { bytes } = handedOver(exampleBook(), '2026-12-20');
  const { content } = openXlsx(bytes);
  expect(removalEdits(content, { sheets: true }).remove?.sheets).toContain(LOG);
  expect(removalEdits(content, { sheets: false }).remove?.sheets).toEqual([]);
});
