import { deduction } from './builders';
import type { WordingExample } from './builders';

/** So much off for each event. */
export const DEDUCTIONS: readonly WordingExample[] = [
  {
    wording: 'Mỗi hồ sơ chậm quá 5 ngày trừ 0,5 điểm',
    max: 2,
    rule: deduction(0.5, 'hồ sơ chậm quá 5 ngày'),
  },
  { wording: 'Mỗi lần vi phạm bị giảm trừ 0,5 điểm', max: 2, rule: deduction(0.5, 'lần vi phạm') },
  { wording: 'Mỗi báo cáo thiếu trừ 0,25 điểm', max: 0.75, rule: deduction(0.25, 'báo cáo thiếu') },
  { wording: 'Trừ 0,25 điểm/báo cáo chậm', max: 0.75, rule: deduction(0.25, 'báo cáo chậm') },
  {
    wording: 'Chậm 1 báo cáo trừ 0,25 điểm, trừ đến hết điểm',
    max: 0.75,
    rule: deduction(0.25, 'Chậm báo cáo'),
  },
  { wording: 'Cứ 01 trường hợp vi phạm bị trừ 0,5 điểm', max: 1, rule: deduction(0.5, 'trường hợp vi phạm') },
  {
    wording: 'Thiếu 01 nội dung trừ 0,1đ, không quá số điểm tối đa',
    max: 1,
    rule: deduction(0.1, 'Thiếu nội dung'),
  },
  { wording: 'Thiếu 1 báo cáo trừ 0,25', max: 0.75, rule: deduction(0.25, 'Thiếu báo cáo') },
  { wording: 'Mỗi quyết định chậm trừ 0,25', max: 1, rule: deduction(0.25, 'quyết định chậm') },
  { wording: 'Mỗi trường hợp trừ 0,5', max: 1, rule: deduction(0.5, 'trường hợp') },
  { wording: 'Chậm 1 kỳ trừ 0,25', max: 0.75, rule: deduction(0.25, 'Chậm kỳ') },
  {
    wording: 'Trừ 0,5 điểm cho mỗi trường hợp bị kỷ luật',
    max: 1,
    rule: deduction(0.5, 'trường hợp bị kỷ luật'),
  },
  {
    wording: 'Trừ 0,1 điểm đối với mỗi hồ sơ trễ hạn, trừ không quá điểm tối đa',
    max: 1,
    rule: deduction(0.1, 'hồ sơ trễ hạn'),
  },
  {
    wording: 'Điểm tối đa 1 điểm. Mỗi văn bản ban hành sai thể thức trừ 0,1 điểm.',
    max: 1,
    rule: deduction(0.1, 'văn bản ban hành sai thể thức'),
  },
  {
    wording: 'Trừ 0,25đ/01 báo cáo thiếu, tối đa trừ 1 điểm',
    max: 1,
    rule: deduction(0.25, 'báo cáo thiếu'),
  },
  {
    wording: 'Đủ báo cáo: 1 điểm; thiếu 01 báo cáo trừ 0,25 điểm',
    max: 1,
    rule: deduction(0.25, 'thiếu báo cáo'),
  },
  {
    wording: 'Không có trường hợp vi phạm: điểm tối đa; mỗi trường hợp vi phạm trừ 0,5 điểm',
    max: 1,
    rule: deduction(0.5, 'trường hợp vi phạm'),
  },
  {
    wording: 'Cứ mỗi báo cáo gửi chậm bị trừ 0.2 điểm, trừ cho đến hết số điểm của tiêu chí.',
    max: 1,
    rule: deduction(0.2, 'báo cáo gửi chậm'),
  },
  {
    wording: 'Mỗi văn bản chậm ban hành bị trừ 0,2đ; trừ tối đa bằng điểm tối đa của tiêu chí',
    max: 1,
    rule: deduction(0.2, 'văn bản chậm ban hành'),
  },
  { wording: '01 nhiệm vụ quá hạn thì trừ 0,25 điểm', max: 1, rule: deduction(0.25, 'nhiệm vụ quá hạn') },
  {
    wording: 'Bị trừ 0,5 điểm/lần nhắc nhở bằng văn bản',
    max: 2,
    rule: deduction(0.5, 'lần nhắc nhở bằng văn bản'),
  },
  { wording: '0,25 điểm bị trừ cho mỗi báo cáo chậm', max: 1, rule: deduction(0.25, 'báo cáo chậm') },
  {
    wording: 'Nếu thiếu 1 thành phần hồ sơ thì trừ 0,1 điểm cho đến khi hết điểm',
    max: 0.5,
    rule: deduction(0.1, 'thiếu thành phần hồ sơ'),
  },
  {
    wording: 'Mỗi phản ánh, kiến nghị xử lý quá hạn trừ 0,1 điểm. Điểm thấp nhất là 0.',
    max: 1,
    rule: deduction(0.1, 'phản ánh, kiến nghị xử lý quá hạn'),
  },
  {
    wording: 'Mỗi trường hợp quá hạn trừ 0,25 điểm. Nếu không phát sinh thì được tính điểm tối đa.',
    max: 1,
    rule: deduction(0.25, 'trường hợp quá hạn'),
    policy: 'full',
  },
  {
    wording:
      'Cứ mỗi văn bản ban hành không đúng thẩm quyền thì bị trừ đi 0,5 điểm, trừ tối đa không quá số điểm của tiêu chí này.',
    max: 2,
    rule: deduction(0.5, 'văn bản ban hành không đúng thẩm quyền'),
  },
  {
    wording: 'Lấy điểm tối đa trừ đi 0,25 điểm cho mỗi nhiệm vụ hoàn thành chậm thời hạn.',
    max: 1.5,
    rule: deduction(0.25, 'nhiệm vụ hoàn thành chậm thời hạn'),
  },
  {
    wording: 'Gửi đủ báo cáo, đúng hạn: 1 điểm. Gửi chậm 01 báo cáo trừ 0,25 điểm.',
    max: 1,
    rule: deduction(0.25, 'Gửi chậm báo cáo'),
  },
  {
    wording:
      'Không có văn bản bị nhắc nhở: 1 điểm; mỗi văn bản bị nhắc nhở giảm trừ 0,2 điểm cho đến hết số điểm.',
    max: 1,
    rule: deduction(0.2, 'văn bản bị nhắc nhở'),
  },
  {
    wording:
      'Trừ 0,5 điểm/trường hợp công chức, viên chức bị kỷ luật từ khiển trách trở lên (trừ đến khi hết điểm)',
    max: 1,
    rule: deduction(0.5, 'trường hợp công chức, viên chức bị kỷ luật từ khiển trách trở lên'),
  },
  {
    wording: 'Gửi đầy đủ, đúng hạn các báo cáo định kỳ: 1 điểm; mỗi báo cáo gửi chậm trừ 0,25 điểm.',
    max: 1,
    rule: deduction(0.25, 'báo cáo gửi chậm'),
  },
  {
    wording:
      'Không có hồ sơ trễ hạn được 2 điểm. Cứ 01 hồ sơ trễ hạn trừ 0,2 điểm, trừ đến hết số điểm thì thôi.',
    max: 2,
    rule: deduction(0.2, 'hồ sơ trễ hạn'),
  },
  {
    wording: 'Điểm tối đa: 1 điểm. Trừ 0,5 điểm cho mỗi trường hợp công chức bị xử lý kỷ luật.',
    max: 1,
    rule: deduction(0.5, 'trường hợp công chức bị xử lý kỷ luật'),
  },
  {
    wording: 'Mỗi lỗi phát hiện qua kiểm tra bị trừ 0,1đ; trừ tối đa 1,5đ.',
    max: 1.5,
    rule: deduction(0.1, 'lỗi phát hiện qua kiểm tra'),
  },
  {
    wording: 'Trừ 0,25 điểm/lần chậm công khai dự toán, quyết toán; không trừ quá số điểm của tiêu chí.',
    max: 0.75,
    rule: deduction(0.25, 'lần chậm công khai dự toán, quyết toán'),
  },
  { wording: 'Mỗi báo cáo thiếu trừ 0,25đ.', max: 0.75, rule: deduction(0.25, 'báo cáo thiếu') },
  {
    wording:
      'Điểm tối đa 1,00. Mỗi trường hợp công chức, viên chức bị xử lý kỷ luật trừ 0,50 điểm, trừ đến hết số điểm của tiêu chí.',
    max: 1,
    rule: deduction(0.5, 'trường hợp công chức, viên chức bị xử lý kỷ luật'),
  },
  {
    wording: 'thực hiện đầy đủ, đúng hạn thì được 2 điểm; cứ 1 nhiệm vụ quá hạn bị trừ 0,2 điểm',
    max: 2,
    rule: deduction(0.2, 'nhiệm vụ quá hạn'),
  },
  {
    wording: 'MỖI VĂN BẢN GỬI CHẬM BỊ TRỪ 0,1 ĐIỂM (TRỪ TỐI ĐA 1 ĐIỂM)',
    max: 1,
    rule: deduction(0.1, 'VĂN BẢN GỬI CHẬM'),
  },
  {
    wording: 'Trừ 0,5 điểm cho mỗi quyết định công bố TTHC ban hành không đúng thời hạn.',
    max: 1.5,
    rule: deduction(0.5, 'quyết định công bố TTHC ban hành không đúng thời hạn'),
  },
  {
    wording: 'Gửi đủ báo cáo CCHC định kỳ, đúng thời hạn: 1 điểm. Mỗi báo cáo gửi chậm trừ 0,25 điểm.',
    max: 1,
    rule: deduction(0.25, 'báo cáo gửi chậm'),
  },
  {
    wording:
      'Không có hồ sơ trễ hạn được điểm tối đa; cứ 01 hồ sơ trễ hạn bị trừ 0,1 điểm, trừ đến hết số điểm của tiêu chí.',
    max: 2,
    rule: deduction(0.1, 'hồ sơ trễ hạn'),
  },
  {
    wording:
      'Mỗi trường hợp công chức, viên chức bị kỷ luật từ khiển trách trở lên: trừ 0,5 điểm (trừ tối đa bằng điểm chuẩn).',
    max: 1.5,
    rule: deduction(0.5, 'trường hợp công chức, viên chức bị kỷ luật từ khiển trách trở lên'),
  },
  {
    wording:
      'Trừ 0,1 điểm đối với mỗi thủ tục hành chính niêm yết không đúng quy định; tổng số điểm trừ không quá 0,5 điểm.',
    max: 0.5,
    rule: deduction(0.1, 'thủ tục hành chính niêm yết không đúng quy định'),
  },
  {
    wording: 'Mỗi quy trình ISO không được cập nhật theo quy định trừ 0,2 điểm.',
    max: 1,
    rule: deduction(0.2, 'quy trình ISO không được cập nhật theo quy định'),
  },
  {
    wording: 'Điểm tối đa 1 điểm; mỗi báo cáo gửi chậm trừ 0,25 điểm, trừ đến hết số điểm.',
    max: 1,
    rule: deduction(0.25, 'báo cáo gửi chậm'),
  },
  {
    wording:
      'Không có văn bản sai sót: 2 điểm. Mỗi văn bản ban hành sai thể thức, kỹ thuật trình bày bị trừ 0,2 điểm, tối đa trừ hết điểm của tiêu chí.',
    max: 2,
    rule: deduction(0.2, 'văn bản ban hành sai thể thức, kỹ thuật trình bày'),
  },
  {
    wording:
      'Cứ 01 trường hợp công chức bị xử lý kỷ luật thì trừ 0,5 điểm, không trừ quá số điểm tối đa của tiêu chí.',
    max: 1,
    rule: deduction(0.5, 'trường hợp công chức bị xử lý kỷ luật'),
  },
  {
    wording:
      'Công khai đúng hạn tất cả các kỳ (quý, 6 tháng, năm): 0,75 điểm. Trừ 0,25 điểm cho mỗi kỳ công khai chậm.',
    max: 0.75,
    rule: deduction(0.25, 'kỳ công khai chậm'),
  },
  {
    wording:
      'Tính điểm tối đa nếu không có nhiệm vụ quá hạn; trường hợp có nhiệm vụ quá hạn thì trừ 0,1 điểm/nhiệm vụ quá hạn.',
    max: 1.5,
    rule: deduction(0.1, 'nhiệm vụ quá hạn'),
  },
  {
    wording:
      'Gửi đầy đủ, đúng hạn các báo cáo CCHC định kỳ: 1 điểm. Mỗi báo cáo gửi chậm so với thời gian quy định trừ 0,25 điểm.',
    max: 1,
    rule: deduction(0.25, 'báo cáo gửi chậm so với thời gian quy định'),
  },
  {
    wording:
      'Điểm tối đa: 2 điểm. Cứ 01 công chức, viên chức bị xử lý kỷ luật từ hình thức khiển trách trở lên bị trừ 0,5 điểm, trừ đến hết số điểm của tiêu chí.',
    max: 2,
    rule: deduction(0.5, 'công chức, viên chức bị xử lý kỷ luật từ hình thức khiển trách trở lên'),
  },
  {
    wording:
      'Tham mưu công bố TTHC kịp thời, đúng quy định: 1,5 điểm. Mỗi quyết định công bố chậm: trừ 0,3 điểm (trừ tối đa 1,5 điểm).',
    max: 1.5,
    rule: deduction(0.3, 'quyết định công bố chậm'),
  },
  {
    wording:
      'Không có văn bản sai thể thức được điểm tối đa; mỗi văn bản sai thể thức, kỹ thuật trình bày bị trừ 0,1 điểm.',
    max: 0.5,
    rule: deduction(0.1, 'văn bản sai thể thức, kỹ thuật trình bày'),
  },
  {
    wording: 'Trừ 0,25 điểm cho mỗi lần công khai dự toán, quyết toán không đúng thời hạn.',
    max: 1,
    rule: deduction(0.25, 'lần công khai dự toán, quyết toán không đúng thời hạn'),
  },
  {
    wording: 'Gửi đầy đủ, đúng hạn các báo cáo định kỳ: 0,75 điểm. Mỗi báo cáo gửi chậm trừ 0,25 điểm.',
    max: 0.75,
    rule: deduction(0.25, 'báo cáo gửi chậm'),
  },
  {
    wording:
      'Mỗi trường hợp công chức vi phạm kỷ luật, kỷ cương hành chính trừ 0,5 điểm, trừ cho đến hết số điểm của tiêu chí.',
    max: 2,
    rule: deduction(0.5, 'trường hợp công chức vi phạm kỷ luật, kỷ cương hành chính'),
  },
  {
    wording: 'Công khai đầy đủ TTHC thuộc thẩm quyền: 1 điểm. Cứ 01 TTHC chưa được công khai trừ 0,1 điểm.',
    max: 1,
    rule: deduction(0.1, 'TTHC chưa được công khai'),
  },
  {
    wording:
      'Mỗi nhiệm vụ quá hạn trừ 0,2 điểm, trừ tối đa bằng số điểm của tiêu chí.\nTrong năm không được giao nhiệm vụ thì chấm điểm tối đa.',
    max: 1,
    rule: deduction(0.2, 'nhiệm vụ quá hạn'),
    policy: 'full',
  },
  {
    wording:
      'Không có văn bản ban hành sai thẩm quyền: 1 điểm. Trừ 0,25 điểm/văn bản ban hành sai thẩm quyền.',
    max: 1,
    rule: deduction(0.25, 'văn bản ban hành sai thẩm quyền'),
  },
  { wording: '100% báo cáo đúng hạn: 3,0đ; mỗi lần chậm trừ 0,5đ', max: 3, rule: deduction(0.5, 'lần chậm') },
  {
    wording: 'Gửi tài liệu đúng hạn ở 100% kỳ họp: 1,5đ; có kỳ họp chậm: trừ 0,5đ/kỳ họp',
    max: 1.5,
    rule: deduction(0.5, 'kỳ họp'),
  },
  {
    wording: 'Thực hiện đầy đủ chế độ báo cáo được 4 điểm, thiếu 01 báo cáo trừ 1 điểm',
    max: 4,
    rule: deduction(1, 'thiếu báo cáo'),
  },
  {
    wording:
      'Đảm bảo 100% hồ sơ được số hóa: điểm tối đa. Mỗi hồ sơ không số hóa bị trừ 0,1 điểm, trừ tối đa 3 điểm.',
    max: 5,
    rule: deduction(0.1, 'hồ sơ không số hóa', 3),
  },
  { wording: 'Thiếu 01 loại sổ: trừ 2 điểm', max: 2, rule: deduction(2, 'Thiếu loại sổ') },
  {
    wording: 'Cứ mỗi văn bản ban hành sai thẩm quyền thì trừ 1,5 điểm',
    max: 6,
    rule: deduction(1.5, 'văn bản ban hành sai thẩm quyền'),
  },
  { wording: 'Mỗi trường hợp vi phạm trừ 10% số điểm', max: 4, rule: deduction(0.4, 'trường hợp vi phạm') },
  { wording: 'Vi phạm mỗi lần trừ 25% tổng điểm của tiêu chí', max: 4, rule: deduction(1, 'Vi phạm lần') },
  { wording: 'Trừ 1/4 số điểm cho mỗi lần báo cáo trễ', max: 2, rule: deduction(0.5, 'lần báo cáo trễ') },
  { wording: 'Trừ 0,5đ/ngày chậm, tối đa trừ 2đ/lần', max: 3, rule: deduction(0.5, 'ngày chậm', 2) },
  { wording: 'Mỗi lỗi trừ 0,5 điểm nhưng không thấp hơn 1 điểm', max: 3, rule: deduction(0.5, 'lỗi', 2) },
  {
    wording: 'Nộp chậm 01 ngày trừ 0,25 điểm, thấp nhất còn 0,5 điểm',
    max: 3,
    rule: deduction(0.25, 'Nộp chậm ngày', 2.5),
  },
  {
    wording: 'Mỗi lần chậm trừ 0,5 điểm; không gửi báo cáo: 0 điểm',
    max: 2,
    rule: deduction(0.5, 'lần chậm'),
  },
  {
    wording:
      'Thực hiện 100% nhiệm vụ được giao, tổ chức ít nhất 02 cuộc họp, không được để quá hạn. Mỗi nội dung không thực hiện trừ 1 điểm, tối đa trừ 3 điểm.',
    max: 4,
    rule: deduction(1, 'nội dung không thực hiện', 3),
  },
  {
    wording: 'Mở đủ sổ theo dõi; ghi chép đầy đủ; lưu trữ ít nhất 05 năm; thiếu 01 nội dung trừ 0,5 điểm',
    max: 3,
    rule: deduction(0.5, 'thiếu nội dung'),
  },
  { wording: 'Gửi báo cáo đúng hạn (chậm trừ 0,5đ/lần)', max: 2, rule: deduction(0.5, 'lần)') },
  // So much is left at the least.
  {
    wording:
      'Hoàn thành tất cả chỉ tiêu được giao: 8 điểm; mỗi chỉ tiêu không đạt trừ 1,5 điểm nhưng điểm còn lại tối thiểu là 2 điểm.',
    max: 8,
    rule: deduction(1.5, 'chỉ tiêu không đạt', 6),
  },
  {
    wording: 'Mỗi nhiệm vụ trễ hạn trừ 1 điểm song số điểm còn lại không được thấp hơn 1,5 điểm',
    max: 5,
    rule: deduction(1, 'nhiệm vụ trễ hạn', 3.5),
  },
  {
    wording: 'Đầy đủ: 2 điểm. Thiếu mỗi nội dung trừ 0,5 điểm. Tổng điểm sau khi trừ không thấp hơn 1 điểm.',
    max: 2,
    rule: deduction(0.5, 'Thiếu nội dung', 1),
  },
  {
    wording: 'Trừ 0,25 điểm/báo cáo chậm; vẫn giữ lại ít nhất 0,5 điểm.',
    max: 2,
    rule: deduction(0.25, 'báo cáo chậm', 1.5),
  },
  {
    wording: 'Cứ 01 vụ vi phạm trừ 2 điểm nhưng phải bảo đảm còn lại 1 điểm',
    max: 5,
    rule: deduction(2, 'vụ vi phạm', 4),
  },
  {
    wording: 'Mỗi kỳ chậm trừ 0,4 điểm, ít nhất cũng được 0,4 điểm',
    max: 2,
    rule: deduction(0.4, 'kỳ chậm', 1.6),
  },
  {
    wording: 'Bị Sở phê bình bằng văn bản: - 0,25 điểm/lần.',
    max: 1,
    rule: deduction(0.25, 'lần'),
  },
];
