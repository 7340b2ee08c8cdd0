import type { SampleLeaf } from './criteria-data';

/** 0.5 as "0,5". */
const points = (value: number): string => `${String(value).replace('.', ',')} điểm`;
const percent = (share: number): string => `${String(Number((share * 100).toFixed(4))).replace('.', ',')}%`;

/** A leaf's scale in the words of an office's guidance. */
export function wordingOf({ scale, max }: SampleLeaf): string {
  switch (scale[0]) {
    case 'levels': {
      const [, ...levels] = scale;
      return `${levels.map(([label, value]) => `${label}: ${points(value)}`).join('; ')}.`;
    }
    case 'linear':
      return linearWording(scale[1], max);
    case 'target':
      return `Từ ${percent(scale[1])} trở lên: ${points(max)}; dưới ${percent(scale[1])}: tính theo công thức (tỷ lệ đạt được/${percent(scale[1])}) x điểm tối đa.`;
    case 'tiers':
      return tiersWording(scale.slice(1) as readonly (readonly [number, number])[]);
    case 'late':
      return lateWording(scale.slice(1) as readonly (readonly [number, number])[]);
    case 'each':
      return `Mỗi ${scale[2]} được ${points(scale[1])}, tối đa ${points(max)}.`;
    case 'off':
      return `Mỗi ${scale[2]} trừ ${points(scale[1])}.`;
    case 'survey':
      return 'Xác định qua điều tra xã hội học; đơn vị không tự chấm.';
  }
}

function linearWording(floor: number | undefined, max: number): string {
  if (floor === undefined) return 'Tính theo công thức: (b/a) x điểm tối đa.';
  return `Đạt 100%: ${points(max)}; từ ${percent(floor)} đến dưới 100%: tính theo công thức (b/a) x điểm tối đa; dưới ${percent(floor)}: 0 điểm.`;
}

/** Higher is better: [[0.3, 1], [0.2, 0.5]]. */
function tiersWording(tiers: readonly (readonly [number, number])[]): string {
  const parts = tiers.map(([from, value], i) => {
    const above = tiers[i - 1]?.[0];
    const range =
      above === undefined ? `Từ ${percent(from)} trở lên` : `từ ${percent(from)} đến dưới ${percent(above)}`;
    return `${range}: ${points(value)}`;
  });
  return `${parts.join('; ')}; dưới ${percent(tiers.at(-1)?.[0] ?? 0)}: 0 điểm.`;
}

/** Lower is better, from none at all upwards. */
function lateWording(tiers: readonly (readonly [number, number])[]): string {
  const parts = tiers.map(([upTo, value], i) => {
    const below = tiers[i - 1]?.[0];
    if (below === undefined) return `Không có hồ sơ trễ hạn: ${points(value)}`;
    return `${below === 0 ? 'đến' : `trên ${percent(below)} đến`} ${percent(upTo)}: ${points(value)}`;
  });
  return `${parts.join('; ')}; trên ${percent(tiers.at(-1)?.[0] ?? 0)}: 0 điểm.`;
}
