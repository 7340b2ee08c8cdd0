import type { Points } from '../../../model/points';
import { amountAt } from './amount-at';
import { readCap, type Cap } from './cap';
import { readRange, type RangeCondition } from './condition';
import type { Lexed, Token } from '../tokens/lexer';
import { hasPhrase, phraseLength, phrases, wordSet } from '../tokens/phrases';
import { AND_MORE, CAP_WORDS, EARLIER_YEAR, isOffVerb, isVerb } from '../tokens/words';

/** So many points for each this many per cent: "cứ giảm 1% trừ 0,2 điểm". */
export interface RateSteps {
  /** The step as a share: 0.01. */
  readonly per: number;
  readonly each: Points;
  readonly deducts: boolean;
  /** Where the steps begin, as far as the statement says so. */
  readonly from: number | null;
  /** Steps downwards from `from`, upwards from it, or simply of the rate. */
  readonly goes: 'down' | 'up' | 'plain';
  /** True for what is missing: "thiếu 1%" is missing from the whole. */
  readonly isOfWhole: boolean;
  /** True for steps of a rate that is bad in itself: "mỗi 1% hồ sơ trễ hạn". */
  readonly isOfFault: boolean;
  readonly cap: Cap;
  /** The class in which alone these steps are taken: "từ 85% đến dưới 100%: cứ thiếu 1% trừ 1 điểm". */
  readonly within?: RangeCondition;
}

const isDown = wordSet('giảm thiếu thấp hụt kém dưới tụt chưa sụt');
const isMissing = wordSet('thiếu hụt chưa không sót');
const isUp = wordSet('tăng thêm vượt cao trên');
const isStepLead = wordSet('giảm thiếu hơn hụt kém tăng thêm vượt cứ mỗi đi xuống lên tụt sụt từng đủ');
const isLeadWord = wordSet(
  'nếu trường hợp cứ mỗi tỷ tỉ lệ kết quả thì khi và , từ mức : so với trở lên dưới đạt được chỉ tiêu mục tiêu yêu cầu không chưa thấp hơn còn lại hoàn thành tính thu sau đó thêm đủ',
);

/**
 * Reads "cứ giảm 1% trừ 0,2 điểm", "thấp hơn 1% so với 95% trừ 0,1 điểm", "mỗi 5% tăng thêm được cộng 0,5 điểm, tối
 * đa 2 điểm". `null` for anything else, and where it is last year's figure that is grown over.
 */
export function readRateSteps({ tokens }: Lexed, max: number): RateSteps | null {
  if (hasPhrase(tokens, EARLIER_YEAR)) return null;
  return stepFirst(tokens, max) ?? amountFirst(tokens, max) ?? stepsWithin(tokens, max);
}

const isJoint = wordSet(': thì ,');

/** "Đạt từ 85% đến dưới 100%: cứ thiếu 1% trừ 1 điểm" */
function stepsWithin(tokens: readonly Token[], max: number): RateSteps | null {
  for (let cut = 1; cut < tokens.length; cut++) {
    if (!isJoint(tokens[cut])) continue;
    const rest = tokens.slice(cut + 1);
    const isPlain = rest.filter(isPerCent).length === 1;
    const steps = isPlain ? (stepFirst(rest, max) ?? amountFirst(rest, max)) : null;
    const within = steps && readRange(tokens.slice(0, cut));
    return steps && within?.of === 'rate' && within.from && within.to ? { ...steps, within } : null;
  }
  return null;
}

/** "thiếu 1%", "hụt thu 2%": the step has its word before it, with what is missing between. */
const opensStep = (tokens: readonly Token[], index: number): boolean =>
  index > 0 &&
  (isStepLead(tokens[index - 1]) ||
    (isReachedWord(tokens[index - 1]) && isStepMarker(tokens[index - 2])) ||
    (isStepWord(tokens[index - 1]) && tokens.slice(Math.max(0, index - 8), index - 1).some(isStepMarker)) ||
    (tokens[index - 1]?.kind === 'word' && isDown(tokens[index - 2])));

/** Where the step is: the 1 of "thấp hơn 95% thì cứ mỗi 1% hụt". */
function stepPlace(tokens: readonly Token[]): number {
  const places = tokens.flatMap((token, i) => (isPerCent(token) && opensStep(tokens, i) ? [i] : []));
  return places.find((place) => isMarked(tokens, place)) ?? places[0] ?? -1;
}

/** "cứ mỗi 1%", "cứ thấp hơn 5%" */
function isMarked(tokens: readonly Token[], place: number): boolean {
  let at = place - 1;
  while (isStepLead(tokens[at]) || isDown(tokens[at])) {
    if (isStepMarker(tokens[at])) return true;
    at--;
  }
  return false;
}

function stepFirst(tokens: readonly Token[], max: number): RateSteps | null {
  const stepAt = stepPlace(tokens);
  const step = tokens[stepAt];
  if (!step) return null;
  const place = tokens.findIndex(
    (_, index) => index > stepAt && isVerb(tokens[index - 1]) && amountAt(tokens, index, max),
  );
  const amount = amountAt(tokens, place, max);
  if (!amount) return null;
  let verbs = place;
  while (verbs > stepAt + 1 && isVerb(tokens[verbs - 1])) verbs--;
  const lead = tokens.slice(0, stepAt);
  const between = tokens.slice(stepAt + 1, verbs);
  const bases = [...lead, ...between].filter(isPerCent);
  // "cắt giảm từ 20% trở lên" is reached or not, and no step.
  const isSimple =
    between.every((token) => token.kind !== 'number' || token.percent) &&
    (isMarked(tokens, stepAt) || !hasPhrase(between, AND_MORE));
  if (bases.length > 1 || !isSimple || lead.some((token) => token.kind === 'number' && !token.percent))
    return null;
  const verb = tokens.slice(verbs, place);
  const isStep = verb.some((token) => isOffVerb(token) || isAdded(token)) && amount.points > 0;
  const isEach =
    lead.some(isStepMarker) ||
    (isStep && lead.every((token) => isLeadWord(token) || isDown(token) || isUp(token)));
  const cap = readCap(tokens.slice(amount.next), max);
  if (!isEach || !cap) return null;
  const deducts = verb.some(isOffVerb);
  const said = [...lead, ...between];
  const goes = said.some(isDown) || hasPhrase(said, NOT_DONE) ? 'down' : said.some(isUp) ? 'up' : 'plain';
  return {
    per: step.value,
    each: amount.points,
    deducts,
    from: bases[0]?.value ?? null,
    goes,
    isOfWhole: said.some(isMissing),
    isOfFault: said.some(isFaulty) && !said.some(isMissing),
    cap,
  };
}

const NOT_DONE = phrases('không hoàn thành', 'chưa hoàn thành', 'không đạt', 'chưa đạt', 'không thực hiện');

/** "Trừ 0,1 điểm cho mỗi 1% thấp hơn 100%", "giảm 0,1 điểm/1% không đạt" */
function amountFirst(tokens: readonly Token[], max: number): RateSteps | null {
  const place = tokens.findIndex(
    (_, index) => index > 0 && isOffVerb(tokens[index - 1]) && amountAt(tokens, index, max),
  );
  const amount = amountAt(tokens, place, max);
  const before = tokens.slice(0, Math.max(place, 0));
  const isLead = before.every((token) => isVerb(token) || isLeadWord(token)) || before.some(isDown);
  if (!amount || !isLead) return null;
  let index = amount.next;
  if (tokens[index]?.key === '/') index++;
  else {
    const start = index;
    while (isEachWord(tokens[index])) index++;
    if (index === start) return null;
  }
  const step = tokens[index];
  if (!step || !isPerCent(step)) return null;
  const caps = tokens.findIndex((_, i) => i > index && phraseLength(tokens, i, CAP_WORDS) > 0);
  const said = [...tokens.slice(0, place), ...tokens.slice(index + 1, caps < 0 ? undefined : caps)];
  const numbers = said.filter((token) => token.kind === 'number');
  const bases = numbers.filter((token, i) => token.value !== numbers[i - 1]?.value);
  const cap = readCap(caps < 0 ? [] : tokens.slice(caps), max);
  if (bases.length > 1 || !bases.every(isPerCent) || !cap) return null;
  return {
    per: step.value,
    each: amount.points,
    deducts: true,
    from: bases[0]?.value ?? null,
    goes: said.some(isDown) || said.some(isMissing) ? 'down' : 'plain',
    isOfWhole: said.some(isMissing),
    isOfFault: said.some(isFaulty) && !said.some(isMissing),
    cap,
  };
}

const isEachWord = wordSet('cho mỗi cứ với đối ứng từng');
/** What one wishes to have little of: its rate is what is declared. */
/** "cứ thấp hơn chỉ tiêu 1%" */
const isStepWord = wordSet('tiêu hoạch giao lệ');
const isReachedWord = wordSet('đạt được');
const isFaulty = wordSet('trễ quá chậm muộn lỗi sai phạm vi tồn');

const isPerCent = (token: Token): boolean => token.kind === 'number' && token.percent;
const isStepMarker = wordSet('cứ mỗi từng');
const isAdded = wordSet('cộng thêm thưởng');
