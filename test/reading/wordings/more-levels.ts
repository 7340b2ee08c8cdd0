import { levels } from './builders';
import type { WordingExample } from './builders';

/** Four options in words and more. */
export const MORE_LEVELS: readonly WordingExample[] = [
  {
    wording:
      'Hoàn thành xuất sắc nhiệm vụ: 2,0 điểm\nHoàn thành tốt nhiệm vụ: 1,5 điểm\nHoàn thành nhiệm vụ: 1,0 điểm\nKhông hoàn thành nhiệm vụ: 0 điểm',
    max: 2,
    rule: levels([
      ['Hoàn thành xuất sắc nhiệm vụ', 2],
      ['Hoàn thành tốt nhiệm vụ', 1.5],
      ['Hoàn thành nhiệm vụ', 1],
      ['Không hoàn thành nhiệm vụ', 0],
    ]),
  },
  {
    wording:
      'Xuất sắc: 100% điểm tối đa; tốt: 75% điểm tối đa; hoàn thành: 50% điểm tối đa; không hoàn thành: 0',
    max: 1,
    rule: levels([
      ['Xuất sắc', 1],
      ['tốt', 0.75],
      ['hoàn thành', 0.5],
      ['không hoàn thành', 0],
    ]),
  },
  {
    wording: 'Xếp loại A: 2 điểm; xếp loại B: 1,5 điểm; xếp loại C: 1 điểm; xếp loại D: 0 điểm',
    max: 2,
    rule: levels([
      ['Xếp loại A', 2],
      ['xếp loại B', 1.5],
      ['xếp loại C', 1],
      ['xếp loại D', 0],
    ]),
  },
  {
    wording:
      '2,0 điểm: Cơ quan được xếp loại Hoàn thành xuất sắc nhiệm vụ;\n1,5 điểm: Hoàn thành tốt nhiệm vụ;\n1,0 điểm: Hoàn thành nhiệm vụ;\n0 điểm: Không hoàn thành nhiệm vụ.',
    max: 2,
    rule: levels([
      ['Cơ quan được xếp loại Hoàn thành xuất sắc nhiệm vụ', 2],
      ['Hoàn thành tốt nhiệm vụ', 1.5],
      ['Hoàn thành nhiệm vụ', 1],
      ['Không hoàn thành nhiệm vụ', 0],
    ]),
  },
  {
    wording:
      'a) Xếp loại Xuất sắc: 3đ\nb) Xếp loại Tốt: 2,5đ\nc) Xếp loại Khá: 1,5đ\nd) Xếp loại Trung bình, Yếu: 0đ',
    max: 3,
    rule: levels([
      ['Xếp loại Xuất sắc', 3],
      ['Xếp loại Tốt', 2.5],
      ['Xếp loại Khá', 1.5],
      ['Xếp loại Trung bình, Yếu', 0],
    ]),
  },
  {
    wording:
      'Kết quả xếp loại chuyển đổi số mức Tốt – 1 điểm; mức Khá – 0,75 điểm; mức Trung bình – 0,5 điểm; mức Yếu – 0 điểm.',
    max: 1,
    rule: levels([
      ['Kết quả xếp loại chuyển đổi số mức Tốt', 1],
      ['mức Khá', 0.75],
      ['mức Trung bình', 0.5],
      ['mức Yếu', 0],
    ]),
  },
  {
    wording:
      '- Hoàn thành sắp xếp phòng chuyên môn trước thời hạn: 2,0 điểm\n- Hoàn thành đúng thời hạn: 1,5 điểm\n- Hoàn thành sau thời hạn: 0,5 điểm\n- Chưa hoàn thành: 0 điểm',
    max: 2,
    rule: levels([
      ['Hoàn thành sắp xếp phòng chuyên môn trước thời hạn', 2],
      ['Hoàn thành đúng thời hạn', 1.5],
      ['Hoàn thành sau thời hạn', 0.5],
      ['Chưa hoàn thành', 0],
    ]),
  },
  {
    wording:
      'a) Công khai đầy đủ, kịp thời trên Trang thông tin điện tử: 0,75 điểm.\nb) Công khai đầy đủ nhưng chưa kịp thời: 0,5 điểm.\nc) Công khai chưa đầy đủ: 0,25 điểm.\nd) Không công khai: 0 điểm.',
    max: 0.75,
    rule: levels([
      ['Công khai đầy đủ, kịp thời trên Trang thông tin điện tử', 0.75],
      ['Công khai đầy đủ nhưng chưa kịp thời', 0.5],
      ['Công khai chưa đầy đủ', 0.25],
      ['Không công khai', 0],
    ]),
  },
  {
    wording:
      'Báo cáo gửi đúng thời hạn và đủ nội dung = 1,5đ\nBáo cáo gửi đúng thời hạn nhưng chưa đủ nội dung = 1đ\nBáo cáo gửi chậm = 0,5đ\nKhông có báo cáo = 0đ',
    max: 1.5,
    rule: levels([
      ['Báo cáo gửi đúng thời hạn và đủ nội dung', 1.5],
      ['Báo cáo gửi đúng thời hạn nhưng chưa đủ nội dung', 1],
      ['Báo cáo gửi chậm', 0.5],
      ['Không có báo cáo', 0],
    ]),
  },
  {
    wording:
      '- Hoàn thành xuất sắc nhiệm vụ: 2 điểm\n- Hoàn thành tốt nhiệm vụ: 1,5 điểm\n- Hoàn thành nhiệm vụ: 1 điểm\n- Không hoàn thành nhiệm vụ: 0 điểm',
    max: 2,
    rule: levels([
      ['Hoàn thành xuất sắc nhiệm vụ', 2],
      ['Hoàn thành tốt nhiệm vụ', 1.5],
      ['Hoàn thành nhiệm vụ', 1],
      ['Không hoàn thành nhiệm vụ', 0],
    ]),
  },
  {
    wording:
      'Kết quả xếp loại mức độ chuyển đổi số của đơn vị:\n- Loại Xuất sắc: 2,0 điểm\n- Loại Tốt: 1,5 điểm\n- Loại Khá: 1,0 điểm\n- Loại Trung bình trở xuống: 0 điểm',
    max: 2,
    rule: levels([
      ['Loại Xuất sắc', 2],
      ['Loại Tốt', 1.5],
      ['Loại Khá', 1],
      ['Loại Trung bình trở xuống', 0],
    ]),
  },
  {
    wording:
      'Ban hành đầy đủ các quy chế, kịp thời sửa đổi, bổ sung: 1,5 điểm.\nBan hành đầy đủ các quy chế nhưng chưa kịp thời sửa đổi, bổ sung: 1 điểm.\nBan hành chưa đầy đủ: 0,5 điểm.\nChưa ban hành: 0 điểm.',
    max: 1.5,
    rule: levels([
      ['Ban hành đầy đủ các quy chế, kịp thời sửa đổi, bổ sung', 1.5],
      ['Ban hành đầy đủ các quy chế nhưng chưa kịp thời sửa đổi, bổ sung', 1],
      ['Ban hành chưa đầy đủ', 0.5],
      ['Chưa ban hành', 0],
    ]),
  },
  {
    wording: 'Xuất sắc: 100%; tốt: 75%; hoàn thành: 50%; không hoàn thành: 0%',
    max: 2,
    rule: levels([
      ['Xuất sắc', 2],
      ['tốt', 1.5],
      ['hoàn thành', 1],
      ['không hoàn thành', 0],
    ]),
  },
  {
    wording:
      'Mức điểm:\n- 30 điểm: hoàn thành tốt\n- 20 điểm: hoàn thành\n- 10 điểm: hoàn thành một phần\n- 0 điểm: không hoàn thành',
    max: 30,
    rule: levels([
      ['hoàn thành tốt', 30],
      ['hoàn thành', 20],
      ['hoàn thành một phần', 10],
      ['không hoàn thành', 0],
    ]),
  },
  {
    wording:
      'Không có đơn thư: 3 điểm; có 01 đến 02 đơn: 2 điểm; có từ 03 đơn trở lên: 1 điểm; có đơn nhưng không giải quyết: 0 điểm',
    max: 3,
    rule: levels([
      ['Không có đơn thư', 3],
      ['có 01 đến 02 đơn', 2],
      ['có từ 03 đơn trở lên', 1],
      ['có đơn nhưng không giải quyết', 0],
    ]),
  },
  {
    wording:
      'Hoàn thành xuất sắc: 100%; hoàn thành tốt: 80%; hoàn thành: 50%; không hoàn thành: 0% (tính trên điểm tối đa).',
    max: 4,
    rule: levels([
      ['Hoàn thành xuất sắc', 4],
      ['hoàn thành tốt', 3.2],
      ['hoàn thành', 2],
      ['không hoàn thành', 0],
    ]),
  },
  {
    wording: 'Tốt: 100%; khá: 75%; trung bình: 50%; kém: 0% (tính theo điểm tối đa của tiêu chí)',
    max: 2,
    rule: levels([
      ['Tốt', 2],
      ['khá', 1.5],
      ['trung bình', 1],
      ['kém', 0],
    ]),
  },
  {
    wording: 'Xếp loại thư viện tốt, khá, đạt, chưa đạt: lần lượt 4; 3; 2; 0 điểm',
    max: 4,
    rule: levels([
      ['Xếp loại thư viện tốt', 4],
      ['khá', 3],
      ['đạt', 2],
      ['chưa đạt', 0],
    ]),
  },
  {
    wording: 'Xuất sắc, tốt, đạt được lần lượt 100%, 80%, 60% điểm tối đa; chưa đạt: 0 điểm',
    max: 5,
    rule: levels([
      ['Xuất sắc', 5],
      ['tốt', 4],
      ['đạt', 3],
      ['chưa đạt', 0],
    ]),
  },
  {
    wording:
      'Tập thể xuất sắc, tiên tiến, hoàn thành được tính lần lượt là 3; 2; 1 điểm. Tập thể yếu kém không tính điểm.',
    max: 3,
    rule: levels([
      ['Tập thể xuất sắc', 3],
      ['tiên tiến', 2],
      ['hoàn thành', 1],
      ['Tập thể yếu kém', 0],
    ]),
  },
];
