import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../src/model/cell';
import { assessedBook } from '../support/assessing';

const SAMPLE = join(__dirname, '../../assets/samples/so-khoa-hoc-2026.xlsx');

/**
 * Each of these is true of the sample: a level that was not chosen, points without a document, two documents without
 * a page (each told of the document and of the criterion that hangs on it), two tasks done after an estimated
 * day, an annex without columns for two of the "6 rõ".
 */
test('the sample workbook raises what a careful colleague would point out, and nothing else', () => {
  const { findings } = assessedBook(new Uint8Array(readFileSync(SAMPLE))).assessment;
  expect(
    findings.map(({ code, severity, subject, cell }) =>
      [code, severity, subject, cell ? addressOf(cell) : ''].join(' '),
    ),
  ).toEqual([
    'missing-input warning 1.8.1 Bộ tiêu chí!G26',
    'evidence-missing warning 1.4.2 Bộ tiêu chí!K18',
    'explanation-missing info 1.4.1 Bộ tiêu chí!M17',
    'explanation-missing info 4.3.2 Bộ tiêu chí!M71',
    'evidence-no-page info TL-08 Tài liệu kiểm chứng!C12',
    'evidence-no-page info TL-38 Tài liệu kiểm chứng!C42',
    'task-overdue info 2 Danh mục nhiệm vụ!E6',
    'task-overdue info 5 Danh mục nhiệm vụ!E9',
    'task-not-six-clear info Danh mục nhiệm vụ Danh mục nhiệm vụ!B4',
  ]);
});
