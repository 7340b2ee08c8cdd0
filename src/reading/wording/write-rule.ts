import type { Points } from '../../model/points';
import type {
  Award,
  Band,
  LineEnd,
  Level,
  LinearRule,
  PointsRounding,
  Rule,
  RuleKind,
  StepsAward,
  TiersRule,
} from '../../model/rule';

import { fractionOf } from '../../text/fraction';
import { leavesBestOpen } from './assembly/tiers';
import { commaNumeral } from '../../text/binary-noise';

type WriteOf<R extends Rule> = (rule: R, max: Points) => string;

/** One canonical Vietnamese sentence for each kind of rule. */
const SENTENCES: { readonly [Kind in RuleKind]: WriteOf<Extract<Rule, { kind: Kind }>> } = {
  levels: ({ levels }) => levels.map(levelWords).join('; '),
  tiers: tiersSentence,
  linear: linearSentence,
  count: ({ each, unit, cap }) =>
    `Mỗi ${unit} được ${amount(each)}${cap === null ? '' : `, tối đa ${amount(cap)}`}`,
  deduction: ({ each, unit, most }) =>
    `Mỗi ${unit} trừ ${amount(each)}${most === undefined ? '' : `, trừ tối đa ${amount(most)}`}`,
  survey: () => 'Xác định qua điều tra xã hội học, đơn vị không tự chấm',
  manual: ({ why }) => MANUAL[why ?? 'by-hand'],
  unreadable: () => '',
};

/**
 * A rule as one Vietnamese sentence, for showing what was understood. Reading the sentence gives the same
 * rule. Empty for a wording that was not understood.
 */
export function writeRule(rule: Rule, max: Points): string {
  const write = SENTENCES[rule.kind] as WriteOf<Rule>;
  return write(rule, max);
}

const amount = (points: number): string => `${commaNumeral(points)} điểm`;
const percent = (share: number): string => fractionOf(share) ?? `${commaNumeral(Number(`${share}e2`))}%`;

const MANUAL = {
  'by-hand': 'Đơn vị tự nhập điểm',
  'other-units': 'Tính theo kết quả của đơn vị dẫn đầu',
  judgement: 'Chấm tùy mức độ',
} as const;

/** What the wording leaves unsaid carries a mark that reads back as such. */
const ASSUMED = ' (ngầm hiểu)';
const markOf = (assumed: true | undefined): string => (assumed ? ASSUMED : '');

const levelWords = ({ label, points, assumed, open }: Level): string =>
  open ? `${label}: từ 0 đến ${amount(points)}` : `${label}: ${amount(points)}${markOf(assumed)}`;

/** From the highest band to the lowest, as offices list them. */
function tiersSentence({ of, bands, mayExceed }: TiersRule, max: Points): string {
  const shown = of === 'rate' ? percent : commaNumeral;
  // Classes none of which earns the maximum say what is taken off.
  const fallsShort =
    bands.every(({ award }) => award.kind === 'points' && award.points < max) && !leavesBestOpen(of, bands);
  const words = (award: Award): string =>
    fallsShort && award.kind === 'points' ? off(max - award.points) : awardWords(award, max, shown);
  const parts = [...bands].reverse().map((band) => {
    const isWhole =
      of === 'rate' && !mayExceed && band.to === null && band.from?.at === 1 && band.from.inclusive;
    const place = isWhole ? 'đạt 100%' : bandWords(band, shown);
    return `${place}: ${words(band.award)}${markOf(band.assumed)}`;
  });
  const saysItself = bands.some(
    ({ from, to, award }) =>
      [from, to].some((bound) => (bound?.at ?? 0) > 1) ||
      (from?.at === 1 && !from.inclusive) ||
      (award.kind === 'steps' && award.from >= 1 && award.each > 0) ||
      (of === 'rate' && award.kind === 'line' && award.to.at > 1),
  );
  const rounding = bands
    .map(({ award }) => ('rounding' in award ? award.rounding : undefined))
    .find((each) => each !== undefined);
  return parts.join('; ') + exceedingWords(saysItself ? undefined : mayExceed) + roundingWords(rounding);
}

const off = (points: number): string => `trừ ${amount(points)}`;

/** "2 điểm và kể từ 95%, cứ 1% trừ 0,2 điểm, đến 0 điểm" */
function stepsWords({ base, from, per, each, limit }: StepsAward, shown: (value: number) => string): string {
  const verb = each < 0 ? 'trừ' : 'cộng';
  const steps = `cứ ${shown(per)} ${verb} ${amount(Math.abs(each))}`;
  return `${amount(base)} và kể từ ${shown(from)}, ${steps}, đến ${amount(limit)}`;
}

const lineEnd = ({ at, points }: LineEnd, shown: (value: number) => string): string =>
  `${amount(points)} tại ${shown(at)}`;

function bandWords({ from, to }: Band, shown: (value: number) => string): string {
  if (from && to && from.at === to.at) return `đúng ${shown(from.at)}`;
  const lower = from && `${from.inclusive ? 'từ' : 'trên'} ${shown(from.at)}`;
  if (lower && to) return `${lower} đến${to.inclusive ? '' : ' dưới'} ${shown(to.at)}`;
  if (from && lower) return from.inclusive ? `${lower} trở lên` : lower;
  if (to) return to.inclusive ? `từ ${shown(to.at)} trở xuống` : `dưới ${shown(to.at)}`;
  return 'mọi kết quả';
}

function awardWords(award: Award, max: Points, shown: (value: number) => string = percent): string {
  switch (award.kind) {
    case 'points':
      return amount(award.points);
    case 'steps':
      return stepsWords(award, shown);
    case 'line':
      return `nội suy từ ${lineEnd(award.from, shown)} đến ${lineEnd(award.to, shown)}`;
    case 'share': {
      const whole = award.of === max ? 'điểm tối đa' : amount(award.of);
      const rate = award.target === 1 ? '(b/a)' : `(tỷ lệ đạt được/${percent(award.target)})`;
      return `tính theo công thức ${rate} x ${whole}`;
    }
  }
}

const WAYS = { nearest: '', up: ' lên', down: ' xuống' } as const;

const exceedingWords = (mayExceed: true | undefined): string =>
  mayExceed ? '; vượt 100% tính như 100%' : '';

const roundingWords = (rounding: PointsRounding | undefined): string =>
  rounding ? `; điểm làm tròn${WAYS[rounding.way]} đến ${amount(rounding.to)}` : '';

function linearSentence({ floor, target, rounding, mayExceed }: LinearRule, max: Points): string {
  const share = awardWords({ kind: 'share', of: max, target }, max);
  const round = exceedingWords(mayExceed) + roundingWords(rounding);
  if (!floor && target === 1) return `Tính theo công thức (b/a) x điểm tối đa${round}`;
  const top = `${target === 1 ? 'đạt 100%' : `từ ${percent(target)} trở lên`}: ${amount(max)}`;
  if (!floor) return `${top}; dưới ${percent(target)}: ${share}${round}`;
  const lower = floor.inclusive ? 'từ' : 'trên';
  const below = floor.inclusive ? `dưới ${percent(floor.at)}` : `từ ${percent(floor.at)} trở xuống`;
  return `${top}; ${lower} ${percent(floor.at)} đến dưới ${percent(target)}: ${share}; ${below}: 0 điểm${round}`;
}
