const DOCUMENT = String.raw`(?:Nghị định|Nghị quyết|Quyết định|Kế hoạch|Thông tư|Luật|Chỉ thị|Công văn|Quy định|Quy chế|Hướng dẫn|Chương trình|Đề án|Văn bản|Điều lệ|Thông báo)`;

/** "Căn cứ Nghị định … và Kế hoạch số 15/KH-UBND ngày 20/01/2026: tỷ lệ …": on what law a scale rests. */
const LEGAL_BASIS = new RegExp(
  String.raw`(^(?:[-+•*]\s)?|\n\s*(?:[-+•*]\s)?)\s*(?:căn cứ|theo|thực hiện|trên cơ sở)(?: vào)? (?:các )?${DOCUMENT}(?:(?!\d ?(?:điểm|đ)(?!\p{L})|\d ?%)[^:;\n]){0,300}?(?::|,(?= (?:tỷ lệ|tỉ lệ|nếu|đạt|hoàn thành|đơn vị (?:nào|đạt|có)))) (?=(?!(?:được|trừ|không|cộng|điểm|tối đa|chấm|tính|mất|hưởng|thì)(?![\p{L}]))\p{L}|[≥<>]|\d+ ?%)`,
  'giu',
);

/**
 * "Đạt 100% theo Nghị quyết số 96/2019/QH14: 8 điểm": on what law a figure rests. Its words come before the look back: at
 * every letter of a long word that would read the whole word again.
 */
const BASIS_BEHIND = new RegExp(
  String.raw` (?:theo|tại|được giao tại)(?<=\d ?%(?: [\p{L}]+){0,6} (?:theo|tại|được giao tại)) ${DOCUMENT} số [\d]+[^\s:;,()]*(?: ngày \d{1,2}/\d{1,2}/\d{4})?(?: của [\p{L} ]{2,40})?(?= ?:)`,
  'giu',
);

/** "Thực hiện nội dung nào tính điểm nội dung đó": each part counts by itself. */
const EACH_BY_ITSELF =
  /[,;.]?\s*(?:đơn vị )?(?:thực hiện|hoàn thành|đạt|có|làm|đáp ứng)(?: được| tốt)? ([\p{L} ]{2,20}?) nào,?(?: thì)?(?: được)? (?:tính |chấm |cho |cộng |hưởng )?(?:số )?điểm (?:của |cho |theo )?\1 (?:đó|ấy|này)\s*(?=[.;\n]|$)/giu;

/** "Vi phạm một trong các nội dung sau không được điểm: …; …": what it costs stands before the list. */
const LISTED =
  /((?:^|[\n;.] ?)(?:[-+•] ?)?[^\n;.:\d]{3,80} sau(?: đây)?),? (?:thì )?(không (?:được|chấm|tính) điểm|bị trừ hết (?:số )?điểm): ?([^.\n\d:()]{5,400})(?=\.|\n|$)/giu;

/** "Áp dụng cách chấm như tiêu chí 2.3: đúng hạn 3 điểm, …": where the same scale stands. */
const AS_ELSEWHERE =
  /(^|\n)(?:[-+•] )?(?:áp dụng|chấm|tính|đánh giá|thực hiện)(?: (?!điểm tối đa)[\p{L}]+){0,5} (?:như|tương tự|giống|giống như)(?: (?:ở|tại|với|đối với))? (?:tiêu chí|mục|nội dung|chỉ tiêu|tctp)(?: số)? [\dIVX]{1,4}(?:\.\d{1,2}){0,3}[a-zđ]? ?[:,] (?=\p{L})/giu;

/** "Mức: Xuất sắc - 10; Tốt - 8": the title of the options. */
const TITLE =
  /(^|\n)(?:[-+•] )?(?:các )?(?:mức|xếp loại|loại|kết quả|đánh giá)(?: (?!không|chưa)[\p{L}]+){0,7} ?: (?=[\p{L}][^:;\n\d–=-]{1,40} [-–=] \d{1,3}(?:[.,]\d{1,2})?(?: ?điểm| ?đ)? ?[;,\n] ?(?:[-+•] )?\p{L}[^:;\n\d–=-]{1,40} [-–=] \d)/giu;

/** "“Đạt” khi có đủ tủ thuốc cấp cứu, …": what a word of the scale stands for, as the last sentence. */
const QUOTED =
  /(?<=[.;\n]) ?[-+•]? ?[“"']([\p{L} ]{2,30})[”"'] ?(?:khi|là|nghĩa là|tức là|được hiểu là|:|=) (?:(?!(?:điểm|trừ|cộng|đ)(?!\p{L}))(?:[^\n;.%]|\.(?=\S)))*\.?$/iu;

/** A wording without the definition, at its end, of an option that is named before. */
const withoutDefinition = (wording: string): string =>
  wording.replace(QUOTED, (all: string, name: string, at: number) =>
    wording.slice(0, at).toLowerCase().includes(name.toLowerCase()) ? '' : all,
  );

const EVENLY =
  /(?:gồm|có|tổng số) (\d{1,3}) ([\p{L} ]{2,30}?),? (?:số |mức )?điểm(?: tối đa)? (?:được )?chia đều(?: cho (?:các|mỗi|từng|từng|tất cả các) \2)?(?=\s*(?:[.;,\n]|$))/giu;
const SHARED_EVENLY = /chia đều/iu;

/**
 * A wording without the law on which it rests, and with the rule that each part counts by itself in the form of a class:
 * none of them earns nothing. Beside points that are shared out evenly that rule says nothing more.
 */
export function plainLeads(wording: string): string {
  const bare = withoutDefinition(wording)
    .replace(LEGAL_BASIS, '$1')
    .replace(AS_ELSEWHERE, '$1')
    .replace(TITLE, '$1')
    .replace(BASIS_BEHIND, '')
    .replace(
      LISTED,
      (_, lead: string, award: string, list: string) => `${lead} (${list.replace(/;/gu, ',')}): ${award}`,
    )
    .replace(EVENLY, (_, number: string, unit: string) => `điểm tối đa chia đều cho ${number} ${unit}`);
  const none = SHARED_EVENLY.test(bare) ? '' : '; không có nội dung nào: 0 điểm';
  return bare.replace(EACH_BY_ITSELF, none);
}
