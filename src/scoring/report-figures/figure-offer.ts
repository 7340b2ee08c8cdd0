import type { LeafCriterion } from '../../model/criterion';
import type { ReportFigurePair, ReportFigures } from '../../model/report-figure';
import { likeness, toldBy } from '../shared-words';
import { figureIn } from './judge-figures';

/** Under the criterion's own code less of its words need to be in the names of a pair. */
const ALIKE_UNDER_ITS_CODE = 0.5;

/** A pair with both of its figures of the year. */
export interface YearPair {
  readonly total: number;
  readonly achieved: number;
}

/**
 * The pair of the year that is the figure of a criterion: the one under its code whose names have its words, else the only one
 * whose names have nearly all of them. A report has codes of its own, so a code alone tells nothing. `null` while either
 * figure is missing, or the part is above the total.
 */
export function pairOfYear(
  criterion: Pick<LeafCriterion, 'code' | 'shown' | 'id' | 'name'>,
  { pairs }: ReportFigures,
): YearPair | null {
  const told = toldBy(criterion.name);
  const isAlike = (pair: ReportFigurePair, share?: number): boolean =>
    [pair.part, pair.total].some(({ heading, name }) => likeness(`${heading} ${name}`, told, share) !== null);
  const ofCode = pairs.filter(
    (pair) =>
      [criterion.code, criterion.shown, criterion.id].includes(pair.code) &&
      isAlike(pair, ALIKE_UNDER_ITS_CODE),
  );
  const [pair, another] = ofCode.length > 0 ? ofCode : pairs.filter((each) => isAlike(each));
  if (!pair || another) return null;
  const [total, achieved] = [figureIn(pair.total, 'year'), figureIn(pair.part, 'year')];
  return total === null || achieved === null || achieved > total ? null : { total, achieved };
}
