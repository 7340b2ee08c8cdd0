/** @jest-environment <rootDir>/test/support/pane-environment.cjs */
import { act, screen, waitFor } from '@testing-library/react';
import { exampleBook } from '../../support/example-book';
import { CRITERIA_SHEET } from '../../support/criteria-book';
import { leafAt } from '../../../src/taskpane/score/leaf-at';
import { assessedBook } from '../../support/assessing';
import { goTo, openPane, rowOf } from '../pane';

// Issue 14.4: a row selected in Excel opens its criterion; a criterion opened selects its row, once, quietly.

const row = (code: string): number => {
  const { assessment } = assessedBook(exampleBook());
  const leaf = assessment.leaves.find(({ criterion }) => criterion.code === code);
  if (!leaf) throw new Error(`no leaf ${code}`);
  return leaf.criterion.row;
};
const select = (code: string, column = 3) => ({ sheet: CRITERIA_SHEET, row: row(code), column });
const isOpen = (code: string): boolean =>
  screen.queryByRole('button', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `), expanded: true }) !==
  null;

test('a row that is selected opens its criterion, the next one folds it up, and the keyboard stays', async () => {
  const pane = await openPane(exampleBook());
  await goTo(pane, 'score');
  const before = document.activeElement;
  act(() => pane.workbook.selectOutside(select('1.1.2')));
  await waitFor(() => expect(isOpen('1.1.2')).toBe(true));
  expect(document.activeElement).toBe(before);
  act(() => pane.workbook.selectOutside(select('2.4')));
  await waitFor(() => expect(isOpen('2.4')).toBe(true));
  expect(isOpen('1.1.2')).toBe(false);
});

test('a criterion that is opened selects its row once, and is not led back by it', async () => {
  const pane = await openPane(exampleBook());
  await goTo(pane, 'score');
  act(() => pane.workbook.selectOutside(select('1.1.2')));
  await waitFor(() => expect(isOpen('1.1.2')).toBe(true));
  await pane.user.click(screen.getByRole('button', { name: /^1\.1\.1 / }));
  expect(pane.workbook.shown).toEqual([{ sheet: CRITERIA_SHEET, row: row('1.1.1'), column: 0 }]);
  expect([isOpen('1.1.1'), isOpen('1.1.2')]).toEqual([true, true]);
  await pane.user.click(screen.getByRole('button', { name: /^1\.1\.1 / }));
  expect(pane.workbook.shown).toHaveLength(1);
});

test('nobody is led away from a form, and the setting ends it', async () => {
  const pane = await openPane(exampleBook());
  await goTo(pane, 'score');
  act(() => pane.workbook.selectOutside(select('1.1.2')));
  await waitFor(() => expect(isOpen('1.1.2')).toBe(true));
  await pane.user.click(screen.getByRole('button', { name: 'Sửa số liệu' }));
  act(() => pane.workbook.selectOutside(select('2.4')));
  expect(isOpen('1.1.2')).toBe(true);
  expect(rowOf('1.1.2')).toBeTruthy();
  await goTo(pane, 'start');
  await pane.user.click(screen.getByRole('checkbox', { name: /^Theo dòng đang chọn/ }));
  await goTo(pane, 'score');
  act(() => pane.workbook.selectOutside(select('2.4')));
  await new Promise((done) => setTimeout(done, 50));
  expect(isOpen('2.4')).toBe(false);
});

test('a heading, a row below the table and another sheet are no criterion’s', () => {
  const { assessment } = assessedBook(exampleBook());
  const { set } = assessment;
  expect(leafAt(assessment, select('1.1.2'))?.criterion.code).toBe('1.1.2');
  expect(leafAt(assessment, { sheet: CRITERIA_SHEET, row: set.fields[0]?.row ?? 0 })).toBeNull();
  expect(leafAt(assessment, { sheet: CRITERIA_SHEET, row: set.layout.lastRow + 1 })).toBeNull();
  expect(leafAt(assessment, { sheet: 'Khác', row: row('1.1.2') })).toBeNull();
});
