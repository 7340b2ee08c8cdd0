import type { Basis, ConsolidatedUnit, Consolidation, UnitLeaf, UnitRecord } from '../model/consolidation';
import type { GapCause } from '../model/gap';
import type { Points } from '../model/points';
import { sumPoints, type Decimal } from '../text/decimal';
import { memoizeByNumber } from '../text/memoize';
import { pointsOnBasis, shareOfMaximum, spread } from './leaf-statistics';
import { grouped } from './unit-names';

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

/** Whether a unit is told how it stands: its figures were read and belong to the common set. */
export const isGivenFeedback = ({ record, state }: ConsolidatedUnit): boolean =>
  record !== null && (state === 'ranked' || state === 'provisional');

/** The feedback of every unit whose figures were read and belong to the common set, in the order of the ranking. */
export function feedbackOf({ units, basis }: Consolidation): readonly UnitFeedback[] {
  const ranked = units.flatMap(({ rank, record, group }) =>
    rank !== null && record ? [{ record, group: group ?? '' }] : [],
  );
  const groups = new Map(
    [...grouped(ranked, ({ group }) => group)].map(([group, members]) => [
      group,
      groupFigures(
        members.map(({ record }) => record),
        basis,
      ),
    ]),
  );
  const nobody = groupFigures([], basis);
  return units.flatMap((unit) =>
    unit.record && isGivenFeedback(unit)
      ? [unitFeedback(unit, unit.record, groups.get(unit.group ?? '') ?? nobody, basis)]
      : [],
  );
}

/** A group's ranked units, counted once for all of them. */
interface GroupFigures {
  readonly members: ReadonlySet<UnitRecord>;
  /** By the place of the field, and of the leaf. */
  readonly fields: (place: number) => PartFigures;
  readonly leaves: (place: number) => PartFigures;
}

/** A field or a leaf over a group: all shares from the lowest to the highest, their mean and the best of them. */
interface PartFigures {
  readonly shares: readonly Decimal[];
  readonly mean: number | null;
  readonly best: number | null;
}

function groupFigures(members: readonly UnitRecord[], basis: Basis): GroupFigures {
  const part = (of: (record: UnitRecord) => readonly UnitLeaf[]): PartFigures => {
    const shares = members.flatMap((record) => shareOf(of(record), basis) ?? []);
    const { mean, highest } = spread(shares);
    return { shares: shares.sort((one, other) => one.cmp(other)), mean, best: highest };
  };
  return {
    members: new Set(members),
    fields: memoizeByNumber((place) => part((record) => leavesOfField(record, place))),
    leaves: memoizeByNumber((place) => part(({ leaves }) => leaves.slice(place, place + 1))),
  };
}

const leavesOfField = ({ leaves }: UnitRecord, place: number): readonly UnitLeaf[] =>
  leaves.filter(({ field }) => field === place);

function unitFeedback(
  unit: ConsolidatedUnit,
  record: UnitRecord,
  group: GroupFigures,
  basis: Basis,
): UnitFeedback {
  const others = group.members.size - (group.members.has(record) ? 1 : 0);
  const behind = record.leaves.flatMap((leaf, place): readonly LeafBesideGroup[] => {
    const figures = group.leaves(place);
    const share = shareOf([leaf], basis);
    // The unit's own share is not higher than itself.
    const better = share === null ? 0 : countAbove(figures.shares, share);
    if (better * 2 <= others) return [];
    const { code, name, cause } = leaf;
    return [{ code, name, cause, better, ...compared([leaf], figures, basis) }];
  });
  return {
    unit,
    record,
    others,
    fields: record.fields.map(({ code, name }, place) => ({
      code,
      name,
      ...compared(leavesOfField(record, place), group.fields(place), basis),
    })),
    behind: behind.sort((one, other) => lostOf(other) - lostOf(one)),
    changed: record.leaves.filter(({ self, appraised }) => appraised !== null && appraised !== self),
  };
}

/** How many of ascending shares are higher than one. */
function countAbove(shares: readonly Decimal[], share: Decimal): number {
  let [low, high] = [0, shares.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shares[middle]?.gt(share)) high = middle;
    else low = middle + 1;
  }
  return shares.length - low;
}

const lostOf = ({ applicable, points }: PartBesideGroup): number => applicable - (points ?? 0);

function compared(
  own: readonly UnitLeaf[],
  { mean, best }: PartFigures,
  basis: Basis,
): Omit<PartBesideGroup, 'code' | 'name'> {
  const applying = own.filter(({ applicable }) => applicable > 0);
  const points = applying.flatMap((leaf) => pointsOnBasis(leaf, basis) ?? []);
  return {
    points: points.length === 0 ? null : sumPoints(points),
    applicable: sumPoints(applying.map(({ applicable }) => applicable)),
    mean,
    best,
  };
}

/** The share of leaves in what applies; `null` where nothing does, or there are no points. */
function shareOf(leaves: readonly UnitLeaf[], basis: Basis): Decimal | null {
  const applying = leaves.filter(({ applicable }) => applicable > 0);
  const points = applying.flatMap((leaf) => pointsOnBasis(leaf, basis) ?? []);
  if (points.length === 0) return null;
  return shareOfMaximum(sumPoints(points), sumPoints(applying.map(({ applicable }) => applicable)));
}
