/**
 * @jest-environment <rootDir>/test/support/pane-environment.cjs
 */
import { screen } from '@testing-library/react';
import { writeLearned } from '../../../src/memory/learned';
import { asRatio } from '../../../src/model/points';
import { fixtureFile, type FixtureRow } from '../../reading/sheets/sheet-fixture';
import { openPane, settled, type OpenPane } from '../pane';

const ODD = 'Theo quyết định riêng của tỉnh';

/** A form whose figures stand under titles that say nothing, with a wording that nobody understands. */
const FORM: readonly FixtureRow[] = [
  ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['Số', 'Nội dung', 'Điểm tối đa', 'Xét duyệt', 'Cột 5', 'Cột 6', 'Điểm tự chấm'],
  ['1', 'Chỉ đạo, điều hành', 4],
  ['1.1', 'Hoàn thành nhiệm vụ', 2, 'b/a x điểm tối đa', 13, 11],
  ['1.2', 'Ban hành quy chế', 2, ODD, 4, 3],
];

const book = (rows: readonly FixtureRow[] = FORM): Uint8Array =>
  fixtureFile({ title: '', sheets: [{ sheet: 'Phụ lục', rows }], expected: {} });

const LEARNED = writeLearned({
  criteriaTable: {
    headerRows: { first: 1, last: 1 },
    columns: { total: { column: 4, words: 'Cột 5' }, achieved: { column: 5, words: 'Cột 6' } },
  },
  rules: { '1/1.2': { wording: ODD, rule: { kind: 'linear', floor: null, target: asRatio(1) } } },
});

/** A browser's file; jsdom's has no text(). */
const json = (text: string): File =>
  Object.assign(new File([text], 'cot.json', { type: 'application/json' }), {
    text: () => Promise.resolve(text),
  });

/** Opens the correction and chooses a file in it. */
async function loaded(pane: OpenPane, file: File): Promise<void> {
  await pane.user.click(screen.getByRole('button', { name: 'Sửa kết quả nhận dạng' }));
  await screen.findByRole('heading', { name: 'Dùng cho sổ khác' });
  const input = document.querySelector<HTMLInputElement>('section input[type=file]');
  if (!input) throw new Error('no place for a file');
  await pane.user.upload(input, file);
  await settled();
}

const scored = (): string => screen.getByRole('banner').textContent ?? '';

test('what another workbook taught is loaded, scores at once, and can be taken back', async () => {
  const pane = await openPane(book());
  const before = scored();
  await loaded(pane, json(LEARNED));
  // Told in the notice, and to whoever does not see the screen.
  await screen.findAllByText('Đã nạp 2 cột và 1 cách tính từ tệp “cot.json” rồi chấm lại.');
  expect(scored()).not.toBe(before);
  expect(scored()).toContain('3,19');
  const [undo] = screen.getAllByRole('button', { name: 'Hoàn tác' });
  if (undo) await pane.user.click(undo);
  await settled();
  expect(scored()).toBe(before);
});

test.each([
  ['another file', '{"a":1}', 'không phải tệp do nút'],
  ['no JSON', 'cột và dòng', 'không phải tệp do nút'],
  ['a file of a newer release', '{"schema":"par-index/learned@2"}', 'phiên bản mới hơn'],
  [
    'a file for another criteria set',
    '{"schema":"par-index/learned@1","columns":{"criteria":{"total":"Số hồ sơ"}}}',
    'khớp với sổ này',
  ],
])('%s is refused in a sentence, and nothing changes', async (_, text, sentence) => {
  const pane = await openPane(book());
  const before = scored();
  await loaded(pane, json(text));
  expect((await screen.findByRole('alert')).textContent).toContain(sentence);
  expect(scored()).toBe(before);
});

test('a workbook in which nothing was chosen has nothing to save', async () => {
  const pane = await openPane(book());
  await pane.user.click(screen.getByRole('button', { name: 'Sửa kết quả nhận dạng' }));
  const save = await screen.findByRole<HTMLButtonElement>('button', { name: 'Lưu ra tệp' });
  expect(save.disabled).toBe(true);
  expect(screen.getByText(/^Chưa có gì để lưu/)).not.toBeNull();
});
