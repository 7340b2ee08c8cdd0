/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { screen, within } from '@testing-library/react';
import { assessedBook } from '../../support/assessing';
import { repeatedCodesBook } from '../../support/repeated-codes-book';
import { goTo, openPane, settled, type OpenPane } from '../pane';

const WHY = 'Đã đối chiếu bản giấy';
const press = async ({ user }: OpenPane, name: string | RegExp): Promise<void> => {
  const [button] = await screen.findAllByRole('button', { name });
  if (!button) throw new Error(`no button ${String(name)}`);
  await user.click(button);
  await settled();
};
const shownCount = (kind: string): number =>
  Number(
    /\d+/.exec(
      screen.queryByRole('button', { name: new RegExp(`^${kind}: \\d+$`) })?.textContent ?? '',
    )?.[0] ?? 0,
  );

test('warnings of one kind are marked as seen with one word, which goes with the workbook and can be taken back', async () => {
  const pane = await openPane(repeatedCodesBook());
  await goTo(pane, 'write');
  await press(pane, /^Cảnh báo: /);
  const before = shownCount('Cảnh báo');
  const list = screen.getByRole('list', { name: 'Kiểm tra trước khi gửi' });
  const groups = within(list)
    .getAllByRole('button')
    .filter((each) => each.getAttribute('aria-expanded') === 'false');
  const [group] = groups;
  if (!group) throw new Error('no kind with several warnings');
  const several = Number(/(\d+) lần$/.exec(group.textContent ?? '')?.[1]);
  await pane.user.click(group);
  await press(pane, `Đánh dấu đã xem cả ${several} mục`);
  await pane.user.type(screen.getByRole('textbox', { name: 'Vì sao để như vậy' }), `${WHY}{Enter}`);
  await settled();
  await screen.findAllByText(`Đã đánh dấu đã xem ${several} mục.`);
  expect(shownCount('Cảnh báo')).toBe(before - several);
  const seen = () =>
    assessedBook(pane.workbook.save()).assessment.findings.filter((each) => each.seen === WHY).length;
  expect(seen()).toBe(several);

  await press(pane, /^Đã xem: /);
  await pane.user.click(
    within(screen.getByRole('list', { name: 'Kiểm tra trước khi gửi' })).getAllByRole('button')[0] ??
      document.body,
  );
  await screen.findAllByText(`Đã xem, để như vậy vì: ${WHY}`);
  await press(pane, /^Bỏ đánh dấu đã xem: /);
  await screen.findAllByText('Đã bỏ đánh dấu đã xem.');
  expect(seen()).toBe(several - 1);
});

test('a single warning is marked on its own row, undone like any other write', async () => {
  const pane = await openPane(repeatedCodesBook());
  await goTo(pane, 'write');
  await press(pane, /^Cảnh báo: /);
  const before = shownCount('Cảnh báo');
  const list = screen.getByRole('list', { name: 'Kiểm tra trước khi gửi' });
  for (const group of within(list)
    .getAllByRole('button')
    .filter((each) => each.getAttribute('aria-expanded') === 'false'))
    await pane.user.click(group);
  await press(pane, /^Đánh dấu đã xem: /);
  await pane.user.type(screen.getByRole('textbox', { name: 'Vì sao để như vậy' }), WHY);
  await press(pane, 'Đã xem');
  await screen.findAllByText('Đã đánh dấu đã xem 1 mục.');
  expect(shownCount('Cảnh báo')).toBe(before - 1);
  await press(pane, 'Hoàn tác');
  await screen.findAllByText(/^Đã hoàn tác/);
  expect(shownCount('Cảnh báo')).toBe(before);
});
