import type { UnitLeaf, UnitRecord } from '../../src/model/consolidation';
import { asPoints, type Points } from '../../src/model/points';

/** A leaf of one point, or as it is given. */
export const leaf = (given: Partial<UnitLeaf> & { readonly code: string }): UnitLeaf => ({
  id: given.code,
  field: 0,
  name: `Tiêu chí ${given.code}`,
  max: asPoints(1),
  applicable: given.max ?? asPoints(1),
  state: 'scored',
  self: asPoints(0),
  shown: given.self ?? asPoints(0),
  appraised: null,
  rounds: { first: null, again: null, final: null },
  evidence: 1,
  cause: null,
  ...given,
});

/** A unit with a single leaf of `max` points of which it has `self`. */
export function record(
  unit: string | null,
  self: number | null,
  given: Partial<UnitRecord> & { readonly max?: number } = {},
): UnitRecord {
  const { max = 1, ...rest } = given;
  const points = self === null ? null : asPoints(self);
  const leaves = rest.leaves ?? [
    leaf({ code: '1.1', max: asPoints(max), applicable: asPoints(max), self: points }),
  ];
  const total = { self: points ?? asPoints(0), applicableMax: asPoints(max), appraised: null };
  return {
    file: `${unit ?? 'khong-ten'}.xlsx`,
    unit,
    year: 2026,
    part: null,
    set: 'bo-tieu-chi',
    total,
    bonus: asPoints(0),
    penalty: asPoints(0),
    snapshot: null,
    errors: 0,
    warnings: 0,
    fields: [{ code: '1', name: 'CHỈ ĐẠO', ...total }],
    leaves,
    ...rest,
  };
}

/** A snapshot that holds, taken on a day. */
export const fixedOn = (day: string, holds = true): UnitRecord['snapshot'] => ({
  day,
  code: '5a23eae5dfadca92',
  holds,
});

/** A number as points. */
export const points = (value: number): Points => asPoints(value);
