import type { ConsolidatedUnit, Consolidation, UnitRecord } from '../../model/consolidation';
import type { Translate } from '../../model/message';
import type { Places } from '../../sheets/table/places';

/** A unit that is ranked: its line has a record and a rank. */
export interface RankedUnit extends ConsolidatedUnit {
  readonly record: UnitRecord;
  readonly rank: number;
}

/** The ranked units in the order of the ranking. */
export const rankedUnits = ({ units }: Consolidation): readonly RankedUnit[] =>
  units.filter((unit): unit is RankedUnit => unit.rank !== null && unit.record !== null);

/** The key by which a unit's line is known on every sheet. */
export const keyOfUnit = ({ file, unit }: ConsolidatedUnit): string => file ?? `unit ${unit}`;

/** The id of the column of a leaf or a field, by its place in the set. */
export const partId = (place: number): string => `part-${place}`;

/** The columns of each sheet to which other sheets refer. */
export interface DataIds {
  readonly points: string;
  readonly applicable: string;
}
export interface RankingIds {
  readonly units: 'unit' | 'group' | 'self' | 'applicable' | 'index' | 'appraised' | 'rank' | 'previousRank';
}
export interface ShareIds {
  readonly shares: string;
}

/** What the sheets of a consolidation are drawn from. */
export interface ConsolidationContext {
  readonly t: Translate;
  readonly result: Consolidation;
  /** The address of a file, relative to the workbook that is written; `null` where there is none. */
  readonly addressOf: (file: string) => string | null;
  readonly data: Places<DataIds>;
  readonly ranking: Places<RankingIds>;
}
