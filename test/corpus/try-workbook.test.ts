import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookFile, worksheet } from '../support/xlsx';
import { tryWorkbook } from './try-workbook';

/** What `npm run corpus` says of a workbook. */

test('a workbook that keeps everything but what is edited', () => {
  const sample = readFileSync(join(__dirname, '../../assets/samples/ban-quan-ly-khu-kinh-te-2026.xlsx'));
  expect(tryWorkbook(new Uint8Array(sample))).toMatchObject({ end: 'kept' });
});

test('one that is not read, with the sentence that a person gets', () => {
  expect(tryWorkbook(new Uint8Array([0x50, 0x4b, 3, 4]))).toMatchObject({
    end: 'not read',
    reason: 'file.truncated',
    sentence: expect.stringContaining('end of the file'),
  });
});

test('one that is read and takes no edit', () => {
  const full = workbookFile({
    A: worksheet('<row r="1048576"><c r="B1048576"><f t="array" ref="B1048576:C1048576">{1,2}</f></c></row>'),
  });
  expect(tryWorkbook(full)).toMatchObject({ end: 'not edited' });
});
