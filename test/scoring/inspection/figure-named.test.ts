import { aboutInspection } from '../../../src/scoring/inspection/figure-named';

const REFORM = ['CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', 'Kiểm tra CCHC'];

test.each([
  'Tỷ lệ phòng, đơn vị được kiểm tra',
  'Tỷ lệ cơ quan, đơn vị trực thuộc được kiểm tra CCHC trong năm',
  'Số đơn vị được tự kiểm tra công tác cải cách hành chính',
  'Đảm bảo từ 25% trở lên các phòng chuyên môn, Trung tâm trực thuộc được kiểm tra về công tác CCHC trong năm',
  'Kiểm tra tối thiểu 30% số phòng, đơn vị thuộc Sở',
])('of units: %s', (words) => {
  expect(aboutInspection(words, REFORM)).toBe('units');
});

test.each([
  'Tồn tại sau kiểm tra được khắc phục',
  'Xử lý các vấn đề phát hiện qua kiểm tra',
  'Tỷ lệ kiến nghị sau kiểm tra được thực hiện',
  'Khắc phục tồn tại, hạn chế',
  'Thực hiện kết luận kiểm tra CCHC',
])('of shortcomings: %s', (words) => {
  expect(aboutInspection(words, REFORM)).toBe('shortcomings');
});

test.each([
  ['Ban hành kế hoạch kiểm tra CCHC', REFORM],
  ['Mức độ hoàn thành kế hoạch kiểm tra', REFORM],
  ['Xử lý văn bản trái pháp luật phát hiện qua kiểm tra', ['CẢI CÁCH THỂ CHẾ', 'Kiểm tra văn bản QPPL']],
  ['Thực hiện kiến nghị sau thanh tra, kiểm tra, kiểm toán về tài chính', ['CẢI CÁCH TÀI CHÍNH CÔNG']],
  ['Tỷ lệ đơn vị được kiểm tra kỷ luật, công vụ', ['CHẾ ĐỘ CÔNG VỤ']],
  ['Khắc phục tồn tại, hạn chế Chỉ số CCHC năm trước', REFORM],
  ['Tỷ lệ hồ sơ đúng hạn', ['THỦ TỤC HÀNH CHÍNH']],
] as const)('of neither: %s', (words, above) => {
  expect(aboutInspection(words, above)).toBeNull();
});
