const DEFINITION = String.raw`(?<![\p{L}\d])(\p{Lu}{2,6})(?![\p{L}\d])\s*(?::|=|là)\s*((?!\d)[\p{L}][\p{L} /]{2,40}?)`;
/** "(TL: tỷ lệ; ĐTĐ: điểm tối đa)" */
const DEFINITIONS = new RegExp(
  String.raw`\s*(?:[([]|(?:^|\n)\s*(?:trong đó|ghi chú|chú thích|với|viết tắt)\s*:?)\s*${DEFINITION}(?:\s*[;,.]\s*${DEFINITION})*\s*[.;]?\s*(?:[)\]]|(?=\n|$))`,
  'giu',
);
const ONE = new RegExp(String.raw`${DEFINITION}(?=\s*(?:[;,.)\]\n]|$))`, 'gu');

/** What a wording of this field shortens without saying so. */
const KNOWN: readonly (readonly [short: RegExp, whole: string])[] = [
  [/(?<![\p{L}])S?ĐTĐ(?![\p{L}])/gu, 'điểm tối đa'],
  [/(?<![\p{L}])TL(?= ?(?:[≥≤<>=%]|đạt|từ))/gu, 'tỷ lệ'],
  [/(?<=[≥≤<>=] ?)TL(?![\p{L}])/gu, 'tỷ lệ'],
];

/** A wording with its abbreviations written out, those that it explains itself and those of the field. */
export function withoutAbbreviations(wording: string): string {
  if (!/\p{Lu}{2}/u.test(wording)) return wording;
  const explained: (readonly [short: string, whole: string])[] = [];
  const rest = wording.replace(DEFINITIONS, (all: string) => {
    const found = [...all.matchAll(ONE)].map((match) => [match[1] ?? '', (match[2] ?? '').trim()] as const);
    explained.push(...found.filter(([short]) => short === short.toUpperCase()));
    return found.length > 0 ? '' : all;
  });
  const own = explained.reduce(
    (text, [short, whole]) =>
      text.replace(new RegExp(String.raw`(?<![\p{L}\d])${short}(?![\p{L}\d])`, 'gu'), whole),
    rest,
  );
  return KNOWN.reduce((text, [short, whole]) => text.replace(short, whole), own);
}
