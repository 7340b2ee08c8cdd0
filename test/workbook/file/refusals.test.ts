import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import en from '../../../src/i18n/en.json';
import vi from '../../../src/i18n/vi.json';
import { portableCodec, type ZipCodec } from '../../../src/workbook/file/zip/zip-codec';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { MANY_EDITS } from './many-edits';
import { refusalArgs, refusalOf } from '../../support/refusal';
import { packed, relationships, workbookFile, workbookParts, worksheet } from '../../support/xlsx';
import type { Parts } from '../../support/xlsx';
import { featureWorkbook } from './feature-workbook';

const open = (bytes: Uint8Array) => openXlsx(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file of the container that old Excel and encryption share, with the name of one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

const sound = workbookParts({ Bảng: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') });
const withPart = (part: string, content: string): Uint8Array => packed({ ...sound, [part]: content });
const withSheet = (rows: string): Uint8Array => workbookFile({ 'Bộ tiêu chí': worksheet(rows) });
const mainType = (type: string): Parts => ({
  ...sound,
  '[Content_Types].xml': String(sound['[Content_Types].xml']).replace(
    /(\/xl\/workbook.xml" ContentType=")[^"]+/,
    `$1${type}`,
  ),
});
const without = (part: string): Uint8Array =>
  packed(Object.fromEntries(Object.entries(sound).filter(([name]) => name !== part)));

test('the sound workbook of these examples is read', () => {
  expect(open(packed(sound)).content.grids).toHaveLength(1);
});

describe('a file is refused that is', () => {
  test.each([
    ['empty', new Uint8Array(0), 'file.empty'],
    ['a text', bytesOf('STT;Tiêu chí;Điểm'), 'file.not-xlsx'],
    ['a web page with the name of a workbook', bytesOf('<html><table></table></html>'), 'file.not-xlsx'],
    ['of old Excel', compoundFile('Workbook'), 'file.old-xls'],
    ['locked by a password', compoundFile('EncryptedPackage'), 'file.password'],
    ['broken off', packed(sound).subarray(0, 500), 'file.truncated'],
    ['an archive of anything', packed({ 'a.txt': 'a' }), 'file.not-workbook'],
    ['an archive of nothing', packed({}), 'file.not-workbook'],
    [
      'a Word document',
      packed(mainType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml')),
      'file.not-workbook',
    ],
    ['a workbook without its list of contents', without('[Content_Types].xml'), 'file.not-workbook'],
    ['a workbook that nothing leads to', without('_rels/.rels'), 'file.not-workbook'],
    [
      'a workbook in binary form',
      packed(mainType('application/vnd.ms-excel.sheet.binary.macroEnabled.main')),
      'file.xlsb',
    ],
    [
      'a workbook without sheets',
      withPart(
        'xl/workbook.xml',
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>',
      ),
      'file.no-worksheet',
    ],
    [
      'a workbook of charts only',
      withPart('xl/_rels/workbook.xml.rels', relationships(['rId1', 'chartsheet', 'chartsheets/sheet1.xml'])),
      'file.no-worksheet',
    ],
    [
      'a workbook whose sheet leads nowhere',
      withPart('xl/_rels/workbook.xml.rels', relationships(['rId5', 'worksheet', 'a.xml'])),
      'file.damaged-part',
    ],
    ['a workbook without its workbook', without('xl/workbook.xml'), 'file.damaged-part'],
    ['a workbook without the sheet', without('xl/worksheets/sheet1.xml'), 'file.damaged-part'],
    [
      'damaged in a sheet',
      withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData>'),
      'file.damaged-part',
    ],
    [
      'something else in the place of a sheet',
      withPart('xl/worksheets/sheet1.xml', '<html/>'),
      'file.damaged-part',
    ],
    [
      'a sheet without its cells',
      withPart('xl/worksheets/sheet1.xml', worksheet('').replace(/<sheetData>.*<\/sheetData>/, '')),
      'file.damaged-part',
    ],
    [
      'something else in the place of the workbook',
      withPart('xl/workbook.xml', '<document/>'),
      'file.not-workbook',
    ],
    [
      'a trap of entities',
      withPart('xl/worksheets/sheet1.xml', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'),
      'file.doctype',
    ],
  ])('%s', (_, bytes, key) => {
    expect(refusalOf(() => open(bytes))).toBe(key);
  });

  test('damaged: the sentence names the part', () => {
    expect(refusalArgs(() => open(withPart('xl/worksheets/sheet1.xml', '<worksheet')))).toEqual({
      part: 'xl/worksheets/sheet1.xml',
    });
  });
});

describe('cells are refused that', () => {
  test.each([
    ['hold no number', '<row r="9"><c r="J9"><v>mười</v></c></row>'],
    ['refer to a text that is not there', '<row r="9"><c r="J9" t="s"><v>3</v></c></row>'],
    ['follow a formula that is nowhere', '<row r="9"><c r="J9"><f t="shared" si="4"/><v>1</v></c></row>'],
    ['have an array formula for no cells', '<row r="9"><c r="J9"><f t="array">A1</f></c></row>'],
  ])('%s: the sentence names sheet and cell', (_, rows) => {
    const work = () => open(withSheet(rows));
    expect(refusalOf(work)).toBe('file.cell-unreadable');
    expect(refusalArgs(work)).toEqual({ cell: 'Bộ tiêu chí!J9' });
  });

  test('stand twice or out of order: the sentence names sheet and row', () => {
    const work = () => open(withSheet('<row r="9"><c r="B9"/><c r="A9"/></row>'));
    expect(refusalOf(work)).toBe('file.misplaced-cell');
    expect(refusalArgs(work)).toEqual({ sheet: 'Bộ tiêu chí', row: 9 });
  });
});

describe('a file that unpacks to too much is refused at once', () => {
  const megabyte = 1024 * 1024;

  test('when it says so', () => {
    const bytes = packed({ ...sound, 'xl/media/bomb.bin': new Uint8Array(300 * megabyte) });
    const unpacked: number[] = [];
    const watched: ZipCodec = {
      ...portableCodec,
      inflate: (deflated, size) => {
        unpacked.push(size);
        return portableCodec.inflate(deflated, size);
      },
    };
    expect(refusalOf(() => openXlsx(bytes, { codec: watched }))).toBe('file.too-large');
    expect(unpacked).toEqual([]);
  }, 60_000);

  test('also when only all parts together are too much', () => {
    const work = () =>
      openXlsx(packed({ ...sound, a: 'x'.repeat(700), b: 'x'.repeat(700) }), {
        limits: { total: 3000, part: 2500 },
      });
    expect(refusalOf(work)).toBe('file.too-large');
  });

  test('cells so far apart that the blanks between them would fill the memory', () => {
    const rows = Array.from(
      { length: 700 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(refusalOf(() => open(withSheet(rows.join(''))))).toBe('file.too-large');
  });

  test('a sheet that is one long run of nested elements', () => {
    expect(refusalOf(() => open(withSheet('<row>'.repeat(100_000))))).toBe('file.damaged-part');
  });
});

describe('whatever happens to the bytes of a file', () => {
  const file = featureWorkbook();

  /** Opens, and where that succeeds edits: nothing but a Refusal may come of it. */
  function survive(bytes: Uint8Array): string {
    return refusalOf(() => openXlsx(bytes).apply(MANY_EDITS));
  }

  test('broken off anywhere, it is refused', () => {
    for (let length = 0; length < file.length; length += 97) {
      expect(survive(file.subarray(0, length))).not.toBe('');
    }
  });

  test('with a bit turned over, it is refused or read, and nothing hangs', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(7), (place, bit) => {
        const bytes = file.slice();
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
        survive(bytes);
      }),
      { numRuns: 400 },
    );
  }, 90_000);

  test('with a character of a part changed, it is refused or read', () => {
    const texts = Object.entries(
      workbookParts({
        'Bộ tiêu chí': worksheet(
          '<row r="1"><c r="A1" t="b"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
          '<hyperlinks><hyperlink ref="A1" location="x"/></hyperlinks>',
        ),
      }),
    );
    fc.assert(
      fc.property(
        fc.nat(texts.length - 1),
        fc.nat(2000),
        fc.constantFrom('<', '"', 'x', '', '9', '/', '&', ':', '!'),
        (which, place, other) => {
          const changed = texts.map(([name, content], index) => {
            const words = String(content);
            const position = place % words.length;
            return [
              name,
              index === which ? words.slice(0, position) + other + words.slice(position + 1) : words,
            ];
          });
          survive(packed(Object.fromEntries(changed) as Parts));
        },
      ),
      { numRuns: 800 },
    );
  }, 60_000);

  test('with an entry swapped for a stream of something else, it is refused', () => {
    const bomb = deflateRawSync(new Uint8Array(1024 * 1024));
    const bytes = packed({ ...sound, 'xl/worksheets/sheet1.xml': bomb });
    expect(survive(bytes)).toBe('file.damaged-part');
  });
});

describe('the sentences', () => {
  const blanks = (sentence: string): readonly string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();

  test('have the same blanks in both languages', () => {
    for (const [key, sentence] of Object.entries(vi).filter(([name]) => name.startsWith('file.'))) {
      expect([key, blanks((en as Record<string, string>)[key] ?? '')]).toEqual([key, blanks(sentence)]);
    }
  });
});
