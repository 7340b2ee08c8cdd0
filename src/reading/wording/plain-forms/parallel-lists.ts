/**
 * "Tốt / Khá / Yếu tương ứng 2 / 1 / 0 điểm", "tốt, khá, yếu: lần lượt 2; 1; 0 điểm", "3 - 2 - 0 điểm tương ứng với: tốt -
 * khá - yếu": options and their points as two lists, the first with the first. Said as one option with its points a line;
 * lists that are not equally long stay as they are. Why: decision 0185.
 */
export function pairedLists(wording: string): string {
  if (!MARKER.test(wording.normalize('NFC'))) return wording;
  return wording
    .split('\n')
    .map((line) => pairedLine(line.normalize('NFC')))
    .join('\n');
}

const pairedLine = (line: string): string =>
  pairedIn(line) ??
  line
    .split(/(?<=\.)\s+(?=\p{Lu})/u)
    .map((sentence) => pairedIn(sentence) ?? pairedParts(sentence))
    .join('\n');

/** The two lists may be one statement of several on a line. */
const pairedParts = (line: string): string =>
  line
    .split(/(;\s+)/u)
    .map((part) => pairedIn(part) ?? part)
    .join('');

const MARKER = /lần lượt|tương ứng|\/[^/]*\//iu;
const FIGURE = String.raw`\d+(?:[.,]\d+)?\s*%?`;
const UNIT = String.raw`\s*(?:(?:số\s+)?điểm(?:\s+(?:tối đa|chuẩn))?|đ(?![\p{L}]))`;
const JOINT = String.raw`(?:\s*[/;–-]\s*|,\s+(?:và\s+)?|\s+và\s+)`;
const POINTS_LIST = String.raw`(${FIGURE}(?:${UNIT})?(?:${JOINT}${FIGURE}(?:${UNIT})?)+)`;
const SAYS = String.raw`(?:thì|được|bị|sẽ|với|các|mức|số|điểm|là|chấm|tính|đạt|cho|hưởng|nhận|có|bằng|theo|thứ tự|:|=|,)`;
const PAIR = String.raw`(?:(?:lần lượt|tương ứng)[\s,]*){1,2}`;

const BEFORE_PAIR = String.raw`(?:thì|được|bị|sẽ|với|các|là|chấm|tính|cho|hưởng|nhận|:|=|,)`;

/** Options first, then their points; and the other way round. */
const OPTIONS_FIRST = new RegExp(
  String.raw`^(.+?)[\s,:(-]*(?:${BEFORE_PAIR}\s*)*${PAIR}(?:${SAYS}\s*)*${POINTS_LIST}((?:${UNIT})?)\)?\s*[.;]?\s*$`,
  'iu',
);
const POINTS_FIRST = new RegExp(
  String.raw`^(?:[-+•*]\s*)?(?:${SAYS}\s*)*${POINTS_LIST}((?:${UNIT})?)[\s,:(-]*(?:${SAYS}\s*)*${PAIR}(?:${SAYS}\s*)*(.+?)\)?\s*[.;]?\s*$`,
  'iu',
);

/** "Mức 1 / Mức 2 / Mức 3: 4 / 2 / 0 điểm" */
const SLASHED = new RegExp(
  String.raw`^([^/]+(?:\s/\s[^/]+)+?)\s*(?::|[–—-]\s*điểm\s*:|\s[–—]\s)\s*(${FIGURE}(?:\s*/\s*${FIGURE})+)((?:${UNIT})?)\s*[.;]?\s*$`,
  'iu',
);

const SEPARATORS: readonly RegExp[] = [
  /\s*;\s*/u,
  /\s*\/\s*/u,
  /\s+[–-]\s+/u,
  /,\s+(?:và\s+)?|\s+(?:và|hoặc)\s+/u,
];

function pairedIn(line: string): string | null {
  const first = OPTIONS_FIRST.exec(line);
  if (first) return paired(first[1] ?? '', first[2] ?? '', first[3] ?? '');
  const second = POINTS_FIRST.exec(line);
  if (second) return paired(second[3] ?? '', second[1] ?? '', second[2] ?? '');
  const slashed = SLASHED.exec(line);
  return slashed ? paired(slashed[1] ?? '', slashed[2] ?? '', slashed[3] ?? '') : null;
}

function paired(options: string, points: string, unit: string): string | null {
  const amounts = points.split(new RegExp(JOINT, 'iu')).map((amount) => amount.trim());
  const lead = /^([^:]*):\s*(?=\S)/u.exec(options);
  const named = (lead ? options.slice(lead[0].length) : options).replace(/[\s,:;.]+$/u, '');
  const names = SEPARATORS.map((separator) => named.split(separator)).find(
    ({ length }) => length === amounts.length,
  );
  if (!names || names.some((name) => name.trim() === '')) return null;
  const said = /\p{L}/u.test(unit) ? unit.trim() : 'điểm';
  const lines = names.map((name, index) => {
    const amount = amounts[index] ?? '';
    return `${name.trim()}: ${/\p{L}/u.test(amount) ? amount : `${amount} ${said}`}`;
  });
  return [...(lead ? [`${lead[1] ?? ''}:`] : []), ...lines].join('\n');
}
