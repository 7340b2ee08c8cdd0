import type { AssessedTask } from '../model/assessment';
import type { Criterion } from '../model/criterion';
import type { Inspection } from '../model/inspection';
import type { TargetLinks } from '../model/target';
import type { Reporting } from '../model/report-book';
import type { ReportFigures } from '../model/report-figure';
import { traitsOf } from '../model/rule-traits';
import { textKey } from '../text/key';
import { aboutInspection } from './inspection/figure-named';
import { pairOfYear } from './report-figures/figure-offer';
import { aboutReporting } from './reports/figure-named';
import { isDone } from './task-status';

/** Where figures that a criterion may take are: the annex, the plan of inspections, what was found there, the targets, the book of reports, the figures of the reports. */
export type OfferSource = 'annex' | 'inspections' | 'shortcomings' | 'targets' | 'reports' | 'figures';

/**
 * Figures that another sheet of the workbook has for a criterion: offered, and never filled in by themselves. Why:
 * decision 0193.
 */
export interface FigureOffer {
  readonly source: OfferSource;
  readonly achieved: number;
  readonly total: number;
  /** False where the total is that of a list which may not have all: units of a plan that states no number of its own. */
  readonly isWhole: boolean;
}

/** What figures are offered from. */
export interface OfferSources {
  readonly fields: readonly Criterion[];
  readonly tasks: readonly AssessedTask[];
  readonly inspection: Inspection | null;
  readonly targetLinks: TargetLinks;
  readonly reporting: Reporting | null;
  readonly reportFigures: ReportFigures | null;
}

/** What other sheets would fill in for a criterion whose wording names their figure; `null` for any other criterion. */
export function offerFor(criterion: Criterion, sources: OfferSources): FigureOffer | null {
  const { leaf, name } = criterion;
  if (!leaf || traitsOf(leaf.rule).input !== 'rate') return null;
  const offer = isAboutThePlan(name)
    ? fromAnnex(sources)
    : (fromInspection(criterion, sources) ??
      fromReports(criterion, sources) ??
      fromTargets(criterion, sources) ??
      fromFigures(criterion, sources));
  return offer && offer.total > 0 ? offer : null;
}

const fromAnnex = ({ tasks }: OfferSources): FigureOffer => ({
  source: 'annex',
  achieved: tasks.filter(({ status }) => isDone(status)).length,
  total: tasks.length,
  isWhole: true,
});

function fromInspection(criterion: Criterion, { fields, inspection }: OfferSources): FigureOffer | null {
  if (!inspection) return null;
  const about = aboutInspection(criterion.name, namesAbove(criterion, fields));
  const { plan, list, total, inspected, shortcomings, closed } = inspection;
  if (about === 'units' && plan && total)
    return { source: 'inspections', achieved: inspected, total: total.count, isWhole: total.isStated };
  return about === 'shortcomings' && list
    ? { source: 'shortcomings', achieved: closed, total: shortcomings.length, isWhole: true }
    : null;
}

/** Reports that were sent, or sent in time, of those that were due. */
function fromReports(criterion: Criterion, sources: OfferSources): FigureOffer | null {
  const about = reportingFigure(criterion, sources);
  if (!about || !sources.reporting) return null;
  const { due, onTime, late } = sources.reporting;
  return {
    source: 'reports',
    achieved: about === 'complete' ? onTime + late : onTime,
    total: due,
    isWhole: true,
  };
}

/** What a criterion that is scored otherwise than by a share is told from the book of reports. */
export interface ReportingNote {
  readonly reporting: Reporting;
  /** How many reports count against it, where its rule takes points off for each; `null` for levels and points. */
  readonly count: number | null;
}

/** What the book says to a criterion about periodic reports whose rule asks for no share; `null` for any other. */
export function reportingNote(criterion: Criterion, sources: OfferSources): ReportingNote | null {
  const { reporting } = sources;
  const { leaf } = criterion;
  if (!leaf || !reporting || reporting.due === 0) return null;
  const { input, higherIsBetter } = traitsOf(leaf.rule);
  if (input === 'rate' || input === 'none') return null;
  const about = reportingFigure(criterion, sources);
  if (!about) return null;
  const against = about === 'complete' ? reporting.overdue : reporting.late + reporting.overdue;
  return { reporting, count: input === 'count' && higherIsBetter === false ? against : null };
}

const reportingFigure = (criterion: Criterion, { fields }: OfferSources) =>
  aboutReporting(criterion.name, namesAbove(criterion, fields));

/** The figures of the one target that names the criterion's figure; several may be of parts of it. */
function fromTargets({ id }: Criterion, { targetLinks: { links } }: OfferSources): FigureOffer | null {
  const [only, another] = links.filter(({ criterion, isSameFigure }) => isSameFigure && criterion.id === id);
  const pair = another ? null : only?.target.target.pair;
  return pair
    ? { source: 'targets', achieved: pair.achieved.value, total: pair.total.value, isWhole: true }
    : null;
}

/** The figures of the year that the sheet of the periodic reports has under the criterion's code or words. */
function fromFigures(criterion: Criterion, { reportFigures }: OfferSources): FigureOffer | null {
  const pair = reportFigures && pairOfYear(criterion, reportFigures);
  return pair ? { source: 'figures', ...pair, isWhole: true } : null;
}

/** The names above a criterion, from its field down. */
function namesAbove({ id }: Pick<Criterion, 'id'>, fields: readonly Criterion[]): readonly string[] {
  for (const { id: own, name, children } of fields) {
    if (children.some((child) => child.id === id)) return [name];
    const below = own === id ? [] : namesAbove({ id }, children);
    if (below.length > 0) return [name, ...below];
  }
  return [];
}

/** "Mức độ hoàn thành nhiệm vụ trong kế hoạch CCHC": takes its figures from the annex of the reform plan. */
export function isAboutThePlan(name: string): boolean {
  const key = textKey(name);
  const isCompletion = /\b(hoan thanh|thuc hien)\b/.test(key) && /\b(nhiem vu|ke hoach)\b/.test(key);
  const isReformPlan =
    /\b(nhiem vu trong ke hoach|ke hoach cchc|ke hoach cai cach hanh chinh|nhiem vu cchc|nhiem vu cai cach hanh chinh)\b/.test(
      key,
    );
  return isCompletion && isReformPlan && !/\b(tuyen truyen|kiem tra|dao tao)\b/.test(key);
}
