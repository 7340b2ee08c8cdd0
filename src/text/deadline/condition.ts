import { isDayWord } from '../date/date-grammar';
import { term } from './term';
import type { Condition } from './words';
import { deadlineBoundAt, conditionAt, estimateAt, fillerAt, isFrom, isTelling, unitAt } from './words';
import { wordTest } from '../phrases';
import type { Parsed, TextToken } from '../tokens';
import { isSign, numberAt, parsed } from '../tokens';

const isWithinWord = wordTest('vòng');
const isWork = wordTest('làm');

/** "trong vòng 10 ngày kể từ …", "05 ngày làm việc sau khi …", "trong 30 ngày": counted from an event. */
export function duration(tokens: readonly TextToken[], index: number): Parsed<Condition> | null {
  let place = index;
  for (let bound = deadlineBoundAt(tokens, place); bound; bound = deadlineBoundAt(tokens, place))
    place = bound.next;
  while (isWithinWord(tokens[place]) || fillerAt(tokens, place)) {
    place = fillerAt(tokens, place)?.next ?? place + 1;
  }
  const unit = numberAt(tokens, place, 1, 999) === null ? null : unitAt(tokens, place + 1);
  if (!unit || unit.value === 'quarter' || numberAt(tokens, unit.next, 1, 9999) !== null) return null;
  const counted = isWork(tokens[unit.next]) || conditionAt(tokens, unit.next) || isFrom(tokens[unit.next]);
  if (!counted && place === index) return null;
  return parsed('event', endOfCondition(tokens, unit.next));
}

const isBefore = wordTest('trước');

/** "Sau khi …", "Theo …", "Khi có yêu cầu", "Trước Hội nghị …" up to where an estimate begins. */
export function condition(tokens: readonly TextToken[], index: number): Parsed<Condition> | null {
  const read = conditionAt(tokens, index) ?? beforeAnEvent(tokens, index);
  if (!read) return null;
  return parsed(read.value, endOfCondition(tokens, read.next));
}

function beforeAnEvent(tokens: readonly TextToken[], index: number): Parsed<Condition> | null {
  if (!isBefore(tokens[index])) return null;
  const named = isDayWord(tokens[index + 1]) ? index + 2 : index + 1;
  const isEvent = tokens[named]?.kind === 'word' && !unitAt(tokens, named) && !isTelling(tokens[named]);
  return isEvent || isPeriodOfEvent(tokens[named]) ? parsed('event', named) : null;
}

/** "kỳ họp" begins with a word that otherwise is one of time. */
const isPeriodOfEvent = wordTest('kỳ');

/**
 * A condition's own words may name years and dates ("Kế hoạch số 188/KH-UBND ngày 27/12/2025"), so they run
 * until a bracket, a semicolon or an estimate ends them.
 */
function endOfCondition(tokens: readonly TextToken[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (estimateAt(tokens, index) || isSign(token, ';')) return index;
    const opens = isSign(token, '(');
    if ((opens || isSign(token, ',')) && depth === 0 && isEstimate(tokens, index + 1, opens)) return index;
    if (isSign(token, ')') && depth === 0) return index;
    depth += opens ? 1 : isSign(token, ')') ? -1 : 0;
  }
  return tokens.length;
}

/** Behind a condition: "(quý I/2026)", ", trước 30/6/2026"; a bare day or year belongs to its document. */
function isEstimate(tokens: readonly TextToken[], index: number, inBrackets: boolean): boolean {
  if (estimateAt(tokens, index)) return true;
  const announced = fillerAt(tokens, index)?.next ?? index;
  const read = term(tokens, announced);
  if (!read) return false;
  const { limit: stated, isExplicit } = read.value;
  if (isExplicit || announced > index) return true;
  const isPeriod = stated.kind === 'span' && stated.span.kind !== 'date' && stated.span.kind !== 'year';
  const closes = read.next >= tokens.length || isSign(tokens[read.next], inBrackets ? ')' : '.;)');
  return isPeriod && closes;
}
