import fc from 'fast-check';
import { noEdits } from '../../../src/model/edits';
import { emptyWorkbook } from '../../../src/workbook/file/book/empty-workbook';
import { fileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { stateIn, stateXml } from '../../../src/workbook/state-xml';
import { editsOf, number, range, text, write } from '../../support/edits';
import { refusalArgs, refusalOf } from '../../support/refusal';
import {
  packed,
  relationships,
  textOf,
  unpacked,
  workbookFile,
  workbookParts,
  worksheet,
} from '../../support/xlsx';

const NOTHING = { sheets: [], names: [], state: null };

describe('new sheets', () => {
  const file = workbookFile({ 'Bộ tiêu chí': worksheet('') });
  const create = (name: string) => editsOf(write(name, { A1: text('mới') }, { create: true }));

  test('are put behind the last, with numbers and ids of their own', () => {
    const parts = workbookParts({ Một: worksheet(''), Hai: worksheet('') });
    const odd = packed({
      ...parts,
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace('sheetId="2"', 'sheetId="40"'),
      'xl/worksheets/sheet3.xml': worksheet(''),
    });
    const after = openXlsx(odd).apply(create('Tổng hợp'));
    expect(textOf(after, 'xl/workbook.xml')).toContain(
      'sheetId="40" r:id="rId2"/><sheet name="Tổng hợp" sheetId="41" r:id="rId3"/></sheets>',
    );
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).toContain(
      '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet4.xml"/>',
    );
    expect(textOf(after, '[Content_Types].xml')).toContain(
      '<Override PartName="/xl/worksheets/sheet4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
    );
    expect(openXlsx(after).content.grids.map(({ sheet }) => sheet)).toEqual(['Một', 'Hai', 'Tổng hợp']);
  });

  test('are not made again when they are there, in capitals or not', () => {
    const once = openXlsx(file).apply(create('Tổng hợp'));
    expect(unpacked(openXlsx(once).apply(create('TỔNG HỢP')))).toEqual(unpacked(once));
  });

  test('may be made empty, and several at once', () => {
    const after = openXlsx(file).apply(editsOf(noEdits('A & B', true), noEdits('C', true)));
    expect(openXlsx(after).content.grids.map(({ sheet, values }) => [sheet, values])).toEqual([
      ['Bộ tiêu chí', []],
      ['A & B', []],
      ['C', []],
    ]);
  });

  test('have a prefix for their ids where the list of sheets has none', () => {
    const parts = workbookParts({ Một: worksheet('') });
    const workbook = String(parts['xl/workbook.xml'])
      .replace(/ xmlns:r="[^"]+"/, '')
      .replace(
        'r:id=',
        'xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id=',
      );
    const after = openXlsx(packed({ ...parts, 'xl/workbook.xml': workbook })).apply(create('Hai'));
    expect(openXlsx(after).content.grids).toHaveLength(2);
  });

  test('of a Strict workbook are Strict', () => {
    const strict = Object.entries(workbookParts({ Một: worksheet('') })).map(([name, content]) => [
      name,
      String(content)
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        ),
    ]);
    const after = openXlsx(packed(Object.fromEntries(strict) as Record<string, string>)).apply({
      ...create('Hai'),
      state: 'x',
    });
    for (const part of [
      'xl/worksheets/sheet2.xml',
      'xl/_rels/workbook.xml.rels',
      'customXml/_rels/item1.xml.rels',
      'customXml/itemProps1.xml',
    ]) {
      expect(textOf(after, part)).toContain('http://purl.oclc.org/ooxml/');
      expect(textOf(after, part)).not.toContain('http://schemas.openxmlformats.org/officeDocument/2006/');
    }
    expect(openXlsx(after).content.state).toBe('x');
  });

  test.each([
    '',
    '   ',
    'x'.repeat(32),
    'a:b',
    'a[b',
    'a]b',
    'a*b',
    'a?b',
    'a/b',
    'a\\b',
    "'a",
    "a'",
    'History',
    'a\u0007',
  ])('are not called %p', (name) => {
    const work = () => openXlsx(file).apply(create(name));
    expect(refusalOf(work)).toBe('file.sheet-name');
    expect(refusalArgs(work)).toEqual({ sheet: name });
  });

  test.each(['x'.repeat(31), "Sở 'A' và B", 'Điểm chưa đạt & hướng khắc phục', '=1+1'])(
    'are called %p',
    (name) => {
      expect(openXlsx(openXlsx(file).apply(create(name))).content.grids[1]?.sheet).toBe(name);
    },
  );

  test('that are not to be made are refused', () => {
    const work = () => openXlsx(file).apply(editsOf(write('Tổng hợp', { A1: number(1) })));
    expect(refusalOf(work)).toBe('file.no-such-sheet');
    expect(refusalArgs(work)).toEqual({ sheet: 'Tổng hợp' });
  });

  test('do not take the name of a chart sheet', () => {
    const parts = workbookParts({ Một: worksheet(''), 'Biểu đồ': worksheet('') });
    const charts = packed({
      ...parts,
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'chartsheet', 'worksheets/sheet2.xml'],
      ),
    });
    expect(refusalOf(() => openXlsx(charts).apply(create('biểu đồ')))).toBe('file.no-such-sheet');
  });
});

describe('names', () => {
  const name = (words: string, cells: string, sheet = 'Bộ tiêu chí') => ({
    name: words,
    sheet,
    range: range(cells),
  });
  const named = (behindSheets: string, ...names: readonly ReturnType<typeof name>[]) =>
    openXlsx(workbookFile({ 'Bộ tiêu chí': worksheet('') }, { behindSheets })).apply({ ...NOTHING, names });

  test('are added for blocks of ours, and moved when they exist', () => {
    const once = named('<calcPr/>', name('par_index.scores', 'J5:J40'), name('khối', 'A1'));
    expect(textOf(once, 'xl/workbook.xml')).toContain(
      `</sheets><definedNames><definedName name="par_index.scores">'Bộ tiêu chí'!$J$5:$J$40</definedName><definedName name="khối">'Bộ tiêu chí'!$A$1</definedName></definedNames><calcPr/>`,
    );
    const moved = openXlsx(once).apply({
      ...NOTHING,
      names: [name('PAR_INDEX.scores', 'K5:K40'), name('khối', 'A1')],
    });
    expect(openXlsx(moved).content.names).toEqual([
      { name: 'par_index.scores', sheet: 'Bộ tiêu chí', range: range('K5:K40') },
      { name: 'khối', sheet: 'Bộ tiêu chí', range: range('A1') },
    ]);
  });

  test('go into a list of names that is there, and leave names of single sheets alone', () => {
    const local = `<definedName name="khối" localSheetId="0">'Bộ tiêu chí'!$B$2</definedName>`;
    expect(textOf(named('<definedNames/>', name('khối', 'A1')), 'xl/workbook.xml')).toContain(
      `<definedNames><definedName name="khối">`,
    );
    expect(
      textOf(named(`<definedNames>${local}</definedNames>`, name('khối', 'A1')), 'xl/workbook.xml'),
    ).toContain(
      `<definedNames>${local}<definedName name="khối">'Bộ tiêu chí'!$A$1</definedName></definedNames>`,
    );
  });

  test('of a sheet that is not there are refused; of one that is made at the same time they are not', () => {
    expect(refusalOf(() => named('', name('khối', 'A1', 'Khác')))).toBe('file.no-such-sheet');
    const after = openXlsx(workbookFile({ Một: worksheet('') })).apply({
      ...editsOf(noEdits('Hai', true)),
      names: [name('khối', 'A1', 'hai')],
    });
    expect(openXlsx(after).content.names).toEqual([{ name: 'khối', sheet: 'Hai', range: range('A1') }]);
  });
});

describe('our state', () => {
  const file = workbookFile({ Bảng: worksheet('') });
  const keep = (bytes: Uint8Array, state: string) => openXlsx(bytes).apply({ ...NOTHING, state });

  test('travels in a custom XML part of its own', () => {
    const after = keep(file, '{"version":1}');
    expect(textOf(after, 'customXml/item1.xml')).toContain(
      '<state xmlns="urn:par-index:state" xml:space="preserve">{"version":1}</state>',
    );
    expect(textOf(after, 'customXml/_rels/item1.xml.rels')).toContain(
      'relationships/customXmlProps" Target="itemProps1.xml"',
    );
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).toContain(
      'relationships/customXml" Target="../customXml/item1.xml"',
    );
    expect(textOf(after, '[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    );
    expect(openXlsx(after).content.state).toBe('{"version":1}');
  });

  test('is replaced, not added again; the same changes nothing; null leaves it', () => {
    const once = keep(file, 'một');
    const twice = keep(once, 'hai');
    expect(Object.keys(unpacked(twice))).toEqual(Object.keys(unpacked(once)));
    expect(openXlsx(twice).content.state).toBe('hai');
    expect(keep(twice, 'hai')).toEqual(twice);
    expect(openXlsx(openXlsx(twice).apply(NOTHING)).content.state).toBe('hai');
  });

  test('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (state) => {
        expect(stateIn(stateXml(state), 'customXml/item1.xml')).toBe(state);
      }),
    );
    const odd = ' \r\n\t<&>"\'\u0000\ud800 _x0041_ ';
    expect(openXlsx(keep(file, odd)).content.state).toBe(odd);
  });
});

describe('an empty workbook', () => {
  test('has one empty sheet, to which edits add', () => {
    const { content, apply } = openXlsx(emptyWorkbook('Bộ tiêu chí'));
    expect(content).toEqual({
      grids: [expect.objectContaining({ sheet: 'Bộ tiêu chí', values: [] })],
      names: [],
      state: null,
      date1904: false,
    });
    const after = apply(
      editsOf(
        write('Bộ tiêu chí', { A1: text('STT') }),
        write('Hướng dẫn', { A1: text('1.') }, { create: true }),
      ),
    );
    expect(openXlsx(after).content.grids.map(({ values }) => values)).toEqual([[['STT']], [['1.']]]);
  });

  test('is the same each time, and refuses a name that Excel would not take', () => {
    expect(emptyWorkbook('A')).toEqual(emptyWorkbook('A'));
    expect(refusalOf(() => emptyWorkbook('A/B'))).toBe('file.sheet-name');
  });
});

describe('a workbook file behind the port', () => {
  test('is read, edited and saved', async () => {
    const workbook = fileWorkbook(emptyWorkbook('Bảng'));
    const before = await workbook.read();
    await workbook.apply(editsOf(write('Bảng', { B2: number(7) })));
    expect(before.grids[0]?.values).toEqual([]);
    expect((await workbook.read()).grids[0]?.values[1]).toEqual([null, 7]);
    expect(openXlsx(workbook.save()).content).toEqual(await workbook.read());
  });

  test('that refuses edits stays as it was', async () => {
    const bytes = emptyWorkbook('Bảng');
    const workbook = fileWorkbook(bytes);
    await expect(workbook.apply(editsOf(noEdits('Khác')))).rejects.toThrow('file.no-such-sheet');
    expect(workbook.save()).toBe(bytes);
  });
});
