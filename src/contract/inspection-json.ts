import { addressOf, type CellAddress } from '../model/cell';
import type {
  InspectedUnit,
  Inspection,
  InspectionState,
  JudgedShortcoming,
  ShortcomingState,
} from '../model/inspection';
import { isClosed } from '../scoring/inspection/judge-inspection';

/** A unit that is inspected; `inspectedOn` is `null` while it was not, in the assessment year and by the day of judgement. */
export interface InspectedUnitJson {
  readonly unit: string;
  readonly state: InspectionState;
  readonly inspectedOn: string | null;
  /** The number of the conclusion as written; `null` where there is none. */
  readonly conclusion: string | null;
  readonly found: number;
  readonly closed: number;
  readonly overdue: number;
  /** The unit's first line in the plan; `null` for one that only the list of shortcomings names. */
  readonly cell: CellAddress | null;
}

/** What an inspection found. */
export interface ShortcomingJson {
  readonly no: string;
  readonly unit: string;
  readonly text: string;
  readonly due: string | null;
  readonly closedOn: string | null;
  readonly state: ShortcomingState;
  readonly cell: CellAddress;
}

/** Self-inspection; rates run from 0 to 100, `null` where there is nothing to divide by. */
export interface InspectionJson {
  /** Units inspected of all; `isTotalStated` is false where the total is the number of units in the plan. */
  readonly units: {
    readonly total: number;
    readonly isTotalStated: boolean;
    readonly planned: number;
    readonly inspected: number;
    readonly rate: number | null;
  } | null;
  readonly shortcomings: {
    readonly found: number;
    readonly closed: number;
    readonly overdue: number;
    readonly rate: number | null;
  } | null;
  readonly byUnit: readonly InspectedUnitJson[];
  readonly list: readonly ShortcomingJson[];
}

/** Units and shortcomings in the order of their sheets. */
export function inspectionJson(inspection: Inspection): InspectionJson {
  const { plan, list, total, planned, inspected, shortcomings, closed, units } = inspection;
  return {
    units:
      plan && total
        ? {
            total: total.count,
            isTotalStated: total.isStated,
            planned,
            inspected,
            rate: rateOf(inspected, total.count),
          }
        : null,
    shortcomings: list && {
      found: shortcomings.length,
      closed,
      overdue: overdueIn(shortcomings),
      rate: rateOf(closed, shortcomings.length),
    },
    byUnit: units.map(unitJson),
    list: units.flatMap(({ name, shortcomings: found }) => found.map((each) => shortcomingJson(name, each))),
  };
}

const rateOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;

const overdueIn = (found: readonly JudgedShortcoming[]): number =>
  found.filter(({ state }) => state === 'overdue').length;

const unitJson = ({ name, rows, inspected, state, shortcomings }: InspectedUnit): InspectedUnitJson => ({
  unit: name,
  state,
  inspectedOn: inspected?.inspectedOn?.day ?? null,
  conclusion: inspected?.conclusion || null,
  found: shortcomings.length,
  closed: shortcomings.filter(isClosed).length,
  overdue: overdueIn(shortcomings),
  cell: rows[0] ? addressOf(rows[0].cell) : null,
});

const shortcomingJson = (unit: string, { row, state }: JudgedShortcoming): ShortcomingJson => ({
  no: row.no,
  unit,
  text: row.text,
  due: row.deadline?.due ?? null,
  closedOn: row.closedOn?.day ?? null,
  state,
  cell: addressOf(row.cell),
});
