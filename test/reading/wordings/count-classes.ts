import {
  overUnder,
  assumed,
  atLeast,
  atMost,
  exactly,
  fromTo,
  fromUnder,
  over,
  overTo,
  tiers,
  under,
} from './builders';
import type { WordingExample } from './builders';

/** Classes of a number. */
export const COUNT_CLASSES: readonly WordingExample[] = [
  {
    wording: 'Từ 02 sáng kiến trở lên: 1,5; 01 sáng kiến: 0,75; không có: 0',
    max: 1.5,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.75), atLeast(2, 1.5)]),
  },
  {
    wording: '1 sáng kiến 0,75; từ 2: 1,5; không có: 0',
    max: 1.5,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.75), atLeast(2, 1.5)]),
  },
  {
    wording: '≥ 3 mô hình: 1; 2 mô hình: 0,5; 1 mô hình: 0,25; 0 mô hình: 0',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.25), exactly(2, 0.5), atLeast(3, 1)]),
  },
  {
    wording:
      '- Có từ 03 sáng kiến trở lên: 1 điểm\n- Có 02 sáng kiến: 0,75 điểm\n- Có 01 sáng kiến: 0,5 điểm\n- Không có sáng kiến: 0 điểm',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.5), exactly(2, 0.75), atLeast(3, 1)]),
  },
  {
    wording: 'Không có sáng kiến: 0 điểm; có 1 sáng kiến: 0,25 điểm; có từ 2 sáng kiến trở lên: 0,5 điểm',
    max: 0.5,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.25), atLeast(2, 0.5)]),
  },
  {
    wording: 'Tổ chức ít nhất 02 cuộc đối thoại: 1 điểm; 01 cuộc đối thoại: 0,5 điểm; không tổ chức: 0 điểm',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording: 'Từ 10 tin, bài trở lên: 0,5 điểm; từ 5 đến 9 tin, bài: 0,25 điểm; dưới 5 tin, bài: 0 điểm',
    max: 0.5,
    rule: tiers('count', [under(5, 0), fromTo(5, 9, 0.25), atLeast(10, 0.5)]),
  },
  {
    wording: 'Từ 12 tin bài trở lên: 1 điểm; từ 6 đến dưới 12 tin bài: 0,5 điểm; dưới 6 tin bài: 0 điểm',
    max: 1,
    rule: tiers('count', [under(6, 0), fromUnder(6, 12, 0.5), atLeast(12, 1)]),
  },
  {
    wording: 'Có 2 đề tài trở lên được áp dụng: 1,0đ; có 1 đề tài: 0,5đ; không có đề tài: 0đ',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording: '0 vụ việc: 1; 1 - 2 vụ việc: 0,5; từ 3 vụ việc trở lên: 0',
    max: 1,
    rule: tiers('count', [atMost(0, 1), fromTo(1, 2, 0.5), atLeast(3, 0)]),
  },
  {
    wording:
      'Không có đơn thư quá hạn: 1 điểm; có 01 đơn thư quá hạn: 0,5 điểm; có từ 02 đơn thư quá hạn trở lên: 0 điểm',
    max: 1,
    rule: tiers('count', [atMost(0, 1), exactly(1, 0.5), atLeast(2, 0)]),
  },
  {
    wording:
      '1,5 điểm nếu có từ 02 sáng kiến trở lên; 0,75 điểm nếu có 01 sáng kiến; 0 điểm nếu không có sáng kiến',
    max: 1.5,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.75), atLeast(2, 1.5)]),
  },
  {
    wording: 'Từ 03 sáng kiến trở lên: 1 điểm; 01 sáng kiến: 0,5 điểm; không có: 0 điểm',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.5), atLeast(3, 1)]),
  },
  {
    wording: 'Từ 10 tin, bài trở lên: 0,5 điểm; từ 5 đến 10 tin, bài: 0,25 điểm; dưới 5 tin, bài: 0 điểm',
    max: 0.5,
    rule: tiers('count', [under(5, 0), fromUnder(5, 10, 0.25), over(10, 0.5)]),
  },
  {
    wording:
      'Chậm từ 1 đến 5 ngày trừ 0,1 điểm; chậm từ 6 đến 10 ngày trừ 0,25 điểm; chậm trên 10 ngày trừ 0,5 điểm',
    max: 0.5,
    rule: tiers('count', [assumed(under(1, 0.5)), fromTo(1, 5, 0.4), fromTo(6, 10, 0.25), over(10, 0)]),
  },
  {
    wording:
      'Đăng từ 24 tin, bài/năm trở lên: 1 điểm; từ 12 đến 23 tin, bài/năm: 0,5 điểm; dưới 12 tin, bài/năm: 0 điểm',
    max: 1,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.5), atLeast(24, 1)]),
  },
  {
    wording:
      'Có từ 2 mô hình, cách làm hay trở lên được nhân rộng thì đạt 2 điểm; có 1 mô hình, cách làm hay được nhân rộng thì đạt 1 điểm; không có mô hình nào thì không có điểm.',
    max: 2,
    rule: tiers('count', [atMost(0, 0), exactly(1, 1), atLeast(2, 2)]),
  },
  {
    wording:
      'Không để xảy ra vụ việc nào: 1 điểm; để xảy ra 01 vụ việc: 0,5 điểm; để xảy ra từ 02 vụ việc trở lên: 0 điểm',
    max: 1,
    rule: tiers('count', [atMost(0, 1), exactly(1, 0.5), atLeast(2, 0)]),
  },
  {
    wording:
      'Trong năm có từ 02 sáng kiến trở lên: 1 điểm; có 01 sáng kiến: 0,5 điểm; không có sáng kiến: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording:
      'Số tin, bài về CCHC đăng trên Trang TTĐT: từ 24 tin, bài trở lên được 0,5 điểm; từ 12 đến 23 tin, bài được 0,25 điểm; dưới 12 tin, bài không được điểm.',
    max: 0.5,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.25), atLeast(24, 0.5)]),
  },
  {
    wording:
      '- Số văn bản ban hành sai thể thức bằng 0: 1 điểm\n- Có 01 - 02 văn bản: 0,5 điểm\n- Từ 03 văn bản trở lên: 0 điểm',
    max: 1,
    rule: tiers('count', [exactly(0, 1), fromTo(1, 2, 0.5), atLeast(3, 0)]),
  },
  {
    wording: 'Tổ chức ≥ 4 cuộc kiểm tra: 2đ; 3 cuộc: 1,5đ; 2 cuộc: 1đ; 1 cuộc: 0,5đ; không tổ chức: 0đ',
    max: 2,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), exactly(2, 1), exactly(3, 1.5), atLeast(4, 2)]),
  },
  {
    wording: 'Không có đơn thư vượt cấp: 1đ; 01-02 đơn: 0,5đ; từ 03 đơn trở lên: 0đ',
    max: 1,
    rule: tiers('count', [exactly(0, 1), fromTo(1, 2, 0.5), atLeast(3, 0)]),
  },
  {
    wording:
      'Có từ 5 sáng kiến, giải pháp trở lên thì được 2 điểm; có từ 3 đến 4 sáng kiến, giải pháp thì được 1,5 điểm; có từ 1 đến 2 sáng kiến, giải pháp thì được 0,5 điểm; không có sáng kiến, giải pháp thì được 0 điểm.',
    max: 2,
    rule: tiers('count', [exactly(0, 0), fromTo(1, 2, 0.5), fromTo(3, 4, 1.5), atLeast(5, 2)]),
  },
  {
    wording:
      'Tổ chức ít nhất 01 hội nghị đối thoại với người dân, doanh nghiệp: đạt 0,5 điểm. Không tổ chức: không có điểm.',
    max: 0.5,
    rule: tiers('count', [under(1, 0), atLeast(1, 0.5)]),
  },
  {
    wording:
      '- Từ 24 tin, bài/năm trở lên: 0,50 điểm\n- Từ 12 đến 23 tin, bài/năm: 0,25 điểm\n- Dưới 12 tin, bài/năm: 0,00 điểm',
    max: 0.5,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.25), atLeast(24, 0.5)]),
  },
  {
    wording:
      'Trên Trang thông tin điện tử của xã có từ 24 tin, bài về CCHC trở lên: 1 điểm; từ 12 đến 23 tin, bài: 0,5 điểm; dưới 12 tin, bài: 0 điểm.',
    max: 1,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.5), atLeast(24, 1)]),
  },
  {
    wording:
      'Trong năm tổ chức từ 02 hội nghị đối thoại với người dân, doanh nghiệp trở lên: 1 điểm; tổ chức 01 hội nghị: 0,5 điểm; không tổ chức hội nghị nào: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording:
      'Trong năm có dưới 3 hồ sơ phải xin lỗi do trễ hẹn: 1 điểm\nCó từ 3 đến 5 hồ sơ: 0,5 điểm\nCó trên 5 hồ sơ: 0 điểm',
    max: 1,
    rule: tiers('count', [under(3, 1), fromTo(3, 5, 0.5), over(5, 0)]),
  },
  {
    wording:
      'Có ≥ 03 sáng kiến, giải pháp CCHC: 1,5 điểm; có 02 sáng kiến, giải pháp: 1,0 điểm; có 01 sáng kiến, giải pháp: 0,5 điểm; không có sáng kiến, giải pháp: 0 điểm',
    max: 1.5,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), exactly(2, 1), atLeast(3, 1.5)]),
  },
  {
    wording:
      'Số cuộc kiểm tra công vụ trong năm: từ 4 cuộc trở lên: 1 điểm; 2 - 3 cuộc: 0,5 điểm; dưới 2 cuộc: 0 điểm.',
    max: 1,
    rule: tiers('count', [under(2, 0), fromTo(2, 3, 0.5), atLeast(4, 1)]),
  },
  {
    wording:
      'Tổ chức từ 03 cuộc kiểm tra trở lên: 1 điểm; 02 cuộc: 0,75 điểm; 01 cuộc: 0,5 điểm; không tổ chức kiểm tra: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), exactly(2, 0.75), atLeast(3, 1)]),
  },
  {
    wording:
      '- Có từ 02 sáng kiến trở lên được công nhận: 1 điểm;\n- Có 01 sáng kiến được công nhận: 0,5 điểm;\n- Không có sáng kiến: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording:
      'Không có văn bản ban hành trái thẩm quyền: 1 điểm; có 01 văn bản: 0,5 điểm; có từ 02 văn bản trở lên: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 1), exactly(1, 0.5), atLeast(2, 0)]),
  },
  {
    wording:
      'Đăng tải từ 24 tin, bài/năm trở lên: 0,5 điểm; từ 12 đến 23 tin, bài: 0,25 điểm; dưới 12 tin, bài: 0 điểm.',
    max: 0.5,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.25), atLeast(24, 0.5)]),
  },
  {
    wording: 'Tổ chức từ 02 lớp tập huấn trở lên: 0,5 điểm; 01 lớp: 0,25 điểm; không tổ chức: 0 điểm.',
    max: 0.5,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.25), atLeast(2, 0.5)]),
  },
  {
    wording:
      '- Không có hồ sơ trễ hạn: 1,5 điểm\n- Có từ 01 đến 03 hồ sơ trễ hạn: 1,0 điểm\n- Có từ 04 đến 05 hồ sơ trễ hạn: 0,5 điểm\n- Có trên 05 hồ sơ trễ hạn: 0 điểm',
    max: 1.5,
    rule: tiers('count', [exactly(0, 1.5), fromTo(1, 3, 1), fromTo(4, 5, 0.5), over(5, 0)]),
  },
  {
    wording:
      'Trong năm có từ 12 tin, bài trở lên: 0,5 điểm; có từ 06 đến 11 tin, bài: 0,25 điểm; dưới 06 tin, bài: 0 điểm.',
    max: 0.5,
    rule: tiers('count', [under(6, 0), fromTo(6, 11, 0.25), atLeast(12, 0.5)]),
  },
  {
    wording:
      'Có từ 03 sáng kiến trở lên được công nhận: 2 điểm; 02 sáng kiến: 1,5 điểm; 01 sáng kiến: 1 điểm; không có sáng kiến: 0 điểm.',
    max: 2,
    rule: tiers('count', [exactly(0, 0), exactly(1, 1), exactly(2, 1.5), atLeast(3, 2)]),
  },
  {
    wording:
      'Tổ chức tối thiểu 02 cuộc đối thoại với người dân, doanh nghiệp trong năm: 1 điểm; tổ chức 01 cuộc: 0,5 điểm; không tổ chức đối thoại: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording:
      'Tổ chức từ 02 lớp tập huấn, bồi dưỡng về CCHC trở lên: 1 điểm; tổ chức 01 lớp: 0,5 điểm; không tổ chức: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording:
      '- Không có công chức, viên chức bị kỷ luật: 1 điểm;\n- Có 01 công chức, viên chức bị kỷ luật: 0,5 điểm;\n- Có từ 02 công chức, viên chức bị kỷ luật trở lên: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 1), exactly(1, 0.5), atLeast(2, 0)]),
  },
  {
    wording:
      '- Từ 03 sáng kiến trở lên: 1,5 điểm\n- Có 02 sáng kiến: 1 điểm\n- Có 01 sáng kiến: 0,5 điểm\n- Không có sáng kiến: 0 điểm',
    max: 1.5,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), exactly(2, 1), atLeast(3, 1.5)]),
  },
  {
    wording:
      'Đăng tải từ 24 tin, bài trở lên: 0,5 điểm; từ 12 đến 23 tin, bài: 0,25 điểm; dưới 12 tin, bài: 0 điểm.',
    max: 0.5,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.25), atLeast(24, 0.5)]),
  },
  {
    wording:
      '- Tổ chức đối thoại từ 02 lần/năm trở lên: 0,5 điểm;\n- Tổ chức đối thoại 01 lần/năm: 0,25 điểm;\n- Không tổ chức đối thoại: 0 điểm.',
    max: 0.5,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.25), atLeast(2, 0.5)]),
  },
  {
    wording:
      '- Không có nhiệm vụ quá hạn: 1,5 điểm;\n- Có từ 01 đến 02 nhiệm vụ quá hạn: 1 điểm;\n- Có từ 03 đến 05 nhiệm vụ quá hạn: 0,5 điểm;\n- Có trên 05 nhiệm vụ quá hạn: 0 điểm.',
    max: 1.5,
    rule: tiers('count', [exactly(0, 1.5), fromTo(1, 2, 1), fromTo(3, 5, 0.5), over(5, 0)]),
  },
  {
    wording: 'Có từ 02 sáng kiến trở lên được công nhận: 1,0đ.',
    max: 1,
    rule: tiers('count', [assumed(under(2, 0)), atLeast(2, 1)]),
  },
  {
    wording: 'Ít nhất 01 mô hình hay được nhân rộng: 1 điểm',
    max: 1,
    rule: tiers('count', [assumed(under(1, 0)), atLeast(1, 1)]),
  },
  {
    wording: 'Từ 02 cuộc trở lên: 2,0đ; 01 cuộc: 1,0đ.',
    max: 2,
    rule: tiers('count', [assumed(under(1, 0)), exactly(1, 1), atLeast(2, 2)]),
  },
  {
    wording: 'Họp 4 lần: 20; 3 lần: 15; 2 lần: 10; 1 lần: 5; Không họp/Còn lại: 0',
    max: 20,
    rule: tiers('count', [under(1, 0), exactly(1, 5), exactly(2, 10), exactly(3, 15), exactly(4, 20)]),
  },
  {
    wording: 'Không có văn bản sai sót: 3 điểm; có 01 văn bản: 1 điểm',
    max: 3,
    rule: tiers('count', [atMost(0, 3), exactly(1, 1), assumed(over(1, 0))]),
  },
  {
    wording: 'Có 3 mô hình: 6đ; 2 mô hình: 4đ; 1 mô hình: 2đ',
    max: 6,
    rule: tiers('count', [assumed(under(1, 0)), exactly(1, 2), exactly(2, 4), exactly(3, 6)]),
  },
  {
    wording:
      'Có 01 trường hợp trừ 1 điểm; có 02 trường hợp trừ 3 điểm; từ 03 trường hợp trở lên trừ hết điểm',
    max: 5,
    rule: tiers('count', [assumed(under(1, 5)), exactly(1, 4), exactly(2, 2), atLeast(3, 0)]),
  },
  {
    wording: '01 lần vi phạm trừ 1 điểm, 02 lần vi phạm trừ 3 điểm, từ 03 lần trở lên trừ toàn bộ số điểm.',
    max: 5,
    rule: tiers('count', [assumed(under(1, 5)), exactly(1, 4), exactly(2, 2), atLeast(3, 0)]),
  },
  {
    wording:
      'Không vi phạm: 10 điểm\nVi phạm 1 vụ: trừ 2 điểm\nVi phạm 2 vụ: trừ 5 điểm\nVi phạm từ 3 vụ: không tính điểm',
    max: 10,
    rule: tiers('count', [atMost(0, 10), exactly(1, 8), exactly(2, 5), atLeast(3, 0)]),
  },
  {
    wording:
      'Chậm 1 báo cáo: trừ 25% số điểm; chậm 2 báo cáo: trừ 50% số điểm; chậm từ 3 báo cáo trở lên: 0 điểm',
    max: 4,
    rule: tiers('count', [assumed(under(1, 4)), exactly(1, 3), exactly(2, 2), atLeast(3, 0)]),
  },
  {
    wording: 'Vi phạm lần thứ nhất trừ 1 điểm; từ lần thứ hai trở đi trừ hết số điểm',
    max: 4,
    rule: tiers('count', [assumed(under(1, 4)), exactly(1, 3), atLeast(2, 0)]),
  },
  {
    wording: 'Lần đầu trừ 1 điểm, lần thứ hai trừ 2 điểm, từ lần thứ ba trừ toàn bộ điểm.',
    max: 6,
    rule: tiers('count', [assumed(under(1, 6)), exactly(1, 5), atLeast(3, 0)]),
  },
  {
    wording:
      'Chậm từ 1 đến 3 ngày: trừ 0,5 điểm; chậm từ 4 đến 7 ngày: trừ 1 điểm; chậm trên 7 ngày: trừ 2 điểm',
    max: 2,
    rule: tiers('count', [assumed(under(1, 2)), fromTo(1, 3, 1.5), fromTo(4, 7, 1), over(7, 0)]),
  },
  {
    wording: 'Có từ 03 trường hợp trở lên bị trừ 1 điểm',
    max: 4,
    rule: tiers('count', [assumed(under(3, 4)), atLeast(3, 3)]),
  },
  {
    wording: 'Từ 05 văn bản trả lại trở lên: trừ 50% số điểm',
    max: 4,
    rule: tiers('count', [assumed(under(5, 4)), atLeast(5, 2)]),
  },
  // Thousands, parted by a stop or in words.
  {
    wording:
      'Số lượt truy cập Trang thông tin điện tử: từ 10.000 lượt/tháng trở lên: 3 điểm; từ 5.000 đến dưới 10.000 lượt/tháng: 2 điểm; từ 1.000 đến dưới 5.000 lượt/tháng: 1 điểm; dưới 1.000 lượt/tháng: 0 điểm.',
    max: 3,
    rule: tiers('count', [
      under(1000, 0),
      fromUnder(1000, 5000, 1),
      fromUnder(5000, 10_000, 2),
      atLeast(10_000, 3),
    ]),
  },
  {
    wording: '- Từ 2.500 hồ sơ trở lên: 2,000 điểm\n- Dưới 2.500 hồ sơ: 1,250 điểm',
    max: 2,
    rule: tiers('count', [under(2500, 1.25), atLeast(2500, 2)]),
  },
  {
    wording: 'Trên 1.200.000 lượt xem: 1.5 điểm; không quá 1.200.000 lượt xem: 0.5 điểm',
    max: 1.5,
    rule: tiers('count', [atMost(1_200_000, 0.5), over(1_200_000, 1.5)]),
  },
  {
    wording: 'Có từ 3,000 người theo dõi trở lên: 1; từ 1,500 đến dưới 3,000: 0.5; dưới 1,500: 0',
    max: 1,
    rule: tiers('count', [under(1500, 0), fromUnder(1500, 3000, 0.5), atLeast(3000, 1)]),
  },
  {
    wording:
      'Đạt từ 10 nghìn lượt tương tác trở lên: 1 điểm; từ 2,5 nghìn đến dưới 10 nghìn lượt tương tác: 0,5 điểm; ít hơn: 0 điểm',
    max: 1,
    rule: tiers('count', [under(2500, 0), fromUnder(2500, 10_000, 0.5), atLeast(10_000, 1)]),
  },
  {
    wording: 'Dưới 1.000 tài khoản: 0.500; từ 1.000 tài khoản trở lên: 1.000',
    max: 1,
    rule: tiers('count', [under(1000, 0.5), atLeast(1000, 1)]),
  },
  {
    wording:
      'Không để xảy ra một trong các vi phạm sau: cháy, nổ; tai nạn lao động chết người; lộ bí mật nhà nước. Để xảy ra dù chỉ 01 vụ thì không được tính điểm.',
    max: 5,
    rule: tiers('count', [assumed(under(1, 5)), atLeast(1, 0)]),
  },
  {
    wording:
      'Chỉ cần 01 văn bản ban hành trái pháp luật bị thu hồi là mất toàn bộ điểm; không có văn bản nào bị thu hồi: 2 điểm.',
    max: 2,
    rule: tiers('count', [atMost(0, 2), atLeast(1, 0)]),
  },
  {
    wording: 'Chỉ cần 01 vụ cháy nổ thì không tính điểm; không xảy ra vụ nào: 2 điểm',
    max: 2,
    rule: tiers('count', [atMost(0, 2), atLeast(1, 0)]),
  },
  {
    wording: 'Dù chỉ 01 trường hợp bị kỷ luật cũng trừ hết điểm; không có trường hợp nào: 3 điểm',
    max: 3,
    rule: tiers('count', [atMost(0, 3), atLeast(1, 0)]),
  },
  {
    wording: 'Để xảy ra từ 01 vụ khiếu kiện đông người trở lên: không tính điểm',
    max: 2,
    rule: tiers('count', [assumed(under(1, 2)), atLeast(1, 0)]),
  },
  {
    wording: 'Để mất an toàn thông tin dù chỉ 01 lần thì bị trừ toàn bộ số điểm.',
    max: 4,
    rule: tiers('count', [assumed(under(1, 4)), atLeast(1, 0)]),
  },
  {
    wording:
      'Lần đầu chậm nộp trừ 0,5 điểm; lần thứ hai trừ thêm 1 điểm; từ lần thứ ba trở đi không tính điểm của tiêu chí.',
    max: 3,
    rule: tiers('count', [assumed(under(1, 3)), exactly(1, 2.5), exactly(2, 1.5), atLeast(3, 0)]),
  },
  {
    wording:
      'Trừ 1 điểm khi để xảy ra sự cố y khoa thứ nhất, trừ tiếp 2 điểm khi xảy ra sự cố thứ hai; để xảy ra từ 03 sự cố trở lên thì mất toàn bộ điểm.',
    max: 6,
    rule: tiers('count', [assumed(under(1, 6)), exactly(1, 5), exactly(2, 3), atLeast(3, 0)]),
  },
  {
    wording: 'Lần thứ nhất trừ 1 điểm; lần thứ hai trừ thêm 1,5 điểm; từ lần thứ ba trừ hết điểm',
    max: 3,
    rule: tiers('count', [assumed(under(1, 3)), exactly(1, 2), exactly(2, 0.5), atLeast(3, 0)]),
  },
  {
    wording:
      'Trừ 0,5 điểm khi có văn bản thứ nhất ban hành sai, trừ tiếp 1 điểm khi có văn bản thứ hai; từ 03 văn bản trở lên thì trừ hết điểm.',
    max: 4,
    rule: tiers('count', [assumed(under(1, 4)), exactly(1, 3.5), exactly(2, 2.5), atLeast(3, 0)]),
  },
  {
    wording:
      'Khi tổng số ngày chậm lên đến 10 ngày thì trừ 1,5 điểm, chỉ trừ 01 lần; chưa đến 10 ngày không trừ.',
    max: 3,
    rule: tiers('count', [under(10, 3), atLeast(10, 1.5)]),
  },
  // A term is kept by fewer days, too.
  {
    wording: 'Trong 5 ngày: 2 điểm; quá 5 ngày: 0 điểm',
    max: 2,
    rule: tiers('count', [atMost(5, 2), over(5, 0)]),
  },
  {
    wording: 'Trong thời hạn 3 ngày: 2 điểm; trong vòng 5 ngày: 1 điểm; quá 5 ngày: 0 điểm',
    max: 2,
    rule: tiers('count', [atMost(3, 2), overTo(3, 5, 1), over(5, 0)]),
  },
  {
    wording: 'Nộp chậm: 01 lần bị trừ 1 điểm, 02 lần bị trừ 3 điểm, 03 lần trở lên bị trừ toàn bộ 6 điểm.',
    max: 6,
    rule: tiers('count', [assumed(atMost(0, 6)), exactly(1, 5), exactly(2, 3), atLeast(3, 0)]),
  },
  {
    wording: 'Đủ 10 buổi: 2 điểm; từ 6 đến 9 buổi: 1 diểm; duới 6 buổi: 0 điểm',
    max: 2,
    rule: tiers('count', [under(6, 0), fromTo(6, 9, 1), exactly(10, 2)]),
  },
  {
    wording:
      'Gửi chậm dưới 3 ngày: trừ 0,5 điểm; từ 3 ngày đến 7 ngày: trừ 1 điểm; trên 7 ngày hoặc không gửi: 0 điểm',
    max: 2,
    rule: tiers('count', [assumed(atMost(0, 2)), overUnder(0, 3, 1.5), fromTo(3, 7, 1), over(7, 0)]),
  },
  {
    wording: 'Không để mất an toàn thông tin: 2 điểm; xảy ra 01 vụ: 0 điểm',
    max: 2,
    rule: tiers('count', [atMost(0, 2), exactly(1, 0), assumed(over(1, 0))]),
  },
  // Classes of what is missing from a whole that is named.
  {
    wording: 'Có đủ 4 loại sổ: 6 điểm; thiếu 1 loại sổ: 3 điểm; thiếu từ 2 loại sổ trở lên: 0 điểm',
    max: 6,
    rule: tiers('count', [atMost(2, 0), exactly(3, 3), atLeast(4, 6)]),
  },
  {
    wording:
      'Họp đủ 10 kỳ/năm được 5 điểm. Thiếu 01 kỳ trừ 1 điểm, thiếu 02 kỳ trừ 3 điểm; thiếu từ 03 kỳ trở lên không được điểm.',
    max: 5,
    rule: tiers('count', [atMost(7, 0), exactly(8, 2), exactly(9, 4), atLeast(10, 5)]),
  },
  // What only names something is no figure of the scale.
  {
    wording:
      'Có từ 02 đề tài trở lên: 2 điểm; có 01 đề tài: 1 điểm; không có đề tài: 0 điểm. Đề tài phải được nghiệm thu trong năm 2025.',
    max: 2,
    rule: tiers('count', [atMost(0, 0), exactly(1, 1), atLeast(2, 2)]),
  },
  {
    wording:
      'Sổ có đủ 02 nội dung (thu, chi): 1 điểm; có 01 nội dung: 0,5 điểm; không có nội dung nào: 0 điểm.',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.5), exactly(2, 1)]),
  },
];
