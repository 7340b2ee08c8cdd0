import { assess } from '../../src/assess';
import { addressOf } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import { renderFrom } from '../../src/i18n/format';
import vi from '../../src/i18n/vi.json';
import { contentOf, gridOf, type Rows } from '../support/grids';
import { below, leafRow } from '../support/small-sheets';

const FIVE = ['Số TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];
const ALL = [...FIVE, 'Sản phẩm', 'Người phụ trách', 'Thẩm quyền quyết định'];

/** What is said about "6 rõ" of an annex with these columns and rows. */
function said(header: readonly string[], rows: Rows): readonly string[] {
  const criteria = gridOf('Tiêu chí', below(['1', 'CHỈ ĐẠO', 1], leafRow('1.1', 'Kế hoạch', 1)));
  const annex = gridOf('Danh mục', [['DANH MỤC NHIỆM VỤ NĂM 2026'], header, ...rows]);
  const { findings } = assess(contentOf(criteria, annex), { asOf: asDay('2026-01-15') }).assessment;
  return findings
    .filter(({ code }) => code === 'task-not-six-clear')
    .map(({ subject, cell, message }) => {
      const text = renderFrom(vi, message, 'vi').replace(/[\u2066-\u2069]/g, '');
      return `${subject} ${cell ? addressOf(cell) : ''} ${text}`;
    });
}

const CLEAR = [
  'Xây dựng kế hoạch tuyên truyền',
  'Văn phòng Sở',
  'Các phòng',
  'Quý II/2026',
  'Kế hoạch',
  'Nguyễn Văn A, Chánh Văn phòng',
  'Giám đốc Sở',
];
const NAMES = ['content', 'lead', 'support', 'deadline', 'product', 'person', 'authority'] as const;

const row = (no: string, other: Partial<Record<(typeof NAMES)[number], string | null>> = {}) => [
  no,
  ...NAMES.map((name, index) => (other[name] === undefined ? (CLEAR[index] ?? '') : other[name])),
];

test('“6 rõ”: an annex without columns for product, person and authority is told so once, not for each task', () => {
  const rows = ['1.', '2.', '3.'].map((no) => row(no).slice(0, 5));
  expect(said(FIVE, rows)).toEqual([
    'Danh mục Danh mục!B2 Danh mục nhiệm vụ không có cột cho sản phẩm, kết quả; người chịu trách nhiệm; thẩm quyền, nên chưa đủ “6 rõ”.',
  ]);
});

test('“6 rõ”: an annex with all of it gives no finding', () => {
  expect(said(ALL, [row('1.'), row('2.', { lead: 'Phòng Văn hóa, Thể thao' })])).toEqual([]);
});

test.each([
  ['lead', '', 'Nhiệm vụ chưa rõ đơn vị chủ trì.'],
  ['lead', '–', 'Nhiệm vụ chưa rõ đơn vị chủ trì.'],
  ['lead', 'Tất cả các phòng', 'Nhiệm vụ chưa rõ đơn vị chủ trì: “Tất cả các phòng” quá chung.'],
  [
    'lead',
    'Văn phòng Sở, Thanh tra Sở và Phòng Tổ chức',
    'Nhiệm vụ chưa rõ đơn vị chủ trì: có 3 đơn vị cùng chủ trì. Hãy chọn một đơn vị chủ trì, các đơn vị khác phối hợp.',
  ],
  [
    'lead',
    'Văn phòng; Thanh tra; Chi cục Tiêu chuẩn; Phòng Tài chính',
    'Nhiệm vụ chưa rõ đơn vị chủ trì: có 4 đơn vị cùng chủ trì. Hãy chọn một đơn vị chủ trì, các đơn vị khác phối hợp.',
  ],
  ['person', 'Tất cả', 'Nhiệm vụ chưa rõ người chịu trách nhiệm: “Tất cả” quá chung.'],
  [
    'person',
    'Toàn thể công chức, viên chức',
    'Nhiệm vụ chưa rõ người chịu trách nhiệm: “Toàn thể công chức, viên chức” quá chung.',
  ],
  ['product', 'Tốt', 'Nhiệm vụ chưa rõ sản phẩm, kết quả: “Tốt” quá chung.'],
  ['product', 'Đạt kết quả cao', 'Nhiệm vụ chưa rõ sản phẩm, kết quả: “Đạt kết quả cao” quá chung.'],
  ['authority', 'Theo quy định', 'Nhiệm vụ chưa rõ thẩm quyền: “Theo quy định” quá chung.'],
  ['deadline', '', 'Nhiệm vụ chưa rõ thời gian hoàn thành.'],
  ['content', 'Nâng cao chất lượng', 'Nhiệm vụ chưa rõ phải làm việc gì: “Nâng cao chất lượng” quá chung.'],
  [
    'content',
    'Tiếp tục tăng cường hiệu quả công tác',
    'Nhiệm vụ chưa rõ phải làm việc gì: “Tiếp tục tăng cường hiệu quả công tác” quá chung.',
  ],
] as const)('“6 rõ”: %s “%s”', (name, text, expected) => {
  expect(said(ALL, [row('1.'), row('2.', { [name]: text }), row('3.')])).toEqual([
    `2 Danh mục!B4 ${expected}`,
  ]);
});

test.each([
  ['lead', 'Văn phòng Sở; Thanh tra Sở'],
  ['lead', 'Phòng Văn hóa, Thể thao và Du lịch'],
  ['lead', 'Các phòng chuyên môn'],
  ['product', 'Báo cáo kết quả'],
  ['product', 'Lớp tập huấn'],
  ['person', 'Trần Thị B'],
  ['authority', 'UBND tỉnh'],
  ['content', 'Nâng cao chất lượng tiếp nhận hồ sơ trực tuyến'],
] as const)('“6 rõ”: %s “%s” is clear', (name, text) => {
  expect(said(ALL, [row('1.'), row('2.', { [name]: text })])).toEqual([]);
});

test('S4: a numbered task with nothing but its content lacks its lead and its deadline', () => {
  const rows = [
    row('1.').slice(0, 5),
    ['2.', 'Nâng cao chất lượng đội ngũ', '–', null, '–'],
    row('3.').slice(0, 5),
  ];
  expect(said(FIVE, rows).slice(1)).toEqual([
    '2 Danh mục!B4 Nhiệm vụ chưa rõ đơn vị chủ trì.',
    '2 Danh mục!B4 Nhiệm vụ chưa rõ thời gian hoàn thành.',
  ]);
});
