import { plainLines } from '../../../text/key';

const BULLET =
  /^(?:[-+•*●▪‣–]+|\(?[a-zđ]\)|[a-zđ]\.(?=\s)|\(?[ivx]{1,4}\)|\(?\d{1,2}\)|\d{1,2}[./](?=\s))\s*/iu;
const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);

/**
 * Cuts a wording into its statements: one a line, without bullets; at semicolons and at the end of a
 * sentence, but not inside brackets ("min(1; x/80%)") nor inside a number ("0.5").
 */
export const splitStatements = (wording: string): readonly string[] => statementLines(wording).flat();

/** The statements line by line. A formula that is on the next line belongs to the line that announces it. */
export function statementLines(wording: string): readonly (readonly string[])[] {
  const lines: string[] = [];
  for (const line of plainLines(wording)) {
    const before = lines.at(-1);
    if (before !== undefined && ANNOUNCES.test(before) && !/:\s*\d/u.test(line)) {
      lines[lines.length - 1] = `${before} ${line.replace(/^[-+•*]\s+/u, '')}`;
    } else {
      lines.push(line);
    }
  }
  return lines.flatMap((line) =>
    sentencesOf(withoutBullet(line)).map((sentence) =>
      splitLine(sentence)
        .flatMap(splitAside)
        .map(withoutBullet)
        .filter((statement) => statement !== ''),
    ),
  );
}

/** "… thì tính theo công thức:" */
const ANNOUNCES = /(?:công thức|như sau)(?:\s+(?:sau|tính|như sau|sau đây))*\s*:?\s*$/iu;

/** "- a. 100%: …" has two. */
const withoutBullet = (statement: string): string => {
  if (TAKES_OFF.test(statement.trim())) return statement.trim();
  const rest = statement.trim().replace(BULLET, '').trim();
  return LETTERED.test(rest) ? rest.replace(BULLET, '').trim() : rest;
};

/** "-0,5 điểm/lỗi": a minus that touches its figure is no bullet. */
const TAKES_OFF = /^-\d+(?:[.,]\d+)?\s*(?:điểm|đ)\s*(?:\/|cho mỗi|mỗi)/iu;

const LETTERED = /^(?:\(?[a-zđ]\)|[a-zđ]\.(?=\s))\s*\S/iu;

/** What ends with a full stop is no part of the next sentence. */
const sentencesOf = (line: string): readonly string[] => cutAt(line, endsSentence);

const splitLine = (line: string): readonly string[] =>
  cutAt(line, (text, index) => text[index] === ';' || text[index] === '|' || endsSentence(text, index));

function cutAt(line: string, cuts: (line: string, index: number) => boolean): readonly string[] {
  const statements: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < line.length; index++) {
    const letter = line[index] ?? '';
    if (OPEN.has(letter)) depth++;
    else if (CLOSE.has(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && cuts(line, index)) {
      statements.push(line.slice(start, index));
      start = index + 1;
    }
  }
  return [...statements, line.slice(start)];
}

/** A full stop before a capital, a bullet or the end; "0.5", "TT.", "tr. 5" are none. */
function endsSentence(line: string, index: number): boolean {
  if (line[index] !== '.') return false;
  const rest = line.slice(index + 1);
  if (rest.trim() === '' || /^\s+[\p{Lu}\-+•*(]/u.test(rest)) return true;
  // "… điểm tối đa. 100%: …" begins with a class.
  return (
    /(?:điểm|đ|tối đa)$/iu.test(line.slice(0, index)) &&
    /^\s+(?:[≥>≤<]|\d+(?:[.,]\d+)?\s*(?:%|-|\p{L}))/u.test(rest)
  );
}

/** A condition in brackets at the end is a statement of its own; so is ", trong đó: a là …". */
function splitAside(statement: string): readonly string[] {
  const least = leastBehind(statement);
  if (least) return least;
  for (const aside of ASIDES) {
    const match = aside.exec(statement);
    if (match?.[1] && match[2]) return [match[1], match[2]];
  }
  return [statement];
}

const BUT = ' nhưng ';
const AT_LEAST =
  /^(?:(?:tổng|số|điểm) )*(?:không (?:được )?(?:thấp hơn|dưới|ít hơn)|thấp nhất|tối thiểu|ít nhất) /iu;
const IN_PROPORTION = /t[ỷỉ] lệ|công thức|×| x |b ?\/ ?a/iu;

/** "Tính theo tỷ lệ (tỷ lệ × 2 điểm) nhưng không thấp hơn 0,5 điểm": the formula, and what it gives at the least. */
function leastBehind(statement: string): readonly string[] | null {
  const at = statement.lastIndexOf(BUT);
  const [head, tail] = [statement.slice(0, Math.max(at, 0)), statement.slice(at + BUT.length)];
  return at > 0 && AT_LEAST.test(tail) && IN_PROPORTION.test(head) ? [head.replace(/,$/, ''), tail] : null;
}

const ASIDES: readonly RegExp[] = [
  /^(.+?)\s*\(((?:trường hợp |nếu )?(?:không|chưa) (?:phát sinh|áp dụng|thuộc).+)\)\s*$/isu,
  /^(.+?)\s*\(((?:nếu |tỷ lệ |trường hợp )*(?:dưới|trên|từ|nhỏ hơn|<|≥|>|≤)\s*\d[^()]*điểm[^()]*)\)\s*$/isu,
  /^(.+?),?\s*((?:trong đó|với)\s*:?\s*\(?[a-zđ]\)?\s*(?:là|:|=|-|–).+)$/isu,
];

const FURTHER: readonly RegExp[] = [
  /\s+(?:hoặc|còn|và)\s+(?=(?:được\s+|chấm\s+)?\d+(?:[.,]\d+)?\s*(?:điểm|đ)\s+(?:nếu|khi|cho|đối))/iu,
  /(?<=\d\s*(?:điểm|đ))\s*\/\s*(?=\p{L}[^/]*[:=])/iu,
  /(?<=\d\s*(?:điểm|đ)?\))\s*\/\s*(?=\p{L}[^/]*\d)/iu,
  /(?<=[:=]\s*\d+(?:[.,]\d+)?\s*(?:điểm|đ)?)\s+\/\s+/iu,
  /(?<=\)),\s+/u,
  /,\s+(?=\D)/u,
  /\s[-+•]\s(?=[\p{L}≥≤<>])/u,
  /(?<=\d\s*(?:điểm|đ))[,.]?\s+(?=[\p{L}≥≤<>\d])/iu,
  /(?<=[:=]\s*\d+(?:[.,]\d+)?)\s+(?=\p{Lu}[^:=]*[:=]\s*\d)/u,
  /(?<=\d\s*(?:điểm|đ)?),\s*(?=\p{L})/iu,
];

/** Other places at which a statement that was not understood may be two: ", ", " - ", " + ", after "điểm ". */
export function splitFurther(statement: string): readonly (readonly string[])[] {
  return FURTHER.map((separator) =>
    statement
      .split(separator)
      .map(withoutBullet)
      .filter((part) => part !== ''),
  ).filter((parts) => parts.length > 1 && parts.every(isBalanced));
}

/** The closing bracket of a statement, with what is before it and the statements inside. */
export function plainBracket(
  statement: string,
): { readonly head: string; readonly inside: readonly string[] } | null {
  const match = /^([^()]+?)\s*\(([^()]+)\)\s*[.:;]?\s*$/su.exec(statement);
  if (!match?.[1] || !match[2]) return null;
  return {
    head: match[1],
    inside: splitLine(match[2])
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  };
}

const isBalanced = (part: string): boolean => {
  const count = (sign: RegExp): number => part.match(sign)?.length ?? 0;
  return count(/[([{]/g) === count(/[)\]}]/g);
};

/**
 * A statement in its lead-in and what it says after it: "Thang điểm: đầy đủ 1 điểm", "Đánh giá theo 3 mức: tốt (1 điểm) …".
 * `null` where it has none, or where the lead-in itself speaks of points.
 */
export function withoutLead(
  statement: string,
  max: number,
): { readonly lead: string; readonly rest: string } | null {
  const match = /^([^:]{3,80}):\s*(.+)$/su.exec(statement);
  if (!match?.[1] || !match[2]) return null;
  const lead = match[1]
    .replace(/theo\s+\d{1,2}\s+(?:mức|bậc|trường hợp)/iu, '')
    .replace(
      /^(?:số\s+)?điểm\s+(?:tối đa|chuẩn)\s*(?:là\s+)?0?(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)?\s*,/iu,
      (said, figure: string) => (Number(figure.replace(',', '.')) === max ? '' : said),
    );
  return /\d/.test(lead) ? null : { lead: match[1], rest: match[2] };
}
