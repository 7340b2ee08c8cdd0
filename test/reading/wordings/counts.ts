import { count } from './builders';
import type { WordingExample } from './builders';

/** So much for each unit. */
export const COUNTS: readonly WordingExample[] = [
  // What the office made less earns points and takes none off.
  {
    wording: 'Mỗi thủ tục cắt giảm được 0,5 điểm, tối đa 2 điểm',
    max: 2,
    rule: count(0.5, 'thủ tục cắt giảm', 2),
  },
  { wording: 'Mỗi đầu mối giảm được cộng 0,5 điểm', max: 2, rule: count(0.5, 'đầu mối giảm') },
  { wording: 'Giảm mỗi đầu mối được 0,5 điểm; tối đa 2 điểm', max: 2, rule: count(0.5, 'đầu mối', 2) },
  { wording: 'Mỗi phòng tinh giảm: 0,5 điểm', max: 2, rule: count(0.5, 'phòng tinh giảm') },
  { wording: 'Mỗi mô hình thí điểm được 1 điểm', max: 2, rule: count(1, 'mô hình thí điểm') },
  // Figures in a unit say which ones count.
  {
    wording: 'Mỗi thủ tục cắt giảm từ 20% thời gian trở lên được 0,5 điểm, tối đa 2 điểm',
    max: 2,
    rule: count(0.5, 'thủ tục cắt giảm từ 20% thời gian trở lên', 2),
  },
  {
    wording: 'Cứ 01 mô hình có từ 50 hộ tham gia trở lên được 1 điểm, tối đa 2 điểm',
    max: 2,
    rule: count(1, 'mô hình có từ 50 hộ tham gia trở lên', 2),
  },
  { wording: 'Mỗi tin, bài được 0,05 điểm, tối đa 0,5 điểm', max: 0.5, rule: count(0.05, 'tin, bài', 0.5) },
  { wording: '0,05 điểm/tin, bài, tối đa 0,5', max: 0.5, rule: count(0.05, 'tin, bài', 0.5) },
  { wording: '0,05/tin bài, tối đa 0,5', max: 0.5, rule: count(0.05, 'tin bài', 0.5) },
  {
    wording: 'Cứ 01 sáng kiến được cộng 0,75 điểm nhưng không quá 1,5 điểm',
    max: 1.5,
    rule: count(0.75, 'sáng kiến', 1.5),
  },
  { wording: 'Mỗi sáng kiến: 0,75 điểm', max: 1.5, rule: count(0.75, 'sáng kiến') },
  { wording: 'Mỗi sáng kiến được 0,5 điểm', max: 1, rule: count(0.5, 'sáng kiến') },
  { wording: '0,25đ/văn bản', max: 1, rule: count(0.25, 'văn bản') },
  {
    wording: 'Mỗi mô hình được tính 0,5 điểm; tổng điểm không vượt quá 1 điểm.',
    max: 1,
    rule: count(0.5, 'mô hình', 1),
  },
  { wording: '01 tin, bài được 0,1 điểm, tối đa không quá 1 điểm', max: 1, rule: count(0.1, 'tin, bài', 1) },
  {
    wording: 'Mỗi cuộc đối thoại được 0,25 điểm, nhưng không vượt quá 0,5 điểm',
    max: 0.5,
    rule: count(0.25, 'cuộc đối thoại', 0.5),
  },
  {
    wording: 'Mỗi quy chế nội bộ ban hành đúng nội dung yêu cầu được 0,5 điểm (tối đa 2 điểm)',
    max: 2,
    rule: count(0.5, 'quy chế nội bộ ban hành đúng nội dung yêu cầu', 2),
  },
  { wording: '- Mỗi lớp tập huấn: 0,2 điểm\n- Tối đa: 1 điểm', max: 1, rule: count(0.2, 'lớp tập huấn', 1) },
  { wording: 'Tối đa 0,5 điểm; mỗi tin, bài tính 0,05 điểm', max: 0.5, rule: count(0.05, 'tin, bài', 0.5) },
  { wording: '01 chuyên mục = 0,25 điểm, tối đa 0,5 điểm', max: 0.5, rule: count(0.25, 'chuyên mục', 0.5) },
  { wording: 'Cứ mỗi tin, bài được cộng 0.05đ, tối đa 0.5đ.', max: 0.5, rule: count(0.05, 'tin, bài', 0.5) },
  {
    wording: 'Cộng 0,5 điểm cho mỗi mô hình mới, không quá 1,5 điểm',
    max: 1.5,
    rule: count(0.5, 'mô hình mới', 1.5),
  },
  { wording: 'Được 0,25 điểm đối với mỗi đề tài, tối đa 1 điểm', max: 1, rule: count(0.25, 'đề tài', 1) },
  { wording: 'Điểm = số tin, bài × 0,05, tối đa 0,5 điểm', max: 0.5, rule: count(0.05, 'tin, bài', 0.5) },
  {
    wording: 'Số sáng kiến x 0,5 điểm nhưng không vượt quá 1,5 điểm',
    max: 1.5,
    rule: count(0.5, 'sáng kiến', 1.5),
  },
  { wording: 'Mỗi bài viết 0,1; tối đa 1', max: 1, rule: count(0.1, 'bài viết', 1) },
  { wording: 'Mỗi một hội nghị được 0,5 điểm và tối đa là 1 điểm', max: 1, rule: count(0.5, 'hội nghị', 1) },
  { wording: '0,1 điểm / 01 phóng sự; tối đa 0,5 điểm', max: 0.5, rule: count(0.1, 'phóng sự', 0.5) },
  {
    wording: '0,25 điểm cho mỗi giải pháp được công nhận',
    max: 1,
    rule: count(0.25, 'giải pháp được công nhận'),
  },
  {
    wording: 'Cứ 1 sáng kiến được công nhận thì được cộng 0,5 điểm, nhưng tổng điểm cộng không quá 1 điểm',
    max: 1,
    rule: count(0.5, 'sáng kiến được công nhận', 1),
  },
  {
    wording:
      'Mỗi tin, bài được 0,05 điểm, tối đa 0,5 điểm. Không áp dụng đối với đơn vị không có Trang thông tin điện tử.',
    max: 0.5,
    rule: count(0.05, 'tin, bài', 0.5),
    policy: 'remove',
  },
  {
    wording: 'Tính 0,5 điểm cho 01 sáng kiến được công nhận, tổng điểm tối đa 1,5 điểm.',
    max: 1.5,
    rule: count(0.5, 'sáng kiến được công nhận', 1.5),
  },
  {
    wording: 'Mỗi lớp tập huấn về CCHC tính 0,25 điểm, cộng dồn nhưng không quá 1 điểm.',
    max: 1,
    rule: count(0.25, 'lớp tập huấn về CCHC', 1),
  },
  {
    wording:
      'Cứ 01 thủ tục hành chính được cắt giảm thời gian giải quyết thì cộng 0,2 điểm (cộng tối đa 1 điểm)',
    max: 1,
    rule: count(0.2, 'thủ tục hành chính được cắt giảm thời gian giải quyết', 1),
  },
  {
    wording: 'Thưởng 0,5 điểm/01 mô hình; tổng điểm thưởng không vượt quá 1 điểm',
    max: 1,
    rule: count(0.5, 'mô hình', 1),
  },
  {
    wording: 'Điểm đánh giá bằng số cuộc kiểm tra nhân với 0,25 điểm, tối đa 1 điểm.',
    max: 1,
    rule: count(0.25, 'cuộc kiểm tra', 1),
  },
  {
    wording: 'Mỗi sáng kiến, mô hình mới về CCHC được công nhận tính 0,5 điểm, tối đa 2 điểm.',
    max: 2,
    rule: count(0.5, 'sáng kiến, mô hình mới về CCHC được công nhận', 2),
  },
  {
    wording: 'Cứ 01 tin, bài tuyên truyền được đăng tải: cộng 0,1 điểm (không quá 1,0 điểm)',
    max: 1,
    rule: count(0.1, 'tin, bài tuyên truyền được đăng tải', 1),
  },
  {
    wording: '0,25 điểm/cuộc kiểm tra; tổng điểm không vượt quá điểm tối đa của tiêu chí.',
    max: 1.5,
    rule: count(0.25, 'cuộc kiểm tra'),
  },
  {
    wording: 'Mỗi TTHC được cắt giảm thời gian giải quyết: 0,2đ. Tối đa 1đ.',
    max: 1,
    rule: count(0.2, 'TTHC được cắt giảm thời gian giải quyết', 1),
  },
  {
    wording: 'Với mỗi lớp tập huấn nghiệp vụ CCHC được tổ chức, đơn vị được 0,5 điểm nhưng không quá 1 điểm.',
    max: 1,
    rule: count(0.5, 'lớp tập huấn nghiệp vụ CCHC được tổ chức', 1),
  },
  {
    wording: 'Điểm = số mô hình được nhân rộng x 1 điểm, tối đa 3 điểm.',
    max: 3,
    rule: count(1, 'mô hình được nhân rộng', 3),
  },
  {
    wording: 'Một video clip tuyên truyền CCHC được 0,05 điểm, tối đa không quá 0,5 điểm.',
    max: 0.5,
    rule: count(0.05, 'video clip tuyên truyền CCHC', 0.5),
  },
  { wording: 'Mỗi tin, bài: 0,05đ, tối đa 0,5đ', max: 0.5, rule: count(0.05, 'tin, bài', 0.5) },
  {
    wording:
      'Mỗi văn bản quy định nội bộ được ban hành đúng nội dung yêu cầu được 0,50 điểm nhưng tổng điểm không quá 2,00 điểm.',
    max: 2,
    rule: count(0.5, 'văn bản quy định nội bộ được ban hành đúng nội dung yêu cầu', 2),
  },
  {
    wording:
      'cứ có 1 sáng kiến được công nhận thì cộng 0,75 điểm, tổng không vượt quá điểm tối đa của tiêu chí',
    max: 1.5,
    rule: count(0.75, 'sáng kiến được công nhận'),
  },
  { wording: '01 CUỘC KIỂM TRA = 0,25 ĐIỂM (TỐI ĐA 1 ĐIỂM)', max: 1, rule: count(0.25, 'CUỘC KIỂM TRA', 1) },
  {
    wording: '0,3 điểm/mô hình được nhân rộng, tối đa 3 điểm',
    max: 3,
    rule: count(0.3, 'mô hình được nhân rộng', 3),
  },
  {
    wording: 'Được 0,2 điểm cho mỗi lớp tập huấn CCHC đã tổ chức; không quá 1 điểm.',
    max: 1,
    rule: count(0.2, 'lớp tập huấn CCHC đã tổ chức', 1),
  },
  {
    wording: 'Mỗi hội nghị đối thoại tính 0,5đ (tổng số không quá 1đ)',
    max: 1,
    rule: count(0.5, 'hội nghị đối thoại', 1),
  },
  {
    wording: 'Mỗi tin, bài tuyên truyền CCHC đăng trên Trang thông tin điện tử được 0,1 điểm, tối đa 1 điểm.',
    max: 1,
    rule: count(0.1, 'tin, bài tuyên truyền CCHC đăng trên Trang thông tin điện tử', 1),
  },
  {
    wording: 'Cứ 01 sáng kiến CCHC được công nhận: cộng 1 điểm; không quá 2 điểm.',
    max: 2,
    rule: count(1, 'sáng kiến CCHC được công nhận', 2),
  },
  {
    wording: '0,5 điểm/mô hình mới, cách làm hay; tổng điểm không vượt quá điểm chuẩn.',
    max: 1.5,
    rule: count(0.5, 'mô hình mới, cách làm hay'),
  },
  {
    wording: '01 cuộc kiểm tra CCHC tại đơn vị trực thuộc tính 0,25 điểm (tối đa 1,0 điểm).',
    max: 1,
    rule: count(0.25, 'cuộc kiểm tra CCHC tại đơn vị trực thuộc', 1),
  },
  {
    wording: 'Mỗi lớp tập huấn kỹ năng số cho công chức xã được 0,25 điểm nhưng tối đa không quá 0,5 điểm',
    max: 0.5,
    rule: count(0.25, 'lớp tập huấn kỹ năng số cho công chức xã', 0.5),
  },
  {
    wording: 'Mỗi dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ: 0,2 điểm.',
    max: 2,
    rule: count(0.2, 'dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ'),
  },
  {
    wording: '- Mỗi TTHC được cắt giảm thời gian giải quyết: được cộng 0,3 điểm\n- Tối đa: 1,5 điểm',
    max: 1.5,
    rule: count(0.3, 'TTHC được cắt giảm thời gian giải quyết', 1.5),
  },
  {
    wording: 'Mỗi tin, bài về CCHC được đăng tải tính 0,05 điểm, tối đa 0,5 điểm.',
    max: 0.5,
    rule: count(0.05, 'tin, bài về CCHC được đăng tải', 0.5),
  },
  {
    wording: 'Cứ 01 sáng kiến được 0,75 điểm; tổng điểm không quá 1,5 điểm.',
    max: 1.5,
    rule: count(0.75, 'sáng kiến', 1.5),
  },
  {
    wording:
      'Mỗi văn bản quy định nội bộ được ban hành đúng nội dung yêu cầu được cộng 0,5 điểm nhưng không vượt quá điểm tối đa của tiêu chí.',
    max: 2,
    rule: count(0.5, 'văn bản quy định nội bộ được ban hành đúng nội dung yêu cầu'),
  },
  {
    wording: '- 01 mô hình mới được tính 0,5 điểm;\n- Tối đa: 1 điểm.',
    max: 1,
    rule: count(0.5, 'mô hình mới', 1),
  },
  {
    wording: '0,25 điểm/01 cuộc đối thoại, tối đa 1,0 điểm.',
    max: 1,
    rule: count(0.25, 'cuộc đối thoại', 1),
  },
  {
    wording: 'Mỗi TTHC được đơn giản hóa, cắt giảm thời gian giải quyết đạt 0,2 điểm (tối đa 2 điểm).',
    max: 2,
    rule: count(0.2, 'TTHC được đơn giản hóa, cắt giảm thời gian giải quyết', 2),
  },
  {
    wording:
      'Với mỗi dịch vụ công trực tuyến được cung cấp thêm ở mức toàn trình, đơn vị được 0,1 điểm. Tổng điểm của tiêu chí không quá 1 điểm.',
    max: 1,
    rule: count(0.1, 'dịch vụ công trực tuyến được cung cấp thêm ở mức toàn trình', 1),
  },
  {
    wording:
      'Mỗi tin, bài tuyên truyền về CCHC được đăng tải trên Trang thông tin điện tử của đơn vị: 0,1 điểm; tối đa 1,0 điểm.',
    max: 1,
    rule: count(
      0.1,
      'tin, bài tuyên truyền về CCHC được đăng tải trên Trang thông tin điện tử của đơn vị',
      1,
    ),
  },
  {
    wording:
      'Cứ có 01 sáng kiến, giải pháp mới trong CCHC được cấp có thẩm quyền công nhận được cộng 0,5 điểm, nhưng tổng điểm không vượt quá 2 điểm.',
    max: 2,
    rule: count(0.5, 'sáng kiến, giải pháp mới trong CCHC được cấp có thẩm quyền công nhận', 2),
  },
  {
    wording: 'Mỗi mô hình, cách làm hay trong CCHC được áp dụng tại đơn vị được tính 0,5 điểm.',
    max: 1,
    rule: count(0.5, 'mô hình, cách làm hay trong CCHC được áp dụng tại đơn vị'),
  },
  {
    wording:
      'Mỗi TTHC được cắt giảm thời gian giải quyết so với quy định: 0,2 điểm, tổng điểm không quá 3 điểm.',
    max: 3,
    rule: count(0.2, 'TTHC được cắt giảm thời gian giải quyết so với quy định', 3),
  },
  {
    wording: 'Cứ mỗi cuộc kiểm tra công vụ đột xuất được 0,25 điểm, nhưng không vượt quá điểm tối đa.',
    max: 0.5,
    rule: count(0.25, 'cuộc kiểm tra công vụ đột xuất'),
  },
  {
    wording: '0,4 điểm/01 dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ, tối đa 2 điểm.',
    max: 2,
    rule: count(0.4, 'dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ', 2),
  },
  {
    wording:
      'Mỗi hội nghị, lớp tập huấn nghiệp vụ CCHC được tổ chức trong năm đạt 0,3 điểm, tối đa không quá 1,5 điểm; không tổ chức: 0 điểm.',
    max: 1.5,
    rule: count(0.3, 'hội nghị, lớp tập huấn nghiệp vụ CCHC được tổ chức trong năm', 1.5),
  },
  {
    wording:
      'Mỗi tin, bài về CCHC đăng trên Trang thông tin điện tử của đơn vị được 0,05 điểm, tối đa 1 điểm.',
    max: 1,
    rule: count(0.05, 'tin, bài về CCHC đăng trên Trang thông tin điện tử của đơn vị', 1),
  },
  {
    wording: 'Mỗi sáng kiến, giải pháp về CCHC được công nhận: 0,5 điểm (tối đa 1,5 điểm).',
    max: 1.5,
    rule: count(0.5, 'sáng kiến, giải pháp về CCHC được công nhận', 1.5),
  },
  {
    wording:
      'Cứ 01 mô hình mới trong CCHC được cộng 0,5 điểm. Tổng điểm cộng không vượt quá điểm tối đa của tiêu chí.',
    max: 2,
    rule: count(0.5, 'mô hình mới trong CCHC'),
  },
  {
    wording: '0,25 điểm/hội nghị đối thoại, tối đa 0,5 điểm.',
    max: 0.5,
    rule: count(0.25, 'hội nghị đối thoại', 0.5),
  },
  {
    wording: 'Mỗi phóng sự, chuyên mục tuyên truyền về CCHC được 0,2 điểm nhưng không quá 1 điểm.',
    max: 1,
    rule: count(0.2, 'phóng sự, chuyên mục tuyên truyền về CCHC', 1),
  },
  {
    wording: 'Mỗi cuộc kiểm tra CCHC, kiểm tra công vụ được tính 0,25 điểm.',
    max: 1,
    rule: count(0.25, 'cuộc kiểm tra CCHC, kiểm tra công vụ'),
  },
  {
    wording:
      'Mỗi thủ tục hành chính được cắt giảm thời gian giải quyết: 0,1 điểm. Tổng điểm không quá 01 điểm.',
    max: 1,
    rule: count(0.1, 'thủ tục hành chính được cắt giảm thời gian giải quyết', 1),
  },
  {
    wording: 'Mỗi mô hình: 3,0đ; tối đa 6,0đ. Mô hình chỉ dừng ở ý tưởng: không tính điểm',
    max: 6,
    rule: count(3, 'mô hình', 6),
  },
  {
    wording:
      'Mỗi sáng kiến được công nhận được 2 điểm, tối đa 4 điểm; sáng kiến trùng lặp thì không tính điểm.',
    max: 4,
    rule: count(2, 'sáng kiến được công nhận', 4),
  },
  {
    wording: '0,5 điểm/tin, bài, tối đa 2 điểm. Tin, bài sao chép không được chấm điểm.',
    max: 2,
    rule: count(0.5, 'tin, bài', 2),
  },
  {
    wording: 'Ban hành đủ các văn bản theo quy định: 2 điểm; nếu không đủ thì mỗi văn bản được 0,4 điểm',
    max: 2,
    rule: count(0.4, 'không đủ thì văn bản'),
  },
  {
    wording: 'Mỗi đợt thanh niên tình nguyện được 0,5 điểm/đợt, không quá 03 điểm/đơn vị.',
    max: 3,
    rule: count(0.5, 'đợt thanh niên tình nguyện', 3),
  },
  {
    wording: 'Mỗi buổi tuyên truyền được 0,25 điểm/buổi, tối đa 2 điểm',
    max: 2,
    rule: count(0.25, 'buổi tuyên truyền', 2),
  },
  {
    wording: 'Mỗi tin, bài được cộng 0,1 điểm/tin, bài, không quá 1 điểm/năm',
    max: 1,
    rule: count(0.1, 'tin, bài', 1),
  },
  {
    wording:
      'Từ sáng kiến thứ 01 đến sáng kiến thứ 05, mỗi sáng kiến 0,4 điểm; từ sáng kiến thứ 06 trở đi không tính thêm điểm',
    max: 2,
    rule: count(0.4, 'sáng kiến', 2),
  },
  {
    wording: 'Mỗi giấy khen được 0,5 điểm, nhưng chỉ tính tối đa 03 giấy khen',
    max: 1.5,
    rule: count(0.5, 'giấy khen', 1.5),
  },
];
