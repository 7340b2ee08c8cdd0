import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { desk, type Desk } from '../support/command-line';
import { exampleBook } from '../support/example-book';
import { packageFaults } from '../support/package-check';
import { packed, textOf, unpacked } from '../support/xlsx';

let office: Desk;
beforeEach(() => (office = desk()));
afterEach(() => office.clear());

const TYPES = '[Content_Types].xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** The example as a file of another type. */
const exampleOfType = (type: string): Uint8Array => {
  const book = exampleBook();
  return packed({ ...unpacked(book), [TYPES]: textOf(book, TYPES).replace(MAIN, type) });
};

const score = (file: string, out: string) =>
  office.run(['score', office.path(file), '--out', office.path(out)]);

test('files fault 5: a template is written as a workbook where its name says so, and as a template where it says that', async () => {
  office.put('mau.xltx', exampleOfType(MAIN.replace('.sheet.', '.template.')));
  expect((await score('mau.xltx', 'kq.xlsx')).code).toBe(0);
  expect(textOf(office.read('kq.xlsx'), TYPES)).toContain(MAIN);
  expect(packageFaults(office.read('kq.xlsx'))).toEqual([]);
  expect((await score('mau.xltx', 'kq.xltx')).code).toBe(0);
  expect(openXlsx(office.read('kq.xltx')).form).toBe('template');
});

test('files fault 5: a workbook with macros keeps a name for macros, or is refused with what to do', async () => {
  office.put('macro.xlsm', exampleOfType(MACROS));
  expect((await score('macro.xlsm', 'kq.xlsm')).code).toBe(0);
  expect(openXlsx(office.read('kq.xlsm')).form).toBe('macro-workbook');
  const { code, error } = await score('macro.xlsm', 'kq.xlsx');
  expect(code).toBe(2);
  expect(error).toContain('kq.xlsm');
  expect(office.files()).not.toContain('kq.xlsx');
});

test('a workbook without macros may bear a name for them', async () => {
  office.put('tu-cham.xlsx', exampleBook());
  expect((await score('tu-cham.xlsx', 'kq.xlsm')).code).toBe(0);
  expect(openXlsx(office.read('kq.xlsm')).form).toBe('macro-workbook');
});

test('a signature that becomes void is said', async () => {
  const book = exampleBook();
  const signed = packed({
    ...unpacked(book),
    '_xmlsignatures/origin.sigs': '',
    '_rels/.rels': textOf(book, '_rels/.rels').replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    ),
  });
  office.put('ky-so.xlsx', signed);
  expect((await score('ky-so.xlsx', 'kq.xlsx')).error).toContain('chữ ký không còn hiệu lực');
  office.put('tu-cham.xlsx', book);
  expect((await score('tu-cham.xlsx', 'kq2.xlsx')).error).not.toContain('chữ ký');
});
