import { asCode, type Criterion, type CriterionCode } from '../../model/criterion';
import { markedKey, plainText } from '../../text/key';
import { codeInName, readCode } from './code';
import { referenceTo, type FindCriteria } from './criterion-reference';

/** What may part two references: a name of a criterion may hold each of them, too. */
const BETWEEN = /[;,\n]|\s(?:và|&)\s/gu;

/**
 * The criteria that a cell of an evidence list names: codes ("1.1.3; 1.2.1"), ranges ("3.1–3.3", "Tiêu chí 1 đến 3"), names,
 * also with their code or with a comma of their own ("Đào tạo, bồi dưỡng"). `criteria` is the whole set in the order of the sheet.
 * What names no criterion stays as it is written, for a finding.
 */
export function criteriaNamed(
  text: string,
  criteria: readonly Criterion[],
  find: FindCriteria,
): readonly CriterionCode[] {
  const edges = [...text.matchAll(BETWEEN)];
  const starts = [0, ...edges.map(({ 0: sign, index }) => index + sign.length)];
  const ends = [...edges.map(({ index }) => index), text.length];
  const found = new Set<CriterionCode>();
  for (let part = 0; part < starts.length;) {
    const upTo = (last: number): string => plainText(text.slice(starts[part], ends[last]));
    let last = Math.min(part + MOST_PARTS, ends.length) - 1;
    let codes = namedAsOne(upTo(last), criteria, find);
    while (!codes && last > part) codes = namedAsOne(upTo(--last), criteria, find);
    const own = upTo(part);
    (codes ?? (own === '' ? [] : [asCode(own)])).forEach((code) => found.add(code));
    part = last + 1;
  }
  return [...found];
}

/** No criterion's name has more parts. */
const MOST_PARTS = 8;

/** One code, range or name; `null` for anything else. */
function namedAsOne(
  text: string,
  criteria: readonly Criterion[],
  find: FindCriteria,
): readonly CriterionCode[] | null {
  const range = rangeOf(text, criteria, find);
  if (range) return range.map(referenceTo);
  const code = readCode(text);
  if (code) return [asCode(code.text)];
  const [only, another] = find(text);
  const isNamed = only !== undefined && another === undefined && markedKey(only.name) === markedKey(text);
  if (only) return [isNamed && only.code !== '' ? referenceTo(only) : asCode(text)];
  return codeBeforeName(text, find);
}

/** "1.1 Ban hành kế hoạch": the code with its own name, or with other words that name no other criterion and part nothing. */
function codeBeforeName(text: string, find: FindCriteria): readonly CriterionCode[] | null {
  const opening = codeInName(text);
  const [only, another] = opening && /^\p{L}/u.test(opening.rest) ? find(opening.code.text) : [];
  if (!opening || !only || another) return null;
  const named = find(opening.rest);
  const isFree = named.length === 0 && text.search(BETWEEN) < 0;
  return named.includes(only) || isFree ? [referenceTo(only)] : null;
}

const RANGE = /^(?:.*?\s)?(?:từ\s+)?(\S+)\s*(?:[-–—−]|đến)\s*(\S+)$/iu;

/**
 * "2.1.1 - 2.1.3": the criteria from the one to the other, as deep in the set as they are. "1-3" is a range only where no
 * criterion has that code; whole dotted codes of one depth on both sides are a range always.
 */
function rangeOf(
  text: string,
  criteria: readonly Criterion[],
  find: FindCriteria,
): readonly Criterion[] | null {
  const [, opening = '', closing = ''] = RANGE.exec(text) ?? [];
  const [first, last] = [readCode(opening), readCode(closing)];
  if (!first || !last || first.parts.length !== last.parts.length) return null;
  if (first.parts.length === 1 && find(text).length > 0) return null;
  const [from, otherFrom] = find(first.text);
  const [to, otherTo] = find(last.text);
  if (!from || !to || otherFrom || otherTo) return null;
  const [start, end] = [criteria.indexOf(from), criteria.indexOf(to)];
  const depth = first.parts.length;
  const within = criteria
    .slice(start, end + 1)
    .filter(({ code }) => readCode(code)?.parts.length === depth && isOfStyle(code, first.text));
  return start < 0 || end <= start ? null : within;
}

/** Running figures are no Roman fields: "7" to "8" leaves "III" between them out. */
const isOfStyle = (code: string, other: string): boolean => {
  const [one, two] = [readCode(code), readCode(other)];
  return one?.styles.some(({ kind }) => two?.styles.some((style) => style.kind === kind)) === true;
};
