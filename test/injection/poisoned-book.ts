import { quoteSheet } from '../../src/model/cell';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { escapeAttribute, escapeText } from '../../src/workbook/xml/escape';
import { isSheetName } from '../../src/workbook/sheet-name';
import { MAX_TEXT_LENGTH } from '../../src/model/excel-limits';
import { CRITERIA_SHEET, criteriaBook, type BookRow, type Input } from '../support/criteria-book';
import { editsOf, text, write } from '../support/edits';
import { packed, textOf, unpacked } from '../support/xlsx';

/** A cell holds so much; what a test puts around a text must fit as well. */
const fitting = (words: string): string => words.slice(0, MAX_TEXT_LENGTH - 200);

const SCALE = 'Từ 80% trở lên: 1 điểm; dưới 80%: 0 điểm';

/** Eight leaves for a text, each with the text in another of its cells. */
function leavesOf(poison: string, index: number): readonly BookRow[] {
  const code = (leaf: number): string => `1.${index}.${leaf}`;
  const plain = { max: 1, rule: SCALE, total: 10, achieved: 7 } as const;
  return [
    { code: `1.${index}`, name: `Nhóm ${index}: ${poison}`, max: 9 },
    { ...plain, code: code(1), name: poison },
    { ...plain, code: code(2), name: `Tên ${index}`, rule: poison },
    { ...plain, code: code(3), name: `Tên ${index}`, level: poison, rule: `${SCALE}\n${poison}` },
    { ...plain, code: code(4), name: `Tên ${index}`, applies: `Không, vì ${poison}`.slice(0, 200) },
    { ...plain, code: code(5), name: `Tên ${index}`, achieved: poison },
    { ...plain, code: code(6), name: `Tên ${index}`, evidence: poison, page: poison },
    { ...plain, code: code(7), name: `Tên ${index}`, explanation: poison, notes: poison },
    { ...plain, code: code(8), name: `Tên ${index}`, opinion: poison, policy: poison, appraised: poison },
    { ...plain, code: `${code(9)} ${poison}`.slice(0, 60), name: `Tên ${index}` },
  ];
}

/** Lines of the evidence list: the text in every cell of one, and as the link of another. */
const evidenceOf = (poison: string, index: number): readonly (readonly Input[])[] => [
  [2 * index + 1, `1.${index}.1`, poison, poison, poison, poison, poison, poison],
  [2 * index + 2, `1.${index}.2; ${poison}`.slice(0, 200), `Báo cáo ${index}`, `${index}/BC-SNV`, '10/12/2026', 'Sở', 'tr. 1', poison],
]; // prettier-ignore

const tasksOf = (poison: string, index: number): readonly (readonly Input[])[] => [
  [`${2 * index + 1}.`, poison, poison, poison, poison, poison, poison, poison],
  [`${2 * index + 2}.`, `Việc ${index}`, poison, '', 'Quý I/2026', '', 'Đang thực hiện', null],
];

/**
 * A workbook in which these texts stand wherever a person may put text: title, unit, names, codes, wordings,
 * declarations, evidence, tasks, and, where Excel takes it as one, the name of the sheet.
 */
export function poisonedBook(poisons: readonly string[]): Uint8Array {
  const texts = poisons.map(fitting);
  const first = texts[0] ?? '';
  const rows = [
    { code: '1', name: `LĨNH VỰC ${first}`, max: 9 * texts.length },
    ...texts.flatMap((poison, index) => leavesOf(poison, index + 1)),
  ];
  const book = criteriaBook(rows, {
    title: `BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2026 ${first}`,
    unit: `Đơn vị: ${first}`,
    tasks: texts.flatMap((poison, index) => tasksOf(poison, index + 1)),
    evidence: texts.flatMap((poison, index) => evidenceOf(poison, index + 1)),
  });
  const withHeader = openXlsx(book).apply(
    editsOf(write(CRITERIA_SHEET, { Q4: text(first.slice(0, 150) || 'Khác') })),
  );
  return isSheetName(first) ? renamed(withHeader, CRITERIA_SHEET, first) : withHeader;
}

/** The workbook with a sheet under another name, as when a person renames it: names that refer to it follow. */
export function renamed(book: Uint8Array, from: string, to: string): Uint8Array {
  const part = 'xl/workbook.xml';
  const xml = textOf(book, part)
    .replace(`name="${from}"`, () => `name="${escapeAttribute(to)}"`)
    .replaceAll(`>'${from}'!`, () => `>${escapeText(quoteSheet(to))}!`);
  return packed({ ...unpacked(book), [part]: xml });
}
