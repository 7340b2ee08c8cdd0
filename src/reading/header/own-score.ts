import type { CriteriaRole } from '../../model/criterion';
import type { MappedHeader } from './mapped-header';

/**
 * "Điểm đạt được" is what the appraisers found where there is a column for the office's own points; where it is the
 * only column of points that were reached, the office fills it in.
 */
export function withOwnScore(mapped: MappedHeader<CriteriaRole>): MappedHeader<CriteriaRole> {
  const { header } = mapped;
  const { final, self, appraised, ...columns } = header.columns;
  const isOnly = self === undefined && appraised === undefined && columns['appraised-again'] === undefined;
  if (final === undefined || !isOnly || header.chosen.includes('final')) return mapped;
  const { final: words = '', ...otherWords } = header.words;
  const { final: weight = 0, ...otherWeights } = header.weights;
  return {
    ...mapped,
    header: {
      ...header,
      columns: { ...columns, self: final },
      words: { ...otherWords, self: words },
      weights: { ...otherWeights, self: weight },
    },
  };
}
