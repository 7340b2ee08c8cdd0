/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { message } from '../../src/model/message';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { WorkbookProblem } from '../../src/workbook/problem';
import { benchWorkbook } from '../bench/bench-workbook';
import { exampleBook, exampleRows } from '../support/example-book';
import { goTo, openPane, settled, type OpenPane } from './pane';

const STEPS = ['start', 'score', 'gaps', 'evidence', 'write'] as const;
const LATER = STEPS.slice(1);
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const text = () => screen.getByRole('main').textContent ?? '';

describe('while the workbook is read', () => {
  test.each(STEPS)('%s says so and is not blank', async (step) => {
    const waiting: (() => void)[] = [];
    const opening = openPane(exampleBook(), {
      between: (file) => ({
        ...file,
        read: async (options) => {
          await new Promise<void>((resolve) => waiting.push(resolve));
          return file.read(options);
        },
      }),
      storage: { getItem: () => JSON.stringify({ screen: step }), setItem: () => undefined },
    });
    await screen.findAllByText('Đang đọc tệp và nhận dạng các bảng…', {}, { timeout: 15_000 });
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    await waitFor(() => expect(waiting).toHaveLength(1));
    await act(async () => waiting.forEach((go) => go()));
    await opening;
  });
});

describe('an empty workbook', () => {
  test.each(LATER)('%s leads back to the first step', async (step) => {
    const pane = await openPane(emptyWorkbook('Trang 1'));
    await goTo(pane, step);
    await pane.user.click(await screen.findByRole('button', { name: 'Về bước Nhận dạng' }));
    expect(heading()).toBe('Nhận dạng bảng tự đánh giá');
    expect(screen.getByRole('button', { name: 'Chèn dữ liệu mẫu để dùng thử' })).toBeTruthy();
  });
});

describe('a workbook that would not be read', () => {
  test.each(STEPS)('%s tells why and lets it be read again', async (step) => {
    let isBusy = true;
    const pane = await openPane(exampleBook(), {
      between: (file) => ({
        ...file,
        read: (options) =>
          isBusy
            ? Promise.reject(new WorkbookProblem('busy', message('problem.changed-since'), 'code 42'))
            : file.read(options),
      }),
    });
    await goTo(pane, step);
    expect(screen.getByRole('alert').textContent).toContain('code 42');
    isBusy = false;
    await pane.user.click(screen.getByRole('button', { name: 'Đọc lại tệp' }));
    await settled();
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Về bước Nhận dạng' })).toBeNull());
  });
});

describe('a workbook that is partly filled in', () => {
  const rows = exampleRows({ '2.4': { rule: 'Tùy theo tình hình thực tế', self: null } });
  const expected: Readonly<Record<(typeof STEPS)[number], RegExp>> = {
    start: /9 tiêu chí thành phần/,
    score: /Còn 2 tiêu chí thành phần chưa có điểm/,
    gaps: /2\.4.*[Cc]hưa rõ cách tính/s,
    evidence: /tiêu chí đã chấm có tài liệu kiểm chứng/,
    write: /Còn 2 tiêu chí thành phần chưa có điểm/,
  };
  test.each(STEPS)('%s tells what is still open', async (step) => {
    const pane = await openPane(exampleBook({ rows }));
    await goTo(pane, step);
    await waitFor(() => expect(text()).toMatch(expected[step]));
  });
});

describe('a workbook with nothing left to do', () => {
  const full = exampleRows({
    '1.1.2': { achieved: 13 },
    '1.1.3': { achieved: '100%' },
    '1.2.1': { achieved: 0 },
    '1.2.2': { achieved: 2 },
    '2.4': { achieved: 4, self: null },
  });
  test('has no lost points, and says so', async () => {
    const pane = await openPane(exampleBook({ rows: full }));
    await goTo(pane, 'gaps');
    expect(await screen.findByText('Mọi tiêu chí thành phần đều đạt điểm tối đa.')).toBeTruthy();
  });

  test('once written has nothing more to write', async () => {
    const pane = await openPane(exampleBook({ rows: full }));
    await goTo(pane, 'write');
    await pane.user.click(await screen.findByRole('button', { name: 'Ghi vào tệp' }));
    await settled();
    expect(await screen.findByText(/không còn gì phải ghi/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ghi vào tệp' })).toBeNull();
  });
});

test('a workbook that needs one of our names for itself is scored, and told why nothing can be written', async () => {
  const book = openXlsx(exampleBook());
  const range = { firstRow: 0, firstColumn: 0, lastRow: 5, lastColumn: 3 };
  const names = [{ name: 'CCHC_TaiLieu', sheet: 'Danh mục nhiệm vụ', range }];
  const pane = await openPane(book.apply({ sheets: [], names, state: null }));
  await goTo(pane, 'write');
  expect((await screen.findByRole('alert')).textContent).toContain('“CCHC_TaiLieu”');
  expect(screen.queryByRole('button', { name: 'Ghi vào tệp' })).toBeNull();
});

test('an evidence register without a document says how to begin', async () => {
  const pane = await openPane(benchWorkbook({ leaves: 5, tasks: 0, evidence: 0 }));
  await goTo(pane, 'evidence');
  await pane.user.click(await screen.findByRole('button', { name: 'Tài liệu: 0' }));
  expect(screen.getByText(/Danh mục chưa có tài liệu nào/)).toBeTruthy();
});

describe('2,000 criteria and 10,000 tasks', () => {
  let pane: OpenPane;
  beforeEach(async () => {
    pane = await openPane(benchWorkbook({ leaves: 2000, tasks: 10_000, evidence: 2000 }));
  });
  const mostRows = () =>
    Math.max(
      0,
      ...screen.queryAllByRole('list').map((list) => within(list).queryAllByRole('listitem').length),
    );

  test('every screen holds the rows in view, and no more', async () => {
    expect(text()).toMatch(/2\.000 tiêu chí thành phần/);
    expect(text()).toMatch(/10\.000 nhiệm vụ/);
    for (const step of LATER) {
      await goTo(pane, step);
      await screen.findByRole('heading', { level: 1 });
      if (step === 'score')
        fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'tiêu chí' } });
      await waitFor(() => expect(text().length).toBeGreaterThan(200));
      expect([step, mostRows() <= 120]).toEqual([step, true]);
    }
  });
});
