import type { Basis, ConsolidatedUnit, Consolidation, UnitLeaf, UnitRecord } from '../model/consolidation';
import type { GapCause } from '../model/gap';
import type { Points } from '../model/points';
import { sumPoints, type Decimal } from '../text/decimal';
import { pointsOnBasis, shareOfMaximum, spread } from './leaf-statistics';

/** What a unit is told of its result and of those of its group. Percentages are of what applies, two decimals. */
export interface UnitFeedback {
  readonly unit: ConsolidatedUnit;
  readonly record: UnitRecord;
  /** How many ranked units of the group it is compared with, itself left out. */
  readonly others: number;
  readonly fields: readonly PartBesideGroup[];
  /** The leaves in which more than half of the others do better, the dearest first. */
  readonly behind: readonly LeafBesideGroup[];
  /** The leaves that the appraisal changed, in the order of the set. */
  readonly changed: readonly UnitLeaf[];
}

/** A field, or a leaf, of the unit compared with the group's. */
export interface PartBesideGroup {
  readonly code: string;
  readonly name: string;
  /** `null` where it has no points yet, or nothing applies. */
  readonly points: Points | null;
  readonly applicable: Points;
  /** Mean and best of the group's ranked units, the unit itself among them where it is ranked. */
  readonly mean: number | null;
  readonly best: number | null;
}

export interface LeafBesideGroup extends PartBesideGroup {
  /** How many others have a higher share. */
  readonly better: number;
  readonly cause: GapCause | null;
}

/** The feedback of every unit whose figures were read and belong to the common set, in the order of the ranking. */
export function feedbackOf(result: Consolidation): readonly UnitFeedback[] {
  return result.units.flatMap((unit) => {
    const { record, state, group } = unit;
    if (!record || (state !== 'ranked' && state !== 'provisional')) return [];
    const peers = result.units.flatMap((other) =>
      other.rank !== null && other.record && other.group === group ? other.record : [],
    );
    return unitFeedback(unit, record, peers, result.basis);
  });
}

function unitFeedback(
  unit: ConsolidatedUnit,
  record: UnitRecord,
  peers: readonly UnitRecord[],
  basis: Basis,
): UnitFeedback {
  const others = peers.filter((peer) => peer !== record);
  const fields = record.fields.map(({ code, name }, field) => {
    const part = (of: UnitRecord) => of.leaves.filter((leaf) => leaf.field === field);
    return { code, name, ...compared(part(record), peers.map(part), basis) };
  });
  const behind = record.leaves.flatMap((leaf, place): readonly LeafBesideGroup[] => {
    const of = (other: UnitRecord) => other.leaves.slice(place, place + 1);
    const share = shareOf([leaf], basis);
    const better = others.filter((other) => isHigher(shareOf(of(other), basis), share)).length;
    if (share === null || better * 2 <= others.length) return [];
    const { code, name, cause } = leaf;
    return [{ code, name, cause, better, ...compared([leaf], peers.map(of), basis) }];
  });
  return {
    unit,
    record,
    others: others.length,
    fields,
    behind: behind.sort((one, other) => lostOf(other) - lostOf(one)),
    changed: record.leaves.filter(({ self, appraised }) => appraised !== null && appraised !== self),
  };
}

const isHigher = (one: Decimal | null, other: Decimal | null): boolean =>
  one !== null && other !== null && one.gt(other);

const lostOf = ({ applicable, points }: PartBesideGroup): number => applicable - (points ?? 0);

function compared(
  own: readonly UnitLeaf[],
  group: readonly (readonly UnitLeaf[])[],
  basis: Basis,
): Omit<PartBesideGroup, 'code' | 'name'> {
  const applying = own.filter(({ applicable }) => applicable > 0);
  const points = applying.flatMap((leaf) => pointsOnBasis(leaf, basis) ?? []);
  const { mean, highest } = spread(group.flatMap((leaves) => shareOf(leaves, basis) ?? []));
  return {
    points: points.length === 0 ? null : sumPoints(points),
    applicable: sumPoints(applying.map(({ applicable }) => applicable)),
    mean,
    best: highest,
  };
}

/** The share of leaves in what applies; `null` where nothing does, or there are no points. */
function shareOf(leaves: readonly UnitLeaf[], basis: Basis): Decimal | null {
  const applying = leaves.filter(({ applicable }) => applicable > 0);
  const points = applying.flatMap((leaf) => pointsOnBasis(leaf, basis) ?? []);
  if (points.length === 0) return null;
  return shareOfMaximum(sumPoints(points), sumPoints(applying.map(({ applicable }) => applicable)));
}
