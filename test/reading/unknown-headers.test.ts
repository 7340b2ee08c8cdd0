import { assess } from '../../src/assess';
import type { Assessment } from '../../src/model/assessment';
import type { CriteriaRole } from '../../src/model/criterion';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf, type Rows } from '../support/grids';

/** A table whose header words no lexicon holds: what stands below must tell its columns. */
interface UnknownTable {
  readonly title: string;
  readonly rows: Rows;
  readonly columns: Readonly<Partial<Record<CriteriaRole, number>>>;
  /** The points of the leaves in the order of the sheet; `null` for one that has none yet. */
  readonly points: readonly (number | null)[];
  readonly max: number;
}

const TABLES: readonly UnknownTable[] = [
  {
    title: 'a school: work, ceiling, convention, given, done',
    rows: [
      ['BẢNG THI ĐUA TỔ CHUYÊN MÔN NĂM 2026'],
      ['Thứ tự', 'Việc tổ phải làm', 'Trần', 'Quy ước', 'Giao', 'Xong'],
      ['1', 'Dạy và học', 5],
      [
        '1.1',
        'Dự giờ đồng nghiệp',
        2,
        'Từ 90% trở lên: 2 điểm; từ 70% đến dưới 90%: 1 điểm; dưới 70%: 0 điểm',
        40,
        36,
      ],
      ['1.2', 'Hồ sơ giáo án', 3, 'Đủ bộ: 3 điểm; thiếu một loại: 1,5 điểm; không có: 0 điểm', null, 'Đủ bộ'],
      ['2', 'Công tác lớp', 4],
      ['2.1', 'Sĩ số chuyên cần', 4, 'Điểm = tỷ lệ % x 4', 500, 450],
    ],
    columns: { code: 0, name: 1, max: 2, rule: 3, total: 4, achieved: 5 },
    points: [2, 3, 3.6],
    max: 9,
  },
  {
    title: 'a newspaper: the convention first, the ceiling last',
    rows: [
      ['CHẤM ĐIỂM TÒA SOẠN QUÝ IV NĂM 2026'],
      ['Lề lối cho điểm', 'Đầu việc', 'Ra được', 'Đặt bài', 'Mốc'],
      [
        'Đạt 100%: 4 điểm; từ 80% đến dưới 100%: 2 điểm; dưới 80%: 0 điểm',
        '1. Tuyến bài trang nhất',
        45,
        50,
        4,
      ],
      ['Mỗi bài lỗi trừ 0,5 điểm', '2. Bài phải đính chính', 1, null, 3],
      [
        'Có từ 02 phóng sự trở lên: 3 điểm; có 01 phóng sự: 1,5 điểm; không có: 0 điểm',
        '3. Phóng sự điều tra',
        2,
        null,
        3,
      ],
      ['Từ 95% trở lên: 2 điểm; dưới 95%: 0 điểm', '4. Tin lên đúng giờ', 198, 200, 2],
    ],
    columns: { rule: 0, name: 1, achieved: 2, total: 3, max: 4 },
    points: [2, 2.5, 3, 2],
    max: 12,
  },
  {
    title: 'a hospital: two rows of titles, the choice in words',
    rows: [
      ['PHIẾU TỰ SOÁT KHOA PHÒNG'],
      ['Khoản', 'Điều phải bảo đảm', 'Mức trần', 'Cách nhìn nhận', 'Thực tế tại khoa'],
      [null, null, null, null, 'Khoa ghi'],
      ['I', 'AN TOÀN NGƯỜI BỆNH', 6],
      [
        '1',
        'Nhận diện người bệnh',
        3,
        'Đúng quy trình: 3 điểm; có sai sót: 1 điểm; không làm: 0 điểm',
        'Có sai sót',
      ],
      ['2', 'Vệ sinh tay', 3, 'Tốt: 3 điểm; khá: 2 điểm; trung bình: 1 điểm', 'Khá'],
      ['II', 'HỒ SƠ BỆNH ÁN', 4],
      ['1', 'Nộp hồ sơ đúng hạn', 2, 'Đúng hạn: 2 điểm; trễ hạn: 0 điểm', 'Đúng hạn'],
      ['2', 'Ghi chép đủ mục', 2, 'Đủ: 2 điểm; thiếu: 1 điểm', 'Thiếu'],
    ],
    columns: { code: 0, name: 1, max: 2, rule: 3, level: 4 },
    points: [1, 2, 2, 1],
    max: 10,
  },
  {
    title: 'a party cell: letters under the header, its own words for everything',
    rows: [
      ['CHI BỘ TỰ SOI NĂM 2026'],
      ['Mục số', 'Điều soi', 'Suất', 'Lẽ cho', 'Phải có', 'Đã có'],
      ['A', 'B', 1, 2, 3, 4],
      [
        '1',
        'Sinh hoạt chi bộ',
        4,
        'Từ 12 kỳ trở lên: 4 điểm; từ 10 đến 11 kỳ: 2 điểm; dưới 10 kỳ: 0 điểm',
        null,
        11,
      ],
      ['2', 'Đảng viên dự họp', 3, 'Từ 90% trở lên: 3 điểm; dưới 90%: 1 điểm', 30, 28],
      ['3', 'Đóng đảng phí', 3, 'Tỷ lệ % x 3 điểm', 30, 27],
    ],
    columns: { code: 0, name: 1, max: 2, rule: 3, total: 4, achieved: 5 },
    points: [2, 3, 2.7],
    max: 10,
  },
  {
    title: 'a company: numbers before names, shares typed as percentages',
    rows: [
      ['SOÁT VIỆC PHÒNG BAN 2026'],
      ['Phần điểm', 'Chuyện phải lo', 'Tính ra sao', 'Làm tới đâu'],
      [
        5,
        '1. Giao hàng đúng hẹn',
        'Từ 95% trở lên: 5 điểm; từ 80% đến dưới 95%: 3 điểm; dưới 80%: 0 điểm',
        '96%',
      ],
      [
        5,
        '2. Khách hàng quay lại',
        'Từ 60% trở lên: 5 điểm; từ 40% đến dưới 60%: 2 điểm; dưới 40%: 0 điểm',
        '45%',
      ],
      [2, '3. Đơn bị trả về', 'Dưới 5%: 2 điểm; từ 5% trở lên: 0 điểm', '3%'],
    ],
    columns: { max: 0, name: 1, rule: 2, rate: 3 },
    points: [5, 2, 2],
    max: 12,
  },
  {
    title: 'a library: three words known, the rest not',
    rows: [
      ['PHIẾU CHẤM THƯ VIỆN NĂM 2026'],
      ['STT', 'Phần việc', 'Điểm tối đa', 'Ra sao thì được', 'Tổng số', 'Kết quả'],
      ['1', 'Bổ sung sách mới', 2, 'Từ 80% trở lên: 2 điểm; dưới 80%: 0 điểm', 100, 85],
      ['2', 'Mở cửa phục vụ', 2, 'Mở đủ ngày: 2 điểm; có ngày đóng cửa: 1 điểm', null, 'Mở đủ ngày'],
    ],
    columns: { code: 0, name: 1, max: 2, rule: 3, total: 4, achieved: 5 },
    points: [2, 2],
    max: 4,
  },
];

const assessed = (rows: Rows): Assessment =>
  assess(contentOf(gridOf('Bảng', rows)), { asOf: asDay('2026-12-31') }).assessment;

describe('columns whose header words nobody has heard', () => {
  it.each(TABLES.map((table) => [table.title, table] as const))('%s', (_, { rows, columns, points, max }) => {
    const { set, leaves, total } = assessed(rows);
    expect(set.layout.columns).toMatchObject(columns);
    expect(leaves.map(({ outcome }) => outcome?.points ?? null)).toEqual(points);
    expect(total.max).toBe(max);
  });

  it.each(TABLES.map((table) => [table.title, table] as const))(
    'are said, so that somebody looks: %s',
    (_, table) => {
      const { recognition } = assessed(table.rows);
      const said =
        recognition.criteria?.columns.filter(({ certainty }) => certainty === 'similar-words') ?? [];
      const doubted = recognition.criteria?.doubts.map(({ cell }) => cell.column) ?? [];
      expect(said.length).toBeGreaterThan(0);
      for (const { column } of said) expect(doubted).toContain(column);
    },
  );
});

describe('pane-and-sheets 7: what a header says in brackets does not hide what it is', () => {
  const rows = (header: string): Rows => [
    ['BẢNG CHẤM ĐIỂM CCHC NĂM 2026'],
    [],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả', 'Điểm tự chấm', header],
    ['I', 'CHỈ ĐẠO', 2],
    ['1.1', 'Kế hoạch', 1, 'Có: 1 điểm; không: 0 điểm', 'Có', null, 'Kế hoạch 12/KH-UBND ngày 05/01/2026'],
    ['1.2', 'Báo cáo', 1, 'Có: 1 điểm; không: 0 điểm', 'Có', null, 'Báo cáo 30/BC-UBND ngày 05/12/2026'],
  ];

  it.each([
    'Tài liệu kiểm chứng',
    'Tài liệu kiểm chứng (ghi rõ số, ngày, cơ quan ban hành)',
    'Tài liệu kiểm chứng [đính kèm đường dẫn]',
  ])('%s', (header) => {
    const { set, evidence } = assessed(rows(header));
    expect(set.layout.columns.evidence).toBe(6);
    expect(evidence.entries.map(({ document }) => document)).toEqual(['12/KH-UBND', '30/BC-UBND']);
  });
});
