import { assess } from '../../src/assess';
import { recall } from '../../src/memory/recall';
import { rememberEdits } from '../../src/memory/remember';
import { readState } from '../../src/memory/state';
import type { WorkbookContent } from '../../src/model/grid';
import type { Mapping } from '../../src/model/mapping';
import { asPoints } from '../../src/model/points';
import { asDay } from '../../src/model/task';
import { handOverList } from '../../src/pane-edits/handover';
import { takeSnapshot } from '../../src/scoring/snapshot';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../support/example-book';
import { inVietnamese } from '../support/say';

/** What the office chose stands in the summary, for whoever reads it without the add-in, and for the next run. */

const AS_OF = asDay('2026-12-31');
const SUMMARY = 'Tổng hợp tự đánh giá';
const BOOK = exampleBook({ rows: exampleRows({ '1.2.1': { achieved: 'Không áp dụng' } }) });
const leaves = assess(openXlsx(BOOK).content, { asOf: AS_OF }).assessment.leaves.map(
  ({ criterion }) => criterion,
);
const leafOf = (shown: string) => {
  const leaf = leaves.find((each) => each.shown === shown);
  if (!leaf) throw new Error(`no leaf ${shown}`);
  return leaf;
};

/** A rule confirmed otherwise than it was read, and full points for what does not apply. */
const CHOICES: Mapping = {
  rules: {
    [leafOf('1.1.2').id]: {
      rule: { kind: 'count', each: asPoints(0.25), unit: 'văn bản', cap: asPoints(1) },
      wording: leafOf('1.1.2').leaf?.wording ?? '',
    },
  },
  policies: { [leafOf('1.2.1').id]: 'full' },
  year: 2026,
  unit: 'Sở Khoa học và Công nghệ',
};

const handedOver = ((): WorkbookContent => {
  const workbook = openXlsx(BOOK);
  const { assessment, report } = assess(workbook.content, { asOf: AS_OF, mapping: CHOICES });
  return openXlsx(workbook.apply(report(inVietnamese, takeSnapshot(assessment, AS_OF, '0.1.0')))).content;
})();
const dropped: WorkbookContent = { ...handedOver, state: null };

const judged = (content: WorkbookContent) => assess(content, { asOf: AS_OF });
const memorySaid = (content: WorkbookContent) =>
  judged(content).assessment.findings.filter(({ code }) => code === 'memory-unusable');

/** The workbook with one text of the summary changed, wherever it stands. */
const withSummaryText = (from: RegExp, to: string): WorkbookContent => ({
  ...dropped,
  grids: dropped.grids.map((grid) =>
    grid.sheet === SUMMARY
      ? {
          ...grid,
          values: grid.values.map((cells) =>
            cells.map((value) => (typeof value === 'string' ? value.replace(from, to) : value)),
          ),
        }
      : grid,
  ),
});

test('people read there why points came out so', () => {
  const texts = handedOver.grids.find(({ sheet }) => sheet === SUMMARY)?.values.flat() ?? [];
  expect(texts).toEqual(
    expect.arrayContaining([
      'LỰA CHỌN CỦA ĐƠN VỊ KHI CHẤM ĐIỂM',
      'Khi không phát sinh: Tính điểm tối đa',
      'Cách tính điểm đã xác nhận: Mỗi văn bản: 0,25 điểm, tối đa 1 điểm',
    ]),
  );
  expect(texts.join('\n')).toContain('do đơn vị chọn trong phần mềm');
});

test('where nothing was chosen, nothing is said', () => {
  const workbook = openXlsx(BOOK);
  const written = workbook.apply(assess(workbook.content, { asOf: AS_OF }).report(inVietnamese));
  const texts = openXlsx(written).content.grids.flatMap(({ values }) => values.flat());
  expect(texts.filter((text) => /LỰA CHỌN CỦA|CCHC1/.test(String(text)))).toEqual([]);
});

test('without our part the same points, the same choices, and the hand-over still known', () => {
  const [before, after] = [judged(handedOver), judged(dropped)];
  expect(after.assessment.total).toEqual(before.assessment.total);
  expect(after.mapping).toEqual(before.mapping);
  const item = handOverList(after.assessment, after.snapshot).find(({ key }) => key === 'snapshot');
  expect(item?.holds).toBe(true);
  expect(judged({ ...BOOKless(), state: null }).assessment.total).not.toEqual(before.assessment.total);
});

/** The same workbook whose summary no longer holds the choices. */
const BOOKless = (): WorkbookContent => withSummaryText(/^CCHC1 .*/s, '');

test('that they were read back is said, once and without alarm', () => {
  expect(memorySaid(dropped)).toMatchObject([
    { severity: 'info', message: { args: { count: 4, sheet: SUMMARY } }, cell: { sheet: SUMMARY } },
  ]);
  expect(memorySaid(handedOver)).toEqual([]);
});

test('the next run writes our part anew, with them', () => {
  const { report } = judged(dropped);
  expect(readState(report(inVietnamese).state).state.mapping).toEqual(judged(handedOver).mapping);
});

test('a choice made in the pane before that does not lose them', () => {
  const other: Mapping = { policies: { [leafOf('1.1.2').id]: 'not-allowed' } };
  const { mapping } = readState(rememberEdits(dropped, other).state).state;
  expect(mapping.rules).toEqual(CHOICES.rules);
  expect(mapping.policies).toEqual({ ...CHOICES.policies, ...other.policies });
});

test.each([
  ['the words', /Tính điểm tối đa/, 'Trừ khỏi tổng điểm tối đa'],
  ['what stands beside them', /"full"/, '"remove"'],
  ['the form, by a later release', /^CCHC1 (?=.*policies)/, 'CCHC2 '],
])('a choice of which %s was changed is not used, and its cell is named', (_, from, to) => {
  const content = withSummaryText(from, to);
  const { mapping, assessment } = judged(content);
  expect(mapping.policies).toBeUndefined();
  expect(mapping.rules).toEqual(CHOICES.rules);
  expect(assessment.findings.filter(({ code }) => code === 'memory-unusable')).toMatchObject([
    { severity: 'info' },
    { severity: 'warning', message: { key: 'finding.memory-unusable.printed' }, cell: { sheet: SUMMARY } },
  ]);
});

test('rows that moved, and blanks where cells were merged, are no matter', () => {
  const moved: WorkbookContent = {
    ...dropped,
    grids: dropped.grids.map((grid) =>
      grid.sheet === SUMMARY
        ? { ...grid, values: [...grid.values.slice(0, 9), [], ...grid.values.slice(9)] }
        : grid,
    ),
  };
  expect(recall(moved).state.mapping).toEqual(judged(handedOver).mapping);
});

test('while our part is there, what is printed does not count', () => {
  const content = { ...withSummaryText(/"full"/, '"remove"'), state: handedOver.state };
  expect(judged(content).mapping).toEqual(judged(handedOver).mapping);
});
