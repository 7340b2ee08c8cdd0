import type { Basis, ConsolidatedUnit, Consolidation, UnitState } from '../model/consolidation';
import type { Message } from '../model/message';
import { indexOf } from '../text/decimal';

/** The number of the contract that the output follows. */
const CONSOLIDATION_SCHEMA = 'par-index/consolidation@1';

/** `par-index consolidate --json`: `docs/command-line.md` says what each key means. */
export interface ConsolidationJson {
  readonly schema: typeof CONSOLIDATION_SCHEMA;
  readonly year: number | null;
  readonly basis: Basis;
  readonly units: readonly ConsolidatedUnitJson[];
  readonly criteria: readonly LeafStatisticsJson[];
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

export interface ConsolidatedUnitJson {
  readonly unit: string;
  readonly group: string | null;
  readonly file: string | null;
  readonly state: UnitState;
  readonly rank: number | null;
  /** The ranked units of its group. */
  readonly of: number;
  readonly self: number | null;
  readonly applicableMax: number | null;
  readonly index: number | null;
  readonly appraised: number | null;
  readonly bonus: number | null;
  readonly penalty: number | null;
  readonly snapshot: { readonly day: string; readonly code: string; readonly holds: boolean } | null;
  readonly errors: number;
  readonly warnings: number;
  readonly set: string | null;
  readonly fields: readonly {
    readonly code: string;
    readonly name: string;
    readonly self: number;
    readonly applicableMax: number;
    readonly index: number | null;
  }[];
  readonly message: string | null;
}

/** Percentages of the applicable maximum over the ranked units. */
export interface LeafStatisticsJson {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly max: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly lost: number;
  readonly units: number;
}

/** A consolidation as other programs read it. */
export function consolidationJson(
  { year, basis, units, leaves, problems }: Consolidation,
  translate: (sentence: Message) => string,
): ConsolidationJson {
  return {
    schema: CONSOLIDATION_SCHEMA,
    year,
    basis,
    units: units.map((unit) => unitJson(unit, translate)),
    criteria: leaves.map(({ id, code, name, max, mean, median, lowest, highest, lost, units: count }) => ({
      id,
      code,
      name,
      max,
      mean,
      median,
      lowest,
      highest,
      lost,
      units: count,
    })),
    problems: problems.map(({ file, message }) => ({ file, message: translate(message) })),
  };
}

function unitJson(
  { record, remarks, unit, group, file, state, rank, of, index }: ConsolidatedUnit,
  translate: (sentence: Message) => string,
): ConsolidatedUnitJson {
  return {
    unit,
    group,
    file,
    state,
    rank,
    of,
    self: record?.total.self ?? null,
    applicableMax: record?.total.applicableMax ?? null,
    index,
    appraised: record?.total.appraised ?? null,
    bonus: record?.bonus ?? null,
    penalty: record?.penalty ?? null,
    snapshot: record?.snapshot ?? null,
    errors: record?.errors ?? 0,
    warnings: record?.warnings ?? 0,
    set: record?.set ?? null,
    fields: (record?.fields ?? []).map(({ code, name, self, applicableMax }) => ({
      code,
      name,
      self,
      applicableMax,
      index: indexOf(self, applicableMax),
    })),
    message: remarks.length === 0 ? null : remarks.map(translate).join(' '),
  };
}
