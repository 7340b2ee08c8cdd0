/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { assess } from '../../../src/assess';
import { asDay } from '../../../src/model/task';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { planText } from '../../support/documents';
import { exampleBook } from '../../support/example-book';
import { goTo, openPane, settled, type OpenPane } from '../pane';

// "Nhập từ kế hoạch" in the pane, over real workbooks.

const SOON = { timeout: 15_000 };
const HEADER = 'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn';
const ISSUED = planText(
  'I. MỤC TIÊU',
  '- Tối thiểu 90% hồ sơ được giải quyết đúng hạn.',
  'II. NHIỆM VỤ',
  HEADER,
  '1\tXây dựng quy chế phối hợp liên thông\tVăn phòng Sở\tCác phòng\tQuý II/2026',
);
const CHANGED = ISSUED.replace('90%', '95%').replace('Quý II/2026', 'Quý III/2026');

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function openStep({ user }: OpenPane): Promise<void> {
  await user.click(button('Nhập từ kế hoạch'));
  await screen.findByRole('heading', { level: 1, name: 'Nhập từ kế hoạch' }, SOON);
}

async function paste({ user }: OpenPane, text: string): Promise<void> {
  await user.click(button('Dán văn bản'));
  fireEvent.change(screen.getByRole('textbox', { name: 'Văn bản của kế hoạch' }), {
    target: { value: text },
  });
  await user.click(button('Đọc văn bản'));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Đọc văn bản' })).toBeNull(), SOON);
}

async function write({ user }: OpenPane, targets: number, tasks: number): Promise<void> {
  await user.click(button('Ghi vào tệp đang mở'));
  await screen.findAllByText(`Đã ghi ${targets} chỉ tiêu và ${tasks} nhiệm vụ từ kế hoạch.`, {}, SOON);
  await settled();
}

const linesIn = ({ workbook }: OpenPane) => {
  const { content } = openXlsx(workbook.save());
  const { targets, tasks } = assess(content, { asOf: asDay('2026-12-20') }).assessment;
  return {
    sheets: content.grids.map(({ sheet }) => sheet),
    targets: targets.map(({ target }) => target.text),
    tasks: tasks.map(({ task }) => `${task.content}; ${task.deadline.text}`),
  };
};

test('the lines of a pasted plan are written, the changed plan changes them, and each write is taken back by one press', async () => {
  const pane = await openPane(exampleBook());
  const before = linesIn(pane);
  await openStep(pane);
  await paste(pane, ISSUED);
  await write(pane, 1, 1);
  const issued = linesIn(pane);
  expect(issued.targets).toContain('Tối thiểu 90% hồ sơ được giải quyết đúng hạn');
  expect(issued.tasks).toContain('Xây dựng quy chế phối hợp liên thông; Quý II/2026');

  await paste(pane, CHANGED);
  const tasks = screen.getByRole('list', { name: 'Nhiệm vụ (1)' });
  expect(within(tasks).getByText('Thời gian hoàn thành: “Quý II/2026” → “Quý III/2026”')).toBeTruthy();
  await write(pane, 1, 1);
  const changed = linesIn(pane);
  expect(changed.sheets).toEqual(issued.sheets);
  expect(changed.targets).toEqual(issued.targets.map((line) => line.replace('90%', '95%')));
  expect(changed.tasks).toEqual(issued.tasks.map((line) => line.replace('; Quý II/2026', '; Quý III/2026')));

  for (let times = 0; times < 2; times++) {
    await pane.user.click(button(/^Hoàn tác: Đã ghi 1 chỉ tiêu/));
    await settled();
  }
  await waitFor(() => expect(linesIn(pane)).toEqual(before), SOON);
});

test('what was looked through stays while other steps are looked at; what is no plan is told', async () => {
  const pane = await openPane(exampleBook());
  await openStep(pane);
  await paste(pane, ISSUED);
  await pane.user.click(screen.getByRole('checkbox', { name: /^Tối thiểu 90%/ }));
  await goTo(pane, 'score');
  await pane.user.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Nhập' }));
  const target = await screen.findByRole('checkbox', { name: /^Tối thiểu 90%/ }, SOON);
  expect((target as HTMLInputElement).checked).toBe(false);
  await pane.user.click(button('Bỏ kế hoạch này'));
  await paste(pane, 'Kính gửi các sở, ban, ngành.');
  expect((await screen.findByRole('alert', {}, SOON)).textContent).toContain('Không tìm thấy chỉ tiêu');
});
