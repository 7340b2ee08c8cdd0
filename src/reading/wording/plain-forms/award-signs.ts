const FIGURE = String.raw`\d{1,4}(?:[.,]\d{1,3})?`;
const UNIT = String.raw` ?(?:điểm|đ)(?!\p{L})`;
const AMOUNT = String.raw`${FIGURE}${UNIT}`;

/** "✓ Có: 1 điểm", "➢ …": signs before the lines of a list. */
const LIST_SIGN = /(^|\n)[✓✔☑☐□❖➢►▶○◦→⇒][ \t]*(?=\S)/gu;
const ROUND_SIGN = /(^|\n)o[ \t]+(?=\S)/gu;

/** A list that opens with a sign and goes on with the same one on its line: "+ Tốt: 2 điểm + Khá: 1 điểm". */
const GOES_ON = (sign: string): RegExp =>
  new RegExp(String.raw`(?<=${AMOUNT}\)?)[.;,]? [${sign}] (?=[\p{L}≥≤<>\d(])`, 'giu');

function withoutListSigns(wording: string): string {
  const listed = [...wording.matchAll(ROUND_SIGN)].length > 1 ? wording.replace(ROUND_SIGN, '$1- ') : wording;
  return listed
    .replace(LIST_SIGN, '$1- ')
    .split('\n')
    .map((line) => {
      const sign = /^[-+•*] /u.exec(line)?.[0][0];
      return sign === undefined ? line : line.replace(GOES_ON(sign), '; ');
    })
    .join('\n');
}

/** "(được 3 điểm)", "(chấm 3 điểm)" behind a condition */
const VERB_IN_BRACKETS = new RegExp(
  String.raw`\( ?(?:được|chấm|tính|cho|đạt|hưởng)(?: là)? (${AMOUNT}) ?\)`,
  'giu',
);

/** "từ 95% trở lên | 3; dưới 95% | 0" */
const CELLS = new RegExp(String.raw`^([^|]*[^|\s]) ?\| ?(${FIGURE})(?:${UNIT})?\.?$`, 'iu');
/** "3 điểm (đầy đủ, đúng hạn)", "3 điểm = đầy đủ" */
const AMOUNT_FIRST = new RegExp(
  String.raw`^((?:[-+•*] )?)(${AMOUNT}) ?(?:\(([^()]*[^()\s])\)|= ?(?!(?:số|t[ỷỉ] lệ|b ?/ ?a|\()[^;]*[×x*/])(\D.*[^\s.]|\d.*%.*))\.?$`,
  'iu',
);

/** A wording of which every statement has one form, each told as "condition: points". */
function statementsOf(form: RegExp, say: (match: RegExpExecArray) => string, wording: string): string {
  const parts = wording.split(/(;\s*|\n)/u).filter((part) => part !== '');
  const read = parts.map((part) => (/^(?:;\s*|\n)$/u.test(part) ? part : form.exec(part.trim())));
  const found = read.filter((part) => typeof part !== 'string');
  const isAll = found.length > 1 && found.every((part) => part !== null);
  return isAll
    ? read.map((part) => (typeof part === 'string' || !part ? part : say(part))).join('')
    : wording;
}

const withoutCells = (wording: string): string =>
  wording.includes('|')
    ? statementsOf(CELLS, ([, condition = '', amount = '']) => `${condition}: ${amount} điểm`, wording)
    : wording;

const withAmountBehind = (wording: string): string =>
  statementsOf(
    AMOUNT_FIRST,
    ([, sign = '', amount = '', inside, behind]) => `${sign}${inside ?? behind ?? ''}: ${amount}`,
    wording,
  );

const NOTHING = String.raw`(?:0${UNIT}|không (?:được |tính |có |chấm )?điểm)`;
/** "…; hoặc không tổ chức: 0 điểm", "có: 1 điểm và không: 0 điểm" */
const OR_ELSE = new RegExp(
  String.raw`(?<=[;\n] ?(?:[-+•*] )?)hoặc (?=[^;\n]*(?:${AMOUNT}|${NOTHING}|: ?${FIGURE} ?(?:[;.\n]|$)))`,
  'giu',
);
const AND_ELSE = new RegExp(
  String.raw`(?<=${AMOUNT}) và (?=(?:không|chưa|dưới|<|còn lại|ngược lại|trường hợp còn lại)(?!\p{L})[^;\n:]{0,60}?[:,–-]? ?${NOTHING})`,
  'giu',
);

/** "Đạt - 1 điểm; không đạt - 0 điểm", where "đạt" is the option and no verb of earning. */
const VERDICT = new RegExp(
  String.raw`(^|[;\n.,] ?)((?:[-+•*] )?(?:(?:không|chưa) )?đạt)(?: ?[–-]|,)? (?:(?:được|chấm|tính|thì|cho|hưởng|sẽ|đạt|tương ứng|ứng với|là|số|điểm) )*(?=${AMOUNT} ?(?:[;,.\n]|$))`,
  'giu',
);
const isVerdict = (wording: string): boolean => {
  const found = [...wording.matchAll(VERDICT)].map((match) => match[2] ?? '');
  return found.length === 2 && found.filter((word) => /không|chưa/iu.test(word)).length === 1;
};

/** "Cách chấm: đạt: 1 điểm; …" */
const TITLE =
  /^(?:cách (?:chấm|tính|đánh giá)(?: điểm)?|thang điểm|mức điểm|phương pháp (?:chấm|tính)(?: điểm)?|cách thức (?:chấm|tính)(?: điểm)?) ?: (?=[^:;\n]{2,80}: ?\d)/iu;

/** ": chấm 3", ": mức điểm 2", ": số điểm là 1" */
const NAMED_AMOUNT = new RegExp(
  String.raw`(?<=[:=] ?)(?:(?:chấm|tính|cho|được|đạt) |(?:mức |số )?điểm(?: số)?(?: là)?(?: ?:)? )(?=${FIGURE}(?:${UNIT})? ?(?:[;,.\n/|)]|:|$))`,
  'giu',
);
/** " tương ứng với 3 điểm", " …… 3đ" behind a condition */
const LEADS_OVER = new RegExp(
  String.raw`(?:,? (?:tương ứng|tương đương|ứng)(?: với)?(?: mức)? | ?(?:…+|\.{4,}) ?)(?=${AMOUNT} ?(?:[;,.\n/]|$))`,
  'giu',
);
const CASE = '(?:trường hợp )?';
/** Behind "từ 80 đến dưới 90 điểm" the points are what follows the colon. */
const NO_BOUND = '(?<!(?:từ|trên|dưới|đến|tới|đạt|quá|hơn|bằng|cận|[≥≤<>–-]) ?)';
const NO_AMOUNT = String.raw`(?!${FIGURE}(?:${UNIT})? ?(?:[;,.\n)]|$))`;
/** "Chấm 3 điểm khi …", "Điểm 2: …", "3 điểm đối với trường hợp …" at the beginning of a statement */
const POINTS_FIRST = new RegExp(
  String.raw`((?:^|[;\n.,/•+-] |[;\n])(?:[-+•*] )?)(?:(?:chấm|cho|tính|được|đạt|hưởng) (?:mức )?(${AMOUNT})|điểm (${FIGURE})(?= ?:)|(${AMOUNT}))(?: ?: |,? (?:khi|nếu|đối với|cho|với)(?= (?!mỗi|từng|0?1 |một |các )) ${CASE})${NO_AMOUNT}(?=[\p{L}≥≤<>\d])`,
  'giu',
);
const STATEMENT = new RegExp(String.raw`(?:^|\n|; ?)(?:[-+•*] )?${AMOUNT}: ${NO_AMOUNT}`, 'giu');
const NEXT_STATEMENT = new RegExp(
  String.raw`(?<=[\p{L}\d%)]) ?[;,./]?(?: [-+•/])? ${NO_BOUND}(?=${AMOUNT}: ${NO_AMOUNT})`,
  'giu',
);

/** The "b" or "2" of "b. 1 điểm: …", which only counts the statements. */
const LIST_LABEL = /(?:^|[\n;]) ?\(?(?:[a-zđ]|\d{1,2}|[ivx]{1,4})\)?$/iu;

/** A list of which every statement begins with its points has one sign between them. */
function withPointsFirst(wording: string): string {
  const told = wording.replace(
    POINTS_FIRST,
    (_, start: string, verb?: string, name?: string, bare?: string) =>
      `${start}${verb ?? bare ?? `${name ?? ''} điểm`}: `,
  );
  const list = told.replace(NEXT_STATEMENT, (all: string, at: number) =>
    LIST_LABEL.test(told.slice(0, at)) ? all : '; ',
  );
  return [...list.matchAll(STATEMENT)].length > 1 ? list : wording;
}

/** "Có 3 điểm / không 0 điểm"; the strokes of "0,5 điểm / lần" part nothing. */
function withoutStrokes(wording: string): string {
  if (!wording.includes(' / ')) return wording;
  return wording
    .split('\n')
    .map((line) => {
      const parts = line.split(' / ');
      return parts.length > 1 && parts.every((part) => ENDS_IN_POINTS.test(part)) ? parts.join('; ') : line;
    })
    .join('\n');
}
const ENDS_IN_POINTS = new RegExp(
  String.raw`^(?:[-+•*] )?[\p{L}≥≤<>].*[^\d.,](?:${AMOUNT}\)?|(?<=: ?)${FIGURE})[.;]?$`,
  'iu',
);

/** "Tối đa 3 điểm, trong đó: …" above classes of which one earns the 3 points. */
const MOST = new RegExp(
  String.raw`^(?:[-+•*] )?(?:(?:số )?điểm )?tối đa(?: là)? (${FIGURE})${UNIT} ?[,:;.–-]?\s*(?:(?:trong đó|cụ thể|chia ra|bao gồm)(?: như sau)?|như sau) ?:\s*`,
  'iu',
);
function withoutMost(wording: string): string {
  const [lead, figure] = MOST.exec(wording) ?? [];
  if (lead === undefined || figure === undefined) return wording;
  const rest = wording.slice(lead.length);
  const earned = [...rest.matchAll(new RegExp(String.raw`(?<![\d.,])(${FIGURE})${UNIT}`, 'giu'))];
  return earned.some(([, points = '']) => valueOf(points) === valueOf(figure)) ? rest : wording;
}
const valueOf = (figure: string): number => Number(figure.replace(',', '.'));

/** A wording with one colon between each condition and its points, and one sign between its statements. */
export function plainAwardSigns(written: string): string {
  const wording = withoutMost(withoutListSigns(written))
    .replace(TITLE, '')
    .replace(VERB_IN_BRACKETS, '($1)')
    .replace(LEADS_OVER, ': ')
    .replace(NAMED_AMOUNT, '')
    .replace(OR_ELSE, '')
    .replace(AND_ELSE, '; ');
  const told = withPointsFirst(withAmountBehind(withoutStrokes(withoutCells(wording))));
  return isVerdict(told) ? told.replace(VERDICT, '$1$2: ') : told;
}
