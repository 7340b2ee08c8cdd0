import type { AssessedCriterion, Sums } from '../model/assessment';
import type { LeafCriterion } from '../model/criterion';
import { message, type Message } from '../model/message';
import { asPoints, type Points } from '../model/points';
import type {
  Survey,
  SurveyFigure,
  SurveyProblem,
  SurveyResult,
  SurveyRow,
  SurveySheet,
} from '../model/survey';
import { decimal, indexOf, ONE, pointsOf, sumPoints, ZERO, type Decimal } from '../text/decimal';
import { textKey } from '../text/key';
import { isOfTheOffice } from './claims';

/** What four options A, B, C, D count where the wording says nothing (R13). */
const USUAL_WEIGHTS: readonly number[] = [1, 0.6, 0.2, 0];

/** What is compared: the leaves, and the sums of what the office scored itself. */
interface Scored {
  readonly leaves: readonly AssessedCriterion[];
  readonly total: Sums;
  readonly precision: number;
}

/** Compares the results of a survey with the leaves that it decides. */
export function scoreSurvey({ sheet, rows }: SurveySheet, { leaves, total, precision }: Scored): Survey {
  const decided = leaves.flatMap(({ criterion }) =>
    criterion.leaf?.rule.kind === 'survey' ? [{ ...criterion, leaf: criterion.leaf }] : [],
  );
  const others = leaves.filter(isOfTheOffice).map(({ criterion }) => criterion);
  const results: SurveyResult[] = [];
  const problems: SurveyProblem[] = [];
  for (const row of rows) {
    const [criterion, ...more] = decided.filter((each) => isAbout(row, each));
    const isTwice = criterion !== undefined && results.some((each) => each.criterion.id === criterion.id);
    if (!criterion || more.length > 0 || isTwice) {
      problems.push(misplaced(row, { isTwice, isOthers: others.some((each) => isAbout(row, each)) }));
      continue;
    }
    const problem = problemOf(row, weightsFor(row, criterion));
    if (problem) problems.push({ subject: criterion.shown, kind: 'invalid', ...problem });
    results.push(resultOf(row, criterion, problem ? null : precision));
  }
  const missing = decided.filter(({ id }) => !results.some(({ criterion }) => criterion.id === id));
  return { sheet, rows, results, missing, problems, fullIndex: fullIndexOf(results, missing, total) };
}

/** A row goes by its code, and by its name where it has none. */
const isAbout = (
  { code, name }: SurveyRow,
  criterion: Pick<LeafCriterion, 'id' | 'code' | 'shown' | 'name'>,
): boolean =>
  code === ''
    ? textKey(criterion.name) === textKey(name)
    : [criterion.code, criterion.shown, criterion.id].some((each) => each === code);

function misplaced(
  { code, name, cell }: SurveyRow,
  { isTwice, isOthers }: { readonly isTwice: boolean; readonly isOthers: boolean },
): SurveyProblem {
  const subject = code || name;
  if (isTwice)
    return { subject, cell, kind: 'invalid', message: message('finding.survey-twice', { subject }) };
  const key = isOthers ? 'finding.survey-not-decided' : 'finding.survey-unknown-criterion';
  return { subject, cell, kind: 'unknown-criterion', message: message(key, { subject }) };
}

/** "A: 100%; B = 60%": what the wording says an option counts. */
const WEIGHT = /(?<![a-z])([a-e])\s*\)?\s*(?:[:=–-]|tinh|duoc)?\s*(\d{1,3}(?:[.,]\d+)?)\s*%/g;

/** What each option counts: from the wording, else as usual; `null` where neither says it for all of them. */
function weightsFor({ answers }: SurveyRow, { leaf }: LeafCriterion): readonly number[] | null {
  const stated = new Map(
    [...textKey(leaf.wording).matchAll(WEIGHT)].map(([, letter = '', share = '']) => [
      letter.charCodeAt(0) - 'a'.charCodeAt(0),
      Number(`${share.replace(',', '.')}e-2`),
    ]),
  );
  const weights = answers.map((_, option) => stated.get(option));
  const known = weights.flatMap((weight) => (weight === undefined ? [] : [weight]));
  if (known.length === answers.length) return known;
  return stated.size === 0 && answers.length === USUAL_WEIGHTS.length ? USUAL_WEIGHTS : null;
}

type Problem = Pick<SurveyProblem, 'cell' | 'message'>;

/** What makes the figures of a row unusable; `null` where nothing does, also where some are still missing. */
function problemOf(row: SurveyRow, weights: readonly number[] | null): Problem | null {
  const { answers, forms, percent, cell } = row;
  const problem = (at: SurveyFigure, words: Message): Problem => ({ cell: at.cell, message: words });
  for (const figure of [...answers, forms, percent]) {
    if (figure?.isOdd) return problem(figure, message('finding.survey-not-a-number'));
    if (figure && (figure.value ?? 0) < 0) return problem(figure, message('finding.survey-not-a-number'));
  }
  if (hasAnswers(row)) {
    if (weights === null)
      return { cell, message: message('finding.survey-weights', { options: answers.length }) };
    const counted = sumOf(answers).toNumber();
    if (forms && forms.value !== null && isWhole(row) && counted !== forms.value)
      return problem(forms, message('finding.survey-answers', { counted, forms: forms.value }));
    return null;
  }
  const rate = percentOf(percent);
  return percent && rate !== null && rate.gt(ONE)
    ? problem(percent, message('finding.survey-over-100', { percent: rate.times(100).toNumber() }))
    : null;
}

const hasAnswers = ({ answers }: SurveyRow): boolean => answers.some(({ value }) => value !== null);

/** An option that nobody chose may be left empty where the number of forms tells that nothing is missing. */
const isWhole = ({ answers, forms }: SurveyRow): boolean =>
  answers.every(({ value }) => value !== null) || (forms?.value ?? null) !== null;

const sumOf = (figures: readonly SurveyFigure[]): Decimal =>
  figures.reduce((sum, { value }) => sum.plus(decimal(value ?? 0)), ZERO);

/** A percentage as its share of 1. */
const percentOf = (figure: SurveyFigure | null): Decimal | null =>
  !figure || figure.value === null
    ? null
    : figure.isShare
      ? decimal(figure.value)
      : decimal(figure.value).div(100);

/** What a row gives its leaf; no points without a precision, which its figures do not deserve. */
function resultOf(row: SurveyRow, criterion: LeafCriterion, precision: number | null): SurveyResult {
  const weights = hasAnswers(row) ? (weightsFor(row, criterion) ?? []) : [];
  const none = { criterion, row, weights, of: null, points: null };
  const { max } = criterion;
  if (!hasAnswers(row)) {
    const rate = percentOf(row.percent);
    if (rate === null || precision === null || max === null) return none;
    return { ...none, points: pointsOf(rate.times(decimal(max)), ONE, precision) };
  }
  const of = row.forms?.value ?? sumOf(row.answers).toNumber();
  if (precision === null || max === null || of <= 0 || !isWhole(row)) return { ...none, of: of || null };
  const weighed = row.answers.reduce(
    (sum, { value }, option) => sum.plus(decimal(value ?? 0).times(decimal(weights[option] ?? 0))),
    ZERO,
  );
  return { ...none, of, points: pointsOf(weighed.times(decimal(max)), decimal(of), precision) };
}

function fullIndexOf(
  results: readonly SurveyResult[],
  missing: readonly LeafCriterion[],
  { self, applicableMax }: Sums,
): number | null {
  const points = results.flatMap((result): readonly Points[] =>
    result.points === null ? [] : [result.points],
  );
  if (results.length === 0 || missing.length > 0 || points.length < results.length) return null;
  const maxima = results.map(({ criterion }) => criterion.max ?? asPoints(0));
  return indexOf(sumPoints([self, ...points]), sumPoints([applicableMax, ...maxima]));
}
