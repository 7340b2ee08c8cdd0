import { strFromU8 } from 'fflate';
import { nativeCodec } from '../../../src/cli/native-codec';
import { noEdits } from '../../../src/model/edits';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { parseXml } from '../../../src/workbook/file/xml/xml-tree';
import type { XmlElement } from '../../../src/workbook/file/xml/xml-tree';
import { editsOf, number, range, write } from '../../support/edits';
import { refusalOf } from '../../support/refusal';
import { packageFaults } from '../../support/package-check';
import { packed, unpacked } from '../../support/xlsx';
import { FEATURE_PARTS, featureWorkbook } from './feature-workbook';
import { MANY_EDITS } from './many-edits';

const before = featureWorkbook();
const after = openXlsx(before).apply(MANY_EDITS);
const partsBefore = unpacked(before);
const partsAfter = unpacked(after);

/** The parts that edits of cells, formats, links, sheets, names and state have to write. */
const WRITTEN = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/_rels/sheet1.xml.rels',
];
const DROPPED = ['xl/calcChain.xml'];
const ADDED = [
  'xl/worksheets/sheet5.xml',
  'customXml/item2.xml',
  'customXml/itemProps2.xml',
  'customXml/_rels/item2.xml.rels',
];

/** An element as data that can be compared: names, attributes, text, children, without places. */
interface Plain {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Plain[];
}

const plain = ({ name, attributes, text, children }: XmlElement): Plain => ({
  name,
  attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value])),
  text,
  children: children.map(plain),
});

const treeOf = (parts: Readonly<Record<string, Uint8Array>>, part: string): Plain =>
  plain(parseXml(strFromU8(parts[part] ?? new Uint8Array(0)), part));

const childrenNamed = (tree: Plain, name: string): readonly Plain[] =>
  tree.children.filter((child) => child.name === name);

test('the workbook of these examples is sound itself', () => {
  expect(packageFaults(before)).toEqual([]);
});

describe('after edits of every kind', () => {
  test('each part that they do not concern is the same byte for byte, in the same order', () => {
    const untouched = Object.keys(FEATURE_PARTS).filter(
      (name) => !WRITTEN.includes(name) && !DROPPED.includes(name),
    );
    expect(untouched.length).toBeGreaterThan(25);
    for (const name of untouched) expect([name, partsAfter[name]]).toEqual([name, partsBefore[name]]);
    const kept = Object.keys(FEATURE_PARTS).filter((name) => !DROPPED.includes(name));
    expect(Object.keys(partsAfter).slice(0, kept.length)).toEqual(kept);
    expect([...Object.keys(partsAfter).slice(kept.length)].sort()).toEqual([...ADDED].sort());
  });

  test('the package is sound', () => {
    expect(packageFaults(after)).toEqual([]);
  });

  test('the sheet that they change keeps everything else, element by element', () => {
    const [old, now] = [
      treeOf(partsBefore, 'xl/worksheets/sheet1.xml'),
      treeOf(partsAfter, 'xl/worksheets/sheet1.xml'),
    ];
    expect(now.attributes).toEqual(old.attributes);
    expect(now.children.map(({ name }) => name)).toEqual(old.children.map(({ name }) => name));
    const changed = ['dimension', 'cols', 'sheetData', 'hyperlinks'];
    for (const { name } of old.children.filter((child) => !changed.includes(child.name))) {
      expect(childrenNamed(now, name)).toEqual(childrenNamed(old, name));
    }
  });

  test('the cells that they do not name stay as they are, element by element', () => {
    const cells = (parts: Readonly<Record<string, Uint8Array>>): Map<string, Plain> =>
      new Map(
        childrenNamed(treeOf(parts, 'xl/worksheets/sheet1.xml'), 'sheetData')
          .flatMap((data) => data.children)
          .flatMap((row) => row.children)
          .map((cell) => [cell.attributes['r'] ?? '', cell]),
      );
    const [old, now] = [cells(partsBefore), cells(partsAfter)];
    const named = ['J5', 'J6', 'J7', 'J8', 'K4', 'K5', 'K6', 'K7', 'K8'];
    expect([...now.keys()].filter((address) => !old.has(address))).toEqual(
      named.filter((address) => address.startsWith('K')),
    );
    for (const [address, cell] of old) if (!named.includes(address)) expect(now.get(address)).toEqual(cell);
    expect(named.slice(0, 4).map((address) => now.get(address)?.attributes['s'])).toEqual([
      '7',
      '7',
      '7',
      '7',
    ]);
  });

  test('the styles are those that there were, and new ones behind them', () => {
    const [old, now] = [treeOf(partsBefore, 'xl/styles.xml'), treeOf(partsAfter, 'xl/styles.xml')];
    expect(now.children.map(({ name }) => name)).toEqual(old.children.map(({ name }) => name));
    for (const list of old.children) {
      const [same] = childrenNamed(now, list.name);
      expect(same?.children.slice(0, list.children.length)).toEqual(list.children);
    }
  });

  test('the workbook part keeps everything, and has the new sheet and names', () => {
    const [old, now] = [treeOf(partsBefore, 'xl/workbook.xml'), treeOf(partsAfter, 'xl/workbook.xml')];
    expect(now.children.map(({ name }) => name)).toEqual(old.children.map(({ name }) => name));
    for (const list of old.children) {
      const [same] = childrenNamed(now, list.name);
      expect(same?.children.slice(0, list.children.length)).toEqual(list.children);
    }
    expect(childrenNamed(now, 'calcPr')[0]?.attributes).toEqual({ calcId: '191029', fullCalcOnLoad: '1' });
  });

  test('relationships stay as they are; the calculation chain has gone, new ones follow', () => {
    for (const part of ['xl/_rels/workbook.xml.rels', 'xl/worksheets/_rels/sheet1.xml.rels']) {
      const [old, now] = [treeOf(partsBefore, part), treeOf(partsAfter, part)];
      const kept = old.children.filter((child) => child.attributes['Target'] !== 'calcChain.xml');
      expect(now.children.slice(0, kept.length)).toEqual(kept);
    }
  });

  test('the same edits once more change nothing, not a byte', () => {
    expect(openXlsx(after).apply(MANY_EDITS)).toEqual(after);
    expect(
      openXlsx(openXlsx(before, { codec: nativeCodec }).apply(MANY_EDITS), { codec: nativeCodec }).content,
    ).toEqual(openXlsx(after).content);
  });

  test('what is read is what was there, and what was written', () => {
    const [old, now] = [openXlsx(before).content, openXlsx(after).content];
    expect(now.grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['Bộ tiêu chí', false],
      ['Danh mục nhiệm vụ', false],
      ['Mảng', false],
      ['Danh mục ẩn', true],
      ['Tổng hợp', false],
    ]);
    expect(now.grids.slice(1, 4)).toEqual(old.grids.slice(1, 4));
    expect(now.grids[0]?.hiddenRows).toEqual([5]);
    expect(now.grids[0]?.values[4]?.slice(9)).toEqual([1.69, '- thiếu "minh chứng" & <trang>']);
    expect(now.grids[0]?.links.map(({ target, location }) => target ?? location)).toEqual([
      'https://sonoivu.example.gov.vn/ke-hoach?nam=2026&so=1',
      "'Danh mục nhiệm vụ'!A1",
      "'Danh mục nhiệm vụ'!A1",
      "'Danh mục nhiệm vụ'!A1",
      'https://sokhcn.example.gov.vn/bao%20cao.pdf#page=3',
      "'Tổng hợp'!A1",
    ]);
    expect(now.state).toBe(MANY_EDITS.state);
  });
});

describe('the workbook', () => {
  test('is read with everything that scoring needs', () => {
    const [criteria, tasks, arrays, hidden] = openXlsx(before).content.grids;
    expect(criteria?.values[4]).toEqual([
      1,
      'Tỷ lệ nhiệm vụ hoàn thành',
      2,
      null,
      13,
      11,
      0.84615384615384615,
      'Đạt',
      null,
      1.69,
    ]);
    expect([5, 6, 7, 8].map((row) => criteria?.formulas[row - 1]?.[6])).toEqual([
      '=IF(E5=0,"",F5/E5)',
      '=IF(E6=0,"",F6/E6)',
      '=IF(E7=0,"",F7/E7)',
      '=IF(E8=0,"",F8/E8)',
    ]);
    expect(criteria?.formats[4]).toEqual([null, null, '0.00', null, null, null, '0.00%', null, null, '0.00']);
    expect(tasks?.formats[1]).toEqual([null, null, 'dd/mm/yyyy']);
    expect(arrays?.formulas).toEqual([
      [null, '=A1:A3*2', null, '=SORT(A1:A3)', '=SUM(A1:A3*A1:A3)'],
      [null, null, null, null, '=IFNA(A2,0)'],
    ]);
    expect(hidden?.values.map(([value]) => value)).toEqual(['Đạt', 'Không đạt', 'Không áp dụng']);
    expect(openXlsx(before).content.names).toEqual([
      { name: 'MucDo', sheet: 'Danh mục ẩn', range: range('A1:A3') },
    ]);
  });

  test('has cells that are not written: of a table heading, of arrays, of a merged area', () => {
    const refused = (sheet: string, cell: string) =>
      refusalOf(() => openXlsx(before).apply(editsOf(write(sheet, { [cell]: number(1) }))));
    expect(refused('Danh mục nhiệm vụ', 'B1')).toBe('file.table-header');
    expect(refused('Mảng', 'B2')).toBe('file.array-cell');
    expect(refused('Mảng', 'D3')).toBe('file.array-cell');
    expect(refused('Bộ tiêu chí', 'B1')).toBe('file.merged-cell');
  });

  test('losing the master of a shared formula keeps the formulas of the others', () => {
    const edited = openXlsx(before).apply(editsOf(write('Bộ tiêu chí', { G5: number(0.85) })));
    expect(
      openXlsx(edited)
        .content.grids[0]?.formulas.map((row) => row[6])
        .slice(4, 8),
    ).toEqual([null, '=IF(E6=0,"",F6/E6)', '=IF(E7=0,"",F7/E7)', '=IF(E8=0,"",F8/E8)']);
    expect(packageFaults(edited)).toEqual([]);
  });

  test('cleared of everything is still sound', () => {
    const clear = [range('A1:XFD1048576')];
    const sheets = ['Bộ tiêu chí', 'Mảng', 'Danh mục ẩn'].map((sheet) => ({ ...noEdits(sheet), clear }));
    const edited = openXlsx(before).apply({ ...MANY_EDITS, sheets: [...sheets, ...MANY_EDITS.sheets] });
    expect(packageFaults(edited)).toEqual([]);
  });

  test('packed by another program with other names for its parts is edited the same', () => {
    const moved = Object.entries(FEATURE_PARTS).map(([name, content]) => [
      name.replace('worksheets/sheet', 'trang/tinh').replace('worksheets/_rels/sheet', 'trang/_rels/tinh'),
      typeof content === 'string' ? content.replaceAll('worksheets/sheet', 'trang/tinh') : content,
    ]);
    const edited = openXlsx(packed(Object.fromEntries(moved) as Record<string, string | Uint8Array>)).apply(
      MANY_EDITS,
    );
    expect(packageFaults(edited)).toEqual([]);
    expect(openXlsx(edited).content).toEqual(openXlsx(after).content);
  });
});
