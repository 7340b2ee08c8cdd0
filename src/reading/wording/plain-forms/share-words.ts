const PER_CENT = '(?:phần trăm|%)';
const PLAN = '(?:kế hoạch|chỉ tiêu|dự toán|nhiệm vụ)(?: (?:được giao|giao|năm|vốn|thu|đề ra))*';
const SUCH = '(?:bấy nhiêu|tương ứng|chừng đó)';

/** "Thực hiện đạt bao nhiêu % kế hoạch thì được tính bấy nhiêu % của điểm tối đa" */
const AS_MUCH = new RegExp(
  String.raw`(?:(?:kết quả|tỷ lệ|thực hiện|giải ngân|số thu|đơn vị) )?(?:đạt|hoàn thành|thực hiện|giải ngân|thu|làm)(?: được)?(?: (?:t[ỷỉ] lệ|mức|số))? bao nhiêu ${PER_CENT}(?: (?:so với )?(${PLAN}))?,? (?:thì )?(?:được )?(?:(?:tính|chấm|hưởng|đạt|cho) ){0,2}(?:điểm )?(?:bằng )?${SUCH}(?: ${PER_CENT})?(?: (?:của )?(?:số )?điểm(?: tối đa| chuẩn)?)?`,
  'giu',
);

const SHARE = String.raw`(?!(?:từ|trên|dưới|đến|đạt|trừ|cứ|mỗi|giảm|tăng)(?![\p{L}]))\p{L}[\p{L} ]{1,40}?(?<![\p{L}](?:từ|trên|dưới|đến|đạt|trừ|thêm|giảm|tăng)) \d{1,3} ?%`;

/** "Theo mức thực hiện: Chưa 0%, Một phần 50%, Đầy đủ 100% điểm tối đa": levels with their shares of the points. */
const SHARES = new RegExp(
  String.raw`^(?:[^:\n\d]{1,60}: ?)?(${SHARE}(?:[,;] (?:và )?${SHARE})+) (?:của )?(?:số |tổng )?điểm(?: tối đa| chuẩn)?\.?$`,
  'iu',
);

const plainLevels = (line: string): string => {
  const list = SHARES.exec(line.trim())?.[1];
  return list === undefined
    ? line
    : list
        .split(/[,;] (?:và )?/u)
        .map((level) => level.replace(/ (\d{1,3}) ?%$/u, ': $1% điểm tối đa'))
        .join('; ');
};

/** In proportion, said with "bao nhiêu … bấy nhiêu"; a plan can be exceeded. Levels that bring only their shares. */
export const plainShares = (wording: string): string =>
  plainLevels(wording).replace(AS_MUCH, (_, plan?: string) =>
    plan === undefined ? 'tính theo tỷ lệ đạt được' : 'tính theo tỷ lệ đạt được so với dự toán',
  );
