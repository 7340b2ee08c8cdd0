import type { ChartEdit, ConditionalFormatEdit, SheetEdits } from '../../../src/model/edits';
import { noEdits } from '../../../src/model/edits';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { editsOf, number, range, text, write } from '../../support/edits';
import { recalculatedByLibreOffice } from '../../support/libreoffice';
import { describeWithTool } from '../../support/outside-tool';
import { packageFaults } from '../../support/package-check';
import { refusalOf } from '../../support/refusal';
import { packed, textOf, unpacked } from '../../support/xlsx';
import { featureWorkbook } from './feature-workbook';

const SHEET = 'Bộ tiêu chí';
const PART = 'xl/worksheets/sheet1.xml';
const MARKS: readonly ConditionalFormatEdit[] = [
  { range: range('J5:J8'), formula: 'J5=""', style: { fill: 'FFF2CC' } },
  { range: range('J5:J8'), formula: 'J5<C5', style: { fill: 'FCE4D6', color: '833C0B', bold: true } },
];
const CHART: ChartEdit = {
  name: 'CCHC_BieuDo',
  kind: 'bar',
  title: 'Điểm theo lĩnh vực & “tổng”',
  categories: range('B5:B8'),
  series: [
    { name: 'Điểm áp dụng', values: range('C5:C8') },
    { name: 'Điểm tự đánh giá', values: range('J5:J8') },
  ],
  place: range('L2:S18'),
};

const on = (more: Partial<SheetEdits>): ReturnType<typeof editsOf> => editsOf({ ...noEdits(SHEET), ...more });
const applied = (file: Uint8Array, more: Partial<SheetEdits>): Uint8Array => openXlsx(file).apply(on(more));
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(other));

/** Parts that two files do not have in common, or have with different bytes. */
const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [old, now] = [unpacked(before), unpacked(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !old[name] || !now[name] || !same(old[name], now[name]))
    .sort();
};

describe('marks', () => {
  const before = featureWorkbook();
  const marked = applied(before, { clearConditionalFormats: true, conditionalFormats: MARKS });

  test('are conditional formats behind those of the office, which stay as they are', () => {
    expect(packageFaults(marked)).toEqual([]);
    const xml = textOf(marked, PART);
    expect(xml).toContain('<cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan">');
    expect(xml).toContain(
      '<conditionalFormatting sqref="J5:J8"><cfRule type="expression" dxfId="2" priority="4"><formula>AND(N("CCHC")=0,J5="")</formula>',
    );
    expect(xml).toContain('dxfId="3" priority="5"><formula>AND(N("CCHC")=0,J5&lt;C5)</formula>');
    expect(changedParts(before, marked)).toEqual(['xl/styles.xml', PART]);
  });

  test('put on twice are there once, byte for byte', () => {
    expect(same(applied(marked, { clearConditionalFormats: true, conditionalFormats: MARKS }), marked)).toBe(
      true,
    );
  });

  test('change in place of the old ones', () => {
    const [first] = MARKS;
    const fewer = applied(marked, {
      clearConditionalFormats: true,
      conditionalFormats: first ? [first] : [],
    });
    expect(textOf(fewer, PART).split('N("CCHC")')).toHaveLength(2);
  });

  test('go in one step, and leave the sheet as it was', () => {
    const cleared = applied(marked, { clearConditionalFormats: true });
    expect(textOf(cleared, PART)).toBe(textOf(before, PART));
  });

  test('are known where another program joined them with rules of the office', () => {
    const joined = textOf(marked, PART).replace(
      /(<cfRule type="cellIs".*?<\/cfRule>)(<\/conditionalFormatting>)(.*?)<conditionalFormatting sqref="J5:J8">(<cfRule type="expression" dxfId="2".*?<\/cfRule>)<\/conditionalFormatting>/,
      '$1$4$2$3',
    );
    const file = packed({ ...unpacked(marked), [PART]: joined });
    expect(textOf(applied(file, { clearConditionalFormats: true }), PART)).toBe(textOf(before, PART));
  });
});

describe('charts', () => {
  const before = featureWorkbook();
  const after = applied(before, { charts: [CHART] });

  test('join the drawing that the sheet has; what it held stays', () => {
    expect(packageFaults(after)).toEqual([]);
    const drawing = textOf(after, 'xl/drawings/drawing1.xml');
    const old = textOf(before, 'xl/drawings/drawing1.xml');
    expect(drawing.startsWith(old.replace(/<\/xdr:wsDr>\s*$/, ''))).toBe(true);
    expect(drawing).toContain('name="CCHC_BieuDo"');
    expect(changedParts(before, after)).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    expect(textOf(after, 'xl/charts/chart2.xml')).toContain("<c:f>'Bộ tiêu chí'!$C$5:$C$8</c:f>");
  });

  test('of the same name are replaced, and the same again change nothing', () => {
    expect(same(applied(after, { charts: [CHART] }), after)).toBe(true);
    const moved = applied(after, { charts: [{ ...CHART, title: 'Khác', place: range('L4:S20') }] });
    expect(changedParts(after, moved)).toEqual(['xl/charts/chart2.xml', 'xl/drawings/drawing1.xml']);
    expect(packageFaults(moved)).toEqual([]);
  });

  test('on a new sheet get a drawing of its own', () => {
    const sheet = write('Biểu đồ', { B5: text('Một'), C5: number(2) }, { create: true, charts: [CHART] });
    const file = openXlsx(before).apply(editsOf(sheet));
    expect(packageFaults(file)).toEqual([]);
    expect(Object.keys(unpacked(file))).toEqual(
      expect.arrayContaining(['xl/drawings/drawing2.xml', 'xl/charts/chart2.xml']),
    );
    expect(same(openXlsx(file).apply(editsOf(sheet)), file)).toBe(true);
  });
});

describe('protection', () => {
  test('locks the sheet but for the cells whose format is open, and is put on once', () => {
    const open = [{ range: range('K5:L8'), style: { locked: false } }];
    const after = applied(featureWorkbook(), { protect: true, formats: open });
    const again = applied(after, { protect: true, formats: open });
    expect(textOf(after, PART).split('<sheetProtection')).toHaveLength(2);
    expect(same(after, again)).toBe(true);
    expect(packageFaults(after)).toEqual([]);
    expect(textOf(after, 'xl/styles.xml')).toContain('<protection locked="0"/>');
  });

  test('that somebody put on stays as it is', () => {
    const once = applied(featureWorkbook(), { protect: true });
    expect(textOf(applied(once, { protect: true }), PART)).toBe(textOf(once, PART));
  });
});

describe('what is ours goes', () => {
  const before = featureWorkbook();
  const generated = write('Tổng hợp', { B5: text('Một'), C5: number(2) }, { create: true, charts: [CHART] });
  const page = {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: true,
    titleRows: { first: 0, last: 0 },
    footer: null,
  } as const;
  const written = openXlsx(before).apply({
    sheets: [{ ...generated, page }],
    names: [{ name: 'CCHC_TongHop', sheet: 'Tổng hợp', range: range('B5:C5') }],
    state: '{"version":1}',
  });
  const removal = { sheets: ['Tổng hợp'], names: ['CCHC_TongHop'], state: true };

  test('sheet, chart, names and state, and nothing else', () => {
    const cleaned = openXlsx(written).apply({ sheets: [], names: [], state: null, remove: removal });
    expect(packageFaults(cleaned)).toEqual([]);
    const { content } = openXlsx(cleaned);
    expect(content.grids.map(({ sheet }) => sheet)).toEqual(
      openXlsx(before).content.grids.map(({ sheet }) => sheet),
    );
    expect(content.state).toBeNull();
    expect(content.names).toEqual(openXlsx(before).content.names);
    expect(Object.keys(unpacked(cleaned)).sort()).toEqual(
      Object.keys(unpacked(before))
        .filter((name) => name !== 'xl/calcChain.xml')
        .sort(),
    );
    expect(textOf(cleaned, 'xl/workbook.xml')).not.toContain('Tổng hợp');
  });

  test('is passed over where it is not there', () => {
    const cleaned = openXlsx(before).apply({ sheets: [], names: [], state: null, remove: removal });
    expect(openXlsx(cleaned).content).toEqual(openXlsx(before).content);
  });

  test('stays where a formula of the office refers to it', () => {
    const used = openXlsx(written).apply(
      editsOf(write(SHEET, { M20: { kind: 'formula', formula: "='Tổng hợp'!C5", result: 2 } })),
    );
    const remove = (): unknown =>
      openXlsx(used).apply({ sheets: [], names: [], state: null, remove: removal });
    expect(refusalOf(remove)).toBe('file.sheet-in-use');
  });

  test('but never the last sheet that can be seen', () => {
    const all = openXlsx(before).content.grids.map(({ sheet }) => sheet);
    const remove = (): unknown =>
      openXlsx(before).apply({
        sheets: [],
        names: [],
        state: null,
        remove: { sheets: all, names: [], state: false },
      });
    expect(refusalOf(remove)).toBe('file.last-sheet');
  });
});

describeWithTool('libreoffice', 'LibreOffice opens marks, charts and protection', () => {
  test('and keeps them', () => {
    const file = applied(featureWorkbook(), {
      clearConditionalFormats: true,
      conditionalFormats: MARKS,
      charts: [CHART],
      protect: true,
    });
    const parts = unpacked(recalculatedByLibreOffice(file));
    const sheet = textOf(recalculatedByLibreOffice(file), PART);
    expect(sheet).toContain('CCHC');
    expect(sheet).toContain('<sheetProtection');
    expect(Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name)).length).toBe(2);
  }, 120_000);
});
