import { noEdits } from '../../../src/model/edits';
import type { ProblemKind } from '../../../src/workbook/problem';
import { WorkbookProblem } from '../../../src/workbook/problem';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { editsOf, linkIn, number, write } from '../../support/edits';
import { workbookFile, worksheet } from '../../support/xlsx';
import { OTHER, OURS, RUN, SHEET, smallBook } from '../contract-book';
import { pictureOf, sheetIn, withoutSizes } from '../picture';
import { officeSession } from './office-session';
import type { OfficeSession } from './office-session';

let session: OfficeSession | null = null;
const open = (bytes = smallBook()): OfficeSession => (session = officeSession(bytes));

afterEach(async () => {
  await session?.close();
  session = null;
});

const problemOf = (work: Promise<unknown>): Promise<WorkbookProblem | null> =>
  work.then(
    () => null,
    (thrown: unknown) => {
      if (thrown instanceof WorkbookProblem) return thrown;
      throw thrown;
    },
  );

/** A protection of somebody's, with a password that we do not have. */
const protect = ({ host }: OfficeSession, sheet: string): void => {
  host.sheet(sheet).protection = { options: {}, password: 'mật khẩu' };
};

describe('what Excel would refuse is said before anything is written', () => {
  const REFUSING: readonly (readonly [string, ProblemKind, (opened: OfficeSession) => void])[] = [
    ['a protected sheet, by its name', 'protected-sheet', (opened) => protect(opened, SHEET)],
    ['a protected structure', 'protected-structure', ({ host }) => void (host.book.structureLocked = true)],
    ['a workbook that is open for reading', 'read-only', ({ host }) => void (host.book.readOnly = true)],
  ];
  test.each(REFUSING)('%s', async (_, kind, prepare) => {
    const opened = open();
    prepare(opened);
    const before = pictureOf(opened.save());
    const problem = await problemOf(opened.workbook.apply(RUN));
    expect(problem?.kind).toBe(kind);
    expect(pictureOf(opened.save())).toEqual(before);
    if (kind === 'protected-sheet') expect(problem?.sentence.args).toEqual({ sheet: SHEET });
  });

  test("a sheet that somebody protected is never unprotected, not even under our sheet's name", async () => {
    const opened = open();
    await opened.workbook.apply(RUN);
    protect(opened, OURS);
    const before = pictureOf(opened.save());
    const changed = editsOf({
      ...noEdits(OURS, true),
      blocks: [{ row: 0, column: 0, cells: [[{ kind: 'number', value: 1 }]] }],
      protect: true,
    });
    expect((await problemOf(opened.workbook.apply(changed)))?.kind).toBe('protected-sheet');
    expect(pictureOf(opened.save())).toEqual(before);
  });

  test('a sheet that is gone since it was read', async () => {
    const opened = open();
    const basis = await opened.workbook.read();
    opened.host.sheet(OTHER).name = 'Đổi tên';
    expect((await problemOf(opened.workbook.apply(RUN, { basis })))?.kind).toBe('gone');
    expect(opened.host.book.sheets.map(({ name }) => name)).toEqual([SHEET, 'Đổi tên']);
  });
});

describe('edits by others', () => {
  test.each([['person'], ['colleague']] as const)(
    'of a %s between scoring and writing stop the write',
    async (actor) => {
      const opened = open();
      const basis = await opened.workbook.read();
      opened.host.host.beforeTrip((roundTrip) => {
        if (roundTrip === 3) opened.host.type(SHEET, 'C2', 99, actor);
      });
      expect((await problemOf(opened.workbook.apply(RUN, { basis })))?.kind).toBe('changed-since');
      expect(opened.host.book.sheets.map(({ name }) => name)).toEqual([SHEET, OTHER]);
      expect(opened.host.cell(SHEET, 'G2').value).toBeNull();
    },
  );

  test('a row more than was read stops the write, too', async () => {
    const opened = open();
    const basis = await opened.workbook.read();
    opened.host.type(SHEET, 'A30', 'thêm', 'colleague');
    expect((await problemOf(opened.workbook.apply(RUN, { basis })))?.kind).toBe('changed-since');
  });

  test('a sheet of the name that we would make is left alone', async () => {
    const opened = open(
      workbookFile({ [SHEET]: worksheet(''), [OURS]: worksheet('<row r="1"><c r="A1"><v>5</v></c></row>') }),
    );
    const basis = { ...openXlsx(smallBook()).content, grids: [] };
    expect((await problemOf(opened.workbook.apply(editsOf(noEdits(OURS, true)), { basis })))?.kind).toBe(
      'changed-since',
    );
    expect(opened.host.cell(OURS, 'A1').value).toBe(5);
  });
});

describe('hosts that lack something', () => {
  test('links that Excel does not take in one call are set cell by cell', async () => {
    const opened = open();
    const expected = openXlsx(smallBook()).apply(RUN);
    const { prototype } = opened.host.Excel.Range;
    const original = prototype.setCellProperties;
    prototype.setCellProperties = function (cells) {
      const hasLinks = cells.some((row) => row.some(({ hyperlink }) => hyperlink));
      return original.call(this, hasLinks ? [] : cells);
    };
    await opened.workbook.apply(RUN);
    const picture = withoutSizes(pictureOf(opened.save()));
    expect(picture.sheets.map(({ links }) => links)).toEqual(
      pictureOf(expected).sheets.map(({ links }) => links),
    );
    const { reads, writes } = opened.host.counts();
    await opened.workbook.apply(
      editsOf({ ...write(SHEET, { H1: number(1) }), links: [linkIn('H1', OTHER, 'A1')] }),
    );
    // It is remembered: no more is refused.
    expect(opened.host.counts()).toMatchObject({ reads: reads + 2, writes: writes + 1 });
    expect(sheetIn(pictureOf(opened.save()), SHEET).links.H1).toMatchObject({
      location: "'Danh mục ''A'''!A1",
    });
  });

  test('a host to which the sheet behind the last is an error takes one trip more', async () => {
    const opened = open();
    const expected = await opened.workbook.read();
    const { prototype } = opened.host.Excel.RequestContext;
    const original = prototype.sync;
    prototype.sync = function () {
      prototype.sync = original;
      const debugInfo = { errorLocation: 'Worksheet.getNextOrNullObject' };
      return Promise.reject(Object.assign(new Error('no such sheet'), { code: 'ItemNotFound', debugInfo }));
    };
    const { reads } = opened.host.counts();
    expect(await opened.workbook.read()).toEqual(expected);
    expect(opened.host.counts().reads - reads).toBe(3);
  });

  test('a workbook of very many sheets takes one trip more', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Trang ${index + 1}`);
    const sheets = names.map((name, index) => [
      name,
      worksheet(`<row r="1"><c r="A1"><v>${index}</v></c></row>`),
    ]);
    const opened = open(workbookFile(Object.fromEntries(sheets) as Record<string, string>));
    const { grids } = await opened.workbook.read();
    expect(grids.map(({ sheet, values }) => [sheet, values[0]?.[0]])).toEqual(
      names.map((name, index) => [name, index]),
    );
    expect(opened.host.counts().reads).toBe(3);
  });

  test.each([['freeze'], ['page']] as const)(
    'where the %s is refused, everything else stands',
    async (part) => {
      const opened = open();
      const { WorksheetFreezePanes, PageLayout } = opened.host.Excel;
      const { setPrintTitleRows } = PageLayout.prototype;
      if (part === 'freeze')
        WorksheetFreezePanes.prototype.freezeRows = function () {
          this.freezeAt('?');
        };
      else
        PageLayout.prototype.setPrintTitleRows = function () {
          setPrintTitleRows.call(this, '?');
        };
      expect(await problemOf(opened.workbook.apply(RUN))).toBeNull();
      const generated = sheetIn(pictureOf(opened.save()), OURS);
      expect(generated.isProtected).toBe(true);
      expect(generated.cells.A1?.value).toBe('TỔNG HỢP TỰ ĐÁNH GIÁ');
      expect(generated.freeze.rows).toBe(part === 'freeze' ? 0 : 1);
    },
  );
});

test('our marks come behind the rules of the office, as in a file', async () => {
  const opened = open();
  await opened.workbook.apply(RUN);
  const formulas = opened.host.sheet(SHEET).conditionalFormats.map(({ formula }) => formula);
  expect(formulas).toEqual(['=C2>10', expect.stringContaining('CCHC')]);
});

describe('undo', () => {
  test('may be called twice', async () => {
    const opened = open();
    const before = withoutSizes(pictureOf(opened.save()));
    const { undo } = await opened.workbook.apply(RUN);
    await undo();
    await undo();
    expect(withoutSizes(pictureOf(opened.save()))).toEqual(before);
  });

  test('goes on where it was interrupted', async () => {
    const opened = open();
    const before = withoutSizes(pictureOf(opened.save()));
    const { undo } = await opened.workbook.apply(RUN);
    opened.host.host.faults.inject({
      error: 'TransportGeneralException',
      moment: { actions: 30 },
      roundTrip: 2,
      times: 40,
    });
    expect((await problemOf(undo()))?.kind).toBe('half-written');
    opened.host.host.faults.clear();
    await undo();
    expect(withoutSizes(pictureOf(opened.save()))).toEqual(before);
  }, 20_000);

  test('refuses where the sheet is gone', async () => {
    const opened = open();
    const { undo } = await opened.workbook.apply(editsOf(write(OTHER, { A1: number(1) })));
    opened.host.sheet(OTHER).name = 'Khác';
    expect((await problemOf(undo()))?.kind).toBe('changed-since');
  });
});
