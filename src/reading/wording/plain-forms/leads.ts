const DOCUMENT = String.raw`(?:Nghị định|Nghị quyết|Quyết định|Kế hoạch|Thông tư|Luật|Chỉ thị|Công văn|Quy định|Quy chế|Hướng dẫn|Chương trình|Đề án|Văn bản|Điều lệ|Thông báo)`;

/** "Căn cứ Nghị định … và Kế hoạch số 15/KH-UBND ngày 20/01/2026: tỷ lệ …": on what law a scale rests. */
const LEGAL_BASIS = new RegExp(
  String.raw`(^(?:[-+•*]\s)?|\n\s*(?:[-+•*]\s)?)\s*(?:căn cứ|theo|thực hiện|trên cơ sở)(?: vào)? (?:các )?${DOCUMENT}(?:(?!\d ?(?:điểm|đ)(?!\p{L})|\d ?%)[^:;\n]){0,300}?(?::|,(?= (?:tỷ lệ|tỉ lệ|nếu|đạt|hoàn thành|đơn vị (?:nào|đạt|có)))) (?=(?!(?:được|trừ|không|cộng|điểm|tối đa|chấm|tính|mất|hưởng|thì)(?![\p{L}]))\p{L}|[≥<>]|\d+ ?%)`,
  'giu',
);

/** "Thực hiện nội dung nào tính điểm nội dung đó": each part counts by itself. */
const EACH_BY_ITSELF =
  /[,;.]?\s*(?:đơn vị )?(?:thực hiện|hoàn thành|đạt|có|làm|đáp ứng)(?: được| tốt)? ([\p{L} ]{2,20}?) nào,?(?: thì)?(?: được)? (?:tính |chấm |cho |cộng |hưởng )?(?:số )?điểm (?:của |cho |theo )?\1 (?:đó|ấy|này)\s*(?=[.;\n]|$)/giu;

/** "Vi phạm một trong các nội dung sau không được điểm: …; …": what it costs stands before the list. */
const LISTED =
  /((?:^|[\n;.] ?)(?:[-+•] ?)?[^\n;.:\d]{3,80} sau(?: đây)?),? (?:thì )?(không (?:được|chấm|tính) điểm|bị trừ hết (?:số )?điểm): ?([^.\n\d:()]{5,400})(?=\.|\n|$)/giu;

const EVENLY =
  /(?:gồm|có|tổng số) (\d{1,3}) ([\p{L} ]{2,30}?),? (?:số |mức )?điểm(?: tối đa)? (?:được )?chia đều(?: cho (?:các|mỗi|từng|từng|tất cả các) \2)?(?=\s*(?:[.;,\n]|$))/giu;
const SHARED_EVENLY = /chia đều/iu;

/**
 * A wording without the law on which it rests, and with the rule that each part counts by itself in the form of a class:
 * none of them earns nothing. Beside points that are shared out evenly that rule says nothing more.
 */
export function plainLeads(wording: string): string {
  const bare = wording
    .replace(LEGAL_BASIS, '$1')
    .replace(
      LISTED,
      (_, lead: string, award: string, list: string) => `${lead} (${list.replace(/;/gu, ',')}): ${award}`,
    )
    .replace(EVENLY, (_, number: string, unit: string) => `điểm tối đa chia đều cho ${number} ${unit}`);
  const none = SHARED_EVENLY.test(bare) ? '' : '; không có nội dung nào: 0 điểm';
  return bare.replace(EACH_BY_ITSELF, none);
}
