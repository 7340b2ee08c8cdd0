import type { AssessedCriterion, Assessment } from '../model/assessment';
import { a1, type CellValue } from '../model/cell';
import type { Criterion } from '../model/criterion';
import { formula, text, type CellContent } from '../model/edits';
import { message, type Translate } from '../model/message';
import type { OutcomeState } from '../model/outcome';
import { asPoints, type Points } from '../model/points';
import { indexOf, subtractPoints, sumPoints } from '../text/decimal';
import { evidenceIds } from './criteria-edits';
import { typedScore, type IsNumber } from '../formulas/inputs';
import { applicableExpression, fieldContext, maximumExpression, type FieldContext } from '../formulas/leaf';
import { isTypedAsText } from '../formulas/sheet-formulas';
import { iff, literal, EMPTY_STRING, overColumn, refFrom, type Expression } from '../formulas/syntax';
import { shownScore, type IsOurFormula } from './shown-scores';
import { assessedLeaves, isClaim, isOfTheOffice, isProved } from '../scoring/claims';

/** One line of the summary and the criterion that it shows. */
export interface SummaryRow {
  readonly row: number;
  readonly assessed: AssessedCriterion;
  readonly field: AssessedCriterion;
  readonly isField: boolean;
}

const [MAX, APPLICABLE, SELF] = [2, 3, 4] as const;

/** The figures of a line as its formulas give them; `self` is "" where there is no score. */
interface Figures {
  readonly max: Points;
  readonly applicable: Points;
  readonly self: Points | '';
}

/** What the lines are made from beside their criteria. */
export interface SummaryRowContext {
  readonly assessment: Assessment;
  readonly say: Translate;
  readonly isOurFormula: IsOurFormula;
  readonly isNumber: IsNumber;
  /** Of each field, by its id. */
  readonly contexts: ReadonlyMap<string, FieldContext>;
}

function figuresOf(assessed: AssessedCriterion, context: Pick<SummaryRowContext, 'isOurFormula'>): Figures {
  if (!assessed.outcome) return addUp(assessed.children.map((child) => figuresOf(child, context)));
  const shown = shownScore(assessed, context.isOurFormula);
  const { max, applicableMax } = assessed.sums;
  return { max, applicable: applicableMax, self: typeof shown === 'number' ? asPoints(shown) : '' };
}

/** What a leaf's line shows: its score, "" where there is none, and what it lost. */
export function shownFigures(
  assessed: AssessedCriterion,
  context: Pick<SummaryRowContext, 'isOurFormula'>,
): { readonly self: CellValue; readonly lost: Points } {
  const { applicable, self } = figuresOf(assessed, context);
  return { self, lost: subtractPoints(applicable, self === '' ? asPoints(0) : self) };
}

const addUp = (parts: readonly Figures[]): Figures => ({
  max: sumPoints(parts.map(({ max }) => max)),
  applicable: sumPoints(parts.map(({ applicable }) => applicable)),
  self: sumPoints(parts.flatMap(({ self }) => (self === '' ? [] : [self]))),
});

/** A field: the sums of its leaves' lines. */
export function fieldRowCells(
  { row, assessed }: SummaryRow,
  byField: ReadonlyMap<string, readonly number[]>,
  context: SummaryRowContext,
): readonly CellContent[] {
  const rows = byField.get(assessed.criterion.id) ?? [];
  return [
    text(assessed.criterion.code),
    text(assessed.criterion.name),
    ...sumCells(row, rows, figuresOf(assessed, context)),
    ...progressCells([assessed], context),
  ];
}

/** How many leaves have their score, and how many of the scored ones have evidence. */
function progressCells(
  fields: readonly AssessedCriterion[],
  { say, assessment }: SummaryRowContext,
): readonly CellContent[] {
  const leaves = fields.flatMap(assessedLeaves).filter(isOfTheOffice);
  if (leaves.length === 0) return [text(say(message('state.survey'))), text('')];
  const done = leaves.filter(({ outcome }) => outcome?.points !== null || outcome.state === 'not-applicable');
  const claims = leaves.filter(isClaim);
  const proved = claims.filter((leaf) => isProved(leaf, assessment));
  return [
    text(say(message('summary.progress', { done: done.length, total: leaves.length }))),
    text(say(message('summary.proved', { done: proved.length, total: claims.length }))),
  ];
}

/** The line of the totals, over the lines of the fields. */
export function totalRowCells(
  row: number,
  fields: readonly SummaryRow[],
  context: SummaryRowContext,
): readonly (CellContent | undefined)[] {
  const rows = fields.map((field) => field.row);
  const total = addUp(fields.map(({ assessed }) => figuresOf(assessed, context)));
  return [
    undefined,
    text(context.say(message('summary.total'))),
    ...sumCells(row, rows, total),
    ...progressCells(
      fields.map(({ assessed }) => assessed),
      context,
    ),
  ];
}

/** Maximum, applicable and self-score as sums over lines, with index and lost points. */
function sumCells(row: number, rows: readonly number[], figures: Figures): readonly CellContent[] {
  const sum = (column: number, value: CellValue): CellContent =>
    formula(`=${overColumn('SUM', rows, column)}`, value);
  return [
    sum(MAX, figures.max),
    sum(APPLICABLE, figures.applicable),
    sum(SELF, figures.self),
    ...derived(row, figures),
  ];
}

/** Index and lost points of a line, from its own cells. */
function derived(row: number, figures: Figures): readonly CellContent[] {
  const [applicable, own] = [a1(row, APPLICABLE), a1(row, SELF)];
  const self = figures.self === '' ? asPoints(0) : figures.self;
  const index = indexOf(self, figures.applicable);
  return [
    formula(`=${iff(`${applicable}=0`, EMPTY_STRING, `ROUND(N(${own})/${applicable}*100,2)`)}`, index ?? ''),
    formula(`=${applicable}-N(${own})`, subtractPoints(figures.applicable, self)),
  ];
}

/** A leaf: maximum, what of it counts, score, index, lost, state and evidence, from the criteria sheet's cells. */
export function leafRowCells(
  { row, assessed, field }: SummaryRow,
  context: SummaryRowContext,
): readonly CellContent[] {
  const { criterion } = assessed;
  const { set, evidenceOf } = context.assessment;
  const figures = figuresOf(assessed, context);
  const fromHere =
    context.contexts.get(field.criterion.id) ??
    fieldContext(set, field.criterion, 'summary', context.isNumber);
  const maximum = maximumExpression(criterion, fromHere);
  return [
    text(criterion.code),
    text(criterion.name),
    formula(criterion.max === null ? `=N(${maximum})` : `=${maximum}`, figures.max),
    formula(`=${applicableExpression(criterion, fromHere)}`, figures.applicable),
    formula(`=${scoreExpression(criterion, context)}`, figures.self),
    ...derived(row, figures),
    state(row, assessed, figures, context.say),
    text(evidenceIds(evidenceOf.get(criterion.id) ?? [])),
  ];
}

/** The score as it stands in the criteria sheet, or nothing; also where it was typed as text. */
function scoreExpression(criterion: Criterion, { isNumber }: SummaryRowContext): Expression {
  const score = refFrom(criterion.scoreCell);
  return isTypedAsText(criterion, isNumber)
    ? `IFERROR(${typedScore(score)},${EMPTY_STRING})`
    : iff(`ISNUMBER(${score})`, score, EMPTY_STRING);
}

const LIVE: ReadonlySet<OutcomeState> = new Set(['scored', 'missing', 'not-applicable']);

/** The state in words; it follows the figures where they decide it. */
function state(row: number, { outcome }: AssessedCriterion, figures: Figures, say: Translate): CellContent {
  const word = (key: OutcomeState): string => say(message(`state.${key}`));
  if (!outcome) return text('');
  if (!LIVE.has(outcome.state)) return text(word(outcome.state));
  const source = iff(
    `${a1(row, APPLICABLE)}=0`,
    literal(word('not-applicable')),
    iff(`${a1(row, SELF)}=""`, literal(word('missing')), literal(word('scored'))),
  );
  const shown: OutcomeState =
    figures.applicable === 0 ? 'not-applicable' : figures.self === '' ? 'missing' : 'scored';
  return formula(`=${source}`, word(shown));
}
