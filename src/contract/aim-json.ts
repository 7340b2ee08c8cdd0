import type { AimMeasure, AimPlan, IndexBand } from '../model/aim';
import type { GapEase } from '../model/gap';
import type { Translate } from '../model/message';
import { stepMessage } from '../scoring/gaps/gaps';
import type { NamedJson } from './named-json';

/** The group of an index; `name` is `null` below all groups that have one. */
export interface BandJson {
  readonly name: string | null;
  readonly from: number;
}

export interface AimMeasureJson extends NamedJson {
  readonly gain: number;
  readonly ease: GapEase;
  readonly lead: string | null;
  readonly due: string | null;
  readonly what: string;
}

/** What it takes to reach an index; where it cannot be reached, all that would regain the most. */
export interface AimJson {
  readonly target: number;
  readonly need: number;
  readonly reachable: boolean;
  readonly withinYear: boolean;
  readonly gain: number;
  readonly index: number;
  readonly measures: readonly AimMeasureJson[];
}

export const bandJson = ({ name, from }: IndexBand): BandJson => ({ name, from });

/** The measures in the order of the sheet. */
export const aimJson = (
  { aim, need, isReachable, isWithinYear, gain, index, measures }: AimPlan,
  t: Translate,
): AimJson => ({
  target: aim,
  need,
  reachable: isReachable,
  withinYear: isWithinYear,
  gain,
  index,
  measures: measures.map((measure) => measureJson(measure, t)),
});

const measureJson = ({ gap, step, ease }: AimMeasure, t: Translate): AimMeasureJson => ({
  id: gap.leaf.id,
  code: gap.leaf.code,
  shown: gap.leaf.shown,
  gain: step.gain,
  ease,
  lead: gap.lead.unit === '' ? null : gap.lead.unit,
  due: gap.lead.due,
  what: t(stepMessage(step)),
});
