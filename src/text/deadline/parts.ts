import { condition, duration } from './condition';
import type { Frequency } from './recurring';
import { frequency } from './recurring';
import type { Term } from './term';
import { hourAt, term } from './term';
import type { Condition } from './words';
import {
  fillerAt,
  isAnd,
  isFrom,
  isNext,
  isOr,
  isTelling,
  isUntil,
  remarkAt,
  ongoingDeadlineAt,
  unitAt,
} from './words';
import { wordTest } from '../phrases';
import type { Parsed, TextToken } from '../tokens';
import { isSign, numberAt, parsed } from '../tokens';

/** What a deadline is made of, before it is known what the parts mean together. */
export type Meaning =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'recurring'; readonly frequency: Frequency }
  | { readonly kind: 'continuous' }
  /** "kịp thời": continuous where nothing else is said. */
  | { readonly kind: 'in-time' }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'ad-hoc' }
  /** When it begins, or that the time will be told: neither sets nor hinders an end. */
  | { readonly kind: 'aside' }
  /** Other words: what is to be done, whom to report to. */
  | { readonly kind: 'remark' }
  /** "thực hiện": leaves what is around it as it is. */
  | { readonly kind: 'act' }
  | { readonly kind: 'not-understood' };

export interface DeadlinePart {
  readonly meaning: Meaning;
  readonly inBrackets: boolean;
  readonly link: 'and' | 'or' | 'other';
}

/** Whether other words are right before a time, and whether any do since the last colon or other part. */
interface Before {
  readonly remark: boolean;
  readonly name: boolean;
}

const part = (meaning: Meaning, next: number): Parsed<Meaning> => parsed(meaning, next);

/** The parts of a deadline in their order. Whatever is not understood stays visible as a part. */
export function deadlinePartsOf(tokens: readonly TextToken[]): readonly DeadlinePart[] {
  const parts: DeadlinePart[] = [];
  let index = 0;
  let depth = 0;
  let link: DeadlinePart['link'] = 'other';
  let before: Before = { remark: false, name: false };
  while (index < tokens.length) {
    const token = tokens[index];
    const read: Parsed<Meaning | null> | null = isDelimiter(token) ? null : meaningAt(tokens, index, before);
    if (read?.value) {
      parts.push({ meaning: read.value, inBrackets: depth > 0, link });
      link = 'other';
    } else if (isSign(token, '()')) {
      depth = Math.max(0, depth + (isSign(token, '(') ? 1 : -1));
    }
    if (isAnd(token)) link = 'and';
    if (isOr(token)) link = 'or';
    before = beforeNext(before, token, read?.value?.kind);
    index = read?.next ?? index + 1;
  }
  return parts;
}

function beforeNext(before: Before, token: TextToken | undefined, kind: Meaning['kind'] | undefined): Before {
  if (kind === 'remark') return { remark: true, name: true };
  if (kind === 'act') return before;
  return { remark: false, name: before.name && kind === undefined && !isSign(token, ':;') };
}

/** Also a slash: "Cả năm/ Thường xuyên". */
const isDelimiter = (token: TextToken | undefined): boolean =>
  isSign(token, '(),;:.-"\'!*•+[]…/') || isAnd(token) || isOr(token);

/** The part at a place; its value is `null` for words that change nothing. */
function meaningAt(
  tokens: readonly TextToken[],
  index: number,
  before: Before,
): Parsed<Meaning | null> | null {
  return (
    recurrence(tokens, index) ??
    beginning(tokens, index) ??
    limit(tokens, index, before) ??
    waiting(duration(tokens, index)) ??
    ongoing(tokens, index) ??
    waiting(condition(tokens, index)) ??
    otherWords(tokens, index)
  );
}

function recurrence(tokens: readonly TextToken[], index: number): Parsed<Meaning> | null {
  const often = frequency(tokens, index);
  return often && part({ kind: 'recurring', frequency: often.value }, often.next);
}

function limit(tokens: readonly TextToken[], index: number, before: Before): Parsed<Meaning> | null {
  const read = term(tokens, index);
  if (!read) return null;
  if (ongoingDeadlineAt(tokens, read.next)?.value === 'onward') return part({ kind: 'aside' }, read.next + 2);
  // "Kế hoạch năm 2026" is the name of a plan, "ban hành trong năm 2026" sets a time.
  const isYear = read.value.limit.kind === 'span' && read.value.limit.span.kind === 'year';
  const isPartOfName = !read.value.isExplicit && (before.remark || (isYear && before.name));
  if (isPartOfName) return part({ kind: 'not-understood' }, read.next);
  return part({ kind: 'term', term: read.value }, read.next);
}

/** How far "từ ngày ban hành Kế hoạch" may run before its "đến". */
const MAX_BEGINNING_LENGTH = 12;
const isNow = wordTest('nay');
const isAfter = wordTest('sau');

/** "từ quý II", "từ nay", "từ ngày ban hành Kế hoạch … đến", "sau ngày 30/6/2026". */
function beginning(tokens: readonly TextToken[], index: number): Parsed<Meaning> | null {
  const isCounted = isFrom(tokens[index]);
  if (!isCounted && !isAfter(tokens[index])) return null;
  const stated = term(tokens, index + 1);
  if (stated && !stated.value.isExplicit) return begun(tokens, index, stated, isCounted);
  if (!isCounted) return null;
  if (isNow(tokens[index + 1])) return part({ kind: 'aside' }, index + 2);
  for (let place = index + 1; place < index + MAX_BEGINNING_LENGTH && place < tokens.length; place += 1) {
    if (isUntil(tokens[place]) && term(tokens, place)) return part({ kind: 'aside' }, place);
  }
  return null;
}

/** "từ tháng 3 đến tháng 6" is a range with its end; "từ quý II" only begins. */
function begun(
  tokens: readonly TextToken[],
  index: number,
  stated: Parsed<Term>,
  isCounted: boolean,
): Parsed<Meaning> | null {
  const { limit: read } = stated.value;
  if (!isCounted) {
    // "sáu tháng đầu năm" without its mark is no "sau …".
    return term(tokens, index) ? null : part({ kind: 'aside' }, stated.next);
  }
  const isRange = read.kind === 'span' && read.isRange;
  if (!isRange && read.kind !== 'contradictory') return part({ kind: 'aside' }, stated.next);
  return part({ kind: 'term', term: stated.value }, stated.next);
}

const waiting = (read: Parsed<Condition> | null): Parsed<Meaning> | null =>
  read && part({ kind: 'condition', condition: read.value }, read.next);

function ongoing(tokens: readonly TextToken[], index: number): Parsed<Meaning> | null {
  const read = ongoingDeadlineAt(tokens, index);
  switch (read?.value) {
    case 'continuous':
    case 'in-time':
    case 'ad-hoc':
      return part({ kind: read.value }, read.next);
    case 'open':
      return part({ kind: 'aside' }, read.next);
    case 'report':
      return part({ kind: 'remark' }, read.next);
    case 'periodic':
    case 'onward':
    case undefined:
      return null;
  }
}

function otherWords(tokens: readonly TextToken[], index: number): Parsed<Meaning | null> {
  const filler = fillerAt(tokens, index);
  if (filler?.value === 'acts') return part({ kind: 'act' }, filler.next);
  const passed = filler?.next ?? whollyAt(tokens, index) ?? hourAt(tokens, index);
  if (passed !== null) return parsed(null, passed);
  const remark = remarkAt(tokens, index);
  if (remark) return part({ kind: 'remark' }, remark.next);
  const token = tokens[index];
  // "năm sau", "tháng tới": counted from a time that is not named.
  if (unitAt(tokens, index) && isNext(tokens[index + 1])) return part({ kind: 'not-understood' }, index + 2);
  const isOrdinary = token?.kind === 'word' && !isTelling(token);
  return part({ kind: isOrdinary ? 'remark' : 'not-understood' }, index + 1);
}

/** "100%" of a task is the task; any other share of it has a time of its own. */
const whollyAt = (tokens: readonly TextToken[], index: number): number | null =>
  numberAt(tokens, index, 100, 100) !== null && isSign(tokens[index + 1], '%') ? index + 2 : null;
