/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { screen, waitFor, within } from '@testing-library/react';
import { assess } from '../../../src/assess';
import { asDay } from '../../../src/model/task';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { exampleBook } from '../../support/example-book';
import { oneOfEachBook } from '../../support/one-of-each-book';
import { htmlByLibreOffice } from '../../support/libreoffice';
import { plainOf } from '../../support/letters';
import { targetBook } from '../../support/target-book';
import { openPane, settled, type OpenPane } from '../pane';

// "Việc cả năm" in the pane, over real workbooks.

const SOON = { timeout: 10_000 };

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function openYear(bytes: Uint8Array): Promise<OpenPane> {
  const pane = await openPane(bytes);
  await pane.user.click(button('Mở việc cả năm'));
  await screen.findByRole('heading', { level: 1, name: 'Việc cả năm' }, SOON);
  return pane;
}

/** The files that the pane gave to the browser, by their names. */
function downloads(): Map<string, Blob> {
  const files = new Map<string, Blob>();
  let last: Blob | null = null;
  URL.createObjectURL = (blob: Blob): string => {
    last = blob;
    return 'blob:file';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    if (last) files.set(this.download, last);
  };
  return files;
}

async function downloaded(files: Map<string, Blob>, name: string): Promise<Uint8Array> {
  await waitFor(() => expect([...files.keys()]).toContain(name), SOON);
  return new Uint8Array((await files.get(name)?.arrayBuffer()) ?? new ArrayBuffer(0));
}

const listed = (name: string): readonly string[] =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');

test('targets with result and criterion; a state shows only its own', async () => {
  const { user } = await openYear(targetBook());
  expect(listed('Các chỉ tiêu')).toHaveLength(5);
  expect(listed('Các chỉ tiêu')[0]).toMatch(/Tối thiểu 80% hồ sơ nộp trực tuyến.*Tiêu chí 2\.1/);
  await user.click(button('Chưa có kết quả: 1'));
  expect(listed('Các chỉ tiêu')).toEqual([expect.stringContaining('100% máy tính có phần mềm diệt vi-rút')]);
  await user.click(button('Chưa có kết quả: 1'));
  expect(listed('Các chỉ tiêu')).toHaveLength(5);
  const [first] = screen.getAllByRole('button', { name: /^Tiêu chí 2\.1 / });
  if (!first) throw new Error('no criterion');
  await user.click(first);
  await screen.findByRole('heading', { level: 1, name: 'Kết quả chấm điểm' }, SOON);
});

test('the figures of the reports: how many are filled in, and what is to be looked at again', async () => {
  await openYear(oneOfEachBook());
  expect(screen.getByText(/^6 tháng.*: đã có 2\/2 dòng$/)).toBeTruthy();
  expect(listed('Chỗ cần xem lại')).toEqual([
    expect.stringContaining('71 (b) Kết quả (b) là 10, lớn hơn tổng số (a) là 9.'),
  ]);
});

test('the sheet of a period is written into the open workbook and taken back by one press', async () => {
  const { user, workbook } = await openYear(exampleBook());
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), 'h1');
  expect(screen.getByText('Số liệu từ ngày 15/12/2025 đến hết ngày 14/6/2026.')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ngày chốt số liệu' }), 'before');
  await settled();
  await screen.findByText('Số liệu từ ngày 14/12/2025 đến hết ngày 13/6/2026.', {}, SOON);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Chốt vào ngày' }), '20');
  await settled();
  await screen.findByText('Số liệu từ ngày 20/12/2025 đến hết ngày 19/6/2026.', {}, SOON);
  await user.click(button('Ghi trang báo cáo vào tệp'));
  await screen.findAllByText('Đã ghi trang “Báo cáo 6 tháng”.', {}, SOON);
  await settled();
  const sheets = () => openXlsx(workbook.save()).content.grids.map(({ sheet }) => sheet);
  expect(sheets()).toContain('Báo cáo 6 tháng');
  const { mapping } = assess(openXlsx(workbook.save()).content, { asOf: asDay('2026-12-20') });
  expect(mapping.closing).toBe('before-20');
  await user.click(button(/^Hoàn tác: Đã ghi trang/));
  await settled();
  await waitFor(() => expect(sheets()).not.toContain('Báo cáo 6 tháng'), SOON);
});

test('an aim shows the cheapest changes and the province’s group, and stays with the workbook', async () => {
  const { user, workbook } = await openYear(exampleBook());
  await user.type(screen.getByRole('textbox', { name: 'Chỉ số muốn đạt (%)' }), '170');
  expect(screen.getByText(/Hãy ghi số từ 0 đến 100/)).toBeTruthy();
  await user.clear(screen.getByRole('textbox', { name: 'Chỉ số muốn đạt (%)' }));
  await user.type(screen.getByRole('textbox', { name: 'Chỉ số muốn đạt (%)' }), '75');
  await user.type(screen.getByRole('textbox', { name: 'Cách xếp nhóm của tỉnh' }), 'Tốt:60; Khá:0');
  await user.click(button('Tính và ghi nhớ'));
  await settled();
  const { assessment } = assess(openXlsx(workbook.save()).content, { asOf: asDay('2026-12-20') });
  expect(assessment.aim?.aim).toBe(75);
  await waitFor(
    () => expect(listed('Các việc cần làm')).toHaveLength(assessment.aim?.measures.length ?? 0),
    SOON,
  );
  expect(screen.getByText(new RegExp(`Chỉ số hiện nay: .*${assessment.band?.name ?? '-'}`))).toBeTruthy();
});

test('last year’s file is laid beside this one; one of the same year is refused in a sentence', async () => {
  const { user } = await openYear(exampleBook());
  const lastYear = exampleBook({ title: 'BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CCHC NĂM 2025' });
  const [input] = document.querySelectorAll<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no way to a file');
  const file = (bytes: Uint8Array, name: string): File => new File([new Uint8Array(bytes)], name);
  await user.upload(input, file(exampleBook(), 'cung-nam.xlsx'));
  expect((await screen.findByRole('alert', {}, SOON)).textContent).toMatch(/năm 2026/);
  await user.upload(input, file(lastYear, 'nam-truoc.xlsx'));
  await screen.findByText(/^Năm 2025: /, {}, SOON);
  await user.click(button('Bỏ tệp nam-truoc.xlsx'));
  await screen.findByText(/^Chưa có kết quả năm trước/, {}, SOON);
});

test('Word files and workbooks of the next year are given to the browser', async () => {
  const files = downloads();
  const { user, workbook } = await openYear(exampleBook());
  await user.click(button('Tóm tắt gửi lãnh đạo'));
  const page = await downloaded(files, 'tom-tat-gui-lanh-dao.docx');
  expect(plainOf(htmlByLibreOffice(page))).toContain('TÓM TẮT');
  await user.click(button('Tạo kế hoạch cải thiện'));
  const plan = openXlsx(await downloaded(files, 'ke-hoach-cai-thien-2027.xlsx')).content;
  expect(plan.grids.map(({ sheet }) => sheet)).toEqual(['Kế hoạch cải thiện 2027']);
  const inputs = document.querySelectorAll<HTMLInputElement>('input[type="file"]');
  const roll = inputs[inputs.length - 1];
  if (!roll) throw new Error('no way to a file');
  await user.upload(roll, new File([new Uint8Array(workbook.save())], 'nam-nay.xlsx'));
  const next = openXlsx(await downloaded(files, 'tu-cham-diem-2027.xlsx')).content;
  expect(assess(next, { asOf: asDay('2027-12-20') }).assessment.year).toBe(2027);
});
