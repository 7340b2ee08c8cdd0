import type { Band, Bound, Rule } from '../../src/model/rule';

/** A number as a Vietnamese office writes it: 0,25. */
export const vn = (value: number): string => String(value).replace('.', ',');

const percent = (share: number): string => `${vn(Number((share * 100).toPrecision(12)))}%`;

/** How a province might word a rule, for workbooks that a test makes. */
export function wordingOf(rule: Rule, max: number): string {
  switch (rule.kind) {
    case 'levels':
      return rule.levels.map(({ label, points }) => `${label}: ${vn(points)} điểm`).join('\n');
    case 'tiers': {
      const write = rule.of === 'rate' ? percent : vn;
      return [...rule.bands]
        .reverse()
        .map((band) => bandWording(band, write))
        .join('; ');
    }
    case 'linear':
      return linearWording(rule.floor, rule.target, max);
    case 'count':
      return `Mỗi ${rule.unit} được ${vn(rule.each)} điểm, tối đa ${vn(rule.cap ?? max)} điểm`;
    case 'deduction':
      return `Mỗi ${rule.unit} trừ ${vn(rule.each)} điểm`;
    case 'survey':
      return 'Điều tra xã hội học';
    case 'manual':
      return 'Đơn vị tự nhập điểm';
    case 'unreadable':
      return 'Theo hướng dẫn riêng của Hội đồng thẩm định';
  }
}

function bandWording({ from, to, award }: Band, write: (index: number) => string): string {
  const points =
    award.kind === 'share'
      ? `b/a × ${vn(award.of)}`
      : `${vn(award.kind === 'points' ? award.points : award.kind === 'line' ? award.to.points : award.base)} điểm`;
  return `${scope(from, to, write)}: ${points}`;
}

function scope(from: Bound | null, to: Bound | null, write: (index: number) => string): string {
  const lower = from && `${from.inclusive ? 'từ' : 'trên'} ${write(from.at)}`;
  const upper = to && `${to.inclusive ? 'đến' : 'đến dưới'} ${write(to.at)}`;
  if (lower && upper) return `${lower} ${upper}`;
  if (from) return from.inclusive ? `từ ${write(from.at)} trở lên` : `trên ${write(from.at)}`;
  return to?.inclusive ? `không quá ${write(to.at)}` : `dưới ${write(to?.at ?? 0)}`;
}

function linearWording(floor: Bound | null, target: number, max: number): string {
  const formula = target === 1 ? `b/a × ${vn(max)}` : `min(1; x/${percent(target)}) × ${vn(max)}`;
  if (!floor) return formula;
  return floor.inclusive
    ? `Từ ${percent(floor.at)} trở lên: ${formula}; dưới ${percent(floor.at)}: 0 điểm`
    : `Trên ${percent(floor.at)}: ${formula}; từ ${percent(floor.at)} trở xuống: 0 điểm`;
}
