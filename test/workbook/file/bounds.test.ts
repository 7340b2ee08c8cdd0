import { noEdits } from '../../../src/model/edits';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { parseXml } from '../../../src/workbook/file/xml/xml-tree';
import { inTime } from '../../fuzz/budget';
import { editsOf } from '../../support/edits';
import { refusalOf } from '../../support/refusal';
import {
  DECLARATION,
  packed,
  relationships,
  unpacked,
  workbookFile,
  workbookParts,
  worksheet,
} from '../../support/xlsx';

// Files of a few kilobytes that would fill the memory of the machine, or keep it busy for minutes.

const SHEET = 'Bảng';
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');

const opened = (file: Uint8Array) => () => inTime(() => openXlsx(file));

test.each<readonly [string, () => Uint8Array, string]>([
  [
    'an element of a hundred thousand attributes',
    () => workbookFile({ [SHEET]: worksheet(`<row r="1" ${many(100_000, (index) => ` a${index}=""`)}/>`) }),
    'file.damaged-part',
  ],
  [
    'links over a thousand cells each',
    () =>
      workbookFile({
        [SHEET]: worksheet(
          ONE,
          `<hyperlinks>${'<hyperlink ref="A1:A1000" location="A1"/>'.repeat(60_000)}</hyperlinks>`,
        ),
      }),
    'file.too-large',
  ],
  [
    'a long formula shared by a hundred thousand cells',
    () =>
      workbookFile({
        [SHEET]: worksheet(
          many(
            100_000,
            (index) =>
              `<row r="${index + 1}"><c r="A${index + 1}">` +
              `${index === 0 ? `<f t="shared" si="0" ref="A1:A100000">"${'a'.repeat(8000)}"</f>` : '<f t="shared" si="0"/>'}</c></row>`,
          ),
        ),
      }),
    'file.too-large',
  ],
  [
    'a formula of a megabyte',
    () =>
      workbookFile({ [SHEET]: worksheet(`<row r="1"><c r="A1"><f>${'A1+'.repeat(350_000)}1</f></c></row>`) }),
    'file.cell-unreadable',
  ],
  [
    'two million strings',
    () => workbookFile({ [SHEET]: worksheet(ONE) }, { strings: '<si/>'.repeat(2_000_001) }),
    'file.too-large',
  ],
  [
    'a hundred thousand column widths',
    () =>
      workbookFile({
        [SHEET]: worksheet(ONE, '', `<cols>${'<col min="20" max="20" style="1"/>'.repeat(100_000)}</cols>`),
      }),
    'file.too-large',
  ],
])('%s is refused in time', (_, make, key) => {
  const open = opened(make());
  // Columns are looked at when the sheet is changed.
  const change = (): unknown =>
    open().apply(editsOf({ ...noEdits(SHEET), columnWidths: [{ column: 0, width: 9 }] }));
  expect(refusalOf(change)).toBe(key);
});

test('half a million elements beside the cells are too many, in whatever part', () => {
  const styles = `${DECLARATION}<styleSheet xmlns="${MAIN}"><cellXfs>${'<xf/>'.repeat(500_000)}</cellXfs></styleSheet>`;
  expect(refusalOf(() => openXlsx(workbookFile({ [SHEET]: worksheet(ONE) }, { styles })))).toBe(
    'file.too-large',
  );
  const rules = worksheet(ONE, '<a/>'.repeat(500_001));
  expect(refusalOf(() => openXlsx(workbookFile({ [SHEET]: rules })))).toBe('file.too-large');
}, 60_000);

test('sheets together have no more elements than one may have twice', () => {
  const rules = worksheet(ONE, '<a/>'.repeat(350_000));
  const sheets = Object.fromEntries(['A', 'B', 'C'].map((name) => [name, rules]));
  expect(refusalOf(() => openXlsx(workbookFile(sheets)))).toBe('file.too-large');
}, 60_000);

test('prefixes that many elements declare take no room in each of them', () => {
  const declared = (letter: string): string =>
    many(150, (index) => ` xmlns:${letter}${index}="urn:${index}"`);
  const xml = `<a${declared('p')}>${`<b${declared('q')}><c xmlns:z="urn:z"/></b>`.repeat(700)}</a>`;
  const root = inTime(() => parseXml(xml, 'a.xml'));
  const leaf = root.children[7]?.children[0];
  expect([leaf?.scope.uriOf('z'), leaf?.scope.uriOf('q1'), leaf?.scope.uriOf('p149')]).toEqual([
    'urn:z',
    'urn:1',
    'urn:149',
  ]);
  expect(leaf?.scope.prefixOf('urn:149')).toBe('q149');
});

test('a prefix that means something else further in is none for what it meant further out', () => {
  const inner = parseXml('<a xmlns:r="urn:r" xmlns:s="urn:r" xmlns="urn:d"><b xmlns:r="urn:x"/></a>', 'a.xml')
    .children[0];
  expect([inner?.scope.uriOf('r'), inner?.scope.uriOf(''), inner?.scope.uriOf('xml')]).toEqual([
    'urn:x',
    'urn:d',
    'http://www.w3.org/XML/1998/namespace',
  ]);
  expect([inner?.scope.prefixOf('urn:x'), inner?.scope.prefixOf('urn:d')]).toEqual(['r', null]);
});

test('sheets that share a part are refused: they would be read as often as they are listed', () => {
  const file = workbookFile({ [SHEET]: worksheet(ONE), Hai: worksheet(ONE) });
  const parts = unpacked(file);
  const shared = packed({
    ...parts,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet1.xml'],
    ),
  });
  expect(refusalOf(() => openXlsx(shared))).toBe('file.damaged-part');
});

test('parts that lead to each other do not keep the removal of a sheet busy', () => {
  const drawing = `${DECLARATION}<wsDr xmlns="urn:d"/>`;
  const file = packed(
    workbookParts(
      { [SHEET]: worksheet(ONE), Hai: worksheet(ONE, '<drawing r:id="rId1"/>') },
      {
        parts: {
          'xl/worksheets/_rels/sheet2.xml.rels': relationships([
            'rId1',
            'drawing',
            '../drawings/drawing1.xml',
          ]),
          'xl/drawings/drawing1.xml': drawing,
          'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', 'drawing', 'drawing1.xml']),
        },
      },
    ),
  );
  const removal = { sheets: ['Hai'], names: [], state: false };
  const left = unpacked(inTime(() => openXlsx(file).apply({ ...editsOf(), remove: removal })));
  expect(Object.keys(left).filter((name) => /drawing|sheet2/.test(name))).toEqual([]);
});
