import type { CellValue } from '../../src/model/cell';
import type { Goal } from '../../src/model/target';
import { asDay } from '../../src/model/task';
import { assess } from '../../src/assess';
import { readGoals } from '../../src/reading/wording/read-goals';
import { contentOf, gridOf } from '../support/grids';

const told = ({ comparison, at: index, of }: Goal): string =>
  `${comparison} ${of === 'rate' ? `${Math.round(index * 1e4) / 100}%` : index}`;
const goalsOf = (text: string): readonly string[] => readGoals(text).map(({ goal }) => told(goal));

describe('what a sentence of a plan aims at', () => {
  test.each<[string, readonly string[]]>([
    ['Trên 95% hồ sơ được giải quyết đúng hạn', ['more-than 95%']],
    ['S5: Phấn đấu Chỉ số CCHC xếp thứ 5 trở lên', ['rank-at-least 5']],
    ['Chỉ số chuyển đổi số nằm trong nhóm 10 đơn vị dẫn đầu', ['rank-at-least 10']],
    ['Xếp hạng từ 12 trở lên toàn tỉnh', ['rank-at-least 12']],
    ['Từ 90% đến 95% người dân hài lòng', ['at-least 90%']],
    ['Hai sáng kiến được công nhận', ['at-least 2']],
    ['02 mô hình mới về cải cách hành chính', ['at-least 2']],
    ['Tối thiểu 80% hồ sơ cấp sở, 75% hồ sơ cấp xã nộp trực tuyến', ['at-least 80%', 'at-least 75%']],
    ['100% phòng có kế hoạch; 100% kế hoạch được kiểm tra', ['at-least 100%', 'at-least 100%']],
    ['Đạt 92% (năm 2025 đạt 88%)', ['at-least 92%']],
    ['Hoàn thành 100% nhiệm vụ tại Kế hoạch số 12/KH-UBND năm 2026', ['at-least 100%']],
    ['Nâng tỷ lệ trực tuyến từ 62% lên 75%, giảm trễ hạn từ 3% xuống còn 1%', ['at-least 75%', 'at-most 1%']],
    ['Tăng từ 70% (năm 2025) lên trên 80%', ['more-than 80%']],
    ['Thời gian chờ giảm từ 30 phút xuống không quá 15 phút', ['at-most 15']],
    ['Đạt từ 80% trở lên, riêng vùng cao lên 60%', ['at-least 80%', 'at-least 60%']],
    ['Không để hồ sơ tồn đọng quá 2%', ['at-most 2%']],
    ['Không có đơn vị nào đạt dưới 80 điểm', ['at-least 80']],
    ['Tỷ lệ hồ sơ trễ hạn bằng 0%', ['at-most 0%']],
    ['95 - 100% công chức đạt chuẩn', ['at-least 95%']],
    ['Ít nhất 2/3 trưởng phòng được bồi dưỡng', ['at-least 66.67%']],
    ['8/10 dịch vụ công có phát sinh hồ sơ', ['at-least 80%']],
    ['Ít nhất một nửa số phòng ký số', ['at-least 50%']],
    ['Trước 30/6 có ít nhất 2 đề án', ['at-least 2']],
    ['Xếp trong 20 phường đầu', ['rank-at-least 20']],
    ['Phấn đấu tăng 03 bậc so với năm trước', ['at-least 3']],
    ['Tổ chức 04 hội nghị đối thoại', ['at-least 4']],
    ['Số sáng kiến được công nhận: 03 sáng kiến', ['at-least 3']],
    ['Chỉ số cải cách hành chính đạt 90/100 điểm', ['at-least 90']],
    ['Chính quyền địa phương hai cấp vận hành thông suốt', []],
    ['Nâng cao chất lượng phục vụ trong năm 2026', []],
  ])('%s', (text, expected) => expect(goalsOf(text.replace(/^S5: /, ''))).toEqual(expected));

  test.each<[string, readonly string[]]>([
    ['Ho so tre han khéng qua 1,5% tóng s6 hé so', ['at-most 1.5%']],
    ['Tren 80% hé so tu céng bo san phém duwoc nóp tryc tuyén', ['more-than 80%']],
    ['Kién nghi cua doanh nghiép chua duwoc trá lei chiém dudi 2%', ['less-than 2%']],
    ['Giái ngan du toan duoc giao dat tu 96% tré 1én', ['at-least 96%']],
    ['So lan yeu cau bo sung ho so khong qua 0l lan', ['at-most 1']],
    ['T6i thiéu 03 mo hinh moi duoc nhan rong trong nam', ['at-least 3']],
  ])('garbled by recognition: %s', (text, expected) => {
    expect(goalsOf(text)).toEqual(expected);
    expect(readGoals(text)[0]?.text).toBe(text);
  });

  test('each of several goals keeps its part of the sentence', () => {
    expect(
      readGoals('100% phòng có kế hoạch; trên 90% kế hoạch được kiểm tra').map(({ text }) => text),
    ).toEqual(['100% phòng có kế hoạch', 'trên 90% kế hoạch được kiểm tra']);
  });
});

const plan = (header: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  assess(
    contentOf(
      gridOf('Chỉ tiêu', [
        ['CHỈ TIÊU KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
        header,
        ...rows,
        [99, 'Trên 50% văn bản được ký số', ...header.slice(2).map(() => null)],
      ]),
    ),
    { asOf: asDay('2026-12-31') },
  ).assessment;

const STATES = ['STT', 'Chỉ tiêu', 'Kết quả'];
const judged = (goal: string, result: CellValue, header = STATES) =>
  plan(header, [1, goal, result]).targets[0]?.status;
const ONLINE = 'Tối thiểu 80% hồ sơ nộp trực tuyến';

describe('engine 1.1: a result in whatever form an office types it', () => {
  test.each<[CellValue, string]>([
    [97, 'reached'],
    [0.97, 'reached'],
    [79, 'not-reached'],
    ['97%', 'reached'],
    ['Đạt 97%', 'reached'],
    ['97/100', 'reached'],
    ['78/100 hồ sơ', 'not-reached'],
    ['97% (97/100 hồ sơ)', 'reached'],
    ['Đã đạt 97,5 phần trăm', 'reached'],
    ['97% (50/100 hồ sơ)', 'invalid'],
    ['Hoàn thành', 'invalid'],
    [1, 'invalid'],
    [null, 'missing'],
    ['Không phát sinh', 'not-applicable'],
  ])('%s of at least 80 %% is %s', (result, status) => expect(judged(ONLINE, result)).toBe(status));

  test.each<[CellValue, string]>([
    [4, 'reached'],
    ['thứ 4/34', 'reached'],
    ['Xếp thứ 6', 'not-reached'],
  ])('S5: rank %s where the fifth was aimed at is %s', (result, status) => {
    expect(judged('Chỉ số CCHC xếp thứ 5 trở lên', result)).toBe(status);
  });

  test('total and part in two columns', () => {
    const header = ['STT', 'Chỉ tiêu', 'Tổng số (a)', 'Kết quả (b)'];
    const { targets } = plan(header, [1, ONLINE, 200, 170], [2, ONLINE, 200, 150]);
    expect(targets.map(({ status }) => status)).toEqual(['reached', 'not-reached', 'missing']);
  });

  test('the unit column says that 97 are per cent', () => {
    const { targets } = plan(
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
      [1, ONLINE, '%', 97],
      [2, ONLINE, '%', 0.97],
    );
    expect(targets.map(({ status }) => status)).toEqual(['reached', 'invalid', 'missing']);
  });

  test('a plan without results is read, and every result is missing', () => {
    const { targets } = plan(['STT', 'Chỉ tiêu', 'Ghi chú'], [1, ONLINE, null]);
    expect(targets.map(({ status }) => status)).toEqual(['missing', 'missing']);
  });

  test('two goals of one sentence take two results, and one result is neither’s', () => {
    const goal = 'Tối thiểu 80% hồ sơ cấp sở, 75% hồ sơ cấp xã nộp trực tuyến';
    expect(
      plan(STATES, [1, goal, '90%; 70%'])
        .targets.map(({ status }) => status)
        .slice(0, 2),
    ).toEqual(['reached', 'not-reached']);
    expect(judged(goal, '90%')).toBe('invalid');
  });
});
