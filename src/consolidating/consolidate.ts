import type {
  Basis,
  ConsolidatedUnit,
  Consolidation,
  ConsolidationProblem,
  ListedUnit,
  PreviousResult,
  RefusedFile,
  UnitRecord,
} from '../model/consolidation';
import { message, type Message } from '../model/message';
import { Refusal } from '../model/refusal';
import { indexOf, sumPoints } from '../text/decimal';
import { chooseCopies } from './copies';
import { leafStatistics } from './leaf-statistics';
import { nameRecords, type NamedRecord } from './name-records';
import { ranksWithinGroups } from './rank';
import { setDifferences } from './set-differences';
import { grouped, unitKey } from './unit-names';

/** What a consolidation is made by. */
export interface ConsolidateOptions {
  /** `null` takes the year of the workbooks. */
  readonly year: number | null;
  readonly basis: Basis;
  /** Ranks units too that have leaves without points. */
  readonly provisional: boolean;
  /** 1, 1, 2 instead of 1, 1, 3. */
  readonly dense: boolean;
  /** The units that are to send; `null` where no list was given. */
  readonly list: readonly ListedUnit[] | null;
  readonly previous: readonly PreviousResult[];
}

/** A line before ranks are known. */
type Line = Omit<ConsolidatedUnit, 'rank' | 'of' | 'previous'>;

/**
 * Puts the workbooks of many offices together: who sent, whose figures hold, ranks within groups, statistics of every
 * leaf. Not sent is no rank and never 0; unscored leaves leave a unit without a rank; whatever is unclear becomes a
 * remark, and nothing is dropped. Throws a `Refusal` where workbooks of two years came and no year was asked for. Why:
 * decision 0100.
 */
export function consolidate(
  read: readonly UnitRecord[],
  refused: readonly RefusedFile[],
  options: ConsolidateOptions,
): Consolidation {
  const records = read.filter(({ part }) => part === null);
  const year = yearOf(records, options.year);
  const isOther = (record: UnitRecord): boolean => record.year !== null && record.year !== year;
  const named = nameRecords(
    records.filter((record) => !isOther(record)),
    options.list,
  );
  const { chosen, replaced, unclear } = chooseCopies(named);
  const set = commonSet(chosen.map(({ record }) => record));
  const reference = chosen.find(({ record }) => record.set === set)?.record ?? null;
  const lines: readonly Line[] = [
    ...chosen.map((each) => lineOf(each, set, options)),
    ...replaced.map(({ copy, by, isSame }) =>
      aside(copy, 'replaced', message(isSame ? 'consolidate.same-copy' : 'consolidate.replaced', { by })),
    ),
    ...unclear.map(({ copy, other }) => aside(copy, 'refused', message('consolidate.two-copies', { other }))),
    ...records.filter(isOther).map((record) => otherYear(record, year)),
    ...read.filter(({ part }) => part !== null).map(partLine),
    ...refused.map(refusedLine),
    ...notSent(options.list, named),
  ];
  const units = ranked(lines, options);
  const counted = units.flatMap(({ rank, record }) => (rank === null || !record ? [] : [record]));
  return {
    year,
    basis: options.basis,
    isDense: options.dense,
    units,
    leaves: leafStatistics(counted, options.basis),
    problems: units.flatMap(problemsOf),
    differences: lines.flatMap(({ state, record }) =>
      state === 'other-set' && record && reference ? setDifferences(record, reference) : [],
    ),
  };
}

/** The year asked for, else the one year of all workbooks that name any. */
function yearOf(records: readonly UnitRecord[], asked: number | null): number | null {
  if (asked !== null) return asked;
  const years = [...new Set(records.flatMap(({ year }) => year ?? []))].sort();
  if (years.length > 1) throw new Refusal(message('consolidate.two-years', { years: years.join(', ') }));
  return years[0] ?? null;
}

/** The set that most workbooks have; the first of those where several are as common. */
function commonSet(records: readonly UnitRecord[]): string | null {
  const groups = [...grouped(records, ({ set }) => set ?? '').values()];
  const largest = groups.reduce<readonly UnitRecord[]>(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
  return largest[0]?.set ?? null;
}

function lineOf(
  { record, unit, group, doubt }: NamedRecord,
  set: string | null,
  { basis }: ConsolidateOptions,
): Line {
  const open = record.leaves.filter(({ applicable, self }) => applicable > 0 && self === null).length;
  const points = basis === 'appraised' ? record.total.appraised : record.total.self;
  const index = points === null ? null : indexOf(points, record.total.applicableMax);
  const reasons: Message[] = [
    ...(doubt ? [doubt] : []),
    ...(open > 0 ? [message('consolidate.open-leaves', { count: open })] : []),
    ...(basis === 'appraised' && points === null ? [message('consolidate.not-appraised')] : []),
    ...(index === null && points !== null ? [message('consolidate.nothing-applies')] : []),
  ];
  const { snapshot } = record;
  const remarks = [
    ...reasons,
    ...(snapshot && !snapshot.holds
      ? [message('consolidate.code-does-not-hold', { code: snapshot.code })]
      : []),
    ...shownOtherwise(record),
    ...(record.errors > 0 ? [message('consolidate.errors', { count: record.errors })] : []),
  ];
  const line = { unit, group, file: record.file, record, index };
  if (record.set !== set)
    return { ...line, state: 'other-set', remarks: [message('consolidate.other-set'), ...remarks] };
  return { ...line, state: reasons.length > 0 ? 'provisional' : 'ranked', remarks };
}

/** The office's cells have other points than the reckoned ones, by which units are ranked. */
function shownOtherwise({ leaves }: UnitRecord): readonly Message[] {
  const differing = leaves.flatMap(({ self, shown }) =>
    self !== null && shown !== null && self !== shown ? [{ self, shown }] : [],
  );
  if (differing.length === 0) return [];
  return [
    message('consolidate.shown-otherwise', {
      count: differing.length,
      shown: sumPoints(differing.map(({ shown }) => shown)),
      self: sumPoints(differing.map(({ self }) => self)),
    }),
  ];
}

const aside = ({ record, unit, group }: NamedRecord, state: 'replaced' | 'refused', why: Message): Line => ({
  unit,
  group,
  file: record.file,
  state,
  record: null,
  index: null,
  remarks: [why],
});

const otherYear = (record: UnitRecord, year: number | null): Line => ({
  unit: record.unit ?? record.file,
  group: null,
  file: record.file,
  state: 'refused',
  record: null,
  index: null,
  remarks: [message('consolidate.other-year', { is: String(record.year), asked: String(year) })],
});

/** A part of a workbook, given out to a section or an appraiser, is not what the unit hands over. */
const partLine = ({ file, unit, part }: UnitRecord): Line => ({
  ...refusedLine({
    file,
    problem: message('consolidate.part', { part: part || message('consolidate.part.nobody') }),
  }),
  unit: unit ?? file,
});

const refusedLine = ({ file, problem }: RefusedFile): Line => ({
  unit: file,
  group: null,
  file,
  state: 'refused',
  record: null,
  index: null,
  remarks: [problem],
});

/** The units of the list from which nothing came that could be read. */
function notSent(list: readonly ListedUnit[] | null, named: readonly NamedRecord[]): readonly Line[] {
  const sent = new Set(named.flatMap(({ listed }) => listed ?? []));
  return (list ?? [])
    .filter((unit) => !sent.has(unit))
    .map(({ name, group }) => ({
      unit: name,
      group,
      file: null,
      state: 'not-sent',
      record: null,
      index: null,
      remarks: [message('consolidate.not-sent', { unit: name })],
    }));
}

/** Lines with their ranks, in the order of the ranking: group by group, the ranked first. */
function ranked(lines: readonly Line[], options: ConsolidateOptions): readonly ConsolidatedUnit[] {
  const counts = ({ state }: Line): boolean =>
    state === 'ranked' || (options.provisional && state === 'provisional');
  const figures = lines.flatMap((line) =>
    counts(line) && line.index !== null ? [{ key: line, group: line.group, index: line.index }] : [],
  );
  const ranks = ranksWithinGroups(figures, options.dense);
  const sizes = grouped([...ranks.keys()], ({ group }) => group ?? '');
  const before = new Map(options.previous.map((result) => [unitKey(result.unit), result]));
  const groups = groupOrder(lines, options.list);
  return lines
    .map((line) => ({
      ...line,
      rank: ranks.get(line)?.rank ?? null,
      of: sizes.get(line.group ?? '')?.length ?? 0,
      previous: before.get(unitKey(line.unit)) ?? null,
    }))
    .sort(
      (one, other) =>
        groups.indexOf(one.group) - groups.indexOf(other.group) ||
        (one.rank ?? Infinity) - (other.rank ?? Infinity) ||
        STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
        one.unit.localeCompare(other.unit, 'vi'),
    );
}

const STATES: readonly ConsolidatedUnit['state'][] = [
  'ranked',
  'provisional',
  'other-set',
  'refused',
  'replaced',
  'not-sent',
];

/** Groups as the list has them; units without one come last. */
const groupOrder = (
  lines: readonly Line[],
  list: readonly ListedUnit[] | null,
): readonly (string | null)[] => {
  const all = [...(list ?? []), ...lines].map(({ group }) => group);
  return [...new Set(all.filter((group) => group !== null)), null];
};

const problemsOf = ({ file, unit, remarks }: ConsolidatedUnit): readonly ConsolidationProblem[] =>
  remarks.map((remark) => ({ file: file ?? '', unit, message: remark }));
