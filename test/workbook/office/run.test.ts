import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../../src/assess';
import { render } from '../../../src/i18n/render';
import type { Edits } from '../../../src/model/edits';
import type { WorkbookContent } from '../../../src/model/grid';
import { asDay } from '../../../src/model/task';
import type { ApplyOptions } from '../../../src/workbook/port';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { benchWorkbook } from '../../bench/bench-workbook';
import type { OpenOptions } from '../../../src/host/open-host';
import { exampleBook } from '../../support/example-book';
import { HEAD, inPython, SAVE, settings, withOneMore } from '../../support/office-settings';
import { desk } from '../../support/command-line';
import { contentsOf, pictureOf, withoutSizes } from '../picture';
import { officeSession } from './office-session';
import type { OfficeSession } from './office-session';

const AS_OF = asDay('2026-12-31');
const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples', name)));
const SAMPLES = ['so-khoa-hoc-2026.xlsx', 'ban-quan-ly-khu-kinh-te-2026.xlsx'] as const;
/** An Excel on the desk has no limit of the size of a request. */
const ON_DESK: OpenOptions = { clientPlatform: 'win32', payloadLimit: Number.POSITIVE_INFINITY };

const reportOf = (content: WorkbookContent): Edits =>
  assess(content, { asOf: AS_OF }).report((sentence) => render(sentence, 'vi'));

/** The use case as the pane has it: read, assess, write on the condition that nothing has changed. */
async function runOnce({ workbook }: OfficeSession, options: ApplyOptions = {}) {
  const basis = await workbook.read(options);
  return workbook.apply(reportOf(basis), { ...options, basis });
}

const trips = ({ host }: OfficeSession) => {
  const { reads, writes, housekeeping } = host.counts();
  return { reads, writes, housekeeping };
};

/** What was entered into the cells: openpyxl leaves no value beside a formula, Excel calculates one. */
const enteredIn = (excel: OfficeSession) =>
  contentsOf(pictureOf(excel.save())).sheets.map(({ name, cells }) => ({
    name,
    cells: Object.entries(cells).map(([address, { formula, value }]) => [address, formula ?? value]),
  }));

describe('a full run', () => {
  const sessions: OfficeSession[] = [];
  const session = (bytes: Uint8Array, options: OpenOptions = {}): OfficeSession => {
    const opened = officeSession(bytes, options);
    sessions.push(opened);
    return opened;
  };
  afterEach(async () => {
    for (const opened of sessions.splice(0)) await opened.close();
  });

  test('of sample (a) is two reads and two writes, also with the requirement floor', async () => {
    const excel = session(sample(SAMPLES[0]), { declaredSets: { ExcelApi: '1.9' } });
    await runOnce(excel);
    expect(trips(excel)).toEqual({ reads: 2, writes: 2, housekeeping: 0 });
  });

  test.each(SAMPLES.map((name) => [name] as const))(
    'of %s writes what the command line writes',
    async (name) => {
      const excel = session(sample(name));
      await runOnce(excel);
      const table = desk();
      try {
        const out = table.path('out.xlsx');
        const { code } = await table.run([
          'score',
          table.put(name, sample(name)),
          '--out',
          out,
          '--as-of',
          AS_OF,
        ]);
        expect(code).toBe(0);
        expect(contentsOf(pictureOf(excel.save()))).toEqual(contentsOf(pictureOf(table.read('out.xlsx'))));
      } finally {
        table.clear();
      }
    },
  );

  test('looks as what the command line writes, formats and page too', async () => {
    const excel = session(sample(SAMPLES[0]));
    await runOnce(excel);
    const file = openXlsx(sample(SAMPLES[0]));
    expect(pictureOf(excel.save())).toEqual(pictureOf(file.apply(reportOf(file.content))));
  });

  test('a second run takes one round trip more, for the marks that it replaces, and changes nothing more', async () => {
    const excel = session(sample(SAMPLES[0]));
    await runOnce(excel);
    const first = pictureOf(excel.save());
    const { reads, writes } = trips(excel);
    await runOnce(excel);
    expect(pictureOf(excel.save())).toEqual(first);
    const again = trips(excel);
    expect(again.reads - reads + (again.writes - writes)).toBe(5);
  });

  test('undo brings back the workbook as it was', async () => {
    const excel = session(sample(SAMPLES[0]));
    const before = withoutSizes(pictureOf(excel.save()));
    const { undo } = await runOnce(excel);
    await undo();
    expect(withoutSizes(pictureOf(excel.save()))).toEqual(before);
  });

  test('keeps what a person set on lines of our sheets as the command line does (files fault 4)', async () => {
    const again = openXlsx(exampleBook());
    const PLAN = 'Điểm chưa đạt và khắc phục';
    const set = inPython(
      again.apply(reportOf(again.content)),
      HEAD + settings(PLAN, 'Mức độ hoàn thành nhiệm vụ trong kế hoạch', 0, false) + SAVE,
    ).file;
    const moved = withOneMore(set);
    const excel = session(moved);
    const before = enteredIn(excel);
    const { undo } = await runOnce(excel);
    const file = openXlsx(moved);
    expect(pictureOf(excel.save())).toEqual(pictureOf(file.apply(reportOf(file.content))));
    await undo();
    expect(enteredIn(excel)).toEqual(before);
  });

  describe('over 2,000 leaves and 10,000 tasks', () => {
    const LARGE = benchWorkbook({ leaves: 2_000, tasks: 10_000, evidence: 0 });

    test('is two reads and two writes', async () => {
      const excel = session(LARGE, ON_DESK);
      await runOnce(excel);
      expect(trips(excel)).toEqual({ reads: 2, writes: 2, housekeeping: 0 });
    }, 120_000);

    test('is split where the web allows 5 MB, tells how far it is, and gives the same', async () => {
      const excel = session(LARGE);
      const told: (readonly [number, number])[] = [];
      await runOnce(excel, { onProgress: (done, total) => told.push([done, total]) });
      expect(excel.host.host.trips.every(({ error }) => error === null)).toBe(true);
      const sizes = excel.host.host.trips.flatMap(({ requestBytes, responseBytes }) => [
        requestBytes,
        responseBytes,
      ]);
      expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
      expect(told.some(([done, total]) => done > 0 && done < total)).toBe(true);
      const file = openXlsx(LARGE);
      const written = file.apply(reportOf(file.content));
      expect(contentsOf(pictureOf(excel.save()))).toEqual(contentsOf(pictureOf(written)));
    }, 120_000);

    test('stops between two parts when the person asks to, and leaves the workbook as it was', async () => {
      const excel = session(LARGE);
      const before = pictureOf(LARGE);
      const basis = await excel.workbook.read();
      const stop = new AbortController();
      const stopped = excel.workbook.apply(reportOf(basis), {
        basis,
        signal: stop.signal,
        onProgress: (done) => {
          if (done > 0) stop.abort();
        },
      });
      await expect(stopped).rejects.toMatchObject({ kind: 'cancelled' });
      expect(contentsOf(pictureOf(excel.save()))).toEqual(contentsOf(before));
    }, 120_000);
  });
});
