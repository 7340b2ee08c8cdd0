import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { writeDocx } from '../../src/letters/docx/write-docx';
import { leaderPage } from '../../src/letters/leader-page';
import type { LetterBlock } from '../../src/letters/letter';
import type { ReportSource } from '../../src/letters/report-source';
import { asDay } from '../../src/model/task';
import { previousResults } from '../../src/scoring/previous-year';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { htmlByLibreOffice, pagesOfLetter } from '../support/libreoffice';
import { headingsIn, plainOf, words } from '../support/letters';
import { inVietnamese } from '../support/say';

function source(bytes: Uint8Array, lastYear: Uint8Array | null = null): ReportSource {
  const { content } = openXlsx(bytes);
  const asOf = asDay('2026-12-31');
  const previous = lastYear && previousResults(assess(openXlsx(lastYear).content, { asOf }).assessment);
  const { assessment, isGeneratedFormula } = assess(content, { asOf, ...(previous ? { previous } : {}) });
  return { assessment, content, isGeneratedFormula, t: inVietnamese };
}

const sample = (): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/so-khoa-hoc-2026.xlsx')));

const said = (blocks: readonly LetterBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [words(block.pieces)] : []));

test('points, index, change, and what is still open are those of the workbook', () => {
  const lastYear = exampleBook({ title: 'BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CCHC NĂM 2025' });
  const own = source(exampleBook(), lastYear);
  const page = leaderPage(own);
  expect(said(page.body)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^Tính đến ngày 31\/12\/2026: [\d,]+\/[\d,]+ điểm tối đa áp dụng; Chỉ số tự đánh giá /,
      ),
      expect.stringMatching(/^Chỉ số năm 2025: /),
      `- ${own.assessment.total.open} tiêu chí thành phần chưa có điểm.`,
      expect.stringMatching(/^- 1\/2 nhiệm vụ của kế hoạch quá hạn\.$/),
    ]),
  );
});

test('the five largest losses, the largest first, with cause and lead', () => {
  const own = source(sample());
  const [losses] = leaderPage(own).body.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const largest = [...own.assessment.gaps].sort((a, b) => b.lost - a.lost).slice(0, 5);
  expect(losses?.rows.map((row) => words(row[0] ?? []))).toEqual(largest.map(({ leaf }) => leaf.shown));
  expect(losses?.columns.map(({ header }) => header)).toEqual([
    'Mã',
    'Tiêu chí thành phần',
    'Điểm chưa đạt',
    'Nguyên nhân',
    'Chủ trì',
  ]);
});

test('LibreOffice opens it: one page, headings as headings, neither number nor signature', async () => {
  const file = await writeDocx(leaderPage(source(sample())));
  expect(pagesOfLetter(file)).toBe(1);
  const html = htmlByLibreOffice(file);
  expect(headingsIn(html).filter((title) => /^I{1,3}V?\. /.test(title))).toHaveLength(4);
  expect(plainOf(html)).not.toContain('Nơi nhận');
  expect(plainOf(html)).not.toContain('Số:');
});
