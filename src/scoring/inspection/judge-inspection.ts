import type {
  InspectedUnit,
  Inspection,
  InspectionPlan,
  InspectionRow,
  InspectionState,
  JudgedShortcoming,
  ShortcomingList,
  ShortcomingRow,
  ShortcomingState,
} from '../../model/inspection';
import type { AssessedTarget } from '../../model/target';
import type { Day } from '../../model/task';
import { textKey } from '../../text/key';
import { aboutInspection } from './figure-named';
import { inspectionProblems } from './problems';

/** What the two sheets are judged with. */
export interface InspectionContext {
  readonly asOf: Day;
  /** The assessment year: only its inspections count; `null` where nothing tells it. */
  readonly year: number | null;
  readonly targets: readonly AssessedTarget[];
}

/**
 * Self-inspection on the day of judgement: which units were inspected, and what of what was found is put right. A unit
 * counts once, however often it is inspected; what contradicts itself counts neither way and is told. `null` where the
 * workbook has neither a plan nor a list of what was found.
 */
export function judgeInspection(
  plan: InspectionPlan | null,
  list: ShortcomingList | null,
  context: InspectionContext,
): Inspection | null {
  if (!plan && !list) return null;
  const groups = unitGroups(plan, list);
  const units = groups.map(({ name, rows, found }): InspectedUnit => {
    const inspected = firstInspection(rows, context);
    return {
      name,
      rows,
      inspected,
      state: inspected ? 'inspected' : stateOf(rows, context.asOf),
      shortcomings: found.map((row) => ({ row, state: shortcomingState(row, inspected, context.asOf) })),
    };
  });
  const planned = units.filter(({ rows }) => rows.length > 0);
  const shortcomings = units.flatMap((unit) => unit.shortcomings);
  const judged = {
    plan,
    list,
    units,
    total: plan && {
      count: plan.total?.count ?? planned.length,
      isStated: plan.total !== null,
    },
    planned: planned.length,
    inspected: planned.filter(({ inspected }) => inspected !== null).length,
    shortcomings,
    closed: shortcomings.filter(isClosed).length,
    target: context.targets.find(isOfInspectedUnits) ?? null,
  };
  return { ...judged, problems: inspectionProblems(judged, context) };
}

export const isClosed = ({ state }: JudgedShortcoming): boolean =>
  state === 'closed' || state === 'closed-late';

const isOfInspectedUnits = ({ target }: AssessedTarget): boolean =>
  target.goal?.of === 'rate' && aboutInspection(target.text) === 'units';

interface UnitGroup {
  readonly name: string;
  readonly rows: readonly InspectionRow[];
  readonly found: readonly ShortcomingRow[];
}

/** The lines of both sheets by unit: those of the plan first, in its order. */
function unitGroups(plan: InspectionPlan | null, list: ShortcomingList | null): readonly UnitGroup[] {
  const groups = new Map<string, { name: string; rows: InspectionRow[]; found: ShortcomingRow[] }>();
  const groupOf = (name: string) => {
    const key = unitKey(name);
    const group = groups.get(key) ?? { name, rows: [], found: [] };
    groups.set(key, group);
    return group;
  };
  for (const row of plan?.rows ?? []) groupOf(row.unit).rows.push(row);
  for (const row of list?.rows ?? []) groupOf(row.unit).found.push(row);
  return [...groups.values()];
}

/** Names of one unit are alike but for case, marks of sentences and spaces: "Văn phòng Sở", "văn phòng  sở." */
const unitKey = (name: string): string =>
  textKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The first inspection that took place by the day of judgement, in the assessment year. */
const firstInspection = (
  rows: readonly InspectionRow[],
  { asOf, year }: InspectionContext,
): InspectionRow | null =>
  [...rows]
    .filter(({ inspectedOn }) => {
      const day = inspectedOn?.day ?? null;
      return day !== null && day <= asOf && (year === null || day.startsWith(`${year}-`));
    })
    .sort((one, other) => ((one.inspectedOn?.day ?? '') < (other.inspectedOn?.day ?? '') ? -1 : 1))[0] ??
  null;

const stateOf = (rows: readonly InspectionRow[], asOf: Day): InspectionState =>
  rows.some(({ period }) => period !== null && period.due !== null && period.due < asOf) ? 'late' : 'to-come';

/** A day that lies before the inspection or after the day of judgement tells nothing. */
function shortcomingState(
  { deadline, closedOn, isSaidDone }: ShortcomingRow,
  inspected: InspectionRow | null,
  asOf: Day,
): ShortcomingState {
  const due = deadline?.due ?? null;
  const day = closedOn?.day ?? null;
  const found = inspected?.inspectedOn?.day ?? null;
  if (day !== null) {
    if (day > asOf || (found !== null && day < found)) return 'unclear';
    return due !== null && day > due ? 'closed-late' : 'closed';
  }
  if (isSaidDone) return 'closed';
  if (closedOn !== null && closedOn.text !== '' && !closedOn.isToCome) return 'unclear';
  return due !== null && due < asOf ? 'overdue' : 'open';
}
