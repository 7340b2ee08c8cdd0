/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { screen, waitFor } from '@testing-library/react';
import type { Edits } from '../../../src/model/edits';
import { message } from '../../../src/model/message';
import type { LiveWorkbook } from '../../../src/workbook/port';
import { WorkbookProblem } from '../../../src/workbook/problem';
import { leavesToFill } from '../../../src/taskpane/score/fill-in-order';
import { assessedBook } from '../../support/assessing';
import { criteriaBook } from '../../support/criteria-book';
import { goTo, openPane, settled, type OpenPane } from '../pane';

/** Three criteria that lack their figures, one that is complete. */
const BOOK = criteriaBook([
  { code: '1', name: 'CÔNG TÁC CHỈ ĐẠO', max: 6 },
  {
    code: '1.1',
    name: 'Ban hành kế hoạch',
    max: 1,
    rule: 'Trong quý I: 1 điểm; sau quý I: 0,5 điểm; không ban hành: 0 điểm',
  },
  { code: '1.2', name: 'Hoàn thành nhiệm vụ', max: 2, rule: 'b/a × 2', total: 10, achieved: 8 },
  { code: '1.3', name: 'Hồ sơ đúng hạn', max: 2, rule: 'b/a × 2' },
  { code: '1.4', name: 'Sáng kiến', max: 1, rule: 'Mỗi sáng kiến được 0,5 điểm, tối đa 1 điểm' },
  { name: 'Tổng cộng', max: 6 },
]);

const press = async ({ user }: OpenPane, name: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name }));
  await settled();
};
const isAt = (code: string): Promise<unknown> =>
  screen.findByRole('heading', { level: 2, name: new RegExp(`^${code.replace('.', '\\.')} `) });
const pointsOf = (bytes: Uint8Array, code: string) =>
  assessedBook(bytes).assessment.leaves.find(({ criterion }) => criterion.code === code)?.outcome?.points;

test('open criteria are filled in one after the other; Enter writes and goes on', async () => {
  const pane = await openPane(BOOK);
  await goTo(pane, 'score');
  await press(pane, 'Điền lần lượt (còn 3)');
  await isAt('1.1');
  // A choice and a key.
  await pane.user.click(await screen.findByRole('radio', { name: /^sau quý I/i }));
  await pane.user.keyboard('{Enter}');
  await settled();
  await isAt('1.3');
  await screen.findByText('Còn 2 tiêu chí chưa có điểm');
  await pane.user.type(await screen.findByRole('textbox', { name: 'Tổng số (a)' }), '40');
  await pane.user.type(screen.getByRole('textbox', { name: 'Kết quả (b)' }), '30{Enter}');
  await settled();
  await isAt('1.4');
  expect(document.activeElement?.tagName).toBe('INPUT');
  await screen.findAllByText(/^Đã ghi ô .* của tiêu chí 1\.3\.$/);
  const saved = pane.workbook.save();
  expect(pointsOf(saved, '1.1')).toBe(0.5);
  expect(pointsOf(saved, '1.3')).toBe(1.5);
});

test('what is skipped comes again at the end, back leads to what was before', async () => {
  const pane = await openPane(BOOK);
  await goTo(pane, 'score');
  await press(pane, 'Điền lần lượt (còn 3)');
  await isAt('1.1');
  expect(screen.queryByRole('button', { name: 'Quay lại' })).toBeNull();
  await press(pane, 'Bỏ qua');
  await isAt('1.3');
  await press(pane, 'Quay lại');
  await isAt('1.1');
  for (const code of ['1.3', '1.4']) {
    await press(pane, 'Bỏ qua');
    await isAt(code);
  }
  await press(pane, 'Bỏ qua');
  await screen.findByText('Đã đi hết một lượt; còn 3 tiêu chí bỏ qua hoặc chưa có điểm.');
  await press(pane, 'Làm tiếp các tiêu chí đã bỏ qua');
  await isAt('1.1');
  await press(pane, 'Về danh sách');
  const button = await screen.findByRole('button', { name: 'Điền lần lượt (còn 3)' });
  await waitFor(() => expect(document.activeElement).toBe(button));
});

test('what does not apply goes on, too, and the last one ends the way', async () => {
  const pane = await openPane(
    criteriaBook([
      { code: '1', name: 'CẢI CÁCH THỂ CHẾ', max: 2 },
      { code: '1.1', name: 'Văn bản đúng hạn', max: 2, rule: 'b/a × 2', policy: 'Tính điểm tối đa' },
      { name: 'Tổng cộng', max: 2 },
    ]),
  );
  await goTo(pane, 'score');
  await press(pane, 'Điền lần lượt (còn 1)');
  await press(pane, 'Không áp dụng');
  await pane.user.type(await screen.findByRole('textbox', { name: /Lý do/ }), 'Không phát sinh');
  await pane.user.click(screen.getByRole('button', { name: /^Ghi vào/ }));
  await settled();
  await screen.findByText('Mọi tiêu chí do đơn vị tự chấm đều đã có điểm.');
  expect(leavesToFill(assessedBook(pane.workbook.save()).assessment.leaves)).toEqual([]);
});

/** A workbook whose writes take as long as the test wants; each is noted. */
function heldWrites(): {
  readonly between: (workbook: LiveWorkbook) => LiveWorkbook;
  readonly applied: readonly Edits[];
  readonly go: (problem?: WorkbookProblem) => void;
} {
  const applied: Edits[] = [];
  const held: ((problem?: WorkbookProblem) => void)[] = [];
  return {
    applied,
    go: (problem) => held.shift()?.(problem),
    between: (workbook) => ({
      ...workbook,
      apply: async (edits, options) => {
        applied.push(edits);
        const problem = await new Promise<WorkbookProblem | undefined>((resolve) => held.push(resolve));
        if (problem) throw problem;
        return workbook.apply(edits, options);
      },
    }),
  };
}

const answerWith = async ({ user }: OpenPane, level: RegExp): Promise<void> => {
  await user.click(await screen.findByRole('radio', { name: level }));
  await user.keyboard('{Enter}');
};

test('a slow workbook keeps nobody waiting: what is given meanwhile is one write and one undo', async () => {
  const slow = heldWrites();
  const pane = await openPane(BOOK, { between: slow.between });
  await goTo(pane, 'score');
  await press(pane, 'Điền lần lượt (còn 3)');
  await answerWith(pane, /^sau quý I/i);
  await isAt('1.3');
  await waitFor(() => expect(slow.applied).toHaveLength(1));
  await pane.user.type(screen.getByRole('textbox', { name: 'Tổng số (a)' }), '40');
  await pane.user.type(screen.getByRole('textbox', { name: 'Kết quả (b)' }), '30{Enter}');
  await isAt('1.4');
  await pane.user.type(screen.getByRole('textbox', { name: /Số/ }), '1{Enter}');
  await screen.findByText('Mọi tiêu chí do đơn vị tự chấm đều đã có điểm.');
  expect(slow.applied).toHaveLength(1);

  slow.go();
  await waitFor(() => expect(slow.applied).toHaveLength(2));
  slow.go();
  await screen.findAllByText(/^Đã ghi 2 tiêu chí \(ô /);
  expect(pointsOf(pane.workbook.save(), '1.3')).toBe(1.5);
  expect(pointsOf(pane.workbook.save(), '1.4')).toBe(0.5);
  await press(pane, 'Hoàn tác');
  await screen.findAllByText(/^Đã hoàn tác/);
  expect(leavesToFill(assessedBook(pane.workbook.save()).assessment.leaves)).toHaveLength(2);
  expect(pointsOf(pane.workbook.save(), '1.1')).toBe(0.5);
});

test('answers that could not be written stay, are written again or given up', async () => {
  const slow = heldWrites();
  const pane = await openPane(BOOK, { between: slow.between });
  await goTo(pane, 'score');
  await press(pane, 'Điền lần lượt (còn 3)');
  await answerWith(pane, /^sau quý I/i);
  await waitFor(() => expect(slow.applied).toHaveLength(1));
  slow.go(new WorkbookProblem('protected-sheet', message('problem.protected-sheet'), ''));
  await screen.findByText('Còn 1 tiêu chí vừa điền chưa được ghi vào tệp.');
  await isAt('1.3');
  await screen.findByText('Còn 2 tiêu chí chưa có điểm');
  await pane.user.click(await screen.findByRole('button', { name: 'Quay lại' }));
  // What was given is still there.
  expect(((await screen.findByRole('radio', { name: /^sau quý I/i })) as HTMLInputElement).checked).toBe(
    true,
  );
  await pane.user.click(screen.getByRole('button', { name: 'Ghi lại' }));
  await waitFor(() => expect(slow.applied).toHaveLength(2));
  slow.go();
  await screen.findAllByText(/^Đã ghi ô .* của tiêu chí 1\.1\.$/);
  expect(pointsOf(pane.workbook.save(), '1.1')).toBe(0.5);
});

test('answers that cannot be written at all may be given up, and the criteria are open again', async () => {
  const slow = heldWrites();
  const pane = await openPane(BOOK, { between: slow.between });
  await goTo(pane, 'score');
  await press(pane, 'Điền lần lượt (còn 3)');
  await answerWith(pane, /^sau quý I/i);
  await waitFor(() => expect(slow.applied).toHaveLength(1));
  slow.go(new WorkbookProblem('protected-sheet', message('problem.protected-sheet'), ''));
  await press(pane, 'Bỏ phần chưa ghi');
  await screen.findByText('Còn 3 tiêu chí chưa có điểm');
  expect(slow.applied).toHaveLength(1);
});
