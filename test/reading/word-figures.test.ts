import type { CellValue } from '../../src/model/cell';
import type { Goal } from '../../src/model/target';
import { asDay } from '../../src/model/task';
import { assess } from '../../src/assess';
import { readGoals } from '../../src/reading/wording/read-goals';
import { textKey } from '../../src/text/key';
import { contentOf, gridOf } from '../support/grids';

const told = ({ comparison, at, of }: Goal): string =>
  `${comparison} ${of === 'rate' ? `${Math.round(at * 1e4) / 100}%` : at}`;
const goalsOf = (text: string): string =>
  readGoals(text)
    .map(({ goal }) => told(goal))
    .join(', ');

describe('a rank: the lower place is the better, in words as in digits', () => {
  test.each([
    ['Chỉ số CCHC xếp thứ hai trở lên', 2],
    ['Xếp hạng ba trở lên', 3],
    ['Xếp thứ ba trở lên trong khối sở, ngành', 3],
    ['Chỉ số chuyển đổi số đứng thứ nhất toàn tỉnh', 1],
    ['Thuộc nhóm ba tỉnh dẫn đầu', 3],
    ['Xếp hạng nhì khối các phòng', 2],
    ['Phấn đấu xếp thứ tư trở lên', 4],
    ['Chỉ số PAR INDEX trong tốp năm của cả nước', 5],
    ['Xếp thứ mười trở lên', 10],
    ['Xếp thứ mười hai trở lên', 12],
    ['Giữ vị trí thứ hai mươi lăm', 25],
    ['Không dưới thứ mười', 10],
    ['Thứ hạng không thấp hơn thứ 5', 5],
    ['Nằm trong 10 tỉnh, thành phố dẫn đầu cả nước', 10],
    ['Là một trong ba địa phương đứng đầu', 3],
    ['Chỉ số DDCI xếp thứ 3/34 trở lên', 3],
    ['Xếp thứ từ 5 đến 8', 8],
    ['Tăng từ hạng 20 lên hạng 15', 15],
    ['Hạng 5 trở lên', 5],
    ['Xếp hạng: 7', 7],
    ['Nằm trong nhóm năm xã có chỉ số cao nhất', 5],
    ['xep thu hai tro len', 2],
    ['Chi so CCHC dung thu nhat toan tinh', 1],
    ['xep hang ba tro len', 3],
    ['xep thu 5 tro len', 5],
  ])('%s', (text, rank) => expect(goalsOf(text)).toBe(`rank-at-least ${rank}`));

  const judged = (goal: string, result: CellValue): string | undefined =>
    assess(
      contentOf(
        gridOf('Chỉ tiêu', [
          ['CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
          ['STT', 'Chỉ tiêu', 'Kết quả'],
          [1, goal, result],
          [2, 'Trên 50% văn bản được ký số', 0.6],
        ]),
      ),
      { asOf: asDay('2026-12-31') },
    ).assessment.targets[0]?.status;

  test.each([
    ['Chỉ số CCHC xếp thứ hai trở lên', 1, 'reached'],
    ['Chỉ số CCHC xếp thứ hai trở lên', 2, 'reached'],
    ['Chỉ số CCHC xếp thứ hai trở lên', 3, 'not-reached'],
    ['Đứng thứ nhất toàn tỉnh', 1, 'reached'],
    ['Đứng thứ nhất toàn tỉnh', 2, 'not-reached'],
    ['Thuộc nhóm ba tỉnh dẫn đầu', 'thứ 4/34', 'not-reached'],
    ['Chỉ số nằm trong nhóm tỉnh có thứ hạng cao', 4, 'unreadable'],
  ])('%s with %s is %s', (goal, result, status) => expect(judged(goal, result)).toBe(status));

  test('a plan without results says the aim that names no place, and takes it for no heading', () => {
    const { assessment } = assess(
      contentOf(
        gridOf('Chỉ tiêu', [
          ['CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
          ['STT', 'Chỉ tiêu', 'Ghi chú'],
          ['I', 'Nhóm chỉ tiêu về xếp hạng', null],
          [1, 'Chỉ số CCHC nằm trong nhóm tỉnh có thứ hạng cao', null],
          [2, 'Trên 50% văn bản được ký số', null],
          [3, 'Tối thiểu 80% hồ sơ nộp trực tuyến', null],
        ]),
      ),
      { asOf: asDay('2026-12-31') },
    );
    expect(assessment.targets.map(({ target: { field }, status }) => [field, status])).toEqual([
      ['Nhóm chỉ tiêu về xếp hạng', 'unreadable'],
      ['Nhóm chỉ tiêu về xếp hạng', 'missing'],
      ['Nhóm chỉ tiêu về xếp hạng', 'missing'],
    ]);
  });
});

describe('a number in words is a figure only where it stands for one', () => {
  test.each([
    ['Hai sáng kiến được công nhận', 'at-least 2'],
    ['Có ít nhất ba mô hình mới', 'at-least 3'],
    ['Tối thiểu năm thủ tục được đơn giản hóa', 'at-least 5'],
    ['Mười hai mô hình mới được nhân rộng', 'at-least 12'],
    ['Ba mươi lăm dịch vụ công trực tuyến', 'at-least 35'],
    ['Không quá hai lần đi lại cho một hồ sơ', 'at-most 2'],
    ['Từ bốn sáng kiến trở lên', 'at-least 4'],
    ['Ít nhất chín mươi phần trăm hồ sơ đúng hạn', 'at-least 90%'],
    ['it nhat hai sang kien duoc cong nhan', 'at-least 2'],
    ['Tang it nhat ba bac so voi nam truoc', 'at-least 3'],
  ])('%s', (text, goal) => expect(goalsOf(text)).toBe(goal));
});

/** Words that share their letters with a number, numbers that are part of a name, places that nobody can tell. */
const NO_FIGURE = [
  'Nằm trong nhóm tỉnh có thứ hạng cao',
  'Hải quan một cửa quốc gia vận hành thông suốt',
  'Cơ chế một cửa liên thông hoạt động nền nếp',
  'Thời điểm chín muồi để sắp xếp tổ chức bộ máy',
  'Chính quyền địa phương hai cấp vận hành thông suốt',
  'Chỉnh sửa quy chế làm việc của cơ quan',
  'Bảy tỏ sự hài lòng của người dân',
  'Bày tỏ ý kiến qua Cổng dịch vụ công',
  'Bà con được hướng dẫn nộp hồ sơ trực tuyến',
  'Bá cáo kết quả đúng hạn',
  'Sau sáp nhập, bộ máy hoạt động ổn định',
  'Sâu sát cơ sở, gần dân',
  'Tâm huyết với công việc được giao',
  'Tạm ứng kinh phí kịp thời',
  'Hại dân là việc phải chấm dứt',
  'Hài lòng của tổ chức, cá nhân được nâng lên',
  'Muôn việc đều vì dân phục vụ',
  'Muối tinh của hợp tác xã có mã truy xuất',
  'Nam giới tham gia tập huấn bình đẳng',
  'Nằm trong tốp dẫn đầu cả nước',
  'Năm sau cao hơn năm trước',
  'Tỷ lệ hài lòng cao hơn năm trước',
  'Kết quả không thấp hơn năm 2025',
  'Phấn đấu trong năm hoàn thành chuyển đổi số',
  'Năm dữ liệu số quốc gia được triển khai',
  'Ít nhất năm sau phải hoàn thành',
  'Tối thiểu một phần kinh phí được bố trí',
  'Ít nhất một số cơ quan được kiểm tra',
  'Thứ hai hằng tuần họp giao ban',
  'Báo cáo trước thứ ba tuần cuối của tháng',
  'Họp vào thứ năm, thứ sáu hằng tuần',
  'Chiều thứ sáu hằng tuần tiếp công dân',
  'Khai giảng lớp bồi dưỡng lần thứ hai',
  'Thứ nhất, rà soát thủ tục; thứ hai, công khai kết quả',
  'Bước thứ ba là lấy ý kiến người dân',
  'Quốc tịch thứ hai của công dân được xác minh',
  'Hai bên thống nhất quy chế phối hợp',
  'Ba công khai được thực hiện đầy đủ',
  'Hai Bà Trưng là phường làm điểm',
  'Phường Ba Đình hoàn thành số hóa hồ sơ',
  'Giao dịch hai chiều được ký số',
  'Trên ba mặt công tác đều có chuyển biến',
  'Dưới hai hình thức trực tiếp và trực tuyến',
  'Xây dựng nền hành chính dân chủ, chuyên nghiệp',
  'Người đứng đầu cơ quan chịu trách nhiệm',
  'Được tặng Huân chương Lao động hạng Ba',
  'Giữ vững thứ hạng so với năm trước',
  'Xếp hạng năm 2026 cao hơn năm 2025',
  'Xếp hạng ba năm liên tiếp được giữ vững',
  'Thứ hạng năm sau cao hơn năm trước',
  'Xếp loại tốt trở lên',
  'Trong hai năm dẫn đầu phong trào thi đua',
  'Không nằm trong nhóm 5 tỉnh thấp nhất',
  'Không thuộc nhóm ba xã cuối bảng',
  'Xếp thứ 5 trở xuống',
  'Xếp hạng trên thứ 10',
  'Xếp hạng trên toàn quốc tăng dần',
  'Vượt thứ hạng mười của năm trước',
  'Một số sở, ngành làm điểm',
  'Một cách bài bản, đồng bộ',
  'Mốt số dịch vụ được triển khai',
  'Bốn phía tường rào trụ sở được chỉnh trang',
  'Nhóm tỉnh khá về cải cách hành chính',
  'Lần thứ ba liên tiếp tổ chức hội thi',
  'Tam nông được quan tâm đầu tư',
  'Chín chắn trong tham mưu, quyết liệt trong hành động',
  'Ấp Bảy Núi hoàn thành nông thôn mới',
  'Trăm năm ngày sinh của Bác',
  'Chỉ số PCI xếp hạng toàn quốc 20 trở lên',
  'Viên chức hạng 3 trở lên được bồi dưỡng',
  'Tối thiểu hai phần ba hồ sơ được số hóa',
  'Ít nhất mười nghìn lượt truy cập',
  'Không để tụt hạng dưới thứ 10',
] as const;

/** The same without any mark: what could be a number is none where it may be another word. */
const BARE = NO_FIGURE.map((text) => textKey(text));

describe('no figure where none is said', () => {
  test('there are enough of them', () => expect(new Set(NO_FIGURE).size).toBeGreaterThanOrEqual(60));
  test.each(NO_FIGURE)('%s', (text) => expect(goalsOf(text)).toBe(''));
  test.each(BARE)('%s', (text) => expect(goalsOf(text)).toBe(''));
  test.each([
    'it nhat hai quan dien tu duoc ap dung',
    'nam trong nhom tinh dan dau',
    'xep hang nam trong nhom kha',
    'ba con duoc huong dan nop ho so',
    'hai long cua nguoi dan',
  ])('%s', (text) => expect(goalsOf(text)).toBe(''));
});
