import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf, type Rows } from '../support/grids';
import { below, leafRow } from '../support/small-sheets';

/** The sheets that are said to have a title and to be left out. */
function unread(sheet: string, rows: Rows): readonly (string | undefined)[] {
  const criteria = gridOf('Tiêu chí', below(['1', 'CHỈ ĐẠO', 1], leafRow('1.1', 'Kế hoạch', 1)));
  const content = contentOf(criteria, gridOf(sheet, rows));
  const { recognition } = assess(content, { asOf: asDay('2026-12-31') }).assessment;
  const doubts = recognition.criteria?.doubts ?? [];
  return doubts.filter(({ message }) => message.key === 'doubt.titled-sheet').map(({ cell }) => cell.sheet);
}

const LINES = [1, 2, 3].map((no) => [no, `Việc thứ ${no}`, 'Văn phòng', 'xong']);

test('a list of tasks or evidence that no column tells is said, not passed over', () => {
  const heads = ['A', 'Tên gọi', 'Nơi làm', 'Khi nào'];
  expect(unread('PL1', [['DANH MỤC NHIỆM VỤ NĂM 2026'], heads, ...LINES])).toEqual(['PL1']);
  expect(unread('Tài liệu kiểm chứng', [heads, ...LINES])).toEqual(['Tài liệu kiểm chứng']);
});

test('nothing is said of a list that is read, of prose and of other tables', () => {
  const annex = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
  const tasks = LINES.map(([no, work, lead]) => [no ?? null, work ?? null, lead ?? null, 'Quý II/2026']);
  expect(unread('PL1', [['DANH MỤC NHIỆM VỤ NĂM 2026'], annex, ...tasks])).toEqual([]);
  expect(unread('PL1', [['DANH MỤC NHIỆM VỤ NĂM 2026'], ['Ban hành kèm theo kế hoạch.']])).toEqual([]);
  expect(unread('Danh bạ', [['A', 'Họ tên', 'Phòng', 'Điện thoại'], ...LINES])).toEqual([]);
});
