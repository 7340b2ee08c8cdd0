/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { message } from '../../src/model/message';
import { WorkbookProblem } from '../../src/workbook/problem';
import { exampleBook } from '../support/example-book';
import { goTo, openPane, settled } from './pane';

/** Work that goes on until the person stops it. */
const untilStopped = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () =>
      reject(new WorkbookProblem('cancelled', message('problem.cancelled'), '')),
    );
  });
const TOLD = 'Đã dừng theo yêu cầu; tệp vẫn như trước.';

test('reading is stopped: nothing was read, and reading again is one click away', async () => {
  let isEndless = true;
  const opening = openPane(exampleBook(), {
    between: (file) => ({
      ...file,
      read: (options) => (isEndless ? untilStopped(options?.signal) : file.read(options)),
    }),
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Dừng' }));
  await opening;
  expect(screen.getAllByText(TOLD)).toHaveLength(2);
  expect(screen.getByText('Chưa đọc được tệp.')).toBeTruthy();
  isEndless = false;
  await user.click(screen.getByRole('button', { name: 'Đọc lại tệp' }));
  await settled();
  expect(screen.getByText(/9 tiêu chí thành phần/)).toBeTruthy();
  expect(screen.queryByText(TOLD)).toBeNull();
});

test('writing is stopped: the workbook is as it was, and can be written anew', async () => {
  const book = exampleBook();
  let isEndless = true;
  const pane = await openPane(book, {
    between: (file) => ({
      ...file,
      apply: (edits, options) => (isEndless ? untilStopped(options?.signal) : file.apply(edits, options)),
    }),
  });
  await goTo(pane, 'write');
  await pane.user.click(await screen.findByRole('button', { name: 'Ghi vào tệp' }));
  await pane.user.click(await screen.findByRole('button', { name: 'Dừng' }));
  await settled();
  expect(screen.getAllByText(TOLD)).toHaveLength(2);
  expect(pane.workbook.save()).toEqual(book);
  isEndless = false;
  await pane.user.click(screen.getByRole('button', { name: 'Ghi vào tệp' }));
  await screen.findAllByText(/^Đã ghi/);
});

test('what is written can no longer be stopped while it is read again', async () => {
  let reads = 0;
  const release: (() => void)[] = [];
  const pane = await openPane(exampleBook(), {
    between: (file) => ({
      ...file,
      read: async (options) => {
        if (reads++ > 0) await new Promise<void>((resolve) => release.push(resolve));
        return file.read(options);
      },
    }),
  });
  await goTo(pane, 'write');
  await pane.user.click(await screen.findByRole('button', { name: 'Ghi vào tệp' }));
  await waitFor(() => expect(release).toHaveLength(1));
  expect(screen.queryByRole('button', { name: 'Dừng' })).toBeNull();
  release.forEach((go) => go());
  await settled();
  await screen.findAllByText(/^Đã ghi/);
});
