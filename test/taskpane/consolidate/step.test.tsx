/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { screen, waitFor, within } from '@testing-library/react';
import { assess } from '../../../src/assess';
import { asDay } from '../../../src/model/task';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../../support/example-book';
import { CRITERIA_SHEET } from '../../support/criteria-book';
import { goTo, openPane, settled, type OpenPane } from '../pane';

// The step "Tổng hợp" in the pane, over real workbooks; there are no workers here, so the pane reads by itself.

/** A unit's workbook as the browser gives it: all that is asked for is filled in, 11 tasks of 13 or as it is given. */
function fileOf(unit: string, done = 11): File {
  const rows = exampleRows({ '1.1.2': { achieved: done }, '1.2.2': { achieved: 1 } });
  const bytes = exampleBook({ rows, unit: `Đơn vị: ${unit}` });
  return new File([new Uint8Array(bytes)], `${unit}.xlsx`, { lastModified: done });
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function openStep(pane: OpenPane): Promise<void> {
  await pane.user.click(button('Tổng hợp nhiều đơn vị'));
  await screen.findByRole('heading', { level: 1, name: 'Tổng hợp nhiều đơn vị' }, { timeout: 15_000 });
}

async function choose(pane: OpenPane, files: readonly File[]): Promise<void> {
  const [input] = document.querySelectorAll<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no place for files');
  await pane.user.upload(input, [...files]);
  await screen.findByText(/^\d+ tệp:/, {}, { timeout: 15_000 });
}

/** "1 Xã Tân An" … as the screen ranks. */
const ranking = (): readonly string[] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .filter((row) => within(row).queryByRole('rowheader') && within(row).queryAllByRole('cell').length > 0)
    .map((row) => {
      const [rank] = within(row).getAllByRole('cell');
      return `${rank?.textContent} ${row.querySelector('bdi')?.textContent}`;
    });

const sheetsOf = ({ workbook }: OpenPane): readonly string[] =>
  openXlsx(workbook.save()).content.grids.map(({ sheet }) => sheet);

const OF_THE_TABLE = [
  'Tổng hợp',
  'Theo lĩnh vực',
  'Theo tiêu chí',
  'Tiêu chí chưa đạt nhiều điểm',
  'Chưa gửi, cần sửa',
  'Số liệu',
];

test('chosen workbooks are ranked, and what was read stays while other steps are looked at', async () => {
  const pane = await openPane(exampleBook());
  await openStep(pane);
  await choose(pane, [fileOf('Xã Tân An', 11), fileOf('Xã Bình Hòa', 13), new File(['?'], 'hong.xlsx')]);
  expect(ranking()).toEqual(['1 Xã Bình Hòa', '2 Xã Tân An']);
  expect(screen.getByText('3 tệp: 2 tệp đọc được, 1 tệp không dùng được.')).toBeTruthy();
  expect(button('Bỏ tệp hong.xlsx')).toBeTruthy();
  await goTo(pane, 'score');
  await pane.user.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Tổng hợp' }));
  expect(ranking()).toEqual(['1 Xã Bình Hòa', '2 Xã Tân An']);
});

test('the table is written into the open workbook beside its own set, over itself the next time, and undone', async () => {
  const pane = await openPane(exampleBook());
  const before = sheetsOf(pane);
  await openStep(pane);
  await choose(pane, [fileOf('Xã Tân An', 11), fileOf('Xã Bình Hòa', 13)]);
  await pane.user.click(button('Ghi vào tệp đang mở'));
  await screen.findAllByText('Đã ghi bảng tổng hợp vào 6 trang tính.', {}, { timeout: 15_000 });
  await settled();
  expect(sheetsOf(pane)).toEqual([...before, ...OF_THE_TABLE]);
  const { content } = openXlsx(pane.workbook.save());
  // The sheets of the table are results: none of them is taken for the office's own set.
  expect(assess(content, { asOf: asDay('2026-12-20') }).assessment.set.sheet).toBe(CRITERIA_SHEET);

  await choose(pane, [fileOf('Xã Hòa Phú', 12)]);
  await pane.user.click(button('Ghi vào tệp đang mở'));
  await waitFor(
    () => {
      const units = openXlsx(pane.workbook.save()).content.grids.find(
        ({ sheet }) => sheet === 'Tổng hợp',
      )?.values;
      expect(units?.slice(4, 7).map((row) => row[1])).toEqual(['Xã Bình Hòa', 'Xã Hòa Phú', 'Xã Tân An']);
    },
    { timeout: 15_000 },
  );
  await settled();
  expect(sheetsOf(pane)).toEqual([...before, ...OF_THE_TABLE]);
  for (let write = 0; write < 2; write++) {
    await pane.user.click(button(/^Hoàn tác: Đã ghi bảng tổng hợp/));
    await settled();
  }
  await waitFor(() => expect(sheetsOf(pane)).toEqual(before));
});

test('a sheet of the office that bears a name of the table is left as it is', async () => {
  const own = exampleBook();
  const named = openXlsx(own).apply({
    sheets: [],
    names: [
      {
        name: 'CCHC_SoLieu',
        sheet: CRITERIA_SHEET,
        range: { firstRow: 0, lastRow: 3, firstColumn: 0, lastColumn: 3 },
      },
    ],
    state: null,
  });
  const pane = await openPane(named);
  await openStep(pane);
  await choose(pane, [fileOf('Xã Tân An')]);
  await pane.user.click(button('Ghi vào tệp đang mở'));
  await screen.findAllByText(/CCHC_SoLieu/, {}, { timeout: 15_000 });
  expect(pane.workbook.save()).toBe(named);
});
