const FIGURE = String.raw`\d{1,3}(?:[.,]\d{1,2})?`;

/** What goes up to a hundred, as its first words say. */
const INDEX = /^[^\d%]{0,120}(?:chỉ số|điểm|hài lòng|thang)(?!\p{L})/iu;
/** "từ 85/100 trở lên", "dưới 70/100:" */
const OF_HUNDRED = new RegExp(
  String.raw`((?:từ|trên|dưới|đến|đạt|≥|>|<|≤) ?)(${FIGURE}) ?/ ?100(?: điểm)?(?= ?(?:trở|đến|tới|[:;,)=]|$|\n))`,
  'giu',
);

const RESULT = String.raw`(?:kết quả|chỉ số|điểm)(?: (?!chia|nhân|×)[\p{L}\d]+){0,8}?`;
const HUNDRED = String.raw`\( ?(?:tính )?(?:theo |trên )?thang(?: điểm)? 100(?: điểm)? ?\)`;
/** "Kết quả chấm 5S (thang 100 điểm) quy đổi: kết quả × 10 / 100" */
const CONVERTED = new RegExp(
  String.raw`^[^\n;:(%]{2,80}${HUNDRED}[^\n;:%\d]{0,40}: ?(?:điểm = ?)?${RESULT} ?(?:×|x|\*|nhân(?: với)?) ?(${FIGURE})(?: điểm)? ?,? ?(?:/|:|chia(?: cho)?) ?100 ?\.?$`,
  'iu',
);
/** "Tác động của CCHC: Chỉ số hài lòng (thang điểm 100) nhân với 10 chia cho 100" */
const NAMED = new RegExp(
  String.raw`^(?:[^\n;:()\d%]{2,60}: ?)?${RESULT} ?${HUNDRED} ?(?:×|x|\*|nhân(?: với)?) ?(${FIGURE})(?: điểm)? ?,? ?(?:/|:|chia(?: cho)?) ?100 ?\.?$`,
  'iu',
);

/** "85/100" of an index in points of the hundred; a result of at most a hundred, converted, in proportion to its rate. */
export function plainHundreds(wording: string): string {
  const amount = (CONVERTED.exec(wording) ?? NAMED.exec(wording))?.[1];
  if (amount !== undefined) return `Điểm = tỷ lệ × ${amount} điểm`;
  return INDEX.test(wording) ? wording.replace(OF_HUNDRED, '$1$2 điểm') : wording;
}
