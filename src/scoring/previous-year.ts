import type { AssessedCriterion, Assessment } from '../model/assessment';
import { message } from '../model/message';
import { asPoints, type Points } from '../model/points';
import type {
  PreviousResults,
  PreviousRow,
  PreviousSheet,
  YearComparison,
  YearLine,
} from '../model/previous-year';
import type { Doubt, Recognition } from '../model/recognition';
import { Refusal } from '../model/refusal';
import { indexOf, subtractPoints, sumPoints } from '../text/decimal';
import { assessedLeaves, isOfTheOffice } from './claims';
import { causeOfLoss } from './gaps/cause';
import { matchLeaves } from './match-leaves';

const NO_POINTS = asPoints(0);

/** The result of an assessed workbook as next year's is compared with it: what `score` gives, leaf by leaf. */
export function previousResults({
  year,
  fields,
  total,
}: Pick<Assessment, 'year' | 'fields' | 'total'>): PreviousResults {
  return {
    year,
    index: total.index,
    fields: fields.map(rowOf),
    leaves: fields.flatMap(assessedLeaves).filter(isOfTheOffice).map(rowOf),
  };
}

const rowOf = (assessed: AssessedCriterion): PreviousRow => {
  const { id, code, name } = assessed.criterion;
  return { id, code, name, max: assessed.sums.applicableMax, points: pointsIn(assessed), cells: null };
};

/** A leaf's points, `null` where it has none; of a field the sum over its leaves. */
const pointsIn = ({ outcome, sums }: AssessedCriterion): Points | null =>
  outcome ? outcome.points : sums.self;

/**
 * The rows of the sheet "Kết quả năm trước" as results: those that are leaves of this year's set, and those of no
 * criterion that have no rows below them. Fields are the sums of their leaves: surveys, which the office does not
 * score itself, stay out on both sides.
 */
function resultsFromSheet(
  { year, rows }: PreviousSheet,
  assessment: Pick<Assessment, 'year' | 'fields'>,
): PreviousResults {
  const { fields } = assessment;
  const all = fields.flatMap(everyCriterion);
  const { pairs, onlyBefore } = matchLeaves(rows, all.map(named));
  const scored = pairs.filter(({ after }) => after.assessed.outcome && isOfTheOffice(after.assessed));
  const leaves = [
    ...scored.map(({ before }) => before),
    ...onlyBefore.filter((row) => !hasRowsBelow(row, rows)),
  ];
  return {
    year: year ?? (assessment.year === null ? null : assessment.year - 1),
    index: indexOf(sumOf(leaves, 'points'), sumOf(leaves, 'max')),
    fields: fields.flatMap((field) => {
      const ids = new Set<string>(assessedLeaves(field).map(({ criterion }) => criterion.id));
      const own = scored.filter(({ after }) => ids.has(after.id)).map(({ before }) => before);
      const { id, code, name } = field.criterion;
      const sums = { max: sumOf(own, 'max'), points: sumOf(own, 'points') };
      return own.length === 0 ? [] : [{ id, code, name, ...sums, cells: null }];
    }),
    leaves,
  };
}

const everyCriterion = (assessed: AssessedCriterion): readonly AssessedCriterion[] => [
  assessed,
  ...assessed.children.flatMap(everyCriterion),
];

const hasRowsBelow = ({ code }: PreviousRow, rows: readonly PreviousRow[]): boolean =>
  rows.some((other) => other.code.startsWith(`${code}.`));

const sumOf = (rows: readonly PreviousRow[], figure: 'max' | 'points'): Points =>
  sumPoints(rows.map((row) => row[figure] ?? NO_POINTS));

/** With fewer leaves in common, of the smaller of the two sets, it is another set. */
const SAME_SET = 0.5;

/**
 * Compares this year with the last: leaves and fields by code and name, in % of what applied, so that a changed maximum
 * does not count. Throws a `Refusal` for the result of the same year, and for another set of criteria.
 */
function compareYears(
  before: PreviousResults,
  assessment: Pick<Assessment, 'year' | 'fields' | 'total'>,
): YearComparison {
  const { year, fields } = assessment;
  if (before.year !== null && before.year === year)
    throw new Refusal(message('previous.same-year', { year }));
  const leaves = fields.flatMap(assessedLeaves).filter(isOfTheOffice);
  const matched = matchLeaves(before.leaves, leaves.map(named));
  const smaller = Math.min(before.leaves.length, leaves.length);
  if (smaller === 0 || matched.pairs.length < smaller * SAME_SET)
    throw new Refusal(message('previous.other-set', { same: matched.pairs.length, all: leaves.length }));
  const beforeOf = new Map(matched.pairs.map((pair) => [pair.after.assessed, pair.before]));
  const fieldOf = new Map(
    matchLeaves(before.fields, fields.map(named)).pairs.map((pair) => [pair.after.assessed, pair.before]),
  );
  return {
    year: before.year,
    index: before.index,
    difference: differenceOf(before.index, assessment.total.index),
    fields: fields
      .filter(({ sums }) => sums.selfMax > 0)
      .map((field) => lineOf(field, fieldOf.get(field) ?? null)),
    leaves: leaves.map((leaf) => lineOf(leaf, beforeOf.get(leaf) ?? null)),
    dropped: matched.onlyBefore,
  };
}

const named = (assessed: AssessedCriterion) => {
  const { id, code, name } = assessed.criterion;
  return { id, code, name, assessed };
};

function lineOf(assessed: AssessedCriterion, before: PreviousRow | null): YearLine {
  const points = pointsIn(assessed);
  const max = assessed.sums.applicableMax;
  const share = shareOfMax(points, max);
  const shareBefore = before && shareOfMax(before.points, before.max);
  return {
    criterion: assessed.criterion,
    before,
    max,
    points,
    share,
    shareBefore,
    difference: differenceOf(shareBefore, share),
    cause: causeOfLoss(assessed),
  };
}

const shareOfMax = (points: Points | null, max: Points): number | null =>
  points === null ? null : indexOf(points, max);

/** Percentages with two decimals subtract as points do. */
const differenceOf = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : subtractPoints(asPoints(after), asPoints(before));

/** Last year's result as it was given with the workbook, and as a sheet of it has it. */
interface LastYear {
  readonly given: PreviousResults | null;
  readonly sheet: PreviousSheet | null;
}

/**
 * Adds last year to what was judged. A result that was given for it and does not fit is refused; a sheet that does not
 * fit is a doubt about the workbook, which is scored all the same. Why: decision 0135.
 */
export function besideLastYear<Judged extends Pick<Assessment, 'year' | 'fields' | 'total' | 'recognition'>>(
  judged: Judged,
  { given, sheet }: LastYear,
): Judged & Pick<Assessment, 'previous'> {
  if (given) return { ...judged, previous: compareYears(given, judged) };
  if (!sheet || judged.fields.length === 0) return { ...judged, previous: null };
  try {
    return { ...judged, previous: compareYears(resultsFromSheet(sheet, judged), judged) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const cell = { sheet: sheet.sheet, row: 0, column: 0 };
    const doubt = { cell, message: error.sentence };
    return { ...judged, previous: null, recognition: doubted(judged.recognition, doubt) };
  }
}

const doubted = (recognition: Recognition, doubt: Doubt): Recognition => ({
  ...recognition,
  ...(recognition.previous
    ? { previous: { ...recognition.previous, doubts: [...recognition.previous.doubts, doubt] } }
    : {}),
});
