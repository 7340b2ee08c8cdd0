/** "Cứ 02 mô hình", "mỗi 10%", "cứ có đủ 5 bài": how many make a step. */
const STEP =
  /(?<![\p{L}])(?:cứ|mỗi)(?: (?:đủ|có|đạt|tròn|mỗi|thêm|khi|giảm|tăng|thiếu|hụt|vượt|thấp|cao|hơn|kém|chậm|quá|tụt)){0,3} 0*(\d{1,6}(?:[.,]\d{1,3})?)\s?(%?)/iu;

/** "Cứ kết nạp đủ 10 đoàn viên": what is done for a step, before the number of it. */
const DONE_FOR_A_STEP =
  /(?<![\p{L}])(cứ) (?:kết nạp|tổ chức|xây dựng|vận động|giới thiệu|phát triển|bồi dưỡng|thu hút|giải quyết|tuyên truyền|đăng|đăng tải|tiếp nhận|thực hiện|hoàn thành|hướng dẫn|hỗ trợ) (?:được )?(đủ|thêm) (?=\d)/giu;

/** A wording of so much for each this many with the number right behind "cứ đủ". */
export const plainSteps = (wording: string): string => wording.replace(DONE_FOR_A_STEP, '$1 $2 ');

const NOTHING = String.raw`(?:thì )?(?:sẽ )?không (?:được |bị )?(?:tính|trừ|cộng|chấm|xét)(?: điểm)?(?: thêm)?`;
const END = String.raw`\s*\)?(?=\s*(?:[,;.)\n]|$))`;
const START = String.raw`\s*[,;.(\n]\s*[-+•]?\s*(?:nếu )?`;

/** "phần lẻ không tính", "số dư dưới 10% không tính" */
const REST = new RegExp(
  String.raw`${START}(?:phần |số )?(?:lẻ|dư|thừa)(?![\p{L}])(?! (?:nợ|luận|nhận|hành|kế)(?![\p{L}]))[^,;.()\n]{0,40}? ${NOTHING}${END}`,
  'giu',
);

/** "chưa đủ 5 văn bản thì không trừ", "dưới 10% không tính" */
const BELOW = new RegExp(
  String.raw`${START}(?:phần |số )?(?:chưa đủ|không đủ|chưa đạt|không đạt|chưa đến|chưa tới|dưới|ít hơn|thấp hơn) 0*(\d{1,6}(?:[.,]\d{1,3})?)\s?(%?)[^,;.()\n\d]{0,40}? ${NOTHING}${END}`,
  'giu',
);

/**
 * A wording of so much for each this many, without the sentence that what is left over does not count: only whole steps
 * count in any case. A sentence that names another number stays.
 */
export function withoutRemainders(wording: string): string {
  const step = STEP.exec(wording);
  if (!step) return withoutNumberAgain(wording);
  const isStep = (figure: string, sign: string): boolean => figure === step[1] && sign === step[2];
  return wording
    .replace(REST, (all: string) => kept(all))
    .replace(BELOW, (all: string, figure: string, sign: string) => (isStep(figure, sign) ? kept(all) : all));
}

/** A line break before what is left out stays. */
const kept = (all: string): string => (all.startsWith('\n') ? '\n' : '');

/** "mỗi công trình thiếu so với chỉ tiêu 3 công trình bị trừ 1 điểm" */
const AGAINST_NUMBER =
  /((?:mỗi|cứ|từng|thiếu|hụt)(?![\p{L}])[^;.,:\n\d]{0,40}) so với (?:(?:chỉ tiêu|kế hoạch|quy định|yêu cầu|định mức|mức|số|tổng số) ){0,2}0*(\d{1,4})(?: (?!bị|thì|trừ)[\p{L}]+){1,4}?(?=(?: thì)?(?: bị)? trừ)/giu;

/** What is missing of the number that a class above has named is not named with the number again. */
const withoutNumberAgain = (wording: string): string =>
  wording.replace(AGAINST_NUMBER, (all: string, lead: string, number: string, at: number) =>
    new RegExp(String.raw`(?<!\d)0*${number}(?![\d%])`, 'u').test(wording.slice(0, at)) ? lead : all,
  );
