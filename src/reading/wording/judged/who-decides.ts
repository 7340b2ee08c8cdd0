import type { Token } from '../tokens/lexer';
import { phraseLength, phrases, wordSet } from '../tokens/phrases';

/** Decided by a survey. */
// prettier-ignore
export const SURVEY = phrases(
  'điều tra xã hội học', 'điều tra xhh', 'đtxhh', 'xã hội học', 'khảo sát xhh', 'sipas', 'phiếu điều tra',
  'đo lường sự hài lòng', 'đo lường mức độ hài lòng', 'kết quả khảo sát', 'phiếu khảo sát', 'qua khảo sát', 'đo lường hài lòng',
);
// prettier-ignore
export const NOT_BY_THE_OFFICE = phrases(
  'không tự chấm', 'không tự đánh giá', 'không cần tự đánh giá', 'không cần tự chấm', 'không phải tự chấm', 'không tự chấm điểm',
  'không phải tự đánh giá', 'không thực hiện tự chấm', 'không thực hiện tự đánh giá', 'không phải chấm',
);

/** Points that a person enters. */
// prettier-ignore
export const BY_HAND = phrases(
  'chấm trực tiếp', 'chấm điểm trực tiếp', 'tự nhập điểm', 'nhập điểm trực tiếp', 'nhập điểm', 'đơn vị tự chấm', 'tự nhập',
  'đơn vị tự chấm điểm', 'tự chấm điểm', 'đơn vị tự đánh giá', 'đơn vị tự xác định', 'hội đồng chấm', 'chấm thủ công', 'nhập trực tiếp',
);

/** "Do Hội đồng thẩm định chấm trên cơ sở hồ sơ": nobody in the office scores it by a scale. */
const BOARD = wordSet('đồng thẩm đạo trưởng ban cấp tổ phòng sở quan khối cụm đoàn');
const SCORES_WORD = phrases('chấm', 'xem xét', 'quyết định', 'đánh giá', 'cho điểm', 'chấm điểm');
const isBy = wordSet('do');

/** True where somebody else gives the points: "điểm do Hội đồng chấm". */
export const isGivenByOthers = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => {
    if (!isBy(token) || index > 4) return false;
    const near = tokens.slice(index + 1, index + 9);
    const verb = near.findIndex((_, i) => phraseLength(near, i, SCORES_WORD) > 0);
    return verb > 0 && near.slice(0, verb).some((word) => BOARD(word));
  });

/** What is measured by other units' results, which no office has in its own workbook. */
// prettier-ignore
export const BY_OTHER_UNITS = phrases(
  'đơn vị dẫn đầu', 'đơn vị đứng đầu', 'đơn vị cao nhất', 'đơn vị đạt cao nhất', 'đơn vị có tỷ lệ cao nhất', 'đơn vị có kết quả cao nhất',
  'đơn vị có điểm cao nhất', 'đơn vị có số điểm cao nhất', 'địa phương dẫn đầu', 'địa phương cao nhất', 'địa phương có tỷ lệ cao nhất',
  'so với các đơn vị', 'so với các địa phương', 'so với mức cao nhất', 'cao nhất tỉnh', 'cao nhất toàn tỉnh', 'cao nhất trong tỉnh', 'dẫn đầu tỉnh',
  'bình quân chung', 'bình quân của tỉnh', 'bình quân toàn tỉnh', 'trung bình của tỉnh', 'trung bình chung', 'đơn vị khác', 'xã dẫn đầu', 'sở dẫn đầu', 'so với mức bình quân', 'so với bình quân chung',
);

/** Left to whoever assesses. */
// prettier-ignore
export const JUDGED = phrases(
  'tùy mức độ', 'tuỳ mức độ', 'tùy theo mức độ', 'tuỳ theo mức độ', 'tùy tính chất', 'tùy theo tính chất', 'căn cứ mức độ', 'căn cứ vào mức độ',
  'tùy theo chất lượng', 'tùy chất lượng', 'xem xét cho điểm', 'xem xét chấm điểm', 'tùy theo kết quả', 'tùy từng trường hợp', 'tuỳ theo kết quả',
  'tùy vào mức độ', 'tùy thuộc mức độ', 'tùy thuộc vào mức độ', 'chấm tùy mức độ',
);
