import { formatNumber } from '../i18n/format';
import type { Assessment, AssessedCriterion } from '../model/assessment';
import type { WorkbookContent } from '../model/grid';
import type { Translate } from '../model/message';
import type { IsGeneratedFormula } from '../sheets/shown-scores';

/** What the report is made from. `t` speaks Vietnamese: an official letter has one language. */
export interface ReportSource {
  readonly assessment: Assessment;
  readonly content: WorkbookContent;
  readonly isGeneratedFormula: IsGeneratedFormula;
  readonly t: Translate;
}

/** A figure as an office writes it, with two decimals; empty where there is none. */
export const pointsText = (value: number | '' | null): string =>
  value === null || value === '' ? '' : formatNumber(value, 'fixed', 'vi');

/** The leaves of an assessment by their ids. */
export const leavesById = ({ leaves }: Pick<Assessment, 'leaves'>): ReadonlyMap<string, AssessedCriterion> =>
  new Map(leaves.map((leaf) => [leaf.criterion.id, leaf]));
