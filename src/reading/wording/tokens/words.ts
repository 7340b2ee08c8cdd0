import { phrases, wordSet, type Phrase } from './phrases';

// The words of scoring wordings. A new way of saying one of these things is added here.

/** How a bound is worded: what is before a number. */
export type Comparison = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'exactly';

// prettier-ignore
export const COMPARISONS: Readonly<Record<Comparison, readonly Phrase[]>> = {
  'at-least': phrases(
    '≥', 'từ', 'tối thiểu', 'ít nhất', 'không dưới', 'không thấp hơn', 'không ít hơn', 'không nhỏ hơn', 'không kém',
    'đạt hoặc vượt', 'đạt và vượt', 'đạt hoặc trên', 'bằng hoặc trên', 'bằng hoặc vượt', 'lớn hơn hoặc bằng', 'cao hơn hoặc bằng', 'bằng hoặc lớn hơn', 'bằng hoặc cao hơn', 'đạt từ', 'từ đủ', 'tối thiểu từ',
    'tối thiểu là', 'tối thiểu đạt', 'ít nhất là', 'lên đến', 'lên tới', 'chỉ cần', 'chỉ cần có', 'dù chỉ', 'dù chỉ có', 'dù', 'trên hoặc bằng', 'hơn hoặc bằng', 'vượt hoặc bằng', 'từ bằng', 'từ mức', 'bằng hoặc hơn',
  ),
  'more-than': phrases('>', 'trên', 'hơn', 'lớn hơn', 'cao hơn', 'nhiều hơn', 'vượt', 'vượt quá', 'vượt trên', 'từ trên', 'quá'),
  'at-most': phrases(
    '≤', 'đến', 'tới', 'xuống', 'xuống đến', 'xuống còn', 'tối đa', 'không quá', 'không vượt quá', 'không vượt', 'không trên', 'không lớn hơn', 'và không quá',
    'không cao hơn', 'nhiều nhất', 'nhỏ hơn hoặc bằng', 'thấp hơn hoặc bằng', 'ít hơn hoặc bằng', 'dưới hoặc bằng',
    'bằng hoặc nhỏ hơn', 'bằng hoặc thấp hơn', 'đến hết', 'đến bằng', 'đến không quá', 'đến tối đa', 'đến mức', 'và ≤', 'đến ≤',
    'không hơn', 'không nhiều hơn', 'tối đa là', 'nhiều nhất là', 'chưa quá', 'chưa vượt quá', 'chưa vượt',
  ),
  'less-than': phrases(
    '<', 'dưới', 'từ dưới', 'nhỏ hơn', 'thấp hơn', 'ít hơn', 'chưa đạt', 'không đạt', 'chưa đến', 'không đến', 'chưa tới', 'không tới', 'kém',
    'không hoàn thành', 'chưa hoàn thành', 'chưa đủ', 'không đủ', 'không bảo đảm', 'không đảm bảo', 'chưa bảo đảm', 'chưa đảm bảo', 'không đạt được', 'chưa đạt được', 'chưa đạt đủ', 'không đạt đủ',
    'đến dưới', 'tới dưới', 'đến <', 'tới <', 'đến nhỏ hơn', 'đến thấp hơn', 'đến chưa đạt', 'và dưới', 'và nhỏ hơn', 'và <',
    'và thấp hơn', 'nhưng dưới', 'nhưng nhỏ hơn', 'nhưng chưa đạt', 'nhưng chưa đến', 'đến cận', 'tới cận', 'cận', 'đến sát', 'tới sát',
  ),
  exactly: phrases('=', 'bằng', 'đạt', 'đúng', 'đủ', 'đạt đúng', 'đạt đủ'),
};

/** After a number: "and more", "and less". */
export const AND_MORE = phrases(
  'trở lên',
  'hoặc hơn',
  'hoặc lớn hơn',
  'hoặc cao hơn',
  'hoặc nhiều hơn',
  'và hơn',
);
export const AND_LESS = phrases('trở xuống', 'hoặc ít hơn', 'hoặc nhỏ hơn', 'hoặc thấp hơn');

/** None of what is counted. */
export const NONE_OF = phrases(
  'không có',
  'không phát sinh',
  'không để xảy ra',
  'không xảy ra',
  'không để',
  'chưa có',
  'không',
);

/** The remaining cases. */
// prettier-ignore
export const OTHERWISE = phrases(
  'còn lại', 'các trường hợp còn lại', 'trường hợp còn lại', 'các trường hợp khác', 'trường hợp khác', 'ngoài ra',
  'các mức còn lại', 'mức còn lại', 'các mức khác', 'mức khác', 'ngược lại', 'tỷ lệ còn lại', 'các tỷ lệ còn lại',
  'ngoài các trường hợp trên', 'ngoài các mức trên', 'khác', 'những trường hợp còn lại', 'những trường hợp khác',
  'chưa đạt', 'không đạt', 'chưa đạt mức trên', 'không đạt mức trên', 'không đạt các mức trên', 'chưa đạt các mức trên',
  'chưa đạt yêu cầu', 'không đạt yêu cầu', 'đạt thấp hơn', 'thấp hơn', 'đạt dưới mức trên', 'thấp hơn mức trên', 'đạt thấp hơn mức trên', 'ít hơn', 'đạt ít hơn',
);

/** Whatever the figure. */
export const ANY_RESULT = phrases('mọi kết quả');

/** The maximum of the leaf. */
// prettier-ignore
export const MAXIMUM = phrases(
  'điểm tối đa', 'số điểm tối đa', 'điểm số tối đa', 'thang điểm tối đa', 'điểm chuẩn', 'số điểm chuẩn', 'điểm cao nhất', 'số điểm cao nhất',
  'toàn bộ số điểm', 'toàn bộ điểm', 'trọn điểm', 'trọn số điểm', 'đủ điểm', 'đủ số điểm', 'mức điểm tối đa', 'tối đa',
  'điểm tối đa của tiêu chí', 'điểm tối đa của tiêu chí thành phần', 'điểm tối đa của tctp', 'điểm tối đa tiêu chí',
  'điểm tối đa của nội dung', 'điểm tối đa theo quy định', 'điểm quy định', 'điểm tối đa của mục', 'mức tối đa', 'hết điểm',
  'điểm tối đa của tiêu chí này', 'số điểm tối đa của tiêu chí', 'số điểm của tiêu chí', 'điểm của tiêu chí', 'điểm tuyệt đối',
  'số điểm của mục này', 'số điểm của nội dung này', 'số điểm của tiêu chí đó', 'số điểm tiêu chí', 'điểm của mục này', 'điểm của nội dung này', 'số điểm của phần này', 'số điểm quy định',
  'điểm chuẩn của tiêu chí', 'số điểm chuẩn của tiêu chí', 'điểm chuẩn của nội dung', 'điểm chuẩn của mục', 'điểm chuẩn của tiêu chí thành phần', 'điểm tối đa của nội dung này', 'điểm tối đa của mục này',
  'số điểm tối đa của tiêu chí này', 'số điểm của tiêu chí này', 'điểm của tiêu chí này',
  'điểm chuẩn tối đa', 'số điểm chuẩn tối đa', 'điểm trần', 'số điểm trần', 'mức điểm trần', 'mức điểm chuẩn', 'mức điểm cao nhất', 'điểm tối đa quy định', 'điểm chuẩn quy định',
);

/** No points at all. */
// prettier-ignore
export const NO_POINTS = phrases(
  'không có điểm', 'không được điểm', 'không tính điểm', 'không chấm điểm', 'không được tính điểm', 'không điểm',
  'không đạt điểm', 'không được chấm điểm', 'không cho điểm', 'mất điểm', 'không được cộng điểm', 'không được',
  'không tính', 'mất toàn bộ điểm', 'trừ hết điểm', 'trừ toàn bộ điểm', 'trừ toàn bộ số điểm', 'không ghi điểm',
);

/** Of the criterion itself, behind what it earns: "không được tính điểm ở nội dung này". */
// prettier-ignore
export const HERE = phrases(
  'nội dung này', 'tiêu chí này', 'mục này', 'chỉ tiêu này', 'ở nội dung này', 'ở tiêu chí này', 'ở mục này', 'ở chỉ tiêu này', 'của nội dung này', 'của tiêu chí này', 'của mục này', 'của chỉ tiêu này',
  'cho nội dung này', 'cho tiêu chí này', 'cho mục này', 'đối với nội dung này', 'đối với tiêu chí này', 'tại nội dung này', 'tại tiêu chí này', 'tại mục này',
);

/** So many points are left at the least. */
// prettier-ignore
export const FLOOR_WORDS = phrases(
  'không được thấp hơn', 'không được dưới', 'không được ít hơn', 'không ít hơn', 'ít nhất là', 'ít nhất', 'phải còn lại', 'bảo đảm còn lại', 'đảm bảo còn lại', 'giữ lại', 'để lại', 'tối thiểu bằng',
  'không thấp hơn', 'không dưới', 'thấp nhất còn', 'thấp nhất là', 'thấp nhất', 'tối thiểu còn', 'tối thiểu là', 'tối thiểu', 'còn ít nhất',
  'ít nhất còn', 'còn lại ít nhất là', 'tối thiểu phải còn', 'còn lại thấp nhất', 'còn lại không dưới', 'còn lại không thấp hơn', 'còn tối thiểu', 'không nhỏ hơn', 'điểm thấp nhất là',
);

/** Words with which something is said about the points that are left. */
export const SAYS_WHAT_IS_LEFT = phrases('còn lại', 'vẫn', 'còn được');

/** Growth over a figure that no cell of the sheet holds. */
export const EARLIER_YEAR = phrases(
  'năm trước',
  'cùng kỳ',
  'kỳ trước',
  'năm liền kề',
  'năm ngoái',
  'quý trước',
);

/** Nothing is taken off. */
export const NOTHING_OFF = phrases(
  'không trừ',
  'không trừ điểm',
  'không bị trừ',
  'không bị trừ điểm',
  'không giảm điểm',
  'giữ nguyên điểm',
  'giữ nguyên số điểm',
);

/** All points are taken off. */
// prettier-ignore
export const ALL_OFF = phrases(
  'trừ hết', 'trừ hết số điểm còn lại', 'trừ hết điểm còn lại', 'trừ toàn bộ số điểm còn lại', 'trừ toàn bộ điểm còn lại', 'trừ hết phần còn lại', 'mất hết số điểm còn lại',
  'trừ hết điểm', 'trừ hết số điểm', 'trừ toàn bộ', 'trừ toàn bộ điểm', 'trừ toàn bộ số điểm', 'trừ tất cả', 'trừ tất cả điểm',
  'trừ tất cả số điểm', 'mất hết điểm', 'mất hết số điểm', 'mất toàn bộ điểm', 'mất toàn bộ số điểm', 'cắt toàn bộ điểm', 'cắt hết điểm',
  'trừ điểm tối đa', 'trừ cả', 'trừ cả điểm', 'trừ trọn điểm', 'trừ hết điểm tối đa', 'trừ toàn bộ điểm tối đa', 'trừ hết điểm chuẩn',
);

/** Verbs of taking points off. */
export const isOffVerb = wordSet('trừ giảm mất bớt khấu');

/** "(điểm tối thiểu)" behind an amount: which place it has in the scale. */
export const SAYS_PLACE = phrases(
  'điểm tối thiểu',
  'tối thiểu',
  'mức tối thiểu',
  'điểm thấp nhất',
  'thấp nhất',
  'mức thấp nhất',
  'điểm cao nhất',
  'cao nhất',
  'mức cao nhất',
  'điểm sàn',
  'mức sàn',
);

/** "(tối đa 3 điểm)" behind an amount. */
export const SAYS_MAXIMUM = phrases('tối đa', 'điểm tối đa', 'mức tối đa', 'là điểm tối đa');

/** The word "points" after an amount. */
export const POINTS = phrases('điểm', 'đ', 'số điểm');

/** What a share is a share of: "25% tổng điểm của tiêu chí". */
// prettier-ignore
export const WHOLE_POINTS = phrases(
  'tổng điểm', 'tổng số điểm', 'tổng điểm của tiêu chí', 'tổng số điểm của tiêu chí', 'tổng điểm tiêu chí', 'điểm của nội dung', 'số điểm của nội dung',
  'điểm của mục', 'số điểm của mục', 'tổng điểm tối đa', 'điểm thành phần', 'số điểm thành phần', 'tổng điểm của mục', 'tổng điểm của nội dung',
);

/** Half of something. */
export const HALF = phrases('một nửa', 'nửa', 'phân nửa');

/** In proportion, without the formula written out: "tính theo tỷ lệ đạt được". */
// prettier-ignore
export const IN_PROPORTION = phrases(
  'theo tỷ lệ', 'theo tỉ lệ', 'tương ứng với tỷ lệ', 'tương ứng tỷ lệ', 'tương ứng với tỉ lệ', 'tương ứng tỉ lệ', 'tỷ lệ thuận với tỷ lệ',
  'theo phần trăm', 'theo tỷ lệ phần trăm', 'theo tỉ lệ phần trăm', 'tỷ lệ thuận với kết quả', 'tỷ lệ thuận với mức', 'tỷ lệ thuận với số', 'theo tỷ lệ thuận với tỷ lệ',
  'theo tỷ lệ thuận với kết quả', 'theo tỷ lệ thuận với mức', 'theo quy tắc tam suất', 'theo phương pháp tam suất', 'theo tam suất',
);

/** What an amount stands for each of. */
// prettier-ignore
export const EACH = phrases(
  'mỗi', 'mỗi một', 'cứ mỗi', 'cứ', 'cứ có', 'cứ đủ', 'cứ có đủ', 'cứ tròn', 'cứ đạt', 'cứ đạt đủ', 'cứ mỗi khi đủ', 'mỗi khi đủ', 'mỗi khi có', 'cứ thêm', 'cho mỗi', 'trên mỗi', 'ứng với mỗi', 'từng', 'đối với mỗi', 'với mỗi', 'cho từng', 'cho mỗi một', 'tính cho mỗi', 'nếu mỗi',
);

/** Words between a unit and its points, added or taken off. */
export const isVerb = wordSet(
  'được cộng tính đạt chấm thì : = bị sẽ thêm trừ giảm là cho điểm - thưởng đi đánh giá bằng lấy ghi',
);
export const isTakenOff = wordSet('trừ giảm');

/** Times; "nhận" is another word. */
export const isTimesWord = wordSet('nhân');

/** How far points for each unit go. */
// prettier-ignore
export const CAP_WORDS = phrases(
  'tối đa', 'không quá', 'không vượt quá', 'cao nhất', 'nhiều nhất', 'tối đa không quá', 'không trừ quá', 'không cộng quá',
  'không được trừ quá', 'không được cộng quá', 'không tính quá', 'không được quá', 'không được vượt quá',
);
// prettier-ignore
export const UNTIL_NOTHING_LEFT = phrases(
  'đến hết', 'cho đến hết', 'đến khi hết', 'cho đến khi hết', 'cho tới khi hết', 'tới khi hết', 'tới hết', 'đến 0',
  'thấp nhất là 0', 'thấp nhất bằng 0', 'tối thiểu là 0', 'tối thiểu bằng 0', 'không âm', 'không có điểm âm', 'không để điểm âm', 'không tính điểm âm', 'không âm điểm', 'không để âm', 'điểm thấp nhất là 0', 'thấp nhất 0', 'trừ hết',
);
export const isCapFiller = wordSet(
  'chỉ tính chấm xét là bằng quá không tổng số cộng trừ : và nhưng điểm được mức cho dồn lũy luỹ kế thêm lên thưởng tích vượt giảm của tiêu chí này mục nội dung phần còn lại song cũng phải bảo đảm giữ ít nhất vẫn sau khi bị được hưởng các cả',
);

/** Nothing of the kind arose, so that the leaf may not apply. */
// prettier-ignore
export const NOTHING_AROSE = phrases(
  'không phát sinh', 'không áp dụng', 'không có phát sinh', 'không thuộc đối tượng', 'không có hồ sơ phát sinh', 'chưa phát sinh',
  'không được giao', 'không được phân công',
);
/** The leaf leaves the total. */
// prettier-ignore
export const LEFT_OUT = phrases(
  'loại khỏi', 'loại', 'loại trừ', 'trừ khỏi', 'không tính vào tổng', 'không tính vào', 'không đánh giá', 'không xét',
  'giảm trừ', 'không đưa vào', 'không tính tiêu chí', 'không tính tiêu chí này', 'bỏ tiêu chí', 'không áp dụng tiêu chí',
);
/** Something arose: the ordinary case beside "không phát sinh". */
export const SOMETHING_AROSE = phrases(
  'có phát sinh',
  'phát sinh',
  'trường hợp có phát sinh',
  'nếu có phát sinh',
  'khi có phát sinh',
);
/** Events that one wishes not to have; their absence is an achievement, not a leaf that does not apply. */
// prettier-ignore
export const UNWANTED = phrases(
  'trễ', 'quá', 'chậm', 'muộn', 'vi phạm', 'kỷ luật', 'kỉ luật', 'khiếu nại', 'tố cáo', 'sai', 'lỗi', 'sai phạm', 'tồn đọng', 'thiếu', 'vượt', 'bị',
);

/**
 * Words that may be between a condition and its amount, or before a formula, without changing either:
 * "thì điểm đánh giá được tính theo công thức sau".
 */
export const isBetween = wordSet(
  'lấy thì điểm đ đánh giá được tính là theo công thức sau chấm đạt số cho hưởng sẽ bằng = : mức tương ứng với tự cách xác định áp dụng tctp tiêu chí - cộng này chí của',
);

/** Names of the award itself: "Điểm đánh giá tính theo công thức" is no condition. */
export const isAwardName = wordSet(
  'lấy điểm đ đánh giá tính cách theo công thức của tiêu chí tctp số đạt được tự chấm là sau bằng tỷ tỉ lệ % phần trăm áp dụng thực hiện hoàn thành kết quả hưởng và hướng dẫn thang',
);

/** Words that may be beside a number without making two conditions differ in kind. */
export const isNeutral = wordSet(
  'đạt hoàn thành tỷ tỉ lệ kết quả mức từ đến và thì có số được thực hiện là trong năm theo kế hoạch phần trăm nhưng chỉ với trở lên xuống trường hợp nếu khi các % b a tổng của thì so',
);
