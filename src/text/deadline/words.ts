import { phraseReader, wordTest } from '../phrases';

/** "before": the day named is itself too late; "within": the day or the period named is still in time. */
export type DeadlineBound = 'before' | 'within';

export const deadlineBoundAt = phraseReader<DeadlineBound>([
  ['trước', 'before'],
  ['trước và trong', 'within'],
  ['trước hoặc trong', 'within'],
  ['đến', 'within'],
  ['tới', 'within'],
  ['cho đến', 'within'],
  ['đến hết', 'within'],
  ['hết', 'within'],
  ['chậm nhất', 'within'],
  ['muộn nhất', 'within'],
  ['không muộn hơn', 'within'],
  ['không chậm hơn', 'within'],
  ['không trễ hơn', 'within'],
  ['không quá', 'within'],
  ['trong', 'within'],
  ['nội trong', 'within'],
  ['tối đa', 'within'],
  ['trong suốt', 'within'],
  ['suốt', 'within'],
  ['vào', 'within'],
  ['đúng', 'within'],
  ['hạn cuối', 'within'],
  ['hạn chót', 'within'],
]);

/**
 * Where in a period. The end has a day; ten-day parts (tuần) have one too; "đầu" and "giữa" have none that
 * two officers would agree on.
 */
export type Position = 'end' | 'tenth' | 'twentieth' | 'vague';

export const positionAt = phraseReader<Position>([
  ['cuối', 'end'],
  ['đầu', 'vague'],
  ['giữa', 'vague'],
  ['thượng tuần', 'tenth'],
  ['trung tuần', 'twentieth'],
  ['hạ tuần', 'end'],
]);

/** Numbers in words, as months and quarters carry them. "năm" is left out: it is the year. */
export const numeralAt = phraseReader<number>([
  ['nhất', 1],
  ['một', 1],
  ['giêng', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
]);

/** What a frequency is counted in. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export const unitAt = phraseReader<Unit>([
  ['ngày', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['quí', 'quarter'],
  ['năm', 'year'],
]);

export const isEvery = wordTest('hàng', 'hằng', 'mỗi', 'từng', 'các');
export const isTimes = wordTest('lần');
export const isNext = wordTest('sau', 'tới', 'kế', 'tiếp', 'này', 'nay', 'trước');
export const isHalf = wordTest('nửa');
export const isFirst = wordTest('đầu');
export const isLast = wordTest('cuối');
export const isFrom = wordTest('từ');
export const isAnd = wordTest('và', 'cùng');
export const isOr = wordTest('hoặc', 'hay');
export const isUntil = wordTest('đến', 'tới');
export const isThrough = wordTest('hết');

/** "event": the time runs from something that has not happened; "reference": another text tells the time. */
export type Condition = 'event' | 'reference';

export const conditionAt = phraseReader<Condition>([
  ['sau', 'event'],
  ['sau khi', 'event'],
  ['ngay sau', 'event'],
  ['ngay sau khi', 'event'],
  ['ngay khi', 'event'],
  ['khi', 'event'],
  ['từ khi', 'event'],
  ['trước khi', 'event'],
  ['kể từ', 'event'],
  ['tùy', 'event'],
  ['tùy theo', 'event'],
  ['phụ thuộc', 'event'],
  ['theo', 'reference'],
  ['thực hiện theo', 'reference'],
  ['căn cứ', 'reference'],
]);

/** Words that are a whole answer by themselves. */
export type OngoingDeadline = 'continuous' | 'in-time' | 'open' | 'ad-hoc' | 'periodic' | 'report' | 'onward';

export const ongoingDeadlineAt = phraseReader<OngoingDeadline>([
  ['thường xuyên', 'continuous'],
  ['liên tục', 'continuous'],
  ['xuyên suốt', 'continuous'],
  ['kịp thời', 'in-time'],
  ['thời gian cụ thể sẽ thông báo sau', 'open'],
  ['thời gian sẽ thông báo sau', 'open'],
  ['sẽ thông báo sau', 'open'],
  ['sẽ có thông báo sau', 'open'],
  ['thông báo sau', 'open'],
  ['đột xuất', 'ad-hoc'],
  ['định kỳ', 'periodic'],
  ['báo cáo định kỳ', 'periodic'],
  ['báo cáo', 'report'],
  ['trở đi', 'onward'],
]);

/**
 * Words before a time that leave its meaning as it is. One that announces it ("hoàn thành") may follow other
 * words; behind "kết quả", a mere "thực hiện quý II" says what is reported on.
 */
export type Filler = 'announces' | 'acts';

export const fillerAt = phraseReader<Filler>([
  ['dự kiến', 'announces'],
  ['dự kiến khoảng', 'announces'],
  ['ước', 'announces'],
  ['hoàn thành', 'announces'],
  ['phải hoàn thành', 'announces'],
  ['hoàn tất', 'announces'],
  ['xong', 'announces'],
  ['thực hiện', 'acts'],
  ['thực hiện xong', 'announces'],
  ['tổ chức thực hiện', 'acts'],
  ['triển khai', 'acts'],
  ['triển khai thực hiện', 'acts'],
  ['bắt đầu', 'acts'],
  ['thời gian', 'announces'],
  ['thời gian hoàn thành', 'announces'],
  ['thời gian thực hiện', 'announces'],
  ['thời hạn', 'announces'],
  ['thời hạn hoàn thành', 'announces'],
  ['thời điểm', 'announces'],
  ['hạn', 'announces'],
  ['hạn hoàn thành', 'announces'],
  ['nếu có', 'acts'],
  ['phấn đấu', 'announces'],
  ...['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map((day) => [`thứ ${day}`, 'announces'] as const),
  ['chủ nhật', 'announces'],
]);

/** An estimate ends the words of a condition wherever it is. */
export const estimateAt = phraseReader<true>([
  ['dự kiến', true],
  ['ước', true],
]);

/** Words whose parts look like words of time and are not. */
export const remarkAt = phraseReader<true>([
  ['kế hoạch', true],
  ['quy định', true],
  ['quy chế', true],
  ['quy trình', true],
  ['quy hoạch', true],
  ['đầu tư', true],
  ['đầu mối', true],
  ['ngân hàng', true],
  ['khách hàng', true],
  ['Việt Nam', true],
  ['tiếp nhận', true],
  ['tiếp tục', true],
  ['sau đó', true],
  ['đúng hạn', true],
]);

/**
 * Words that may change what a time means. Where the grammar has not understood one of them, the whole
 * deadline is not understood.
 */
export const isTelling = wordTest(
  ...['không', 'chưa', 'chẳng', 'đừng', 'trừ', 'ngoài', 'khoảng', 'gần', 'hơn', 'quá', 'thứ'],
  ...['ngày', 'tuần', 'tháng', 'quý', 'quí', 'âm', 'năm', 'giờ', 'kỳ', 'lần', 'đợt', 'nửa'],
  ...['trước', 'sau', 'từ', 'kể', 'khi', 'trở', 'tiếp', 'kế', 'đầu', 'giữa', 'cuối'],
  ...['i', 'ii', 'iii', 'iv', 'đã', 'đang'],
  ...['hàng', 'hằng', 'mỗi', 'từng', 'cách', 'hoãn', 'lùi', 'gia', 'hủy'],
);
