/** @jest-environment <rootDir>/test/support/pane-environment.cjs */
import { fireEvent, screen, within } from '@testing-library/react';
import { exampleBook } from '../support/example-book';
import { goTo, openPane, settled } from './pane';

// Issue 14.10: a guided first run that can be left, the hard words of each screen, keyboard short-cuts.

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};
const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';

test('the guide leads through the five steps and is gone for good at their end', async () => {
  const own = storage();
  const pane = await openPane(exampleBook(), { storage: own });
  await pane.user.click(screen.getByRole('button', { name: 'Bắt đầu chỉ dẫn' }));
  for (const [step, number] of [
    ['start', 1],
    ['score', 2],
    ['gaps', 3],
    ['evidence', 4],
    ['write', 5],
  ] as const) {
    await goTo(pane, step);
    expect(screen.getByText(`Bước ${number}/5.`)).toBeTruthy();
  }
  await pane.user.click(screen.getByRole('button', { name: 'Kết thúc chỉ dẫn' }));
  expect(screen.queryByText('Bước 5/5.')).toBeNull();
  await goTo(pane, 'start');
  expect(screen.queryByRole('button', { name: 'Bắt đầu chỉ dẫn' })).toBeNull();
  expect(own.getItem('par-index.pane')).toContain('"guide":"done"');
});

test('it can be declined, and left on the way', async () => {
  const pane = await openPane(exampleBook(), { storage: storage() });
  await pane.user.click(screen.getByRole('button', { name: 'Bắt đầu chỉ dẫn' }));
  await goTo(pane, 'gaps');
  await pane.user.click(screen.getByRole('button', { name: 'Thôi chỉ dẫn' }));
  expect(screen.queryByText('Bước 3/5.')).toBeNull();
});

test('each screen explains its words and lists the keys', async () => {
  const pane = await openPane(exampleBook());
  for (const [step, word] of [
    ['start', 'Tiêu chí thành phần (TCTP)'],
    ['score', 'Điểm tối đa áp dụng'],
    ['gaps', 'Mức cần đạt'],
    ['evidence', 'Giải trình'],
    ['write', 'Chốt số liệu'],
  ] as const) {
    await goTo(pane, step);
    const fold = screen.getByText('Giải thích từ ngữ, phím tắt').closest('details');
    if (!fold) throw new Error('no explanations');
    expect(within(fold).getByText(word).tagName).toBe('DT');
    expect(within(fold).getByText('Alt + 1 … Alt + 5')).toBeTruthy();
  }
});

describe('keys', () => {
  test('lead to a step and to the search, but are letters in a field', async () => {
    await openPane(exampleBook());
    fireEvent.keyDown(document.body, { key: '2', code: 'Digit2', altKey: true });
    await settled();
    expect(heading()).toBe('Kết quả chấm điểm');
    fireEvent.keyDown(document.body, { key: '/' });
    const search = await screen.findByRole('searchbox');
    expect(document.activeElement).toBe(search);
    expect(fireEvent.keyDown(search, { key: '/' })).toBe(true);
    fireEvent.keyDown(search, { key: '3', code: 'Digit3', altKey: true });
    expect(heading()).toBe('Kết quả chấm điểm');
  });

  test('Ctrl + Z takes the latest write back, and is nothing where nothing was written', async () => {
    const pane = await openPane(exampleBook());
    expect(fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })).toBe(true);
    await goTo(pane, 'write');
    await pane.user.click(screen.getByRole('button', { name: 'Ghi vào tệp' }));
    await settled();
    const written = pane.workbook.save().length;
    expect(fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })).toBe(false);
    await screen.findByText(/^Đã hoàn tác: /, {}, { timeout: 15_000 });
    await settled();
    expect(pane.workbook.save().length).toBeLessThan(written);
  });
});
