import type { AimMeasure, AimPlan } from '../../model/aim';
import type { Assessment } from '../../model/assessment';
import type { Gap, GapEase } from '../../model/gap';
import { asPoints, type Points } from '../../model/points';
import { indexOf, sumPoints } from '../../text/decimal';
import { easeOf } from '../gaps/ease';
import { cheapestSet, type Choice } from './cheapest';

/**
 * What a change costs, by how hard it is: an assumption, stated so that it can be disputed. One large change is as dear as
 * three small ones; what can only count next year is taken where nothing else reaches the aim. Why: decision 0194.
 */
const COST: Readonly<Record<GapEase, number>> = {
  'at-the-desk': 1,
  'small-change': 2,
  'large-change': 6,
  'next-year': 1000,
};

/** To go all the way costs more than the first step, even where both are of one kind. */
const FURTHER = 1;

interface MeasureChoice extends Choice {
  readonly measure: AimMeasure;
}

type Judged = Pick<Assessment, 'total' | 'gaps' | 'leaves' | 'asOf' | 'year'> & {
  readonly set: Pick<Assessment['set'], 'precision'>;
};

/**
 * The cheapest set of changes with which the index, rounded to two decimals as it is shown, reaches the aim. Only changes
 * whose gain is known exactly count: what a criterion without figures will bring nobody can tell. `null` where nothing
 * applies.
 *
 * @param aim 0 to 100, two decimals
 */
export function planAim(judged: Judged, aim: number): AimPlan | null {
  const { total, set } = judged;
  if (total.applicableMax <= 0) return null;
  const scale = 10 ** set.precision;
  const units = (points: number): number => Math.round(points * scale);
  const need = Math.max(0, unitsFor(aim, units(total.applicableMax)) - units(total.self));
  const groups = inSheetOrder(judged).map((gap) => choicesOf(gap, judged, units));
  const cheapest = cheapestSet(groups, need);
  const taken = cheapest ?? groups.flatMap((group) => largest(group));
  const measures = taken.map(({ measure }) => measure);
  const gain = sumPoints(measures.map(({ step }) => step.gain));
  return {
    aim,
    need: asPoints(need / scale),
    measures,
    gain,
    index: indexOf(sumPoints([total.self, gain]), total.applicableMax) ?? 0,
    isReachable: cheapest !== null,
    isWithinYear: measures.every(({ ease }) => ease !== 'next-year'),
  };
}

/** The fewest units of points whose index is shown as the aim or more: shown is what is rounded half up to hundredths. */
function unitsFor(aim: number, applicable: number): number {
  const hundredths = Math.round(aim * 100);
  return Math.max(0, Math.ceil(((2 * hundredths - 1) * applicable) / 20_000));
}

function inSheetOrder({ gaps, leaves }: Judged): readonly Gap[] {
  const places = new Map(leaves.map(({ criterion }, index) => [criterion.id, index]));
  return [...gaps].sort((a, b) => (places.get(a.leaf.id) ?? 0) - (places.get(b.leaf.id) ?? 0));
}

function choicesOf(
  gap: Gap,
  { asOf, year }: Judged,
  units: (points: Points) => number,
): readonly MeasureChoice[] {
  const { leaf } = gap.leaf;
  if (!leaf) return [];
  const due = leaf.deadline === '' ? null : gap.lead.due;
  return gap.steps.flatMap((step, index): readonly MeasureChoice[] => {
    const ease = easeOf(gap.why, leaf, [step], { asOf, year, due });
    const gain = units(step.gain);
    const cost = COST[ease] + (index === 0 ? 0 : FURTHER);
    return gain > 0 ? [{ gain, cost, measure: { gap, step, ease } }] : [];
  });
}

const largest = (group: readonly MeasureChoice[]): readonly MeasureChoice[] =>
  [...group].sort((a, b) => b.gain - a.gain).slice(0, 1);
