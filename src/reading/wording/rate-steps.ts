import type { Points } from '../../model/points';
import { amountAt } from './amount-at';
import { readCap, type Cap } from './cap';
import type { Lexed, Token } from './lexer';
import { wordSet } from './phrases';
import { EARLIER_YEAR, isOffVerb, isVerb } from './words';
import { hasPhrase } from './phrases';

/** So many points for each so many per cent: "cứ giảm 1% trừ 0,2 điểm". */
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
  readonly cap: Cap;
}

const isDown = wordSet('giảm thiếu thấp hụt kém dưới tụt chưa sụt');
const isMissing = wordSet('thiếu hụt chưa không sót');
const isUp = wordSet('tăng thêm vượt cao trên');
const isStepLead = wordSet('giảm thiếu hơn hụt kém tăng thêm vượt cứ mỗi đi xuống lên tụt sụt từng');
const isLeadWord = wordSet(
  'nếu trường hợp cứ mỗi tỷ tỉ lệ kết quả thì khi và , từ mức : so với trở lên dưới đạt được chỉ tiêu mục tiêu yêu cầu không chưa thấp hơn còn lại hoàn thành tính',
);

/**
 * Reads "cứ giảm 1% trừ 0,2 điểm", "thấp hơn 1% so với 95% trừ 0,1 điểm", "mỗi 5% tăng thêm được cộng 0,5 điểm, tối
 * đa 2 điểm". `null` for anything else, and where it is last year's figure that is grown over.
 */
export function readRateSteps({ tokens }: Lexed, max: number): RateSteps | null {
  const stepAt = tokens.findIndex(
    (token, index) => isPerCent(token) && isStepLead(tokens[index - 1]) && index > 0,
  );
  const step = tokens[stepAt];
  if (!step || hasPhrase(tokens, EARLIER_YEAR)) return null;
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
  const isSimple = between.every((token) => token.kind !== 'number' || token.percent);
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
  const goes = said.some(isDown) ? 'down' : said.some(isUp) ? 'up' : 'plain';
  return {
    per: step.value,
    each: amount.points,
    deducts,
    from: bases[0]?.value ?? null,
    goes,
    isOfWhole: said.some(isMissing),
    cap,
  };
}

const isPerCent = (token: Token): boolean => token.kind === 'number' && token.percent;
const isStepMarker = wordSet('cứ mỗi từng');
const isAdded = wordSet('cộng thêm thưởng');
