import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { bookOfCells, SHEET } from './books';
import { CLIENT_FILES } from '../../src/host/client/node-client';
import type { ClientPlatform } from '../../src/host/client/node-client';
import { openHost } from '../../src/host/open-host';
import { replay } from './replay';

const NUMBERS = [
  ['Chỉ số', 'Điểm'],
  ['Kế hoạch', 2],
  ['Tổng', '=SUM(B2:B2)'],
];

const PLATFORMS = Object.keys(CLIENT_FILES) as ClientPlatform[];

describe.each(PLATFORMS)('the genuine client for %s', (clientPlatform) => {
  const open = () => openHost(bookOfCells(NUMBERS), { clientPlatform });

  test('reads a block and what is around it', async () => {
    const session = open();
    await session.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility');
      const used = sheets.getItem(SHEET).getUsedRangeOrNullObject(true);
      used.load('address,values,formulas,text,rowCount');
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([[SHEET, 'Visible']]);
      expect(used.address).toBe(`'${SHEET}'!A1:B3`);
      expect(used.formulas[2]).toEqual(['Tổng', '=SUM(B2:B2)']);
      expect(used.text[1]).toEqual(['Kế hoạch', '2']);
    });
    expect(session.host.mistakes).toEqual([]);
  });

  test('writes, and formulas that depend on what was written show their new value', async () => {
    const session = open();
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('B2').values = [[7.5]];
      const total = sheet.getRange('B3').load('values');
      await context.sync();
      expect(total.values).toEqual([[7.5]]);
    });
    expect(session.cell(SHEET, 'B3').value).toBe(7.5);
  });

  test('an error names the code, the place and the statement', async () => {
    const session = open();
    const failing = session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('không có').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: expect.stringContaining('getItem') as string },
    });
    await expect(failing).rejects.toBeInstanceOf(session.OfficeExtension.Error);
  });
});

test('a null object makes null objects, and a method on one does nothing', async () => {
  const session = openHost(bookOfCells(NUMBERS));
  await session.Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('PAR_khong_co');
    const used = missing.getUsedRangeOrNullObject(true);
    missing.load('name');
    used.load('values');
    missing.delete();
    await context.sync();
    expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
  expect(session.book.sheets).toHaveLength(1);
});

test('an empty sheet has no used range', async () => {
  const session = openHost(bookOfCells(NUMBERS));
  await session.Excel.run(async (context) => {
    const used = context.workbook.worksheets.add('Trống').getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test('ranges that Excel.run holds on to are let go of when it ends', async () => {
  const session = openHost(bookOfCells(NUMBERS));
  await session.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange('A1:B2');
    await context.sync();
    range.load('values');
    await context.sync();
    expect(session.host.referenceCount()).toBeGreaterThan(0);
  });
  await session.settled();
  expect(session.host.referenceCount()).toBe(0);
  expect(session.counts().housekeeping).toBe(1);
});

test('a table of more than 1,500 cells arrives in pieces and is written whole', async () => {
  const session = openHost(bookOfCells(NUMBERS));
  const table = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('D1:M400').values = table;
    await context.sync();
  });
  expect(session.cell(SHEET, 'M400').value).toBe(3999);
  expect(session.counts()).toMatchObject({ writes: 1, cellsSent: 4000 });
});

test('a table of another size than the range is refused, and nothing of it is written', async () => {
  const session = openHost(bookOfCells(NUMBERS));
  const failing = session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A1:B1').values = [[1], [2]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(session.cell(SHEET, 'A1').value).toBe('Chỉ số');
});

describe('what is given to values is read as if typed', () => {
  test.each([
    ['1.10', 1.1, '1.1'],
    ["'1.10", '1.10', '1.10'],
    ['15%', 0.15, '15%'],
    ['1/2/2026', 46024, '1/2/2026'],
    ['=1+1', 2, '2'],
    ["'=1+1", '=1+1', '=1+1'],
    ['TRUE', true, 'TRUE'],
    ['', null, ''],
  ])('%s', async (given, value, text) => {
    const session = openHost(bookOfCells(NUMBERS));
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('D5').values = [[given]];
      await context.sync();
    });
    expect(session.cell(SHEET, 'D5')).toMatchObject({ value, text });
  });

  test('a sign in front begins a formula: a note becomes an error, as in Excel', async () => {
    const session = openHost(bookOfCells(NUMBERS));
    session.type(SHEET, 'D5', '- ghi chú của đơn vị');
    expect(session.cell(SHEET, 'D5')).toMatchObject({
      formula: '=- ghi chú của đơn vị',
      value: { error: '#NAME?' },
    });
  });

  test('what is no formula at all is refused', async () => {
    const session = openHost(bookOfCells(NUMBERS));
    const failing = session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('D5').values = [['=SUM(']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('a member that the host does not have answers ApiNotFound and is listed', async () => {
  const session = openHost(bookOfCells(NUMBERS));
  const failing = session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).namedSheetViews.load('items/name');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(session.host.missing.list()).toEqual([{ member: 'Worksheet.NamedSheetViews', times: 1 }]);
});

test('a member of a version that is not declared is not there', async () => {
  const merged = async (version: string) => {
    const session = openHost(bookOfCells(NUMBERS), { declaredSets: { ExcelApi: version } });
    await session.Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem(SHEET).getRange('A1:B2').getMergedAreasOrNullObject();
      await context.sync();
      expect(areas.isNullObject).toBe(true);
    });
  };
  await merged('1.13');
  await expect(merged('1.9')).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('a person’s change is told to whoever listens, our own is marked as such', async () => {
  const session = openHost(bookOfCells(NUMBERS));
  const seen: unknown[] = [];
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
      seen.push([address, source, triggerSource]);
    });
    await context.sync();
  });
  session.type(SHEET, 'B2', 3);
  session.type(SHEET, 'B2', 4, 'colleague');
  await session.settled();
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A9').values = [['của phần bổ trợ']];
    await context.sync();
  });
  await session.settled();
  expect(seen).toEqual([
    ['B2', 'Local', 'Unknown'],
    ['B2', 'Remote', 'Unknown'],
    ['A9', 'Local', 'ThisLocalAddin'],
  ]);
});

describe('saving', () => {
  test('a workbook that nobody has changed is saved byte for byte', () => {
    const bytes = bookOfCells(NUMBERS);
    expect(openHost(bytes).save()).toEqual(bytes);
  });

  test('what was written, linked and named is in the file', async () => {
    const session = openHost(bookOfCells(NUMBERS));
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Danh mục');
      const cell = sheet.getRange('A1');
      cell.hyperlink = { address: 'https://vanban.chinhphu.vn/', textToDisplay: 'TL-01' };
      sheet.getRange('B1').formulas = [["='Số liệu'!B2*2"]];
      sheet.getRange('B1').numberFormat = [['0.00']];
      context.workbook.names.add('PAR_danh_muc', sheet.getRange('A1:B1'));
      await context.sync();
    });
    const { grids, names } = openXlsx(session.save()).content;
    expect(grids[1]).toMatchObject({
      sheet: 'Danh mục',
      values: [['TL-01', 4]],
      links: [{ row: 0, column: 0, target: 'https://vanban.chinhphu.vn/' }],
    });
    expect(grids[1]?.formulas[0]?.[1]).toBe("='Số liệu'!B2*2");
    expect(grids[1]?.formats[0]?.[1]).toBe('0.00');
    expect(names).toMatchObject([{ name: 'PAR_danh_muc', sheet: 'Danh mục' }]);
  });

  test('a value that only a formula gives is saved with it', async () => {
    const session = openHost(bookOfCells(NUMBERS));
    session.type(SHEET, 'B2', 9);
    expect(openXlsx(session.save()).content.grids[0]?.values[2]?.[1]).toBe(9);
  });
});

test('recorded batches, played back into a fresh host, give the same answers', async () => {
  const session = openHost(bookOfCells(NUMBERS));
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('B2').values = [[5]];
    const used = sheet.getUsedRange(true).load('values,address');
    await context.sync();
    used.load('text');
    await context.sync();
  });
  await session.settled();
  expect(session.host.recording.length).toBeGreaterThan(1);
  expect(replay(openHost(bookOfCells(NUMBERS)).host, session.host.recording)).toEqual([]);
  const other = openHost(bookOfCells([['khác']])).host;
  expect(replay(other, session.host.recording).length).toBeGreaterThan(0);
});
