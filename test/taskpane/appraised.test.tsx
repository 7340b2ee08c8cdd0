/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { screen, within } from '@testing-library/react';
import { exampleBook, exampleRows } from '../support/example-book';
import { goTo, openPane, rowOf } from './pane';

/** The workbook as it comes back from the Department of Home Affairs. */
const opened = async (changes: Parameters<typeof exampleRows>[0]) => {
  const pane = await openPane(exampleBook({ rows: exampleRows(changes) }));
  await goTo(pane, 'gaps');
  return pane;
};

describe('a workbook that has been appraised', () => {
  const RETURNED = {
    '1.1.1': { appraised: 0.5 },
    '1.1.2': { appraised: 1.2, opinion: 'Thiếu báo cáo quý IV' },
    '1.1.3': { appraised: 0.25, explanation: 'Kiểm tra lồng ghép' },
    '2.4': { appraised: 1 },
  };

  test('shows both figures, the opinion and what is to be done, with the way to the cell', async () => {
    const pane = await opened(RETURNED);
    const list = await screen.findByRole('list', { name: 'Tiêu chí có chênh lệch hoặc có ý kiến' });
    const lower = rowOf('1.1.2', list);
    expect(lower.textContent).toContain('Tự đánh giá 1,69, thẩm định 1,2.');
    expect(lower.textContent).toContain('Cần giải trình');
    expect(lower.textContent).toContain('Ý kiến thẩm định: Thiếu báo cáo quý IV');
    expect(rowOf('1.1.3', list).textContent).toContain('Đã giải trình, chờ kết quả thẩm định');
    expect(rowOf('2.4', list).textContent).not.toContain('giải trình');
    expect(within(list).queryByText('1.1.1')).toBeNull();
    await pane.user.click(within(lower).getByRole('button'));
    expect(pane.workbook.shown.at(-1)?.row).toBe(7);
  });

  test('sums up by field', async () => {
    await opened(RETURNED);
    const fields = await screen.findByRole('list', { name: 'Chênh lệch theo lĩnh vực' });
    expect(rowOf('1 CÔNG TÁC', fields).textContent).toContain('(chênh lệch -0,74)');
    expect(rowOf('2 CẢI CÁCH', fields).textContent).toContain('(chênh lệch 0,2)');
  });

  test('says so where nothing differs', async () => {
    await opened({ '1.1.1': { appraised: 0.5 } });
    expect(await screen.findByText('Điểm thẩm định không khác điểm tự đánh giá.')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Chênh lệch theo lĩnh vực' })).toBeNull();
  });
});

test('before anything is appraised there is nothing to compare', async () => {
  await opened({});
  await screen.findByText(/^Còn/);
  expect(screen.queryByRole('heading', { name: 'So với kết quả thẩm định' })).toBeNull();
});
