import type { IsNumber } from '../../formulas/inputs';
import type { CriteriaSet, Criterion } from '../../model/criterion';
import type { Translate } from '../../model/message';
import type { Places } from '../../sheets/table/places';
import type { RoundLeaf, RoundLine } from '../round-leaves';

export type LeafColumn = 'max' | 'applicable' | 'self' | 'first' | 'again' | 'counted' | 'difference';
type LineColumn = 'applicable' | 'self' | 'first' | 'counted';

/** The tables of the sheet, with the columns that are referred to. */
export interface RoundIds {
  readonly lines: LineColumn;
  readonly leaves: LeafColumn;
}

/** What the sheet is drawn from. */
export interface RoundContext {
  readonly t: Translate;
  readonly set: CriteriaSet;
  readonly isNumber: IsNumber;
  readonly places: Places<RoundIds>;
  /** Whether anything of a second round is there. */
  readonly hasSecond: boolean;
}

/** A line of the upper table: a field, a block outside the hundred points, or the total of all fields. */
export interface NamedLine {
  /** `null` for the total. */
  readonly criterion: Criterion | null;
  readonly line: RoundLine;
}

export const keyOfLine = ({ criterion }: NamedLine): string => criterion?.id ?? 'total';
export const keyOfLeaf = ({ leaf }: RoundLeaf): string => leaf.id;

/** What a formula shows of points that may be missing. */
export const numberOr = (points: number | null): number | '' => points ?? '';
