import type { Points } from '../../model/points';
import type { Award, Band, LinearRule, Rule, RuleKind, TiersRule } from '../../model/rule';

type WriteOf<R extends Rule> = (rule: R, max: Points) => string;

/** One canonical Vietnamese sentence for each kind of rule. */
const SENTENCES: { readonly [Kind in RuleKind]: WriteOf<Extract<Rule, { kind: Kind }>> } = {
  levels: ({ levels }) => levels.map(({ label, points }) => `${label}: ${amount(points)}`).join('; '),
  tiers: tiersSentence,
  linear: linearSentence,
  count: ({ each, unit, cap }) =>
    `Mỗi ${unit} được ${amount(each)}${cap === null ? '' : `, tối đa ${amount(cap)}`}`,
  deduction: ({ each, unit }) => `Mỗi ${unit} trừ ${amount(each)}`,
  survey: () => 'Xác định qua điều tra xã hội học, đơn vị không tự chấm',
  manual: () => 'Đơn vị tự nhập điểm',
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

const numeral = (value: number): string => String(Number(value.toPrecision(12))).replace('.', ',');
const amount = (points: number): string => `${numeral(points)} điểm`;
const percent = (share: number): string => `${numeral(Number(`${share}e2`))}%`;

/** From the highest band to the lowest, as offices list them. */
function tiersSentence({ of, bands }: TiersRule, max: Points): string {
  const shown = of === 'rate' ? percent : numeral;
  return [...bands]
    .reverse()
    .map((band) => `${bandWords(band, shown)}: ${awardWords(band.award, max)}`)
    .join('; ');
}

function bandWords({ from, to }: Band, shown: (value: number) => string): string {
  if (from && to && from.at === to.at) return `đúng ${shown(from.at)}`;
  const lower = from && `${from.inclusive ? 'từ' : 'trên'} ${shown(from.at)}`;
  if (lower && to) return `${lower} đến${to.inclusive ? '' : ' dưới'} ${shown(to.at)}`;
  if (from && lower) return from.inclusive ? `${lower} trở lên` : lower;
  if (to) return to.inclusive ? `từ ${shown(to.at)} trở xuống` : `dưới ${shown(to.at)}`;
  return 'mọi kết quả';
}

function awardWords(award: Award, max: Points): string {
  if (award.kind === 'points') return amount(award.points);
  const whole = award.of === max ? 'điểm tối đa' : amount(award.of);
  const rate = award.target === 1 ? '(b/a)' : `(tỷ lệ đạt được/${percent(award.target)})`;
  return `tính theo công thức ${rate} x ${whole}`;
}

function linearSentence({ floor, target }: LinearRule, max: Points): string {
  const share = awardWords({ kind: 'share', of: max, target }, max);
  if (!floor && target === 1) return 'Tính theo công thức (b/a) x điểm tối đa';
  const top = `${target === 1 ? 'đạt 100%' : `từ ${percent(target)} trở lên`}: ${amount(max)}`;
  if (!floor) return `${top}; dưới ${percent(target)}: ${share}`;
  const lower = floor.inclusive ? 'từ' : 'trên';
  const below = floor.inclusive ? `dưới ${percent(floor.at)}` : `từ ${percent(floor.at)} trở xuống`;
  return `${top}; ${lower} ${percent(floor.at)} đến dưới ${percent(target)}: ${share}; ${below}: 0 điểm`;
}
