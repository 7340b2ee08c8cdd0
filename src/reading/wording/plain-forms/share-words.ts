const PER_CENT = '(?:phần trăm|%)';
const PLAN = '(?:kế hoạch|chỉ tiêu|dự toán|nhiệm vụ)(?: (?:được giao|giao|năm|vốn|thu|đề ra))*';
const SUCH = '(?:bấy nhiêu|tương ứng|chừng đó)';

/** "Thực hiện đạt bao nhiêu % kế hoạch thì được tính bấy nhiêu % của điểm tối đa" */
const AS_MUCH = new RegExp(
  String.raw`(?:(?:kết quả|tỷ lệ|thực hiện|giải ngân|số thu|đơn vị) )?(?:đạt|hoàn thành|thực hiện|giải ngân|thu|làm)(?: được)? bao nhiêu ${PER_CENT}(?: (?:so với )?(${PLAN}))?,? (?:thì )?(?:được )?(?:tính |chấm |hưởng |đạt |cho )?(?:điểm )?(?:bằng )?${SUCH}(?: ${PER_CENT})?(?: (?:của )?(?:số )?điểm(?: tối đa| chuẩn)?)?`,
  'giu',
);

/** In proportion, said with "bao nhiêu … bấy nhiêu"; a plan can be exceeded. */
export const plainShares = (wording: string): string =>
  wording.replace(AS_MUCH, (_, plan?: string) =>
    plan === undefined ? 'tính theo tỷ lệ đạt được' : 'tính theo tỷ lệ đạt được so với dự toán',
  );
