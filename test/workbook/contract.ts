import { strFromU8 } from 'fflate';
import { a1 } from '../../src/model/cell';
import { noEdits } from '../../src/model/edits';
import type { Edits, ConditionalFormatEdit, SheetEdits } from '../../src/model/edits';
import { formatAt, formulaAt, valueAt } from '../../src/model/grid';
import type { Grid, WorkbookContent } from '../../src/model/grid';
import { Refusal } from '../../src/model/refusal';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import type { Workbook } from '../../src/workbook/port';
import { WorkbookProblem } from '../../src/workbook/problem';
import type { ProblemKind } from '../../src/workbook/problem';
import {
  EMPTY,
  cellAt,
  editsOf,
  formula,
  linkIn,
  linkOut,
  number,
  range,
  text,
  write,
} from '../support/edits';
import { unpacked, workbookFile, worksheet } from '../support/xlsx';
import { OTHER, OURS, RUN, SHEET, smallBook } from './contract-book';
import { featureWorkbook } from './file/feature-workbook';
import { pictureOf, sheetIn, withoutSizes } from './picture';
import type { Picture } from './picture';

/** A workbook behind the port, and what a test needs beside it. */
export interface ContractSession {
  readonly workbook: Workbook;
  /** The workbook as a file, as it is now. */
  readonly save: () => Uint8Array;
  /** Somebody else writes a text or a number into a cell. */
  readonly typeElsewhere: (sheet: string, address: string, content: string | number) => Promise<void>;
  readonly close: () => void | Promise<void>;
}

/** The suite that every adapter of the port passes. */
export function describeContract(name: string, open: (bytes: Uint8Array) => ContractSession): void {
  describe(`the Workbook port, ${name}`, () => {
    const sessions: ContractSession[] = [];
    const session = (bytes = smallBook()): ContractSession => {
      const opened = open(bytes);
      sessions.push(opened);
      return opened;
    };
    afterEach(async () => {
      for (const opened of sessions.splice(0)) await opened.close();
    });
    const after = async (...all: readonly Edits[]): Promise<Picture> => {
      const { workbook, save } = session();
      for (const edits of all) await workbook.apply(edits);
      return pictureOf(save());
    };

    describeReading(session);
    describeApplying(session, after);
    describeMarksAndCharts(session, after);
    describeSheetsAndState(session, after);
    describeUndo(session);
    describeRefusing(session);
  });
}

type Open = (bytes?: Uint8Array) => ContractSession;
type After = (...all: readonly Edits[]) => Promise<Picture>;

function describeReading(session: Open): void {
  describe('reading', () => {
    test('gives values, formulas, formats, links, hidden rows and fonts by their places', async () => {
      const content = await session().workbook.read();
      const [grid] = content.grids;
      if (!grid) throw new Error('no sheet was read');
      const value = (address: string) => valueAt(grid, cellAt(address).row, cellAt(address).column);
      expect(content.grids.map(({ sheet }) => sheet)).toEqual([SHEET, OTHER]);
      expect([value('A1'), value('B2'), value('C2'), value('E2'), value('F2')]).toEqual([
        null,
        'Tiêu chí',
        12.5,
        true,
        { error: '#DIV/0!' },
      ]);
      expect([value('B3'), value('B4'), value('C4'), value('C3'), value('D3')]).toEqual([
        '- ghi chú',
        '=1+1',
        '1.10',
        25,
        '',
      ]);
      expect([formulaAt(grid, 2, 2), formulaAt(grid, 3, 1), formulaAt(grid, 1, 2)]).toEqual([
        '=C2*2',
        null,
        null,
      ]);
      expect([formatAt(grid, 1, 3), formatAt(grid, 2, 4), formatAt(grid, 1, 2)]).toEqual([
        'dd/mm/yyyy',
        '0.00%',
        null,
      ]);
      expect(grid.links).toEqual([{ row: 1, column: 1, target: null, location: `'${SHEET}'!C3` }]);
      expect(grid.hiddenRows).toEqual([3]);
      expect(grid.legacyFonts).toEqual([{ row: 4, column: 1, font: '.VnTime' }]);
      expect(content.names).toEqual([{ name: 'Diem', sheet: SHEET, range: range('C2:C5') }]);
      expect(content.state).toBeNull();
      expect(content.date1904).toBe(false);
    });

    test('gives of a workbook with everything what the file reader gives', async () => {
      const bytes = featureWorkbook();
      const content = await session(bytes).workbook.read();
      expect(comparable(content)).toEqual(comparable(openXlsx(bytes).content));
    });

    test('knows a workbook that counts its days from 1904', async () => {
      const bytes = workbookFile({ A: worksheet('') }, { beforeSheets: '<workbookPr date1904="1"/>' });
      expect((await session(bytes).workbook.read()).date1904).toBe(true);
    });

    test('tells hidden sheets and gives empty ones', async () => {
      const bytes = workbookFile({
        A: worksheet(''),
        B: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
      });
      const { grids } = await session(bytes).workbook.read();
      expect(grids.map(({ sheet, values, hidden }) => [sheet, values.length, hidden])).toEqual([
        ['A', 0, false],
        ['B', 1, false],
      ]);
    });
  });
}

/** Content in one form: places by their addresses, without what Excel does not tell of a file. */
function comparable({ grids, names, state, date1904 }: WorkbookContent) {
  return {
    names: [...names].sort((one, other) => one.name.localeCompare(other.name)),
    state,
    date1904,
    grids: grids.map((grid) => ({
      sheet: grid.sheet,
      hidden: grid.hidden,
      cells: cellsOf(grid),
      links: grid.links
        .filter(({ row, column }) => valueAt(grid, row, column) !== null)
        .map(({ row, column, target, location }) => [a1(row, column), target, location])
        .sort(),
      hiddenRows: grid.hiddenRows.filter((row) => grid.values[row]?.some((value) => value !== null)),
    })),
  };
}

function cellsOf(grid: Grid): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  grid.values.forEach((line, row) =>
    line?.forEach((value, column) => {
      if (value !== null || formulaAt(grid, row, column) !== null)
        cells[a1(row, column)] = [value, formulaAt(grid, row, column), formatAt(grid, row, column)];
    }),
  );
  return cells;
}

function describeApplying(session: Open, after: After): void {
  describe('applying', () => {
    test('writes contents as they are meant, whatever they look like', async () => {
      const { cells } = sheetIn(await after(RUN), SHEET);
      expect(cells.G2).toMatchObject({ formula: '=IF(C2="","",ROUND(C2/E3,2))', value: 14.12 });
      expect(cells.G3).toMatchObject({ value: '=HYPERLINK("x")', formula: null });
      expect(cells.G4).toMatchObject({ value: '01/02/2026', formula: null });
      expect(cells.G5).toMatchObject({ value: 0.5, formula: null });
      expect(cells.B3).toMatchObject({ value: '+ đã sửa', formula: null });
    });

    test.each([
      '=1+1',
      '+1',
      '-1',
      '@a',
      "'a",
      '1.10',
      '12',
      '88,5%',
      '1/2',
      '2026-03-31',
      'TRUE',
      '#N/A',
      '\tcột',
      '31 tháng 3',
      '1e5',
      ' 1',
    ])('keeps %j a text', async (words) => {
      const { workbook } = session();
      await workbook.apply(editsOf(write(SHEET, { H9: text(words) })));
      const [grid] = (await workbook.read()).grids;
      // Excel gives an error and a text that looks like one alike.
      const value = grid && valueAt(grid, 8, 7);
      expect(words === '#N/A' ? ['#N/A', { error: '#N/A' }] : [words]).toContainEqual(value);
      expect(grid && formulaAt(grid, 8, 7)).toBeNull();
    });

    test('writes a formula and a number into cells with the Text format, which they keep', async () => {
      const { cells } = sheetIn(await after(RUN), SHEET);
      expect(cells.C4).toMatchObject({ formula: '=C2+1', value: 13.5, look: { numberFormat: '@' } });
    });

    test('leaves cells of a block alone that it does not name, and empties those that it says', async () => {
      const block = {
        row: 1,
        column: 1,
        cells: [
          [undefined, EMPTY],
          [EMPTY, undefined],
        ],
      };
      const { cells } = sheetIn(await after(editsOf({ ...noEdits(SHEET), blocks: [block] })), SHEET);
      expect(cells.B2).toMatchObject({ value: 'Tiêu chí' });
      expect(cells.C3).toMatchObject({ formula: '=C2*2' });
      expect([cells.C2?.value ?? null, cells.B3?.value ?? null]).toEqual([null, null]);
    });

    test('changes the parts of a look that it names and no others', async () => {
      const picture = await after(
        RUN,
        editsOf({
          ...noEdits(SHEET),
          formats: [{ range: range('E3:E3'), style: { font: { italic: true }, horizontal: 'right' } }],
        }),
      );
      const { cells } = sheetIn(picture, SHEET);
      expect(cells.E3?.look).toMatchObject({
        font: { name: 'Times New Roman', size: 13, bold: true, italic: true, color: '#C00000' },
        fill: '#FFF2CC',
        numberFormat: '0.00%',
        horizontal: 'Right',
      });
      const edge = expect.objectContaining({ style: 'Continuous', weight: 'Thin' });
      expect(cells.G3?.look).toMatchObject({
        fill: '#DDEBF7',
        edges: { left: edge, right: edge, top: edge, bottom: edge },
      });
    });

    test('sets links without changing what their cells hold or look like', async () => {
      const picture = await after(RUN);
      const { links, cells } = sheetIn(picture, SHEET);
      expect(links.B2).toEqual({ target: null, location: `'${SHEET}'!C3`, tip: 'Xem' });
      expect(links.G2).toEqual({
        target: 'https://sokhcn.example.gov.vn/báo%20cáo.pdf#page=3',
        location: null,
        tip: 'Báo cáo',
      });
      expect(links.G3).toEqual({ target: null, location: `'${OURS}'!A1`, tip: null });
      expect(cells.G2?.look.font).toMatchObject({ underline: 'None', name: 'Calibri', size: 11 });
      expect(sheetIn(picture, OURS).links).toMatchObject({
        A2: { location: `'${SHEET}'!B2`, tip: 'Đến tiêu chí' },
        A3: { location: "'Danh mục ''A'''!A1" },
      });
      expect(sheetIn(picture, OURS).cells.A2).toMatchObject({ value: '1.10' });
    });

    test('links a cell whose content is not written: a formula, a number', async () => {
      const links = [linkIn('C3', OTHER, 'A1'), linkIn('C2', OTHER, 'A1')];
      const { cells } = sheetIn(await after(editsOf({ ...noEdits(SHEET), links })), SHEET);
      expect(cells.C3).toMatchObject({ formula: '=C2*2', value: 25 });
      expect(cells.C2).toMatchObject({ value: 12.5 });
    });

    test('takes a link off a cell, whose content and look stay; a cell without a link stays as it is', async () => {
      const off = (address: string) => ({ ...cellAt(address), to: { kind: 'none' as const }, tip: null });
      const before = sheetIn(await after(editsOf()), SHEET);
      const { links, cells } = sheetIn(
        await after(editsOf({ ...noEdits(SHEET), links: [off('B2'), off('C2')] })),
        SHEET,
      );
      expect(before.links.B2).toBeDefined();
      expect(links).toEqual({});
      expect([cells.B2, cells.C2]).toEqual([before.cells.B2, before.cells.C2]);
    });

    test('merges, sizes, freezes, sets up the page and protects', async () => {
      const merged = editsOf({ ...noEdits(SHEET), merges: [range('B7:C8')] });
      const picture = await after(RUN, merged);
      expect(sheetIn(picture, SHEET)).toMatchObject({
        merges: ['B7:C8'],
        widths: { 6: 20 },
        heights: { 2: 30 },
      });
      expect(sheetIn(picture, OURS)).toMatchObject({
        freeze: { rows: 1, columns: 0 },
        isProtected: true,
        page: { orientation: 'Landscape', paperSize: 'A4', fitToWidth: 1, titleRows: { first: 0, last: 0 } },
        heights: { 0: 24, 1: 20.5 },
      });
      expect(sheetIn(picture, OURS).cells.A2?.look.locked).toBe(false);
    });

    test('changes nothing more when it is done twice', async () => {
      const once = await after(RUN);
      expect(await after(RUN, RUN)).toEqual(once);
    });

    test('builds later edits of a sheet on earlier ones', async () => {
      const edits = editsOf(write(SHEET, { H1: number(1), H2: number(2) }), {
        ...write(SHEET, { H1: number(3) }),
        clear: [range('H1:H2')],
      });
      const { cells } = sheetIn(await after(edits), SHEET);
      expect(cells.H1).toMatchObject({ value: 3 });
      expect(cells.H2?.value ?? null).toBeNull();
    });
  });
}

const MARK: ConditionalFormatEdit = { range: range('B2:B5'), formula: 'B2=""', style: { fill: 'FFE699' } };

function describeMarksAndCharts(session: Open, after: After): void {
  describe('marks and charts', () => {
    const marking = (more: Partial<SheetEdits>): Edits => editsOf({ ...noEdits(SHEET), ...more });
    const formulas = (picture: Picture) =>
      sheetIn(picture, SHEET).marks.map(({ formula }) => String(formula).replace(/^=/, ''));

    test('puts marks on beside the rules of the office', async () => {
      expect(formulas(await after(marking({ conditionalFormats: [MARK] })))).toEqual(
        expect.arrayContaining(['C2>10', expect.stringContaining('B2=""')]),
      );
    });

    test('takes our marks off, in another session too, and no others', async () => {
      const first = session();
      await first.workbook.apply(marking({ conditionalFormats: [MARK, { ...MARK, range: range('E2:E3') }] }));
      const second = session(first.save());
      await second.workbook.apply(marking({ clearConditionalFormats: true }));
      expect(formulas(pictureOf(second.save()))).toEqual(['C2>10']);
    });

    test('puts on the same marks once', async () => {
      const edits = marking({ clearConditionalFormats: true, conditionalFormats: [MARK] });
      expect(formulas(await after(edits, edits))).toHaveLength(2);
    });

    test('replaces a chart of the same name', async () => {
      const chart = {
        name: 'Diem',
        kind: 'bar' as const,
        title: 'Điểm theo lĩnh vực',
        categories: range('B2:B5'),
        series: [{ name: 'Tự chấm', values: range('C2:C5') }],
        place: range('H2:L12'),
      };
      const { workbook, save } = session();
      await workbook.apply(marking({ charts: [chart] }));
      await workbook.apply(marking({ charts: [{ ...chart, title: 'Điểm tự chấm' }] }));
      const charts = chartTitles(save());
      expect(charts).toEqual(['Điểm tự chấm']);
    });
  });
}

/** The titles of the charts in a file. */
function chartTitles(bytes: Uint8Array): readonly string[] {
  const parts = unpacked(bytes);
  return Object.entries(parts)
    .filter(([name]) => /charts\/chart\d*\.xml$/.test(name))
    .map(([, part]) => /<c:title>.*?<a:t>(.*?)<\/a:t>/s.exec(strFromU8(part))?.[1] ?? '');
}

function describeSheetsAndState(session: Open, after: After): void {
  describe('sheets, names and state', () => {
    test('makes a sheet behind the last one', async () => {
      const { workbook } = session();
      await workbook.apply(RUN);
      expect((await workbook.read()).grids.map(({ sheet }) => sheet)).toEqual([SHEET, OTHER, OURS]);
    });

    test('moves a name that is there', async () => {
      const named = (cells: string): Edits => ({
        ...editsOf(),
        names: [{ name: 'Diem', sheet: SHEET, range: range(cells) }],
      });
      const { workbook } = session();
      await workbook.apply(named('B2:B9'));
      expect((await workbook.read()).names).toEqual([{ name: 'Diem', sheet: SHEET, range: range('B2:B9') }]);
    });

    test('keeps the state from run to run, one at a time', async () => {
      const { workbook } = session();
      for (const state of ['{"version":1}', 'khác <&>\u0007', 'khác <&>\u0007']) {
        await workbook.apply({ ...editsOf(), state });
        expect((await workbook.read()).state).toBe(state);
      }
    });

    test('takes out what is ours: sheets, names, state', async () => {
      const picture = await after(RUN, {
        ...editsOf(write(SHEET, { G2: EMPTY })),
        remove: { sheets: [OURS, 'không có'], names: ['CCHC_TongHop', 'không.có'], state: true },
      });
      expect(picture.sheets.map(({ name }) => name)).toEqual([SHEET, OTHER]);
      expect(Object.keys(picture.names)).toEqual(['/Diem']);
      expect(picture.state).toEqual([]);
    });
  });
}

function describeUndo(session: Open): void {
  describe('undo', () => {
    test('puts everything back', async () => {
      const { workbook, save } = session();
      const before = pictureOf(save());
      const { undo } = await workbook.apply(RUN);
      expect(pictureOf(save())).not.toEqual(before);
      await undo();
      expect(withoutSizes(pictureOf(save()))).toEqual(withoutSizes(before));
    });

    test('puts the second run back to the first', async () => {
      const { workbook, save } = session();
      await workbook.apply(RUN);
      const first = pictureOf(save());
      const second = await workbook.apply({
        ...RUN,
        state: 'second',
        names: [{ name: 'CCHC_TongHop', sheet: OURS, range: range('A1:A1') }],
        sheets: RUN.sheets.map((sheet) => ({
          ...sheet,
          blocks: [{ row: 0, column: 0, cells: [[text('khác')]] }],
        })),
      });
      await second.undo();
      expect(pictureOf(save())).toEqual(first);
    });

    test('brings back a link that was taken off', async () => {
      const { workbook, save } = session();
      const before = pictureOf(save());
      const links = [{ ...cellAt('B2'), to: { kind: 'none' as const }, tip: null }];
      const { undo } = await workbook.apply(editsOf({ ...noEdits(SHEET), links }));
      expect(sheetIn(pictureOf(save()), SHEET).links).toEqual({});
      await undo();
      expect(pictureOf(save())).toEqual(before);
    });

    test('brings back a sheet that was taken out', async () => {
      const { workbook, save } = session();
      const unprotected = RUN.sheets.map((sheet) => ({ ...sheet, protect: false }));
      await workbook.apply({ ...RUN, sheets: unprotected });
      const cells = sheetIn(pictureOf(save()), OURS);
      const { undo } = await workbook.apply({
        ...editsOf(),
        remove: { sheets: [OURS], names: ['CCHC_TongHop'], state: false },
      });
      await undo();
      const again = sheetIn(pictureOf(save()), OURS);
      expect([again.cells, again.links]).toEqual([cells.cells, cells.links]);
    });

    test('refuses when somebody has changed a cell that was written', async () => {
      const { workbook, save, typeElsewhere } = session();
      const { undo } = await workbook.apply(RUN);
      await typeElsewhere(SHEET, 'G5', 9);
      const changed = pictureOf(save());
      expect(await problemOf(undo())).toBe('changed-since');
      expect(pictureOf(save())).toEqual(changed);
    });

    test('refuses when somebody has written into a sheet that was made', async () => {
      const { workbook, typeElsewhere } = session();
      const unprotected = RUN.sheets.map((sheet) => ({ ...sheet, protect: false }));
      const { undo } = await workbook.apply({ ...RUN, sheets: unprotected });
      await typeElsewhere(OURS, 'H20', 'ghi chú của cán bộ');
      expect(await problemOf(undo())).toBe('changed-since');
    });
  });
}

async function problemOf(work: Promise<unknown>): Promise<ProblemKind | 'refused' | 'done'> {
  try {
    await work;
    return 'done';
  } catch (thrown) {
    if (thrown instanceof WorkbookProblem) return thrown.kind;
    if (thrown instanceof Refusal) return 'refused';
    throw thrown;
  }
}

function describeRefusing(session: Open): void {
  describe('what cannot be done changes nothing', () => {
    const REFUSED: readonly (readonly [string, Edits])[] = [
      [
        'a sheet that is not there',
        editsOf(write(SHEET, { A1: number(1) }), write('Không có', { A1: number(1) })),
      ],
      ['a name that no sheet may have', editsOf(write(SHEET, { A1: number(1) }), noEdits('a/b', true))],
      ['a text too long for a cell', editsOf(write(SHEET, { A1: number(1), A2: text('x'.repeat(32_768)) }))],
      ['a formula too long', editsOf(write(SHEET, { A2: formula(`=${'1+'.repeat(4_096)}1`, 1) }))],
      [
        'a merged area that hides something',
        editsOf({ ...write(SHEET, { A1: number(1) }), merges: [range('B2:C3')] }),
      ],
      [
        'a name on a sheet that is not there',
        {
          ...editsOf(write(SHEET, { A1: number(1) })),
          names: [{ name: 'X', sheet: 'Không có', range: range('A1') }],
        },
      ],
      [
        'an address too long',
        editsOf({
          ...write(SHEET, { A1: number(1) }),
          links: [linkOut('A1', `https://a.vn/${'x'.repeat(2_100)}`)],
        }),
      ],
    ];
    test('refuses to take out a sheet that a formula of the office uses, and the last that is seen', async () => {
      const { workbook, save } = session();
      await workbook.apply(RUN);
      await workbook.apply(editsOf(write(SHEET, { H9: formula(`='${OURS}'!B3`, 3) })));
      const before = pictureOf(save());
      const removing = (...sheets: readonly string[]): Edits => ({
        ...editsOf(),
        remove: { sheets, names: ['CCHC_TongHop', 'Diem'], state: false },
      });
      expect(await problemOf(workbook.apply(removing(OURS)))).toBe('refused');
      expect(await problemOf(workbook.apply(removing(SHEET, OTHER, OURS)))).toBe('refused');
      expect(pictureOf(save())).toEqual(before);
      const freed = { ...removing(OURS), sheets: [write(SHEET, { H9: EMPTY })] };
      expect(await problemOf(workbook.apply(freed))).toBe('done');
    });

    test.each(REFUSED)('refuses %s', async (_, edits) => {
      const { workbook, save } = session();
      const before = pictureOf(save());
      expect(await problemOf(workbook.apply(edits))).toBe('refused');
      expect(pictureOf(save())).toEqual(before);
    });

    test('stops when the sources were changed since they were read', async () => {
      const { workbook, save, typeElsewhere } = session();
      const basis = await workbook.read();
      await typeElsewhere(OTHER, 'A1', 8);
      const before = pictureOf(save());
      expect(await problemOf(workbook.apply(RUN, { basis }))).toBe('changed-since');
      expect(pictureOf(save())).toEqual(before);
    });

    test('goes on when nothing but our own sheet was changed', async () => {
      const { workbook, typeElsewhere } = session();
      await workbook.apply({ ...RUN, sheets: RUN.sheets.map((sheet) => ({ ...sheet, protect: false })) });
      const basis = await workbook.read();
      await typeElsewhere(OURS, 'B3', 4);
      expect(await problemOf(workbook.apply(RUN, { basis }))).toBe('done');
    });

    test('stops when the person has asked to', async () => {
      const { workbook, save } = session();
      const before = pictureOf(save());
      expect(await problemOf(workbook.apply(RUN, { signal: AbortSignal.abort() }))).toBe('cancelled');
      expect(pictureOf(save())).toEqual(before);
    });
  });
}
