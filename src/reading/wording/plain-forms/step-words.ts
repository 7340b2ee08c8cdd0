const FIGURE = String.raw`\d{1,3}(?:[.,]\d{1,2})?`;
const UNIT = String.raw` ?(?:điểm|đ)(?!\p{L})`;
const REPLACED: readonly (readonly [said: RegExp, plain: string])[] = [
  // "cứ mỗi 1 điểm phần trăm thấp hơn"
  [/(\d) ?(?:điểm phần trăm|điểm %)/giu, '$1%'],
  // "Cứ hoàn thành 5% khối lượng được 0,5 điểm"
  [
    /(?<![\p{L}])(cứ|mỗi) (?:(?:hoàn thành|đạt|thực hiện|giải ngân|làm|thu|có)(?: được| thêm)? )(?=\d{1,3}(?:[.,]\d+)? ?%)/giu,
    '$1 ',
  ],
  // "mỗi mô hình tăng thêm được cộng 0,5 điểm"
  [
    /(?<![\p{L}])((?:mỗi|cứ 0?1) (?:(?!đạt|giảm|tăng|thêm)[\p{L}]+ ){1,5}?)(?:tăng thêm|có thêm|phát sinh thêm|vượt thêm|bổ sung thêm|nhiều hơn)(?= (?:thì |được |cộng |tính |\d))/giu,
    '$1tiếp theo',
  ],
  // "chỉ cần để xảy ra 01 vụ", "dù chỉ có 1 trường hợp"
  [
    /(?<![\p{L}])(?:chỉ cần|dù chỉ|chỉ) ((?:có|để xảy ra|xảy ra|bị|vi phạm|phát hiện)(?: có)?) (?=0?1 \p{L}[^;.\n]{0,80}?(?:[:,-]|thì|là) ?(?:bị )?(?:0 ?(?:điểm|đ)(?!\p{L})|không (?:được |tính |chấm |có )?điểm|trừ (?:hết|toàn bộ)))/giu,
    '$1 từ ',
  ],
  // "Mỗi lần vắng họp (-0,5 điểm)"
  [
    new RegExp(
      String.raw`((?:^|[\n;.] ?)(?:[-+•*] )?(?:mỗi|cứ 0?1) [^;.\n()]{3,100}?) ?\(? ?[-–−] ?(${FIGURE}${UNIT}) ?\)?(?=\s*(?:[;.,\n]|$))`,
      'giu',
    ),
    '$1 trừ $2',
  ],
  // "Điểm mục = 3 điểm trừ tổng số điểm bị trừ, thấp nhất là 0 điểm."
  [
    new RegExp(
      String.raw`(^|[\n;.] ?)(?:[-+•*] )?điểm(?: (?!tối đa)\p{L}+){0,5} ?(?:=|bằng|là) ?(?:điểm tối đa|điểm chuẩn|${FIGURE}(?:${UNIT})?)(?: \(${FIGURE}${UNIT}\))? ?(?:trừ(?: đi)?|[-–−]) ?\(?tổng (?:số )?(?:các )?điểm (?:bị )?trừ\)?(?: (?:nêu|ở) trên)?(?=\s*(?:[;.,\n]|$))(?:\s*[;.,] ?)?`,
      'giu',
    ),
    '$1',
  ],
];

/** "Tỷ lệ hộ nghèo giảm trong năm: cứ giảm 1% được 2 điểm": the rate is what it went down by. */
const OF_DECREASE =
  /^(?:[-+•*] )?(?:t[ỷỉ] lệ|mức) [^:;.\n\d]{0,60}giảm[^:;.\n\d]{0,40}: ?((?:cứ|mỗi) )giảm (?=\d{1,3}(?:[.,]\d+)? ?%[^;\n%]{0,40}(?:được|cộng|tính|chấm) )/iu;

/** A wording of so much for each with its step, its unit and its sign in the words that the grammar knows. */
export const plainStepWords = (wording: string): string =>
  REPLACED.reduce((text, [said, plain]) => text.replace(said, plain), wording.replace(OF_DECREASE, '$1'));
