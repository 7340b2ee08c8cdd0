const PERIOD = String.raw`(?:báo cáo |kỳ )?(?:quý (?:IV|I{1,3}|[1-4])|(?:0?6|sáu|0?9|chín) tháng(?: (?:đầu|cuối) năm)?|(?:cả |hằng |hàng )?(?:năm|quý|tháng))`;
const SEPARATOR = String.raw`(?: ?[,;/+] ?| và | hoặc )`;

/** "(Quý I, 6 tháng, Quý III, năm)": which periods a report is for; their numbers measure nothing. */
const PERIODS_IN_BRACKETS = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:mỗi|từng|cứ) [^;:.\n(]{1,60})\s*\(\s*(?:gồm:? |các )?${PERIOD}(?:${SEPARATOR}${PERIOD}){1,5}\s*\)`,
  'giu',
);

/** A wording of so much for each report without the list of a year's periods in brackets behind the report's name. */
export const withoutPeriods = (wording: string): string => wording.replace(PERIODS_IN_BRACKETS, '');
