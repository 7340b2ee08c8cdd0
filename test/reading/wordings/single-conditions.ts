import { levels } from './builders';
import type { WordingExample } from './builders';

/** One condition alone, or one breach: the other case is left unsaid. */
export const SINGLE_CONDITIONS: readonly WordingExample[] = [
  {
    wording: 'Niêm yết công khai danh mục thủ tục tại trụ sở: 2 điểm.',
    max: 2,
    rule: levels([
      ['Niêm yết công khai danh mục thủ tục tại trụ sở', 2],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Có quy chế phối hợp giữa các phòng: 1,0 đ',
    max: 1,
    rule: levels([
      ['Có quy chế phối hợp giữa các phòng', 1],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'BAN HÀNH KẾ HOẠCH TRƯỚC NGÀY 31/01: 3 ĐIỂM',
    max: 3,
    rule: levels([
      ['BAN HÀNH KẾ HOẠCH TRƯỚC NGÀY 31/01', 3],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Thành lập tổ kiểm tra công vụ thì được 1,5 điểm',
    max: 1.5,
    rule: levels([
      ['Thành lập tổ kiểm tra công vụ', 1.5],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Được 2 điểm nếu có báo cáo chuyên đề gửi đúng thời hạn',
    max: 2,
    rule: levels([
      ['có báo cáo chuyên đề gửi đúng thời hạn', 2],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Trả kết quả trong vòng 05 ngày kể từ ngày nhận: 2 điểm',
    max: 2,
    rule: levels([
      ['Trả kết quả trong vòng 05 ngày kể từ ngày nhận', 2],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Không có đơn thư khiếu nại vượt cấp: 1 điểm',
    max: 1,
    rule: levels([
      ['Không có đơn thư khiếu nại vượt cấp', 1],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording:
      'Đúng quy định tại Điều 5 Thông tư số 01/2023/TT-VPCP: 2,0 điểm (không chấm lại điểm của từng phòng).',
    max: 2,
    rule: levels([
      ['Đúng quy định tại Điều 5 Thông tư số 01/2023/TT-VPCP', 2],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Có kế hoạch nhưng chậm: giảm 1/3 số điểm; không có kế hoạch: mất toàn bộ điểm',
    max: 3,
    rule: levels([
      ['Có kế hoạch nhưng chậm', 2],
      ['không có kế hoạch', 0],
      ['Không vi phạm', 3, 'assumed'],
    ]),
  },
  {
    wording:
      'Để xảy ra một trong các trường hợp sau thì trừ hết điểm: lộ bí mật nhà nước; mất hồ sơ; có công chức bị kỷ luật.',
    max: 5,
    rule: levels([
      ['Để xảy ra một trong các trường hợp sau', 0],
      ['Không vi phạm', 5, 'assumed'],
    ]),
  },
  {
    wording:
      'Vi phạm một trong các quy định sau thì không được điểm:\n- Không đeo thẻ\n- Hút thuốc nơi làm việc',
    max: 5,
    rule: levels([
      ['Vi phạm một trong các quy định sau', 0],
      ['Không vi phạm', 5, 'assumed'],
    ]),
  },
  {
    wording: 'Có công chức bị kỷ luật: 0 điểm',
    max: 2,
    rule: levels([
      ['Có công chức bị kỷ luật', 0],
      ['Không vi phạm', 2, 'assumed'],
    ]),
  },
  {
    wording: 'Nếu để xảy ra mất an toàn thông tin thì bị trừ toàn bộ số điểm',
    max: 4,
    rule: levels([
      ['để xảy ra mất an toàn thông tin', 0],
      ['Không vi phạm', 4, 'assumed'],
    ]),
  },
  {
    wording: 'Gửi báo cáo tự chấm điểm về Sở Nội vụ trước ngày 10/12: 2,0đ.',
    max: 2,
    rule: levels([
      ['Gửi báo cáo tự chấm điểm về Sở Nội vụ trước ngày 10/12', 2],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Nộp phiếu tự chấm điểm kèm tài liệu kiểm chứng đúng hạn: 1 điểm',
    max: 1,
    rule: levels([
      ['Nộp phiếu tự chấm điểm kèm tài liệu kiểm chứng đúng hạn', 1],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Gửi kết quả tự chấm điểm trước ngày 05/12 được 2 điểm',
    max: 2,
    rule: levels([
      ['Gửi kết quả tự chấm điểm trước ngày 05/12', 2],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Công khai bảng tự chấm điểm trên Trang thông tin: 1,0đ',
    max: 1,
    rule: levels([
      ['Công khai bảng tự chấm điểm trên Trang thông tin', 1],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Hoàn thiện hồ sơ tự chấm điểm theo mẫu: 1 điểm',
    max: 1,
    rule: levels([
      ['Hoàn thiện hồ sơ tự chấm điểm theo mẫu', 1],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording:
      'Ban Chỉ đạo được kiện toàn bằng quyết định, có quy chế làm việc và phân công cụ thể cho từng thành viên: 3 điểm',
    max: 3,
    rule: levels([
      [
        'Ban Chỉ đạo được kiện toàn bằng quyết định, có quy chế làm việc và phân công cụ thể cho từng thành viên',
        3,
      ],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Giao nhiệm vụ cụ thể cho từng phòng chuyên môn: 2 điểm',
    max: 2,
    rule: levels([
      ['Giao nhiệm vụ cụ thể cho từng phòng chuyên môn', 2],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Kế hoạch nêu rõ thời hạn của từng nhiệm vụ: 1 điểm',
    max: 1,
    rule: levels([
      ['Kế hoạch nêu rõ thời hạn của từng nhiệm vụ', 1],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Có quyết định phân công cho từng công chức một cửa: 1đ',
    max: 1,
    rule: levels([
      ['Có quyết định phân công cho từng công chức một cửa', 1],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  {
    wording: 'Dự toán được phân bổ chi tiết cho từng đơn vị trực thuộc được 1 điểm',
    max: 1,
    rule: levels([
      ['Dự toán được phân bổ chi tiết cho từng đơn vị trực thuộc', 1],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
];
