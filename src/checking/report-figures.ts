import type { Check } from './check';

/** A code twice, what is no number, a part above its total, a sum of the year below that of half the year. */
export const reportFigureInvalid: Check = {
  code: 'report-figure-invalid',
  severity: 'error',
  find: ({ reportFigures }) => reportFigures?.problems ?? [],
};
