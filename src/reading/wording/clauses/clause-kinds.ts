import type { Points } from '../../../model/points';
import type { NotApplicablePolicy } from '../../../model/rule';
import type { Earned } from './amount';
import type { Cap } from './cap';
import type { RangeCondition } from './condition';
import type { EachClause } from './each-clause';
import type { RateSteps } from './rate-steps';
import type { AsideKind } from './remarks';

/** What a condition names, and what it earns. */
interface Awarded {
  readonly label: string;
  readonly earns: Earned;
  /** True where the sentence that we wrote ourselves says that the wording leaves it unsaid. */
  readonly assumed?: true;
  /** True for points that come on top of others: "được cộng 0,5 điểm", "trừ thêm 1 điểm". */
  readonly onTop?: true;
}

/** One statement of a scoring wording. */
export type Clause =
  | ({ readonly kind: 'range'; readonly range: RangeCondition } & Awarded)
  | ({ readonly kind: 'words'; readonly pointsFirst?: true } & Awarded)
  | ({ readonly kind: 'otherwise' } & Awarded)
  /** One case of several in a row: "lần thứ hai: trừ 2 điểm". */
  | ({ readonly kind: 'nth'; readonly n: number; readonly andMore: boolean } & Awarded)
  /** An award without a condition: "Tính theo công thức: (b/a) x điểm tối đa". */
  | { readonly kind: 'always'; readonly earns: Earned }
  /** `within`: only there each unit earns, "nếu không đủ 05 loại thì mỗi loại được 0,5 điểm". */
  | ({ readonly kind: 'each'; readonly within?: RangeCondition | 'otherwise' } & EachClause)
  | ({ readonly kind: 'rate-steps' } & RateSteps)
  /** Points on a line between those of the classes on either side; `null` for wherever the classes leave something out. */
  | {
      readonly kind: 'interpolated';
      readonly within: RangeCondition | null;
      /** What the class earns at its lower and its upper end, where the statement says so itself. */
      readonly points?: readonly [Points, Points];
    }
  | { readonly kind: 'cap'; readonly cap: Cap }
  /** `level` is the same statement as one option of a scale. */
  | { readonly kind: 'policy'; readonly policy: NotApplicablePolicy; readonly level?: Awarded }
  /** Says nothing about points: a definition of a and b, or a lead-in to what follows. */
  | { readonly kind: 'note'; readonly leadsIn: boolean }
  /** Names no points; whether the scale is complete without it depends on the scale. */
  | { readonly kind: 'remark'; readonly remark: AsideKind }
  | { readonly kind: 'unknown' };
