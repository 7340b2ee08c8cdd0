import { noEdits } from '../../../src/model/edits';
import type { Edits } from '../../../src/model/edits';
import { emptyWorkbook } from '../../../src/workbook/file/book/empty-workbook';
import { valueAt } from '../../../src/model/grid';
import { editsOf, text } from '../../support/edits';
import { contentsOf, pictureOf } from '../picture';
import { officeSession } from './office-session';
import type { OfficeSession } from './office-session';

const SHEET = 'Lớn';
const ROWS = 12_000;
const WORDS = 'Báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính '.repeat(2);

/** Some 8 MB of text in one block. */
const LARGE: Edits = editsOf({
  ...noEdits(SHEET),
  blocks: [
    {
      row: 0,
      column: 0,
      cells: Array.from({ length: ROWS }, (_, row) =>
        [0, 1, 2, 3].map((column) => text(`${WORDS}${row}.${column}`)),
      ),
    },
  ],
});

let session: OfficeSession | null = null;
const open = (): OfficeSession => (session = officeSession(emptyWorkbook(SHEET)));

afterEach(async () => {
  await session?.close();
  session = null;
});

describe('a write larger than the web takes at once', () => {
  test('goes in whole parts, with progress', async () => {
    const { workbook, host } = open();
    const told: string[] = [];
    await workbook.apply(LARGE, { onProgress: (done, total) => told.push(`${done}/${total}`) });
    const writes = host.host.trips.filter(({ kind }) => kind === 'write');
    expect(writes.length).toBeGreaterThan(1);
    expect(Math.max(...writes.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024);
    expect(host.host.trips.every(({ error }) => error === null)).toBe(true);
    expect(told).toContain(`${writes.length}/${writes.length}`);
    const [grid] = (await workbook.read()).grids;
    expect(grid && valueAt(grid, ROWS - 1, 3)).toBe(`${WORDS}${ROWS - 1}.3`);
  }, 60_000);

  test('stops between two parts when the person asks to, and is put back', async () => {
    const { workbook, save, host } = open();
    const before = contentsOf(pictureOf(save()));
    const stop = new AbortController();
    const onProgress = (done: number, total: number): void => {
      if (host.counts().writes > 0 && done < total) stop.abort();
    };
    await expect(workbook.apply(LARGE, { signal: stop.signal, onProgress })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(contentsOf(pictureOf(save()))).toEqual(before);
  }, 60_000);

  test('is put back where a later part is refused', async () => {
    const { workbook, save, host } = open();
    const before = contentsOf(pictureOf(save()));
    const isWrite = () => host.counts().writes === 1;
    let injected = false;
    host.host.beforeTrip(() => {
      if (!isWrite() || injected) return;
      injected = true;
      host.host.faults.inject({ error: 'InvalidOperationInCellEditMode', moment: 'before', roundTrip: 1 });
    });
    await expect(workbook.apply(LARGE)).rejects.toMatchObject({ kind: 'cell-edit' });
    expect(contentsOf(pictureOf(save()))).toEqual(before);
  }, 60_000);
});

describe('a reading larger than the host gives at once', () => {
  test('is tried again in halves', async () => {
    const { workbook, host } = open();
    const block = {
      row: 0,
      column: 0,
      cells: Array.from({ length: 400 }, (_, row) => [text(`dòng ${row}`)]),
    };
    await workbook.apply(editsOf({ ...noEdits(SHEET), blocks: [block] }));
    host.host.faults.inject({
      error: 'ResponsePayloadSizeLimitExceeded',
      moment: 'before',
      roundTrip: 2,
      times: 3,
    });
    const [grid] = (await workbook.read()).grids;
    expect(grid?.values.map(([value]) => value)).toEqual(block.cells.map((_, row) => `dòng ${row}`));
  });
});
