import { assess } from '../../src/assess';
import { writeDocx } from '../../src/letters/docx/write-docx';
import { inspectedUnits, inspectionRecord } from '../../src/letters/inspection-record';
import type { Letter, LetterBlock } from '../../src/letters/letter';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { inspectionBook } from '../support/inspection-book';
import { htmlByLibreOffice } from '../support/libreoffice';
import { headingsIn, plainOf, words } from '../support/letters';

function records(): readonly [Letter, ...Letter[]] {
  const { assessment } = assess(openXlsx(inspectionBook()).content, { asOf: asDay('2026-12-31') });
  const source = { assessment };
  const [first, ...more] = inspectedUnits(source).map((unit) => inspectionRecord(source, unit));
  if (!first) throw new Error('no record');
  return [first, ...more];
}

const textOf = (blocks: readonly LetterBlock[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? words(block.pieces) : '')).join('\n');

test('every unit that was inspected has its record, and no other', () => {
  expect(records().map(({ subject }) => subject)).toEqual([
    'Kiểm tra công tác cải cách hành chính năm 2026 tại Phòng Quản lý khoa học',
    'Kiểm tra công tác cải cách hành chính năm 2026 tại Trung tâm Kiểm định',
    'Kiểm tra công tác cải cách hành chính năm 2026 tại Văn phòng Sở',
  ]);
});

test('a record says when and how, what was found and until when it is to be put right', () => {
  const [record] = records();
  expect(textOf(record.body)).toContain('Ngày 15 tháng 9 năm 2026, tại (địa điểm)');
  expect(textOf(record.body)).toContain(
    'đã kiểm tra trực tuyến công tác CCHC đối với Phòng Quản lý khoa học',
  );
  const [found] = record.body.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
  expect(found?.map((row) => row.map(words))).toEqual([
    ['1', 'Văn thư', 'Chưa lập hồ sơ công việc', '30/10/2026'],
    ['2', 'Thủ tục hành chính', 'Niêm yết thiếu', '30/10/2026'],
  ]);
});

test('who was there and what nobody has entered is left to people, and marked', () => {
  const blanks = (records()[1]?.body ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? block.pieces.filter(({ isBlank }) => isBlank).map(({ text }) => text) : [],
  );
  expect(blanks).toEqual(
    expect.arrayContaining([
      '(họ tên, chức vụ)',
      '(danh sách tồn tại chưa ghi gì về đơn vị này: ghi “Không có” hoặc bổ sung)',
    ]),
  );
});

test('LibreOffice opens the file: a title, headings and a table of each record', async () => {
  const html = htmlByLibreOffice(await writeDocx(...records()));
  expect(headingsIn(html).filter((heading) => heading.startsWith('III.'))).toHaveLength(3);
  const text = plainOf(html);
  expect(text.match(/BIÊN BẢN Kiểm tra/g)).toHaveLength(3);
  expect(text).toContain('TRƯỞNG ĐOÀN KIỂM TRA');
  expect(text).toMatch(/ĐẠI DIỆN\s+ĐƠN VỊ ĐƯỢC KIỂM TRA/);
  expect(text).toContain('/BB-');
  expect(text).not.toContain('Kính gửi');
});
