/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { screen, within } from '@testing-library/react';
import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { goTo, openPane, settled } from './pane';

const assessed = (bytes: Uint8Array) =>
  assess(openXlsx(bytes).content, { asOf: asDay('2026-12-20') }).assessment;

test('from opening to the written summary, and back', async () => {
  const pane = await openPane(exampleBook());
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nhận dạng bảng tự đánh giá');
  await goTo(pane, 'write');
  await pane.user.click(await screen.findByRole('button', { name: 'Ghi vào tệp' }));
  await settled();
  const written = pane.workbook.save();
  expect(openXlsx(written).content.grids.map(({ sheet }) => sheet)).toContain('Tổng hợp tự đánh giá');
  expect(assessed(written).total.index).toBe(assessed(exampleBook()).total.index);
  const [undo] = screen.getAllByRole('button', { name: 'Hoàn tác' });
  if (undo) await pane.user.click(undo);
  await settled();
  expect(pane.workbook.save()).toEqual(exampleBook());
  expect(within(screen.getByRole('main')).queryByRole('alert')).toBeNull();
});
