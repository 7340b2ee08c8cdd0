import { message } from '../model/message';
import type { Check } from './check';

/** Fewer points than claimed, and the office has not explained itself yet: the round of explanations runs. */
export const appraisalUnexplained: Check = {
  code: 'appraisal-unexplained',
  severity: 'warning',
  find: ({ appraisal, set }) =>
    (appraisal?.leaves ?? []).flatMap(({ leaf, self, appraised, isOpen }) => {
      const explanation = leaf.leaf?.explanation ?? '';
      if (!isOpen || self === null || explanation !== '') return [];
      const column = set.layout.columns.explanation;
      const cell = column === undefined ? (leaf.leaf?.appraisal.cell ?? leaf.scoreCell) : null;
      return [
        {
          subject: leaf,
          cell: cell ?? { ...leaf.scoreCell, column: column ?? leaf.scoreCell.column },
          message: message('finding.appraisal-unexplained', { appraised, self }),
        },
      ];
    }),
};

/** An appraised figure below 0 or above the maximum: a slip that the office may ask to be corrected. */
export const appraisalExceedsMax: Check = {
  code: 'appraisal-exceeds-max',
  severity: 'warning',
  find: ({ appraisal }) =>
    (appraisal?.leaves ?? []).flatMap(({ leaf, appraised }) => {
      const max = leaf.max;
      if (max === null || (appraised >= 0 && appraised <= max)) return [];
      return [
        {
          subject: leaf,
          cell: leaf.leaf?.appraisal.cell ?? leaf.scoreCell,
          message: message('finding.appraisal-exceeds-max', { appraised, max }),
        },
      ];
    }),
};
