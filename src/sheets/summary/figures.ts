import type { AssessedCriterion } from '../../model/assessment';
import { formula, type CellContent } from '../../model/edits';
import { asPoints, type Points } from '../../model/points';
import { indexOf, subtractPoints, sumPoints } from '../../text/decimal';
import { any, iff, EMPTY_STRING } from '../../formulas/syntax';
import type { SheetContext, SummaryIds } from '../sheet-context';
import { shownScore, type IsGeneratedFormula } from '../shown-scores';

/** The figures of a line as its formulas give them; `self` is "" where there is no score. */
export interface Figures {
  readonly max: Points;
  readonly applicable: Points;
  readonly self: Points | '';
}

/** The figures of a leaf; of a field the sums over its leaves. */
export function lineFigures(assessed: AssessedCriterion, isGeneratedFormula: IsGeneratedFormula): Figures {
  if (!assessed.outcome)
    return addUp(assessed.children.map((child) => lineFigures(child, isGeneratedFormula)));
  const shown = shownScore(assessed, isGeneratedFormula);
  const { max, applicableMax } = assessed.sums;
  return { max, applicable: applicableMax, self: typeof shown === 'number' ? asPoints(shown) : '' };
}

/** The sums of some lines' figures; no score where none of them has one. */
export function addUp(parts: readonly Figures[]): Figures {
  const scores = parts.flatMap(({ self }) => (self === '' ? [] : [self]));
  return {
    max: sumPoints(parts.map(({ max }) => max)),
    applicable: sumPoints(parts.map(({ applicable }) => applicable)),
    self: scores.length === 0 ? '' : sumPoints(scores),
  };
}

const selfOf = ({ self }: Figures): Points => (self === '' ? asPoints(0) : self);

/** What a line lost. */
export const lostOf = (figures: Figures): Points => subtractPoints(figures.applicable, selfOf(figures));

/** The index of a line, from its own cells. */
export function indexCell(
  table: keyof SummaryIds,
  line: string,
  figures: Figures,
  { places }: SheetContext,
): CellContent {
  const applicable = places.summary.ref(table, line, 'applicable');
  const self = places.summary.ref(table, line, 'self');
  // Without a score there is no index: what nobody has scored yet is no 0.
  const index = figures.self === '' ? null : indexOf(figures.self, figures.applicable);
  const source = iff(
    any([`${applicable}=0`, `${self}=""`]),
    EMPTY_STRING,
    `ROUND(${self}/${applicable}*100,2)`,
  );
  return formula(`=${source}`, index ?? '');
}

/** The lost points of a line, from its own cells. */
export const lostCell = (
  table: keyof SummaryIds,
  line: string,
  figures: Figures,
  { places }: SheetContext,
): CellContent =>
  formula(
    `=${places.summary.ref(table, line, 'applicable')}-N(${places.summary.ref(table, line, 'self')})`,
    lostOf(figures),
  );
