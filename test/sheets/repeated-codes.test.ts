import type { Edits } from '../../src/model/edits';
import { leavesOf } from '../../src/model/criterion';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { communeBookAfterARun } from '../support/commune-book';
import { changedBook, criteriaBook, type BookRow, type Change } from '../support/criteria-book';
import { repeatedCodesBook } from '../support/repeated-codes-book';

const PLAN = 'Điểm chưa đạt và khắc phục';
const CRITERIA = 'Bộ tiêu chí';
const NOTE = 10;

/** Every text that a run writes into our own sheets. */
const textsIn = ({ sheets }: Edits): readonly string[] =>
  sheets
    .filter(({ sheet }) => sheet !== CRITERIA)
    .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
    .flatMap((content) => (content?.kind === 'text' ? content.text.split(/[;\n]/) : []))
    .map((words) => words.trim());

/** The rows of the plan with their code, name and note. */
const planOf = (file: Uint8Array): readonly (readonly unknown[])[] =>
  Array.from(openXlsx(file).content.grids.find(({ sheet }) => sheet === PLAN)?.values ?? [], (cells) =>
    [0, 1, NOTE].map((column) => cells?.[column] ?? ''),
  );

const noted = (file: Uint8Array): readonly (readonly unknown[])[] =>
  planOf(file).filter(([code, , note]) => code !== 'Mã' && note !== '');

/** The plan as an earlier version wrote it: the bare code, whichever field it is of. */
const asEarlier = (file: Uint8Array): Uint8Array =>
  changedBook(
    file,
    PLAN,
    planOf(file).flatMap(([code], row): readonly Change[] =>
      typeof code === 'string' && code.includes(' – ')
        ? [{ row, column: 0, input: code.replace(/^.* – /, '') }]
        : [],
    ),
  );

const noteAt = (file: Uint8Array, code: string, note: string): Uint8Array =>
  changedBook(file, PLAN, [
    { row: planOf(file).findIndex(([each]) => each === code), column: NOTE, input: note },
  ]);

/** The same two leaves in every field, all of them with points lost. */
const field = (code: string, achieved: number, own: string): readonly BookRow[] => [
  { code, name: `LĨNH VỰC ${code}`, max: 3 },
  { code: '1.1', name: 'Sáng kiến', max: 1, rule: 'b/a × 1', total: 4, achieved },
  { code: '1.2', name: own, max: 2, rule: 'b/a × 2', total: 4, achieved },
];

const fieldsWith = (achieved: readonly number[]): Uint8Array =>
  criteriaBook([
    ...field('I', achieved[0] ?? 0, 'Kế hoạch'),
    ...field('II', achieved[1] ?? 0, 'Hồ sơ'),
    ...field('III', achieved[2] ?? 0, 'Chuyển đổi số'),
  ]);

const again = (file: Uint8Array): Uint8Array => assessedBook(file).written();

describe('pane-and-sheets 3d: where printed codes repeat, no sheet of ours shows one without its field', () => {
  test.each([
    ['a commune', communeBookAfterARun],
    ['levels in rows', repeatedCodesBook],
  ])('%s', (_, book) => {
    const { edits, assessment } = assessedBook(book());
    const leaves = assessment.set.fields.flatMap(leavesOf);
    const repeated = new Set(
      leaves.filter(({ code, shown }) => code !== shown).map(({ code }) => code as string),
    );
    expect(repeated.size).toBeGreaterThan(2);
    const texts = textsIn(edits);
    expect(texts.filter((words) => repeated.has(words))).toEqual([]);
    expect(texts).toContain('II – 1.2');
  });
});

describe('pane-and-sheets 3d: what a person wrote stays with the criterion, not with its namesake', () => {
  const first = again(fieldsWith([1, 2, 3]));

  test('of one code and one name in two fields', () => {
    const written = noteAt(noteAt(first, 'II – 1.1', 'của II'), 'III – 1.1', 'của III');
    // Field I loses nothing any more: its namesakes keep their own.
    const scored = again(changedBook(written, CRITERIA, [{ row: 5, column: 5, input: 4 }]));
    expect(noted(scored)).toEqual([
      ['II – 1.1', 'Sáng kiến', 'của II'],
      ['III – 1.1', 'Sáng kiến', 'của III'],
    ]);
    expect(noted(again(scored))).toEqual(noted(scored));
  });

  test('a line of an earlier version is known by its code and name', () => {
    const earlier = noteAt(asEarlier(first), '1.2', 'đã nhắc');
    const [[, name] = []] = noted(earlier);
    const [line] = noted(again(earlier));
    expect(line?.slice(1)).toEqual([name, 'đã nhắc']);
    expect(line?.[0]).toMatch(/^I+ – 1\.2$/);
  });

  test('a line of an earlier version that fits several criteria is given to none of them, and kept', () => {
    const earlier = noteAt(asEarlier(first), '1.1', 'của ai');
    expect(noted(again(earlier))).toEqual([['1.1', 'Sáng kiến', 'của ai']]);
  });
});
