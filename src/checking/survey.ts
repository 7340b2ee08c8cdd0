import type { Check, Checked } from './check';

/** The remarks of one kind about the survey sheet. */
const ofKind =
  (kind: 'invalid' | 'unknown-criterion') =>
  ({ survey }: Checked): ReturnType<Check['find']> =>
    (survey?.problems ?? []).filter((problem) => problem.kind === kind);

/** Answers that do not add up, percentages above 100, words where figures belong. */
export const surveyInvalid: Check = { code: 'survey-invalid', severity: 'error', find: ofKind('invalid') };

/** A line of the survey that belongs to no leaf, or to one that a survey does not decide. */
export const surveyUnknownCriterion: Check = {
  code: 'survey-unknown-criterion',
  severity: 'warning',
  find: ofKind('unknown-criterion'),
};
