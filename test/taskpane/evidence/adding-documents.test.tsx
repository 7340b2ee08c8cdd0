/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { screen, within } from '@testing-library/react';
import { assessedBook } from '../../support/assessing';
import { exampleBook } from '../../support/example-book';
import { repeatedCodesBook } from '../../support/repeated-codes-book';
import { goTo, openPane, settled, type OpenPane } from '../pane';

const press = async ({ user }: OpenPane, name: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name }));
  await settled();
};
const entriesOf = ({ workbook }: OpenPane) => assessedBook(workbook.save()).assessment.evidence.entries;

test('one document supports the criteria that are ticked, found without marks', async () => {
  const pane = await openPane(repeatedCodesBook());
  await goTo(pane, 'evidence');
  await press(pane, 'Thêm tài liệu');
  const search = screen.getByRole('searchbox', { name: 'Tiêu chí (bắt buộc)' });
  await pane.user.type(search, 'dung han');
  await screen.findByText('Tìm thấy 3 tiêu chí, đang hiện 3.');
  for (const code of ['I – 2.1', 'III – 2.1'])
    await pane.user.click(screen.getByRole('checkbox', { name: new RegExp(`^${code} Tỷ lệ hồ sơ`) }));
  await pane.user.clear(search);
  // Enter takes the first one.
  await pane.user.type(search, 'II – 1.1{Enter}');
  await pane.user.type(screen.getByRole('textbox', { name: 'Tên tài liệu (bắt buộc)' }), 'Báo cáo tổng hợp');
  const chosen = screen.getByRole('list', { name: 'Tiêu chí đã chọn' });
  expect(within(chosen).getAllByRole('listitem')).toHaveLength(3);
  await press(pane, 'Bỏ tiêu chí III – 2.1');
  await press(pane, 'Ghi vào danh mục');
  const entry = entriesOf(pane).find(({ title }) => title === 'Báo cáo tổng hợp');
  expect(entry?.criteria).toEqual(['I - 2.1', 'II - 1.1']);
});

test('a pasted list becomes lines in one write, which one undo takes back', async () => {
  const pane = await openPane(exampleBook());
  const before = entriesOf(pane).length;
  await goTo(pane, 'evidence');
  await press(pane, 'Dán danh mục');
  await pane.user.click(screen.getByRole('textbox', { name: /^Danh mục tài liệu/ }));
  await pane.user.paste(
    'Báo cáo số 41, 118, 225/BC-SKHCN\nBiên bản kiểm tra ngày 05/8/2026\nTờ ghi chú không gửi',
  );
  await screen.findByText('Đã đọc được 5 tài liệu. Bỏ đánh dấu tài liệu không ghi.');
  await pane.user.click(screen.getByRole('checkbox', { name: /Tờ ghi chú/ }));
  expect(screen.getByRole('checkbox', { name: /Biên bản/ }).parentElement?.textContent).toContain(
    '05/8/2026',
  );
  await pane.user.type(screen.getByRole('searchbox'), '1.2.1{Enter}');
  await press(pane, 'Ghi 4 tài liệu vào danh mục');
  await screen.findAllByText('Đã ghi 4 tài liệu vào trang tính “Tài liệu kiểm chứng”.');
  const added = entriesOf(pane).slice(before);
  expect(added.map(({ document, issued, criteria }) => [document, issued, criteria])).toEqual([
    ['41/BC-SKHCN', null, ['1.2.1']],
    ['118/BC-SKHCN', null, ['1.2.1']],
    ['225/BC-SKHCN', null, ['1.2.1']],
    ['', '2026-08-05', ['1.2.1']],
  ]);
  await press(pane, 'Hoàn tác');
  await screen.findAllByText(/^Đã hoàn tác/);
  expect(entriesOf(pane)).toHaveLength(before);
});

test('what a typed title names is offered for its own fields; several documents are taken apart', async () => {
  const pane = await openPane(exampleBook());
  await goTo(pane, 'evidence');
  await press(pane, 'Thêm tài liệu cho tiêu chí 1.2.1');
  const title = screen.getByRole('textbox', { name: 'Tên tài liệu (bắt buộc)' });
  await pane.user.type(title, 'Báo cáo số 15/BC-SKHCN ngày 14/12/2026 về cải cách hành chính');
  await press(pane, 'Điền từ tên: 15/BC-SKHCN, 14/12/2026, SKHCN');
  const valueOf = (name: string) => (screen.getByRole('textbox', { name }) as HTMLInputElement).value;
  expect(
    [title, 'số, ký hiệu', 'ngày ban hành'].map((at) =>
      typeof at === 'string' ? valueOf(at) : (at as HTMLInputElement).value,
    ),
  ).toEqual(['Báo cáo về cải cách hành chính', '15/BC-SKHCN', '14/12/2026']);
  await pane.user.clear(title);
  await pane.user.type(title, 'Báo cáo số 41, 118/BC-SKHCN');
  await press(pane, 'Tách thành 2 tài liệu');
  await screen.findByText('Đã đọc được 2 tài liệu. Bỏ đánh dấu tài liệu không ghi.');
  await press(pane, 'Ghi 2 tài liệu vào danh mục');
  expect(entriesOf(pane).map(({ document }) => document)).toEqual(
    expect.arrayContaining(['41/BC-SKHCN', '118/BC-SKHCN']),
  );
});
