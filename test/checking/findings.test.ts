import { CHECKS } from '../../src/checking/checks';
import { describeFindings, type FindingExamples } from '../support/findings';
import { APPRAISAL_FINDINGS } from './examples/appraisal';
import { CRITERIA_FINDINGS } from './examples/criteria';
import { EVIDENCE_FINDINGS } from './examples/evidence';
import { INSPECTION_FINDINGS } from './examples/inspection';
import { LINK_FINDINGS } from './examples/links';
import { MEMORY_FINDINGS } from './examples/memory';
import { PLAN_FINDINGS } from './examples/plan';
import { OTHER_INDEX_FINDINGS } from './examples/other-indices';
import { PLANNED_GAIN_FINDINGS } from './examples/planned-gains';
import { REPORT_FIGURE_FINDINGS } from './examples/report-figures';
import { REPORT_FINDINGS } from './examples/reports';
import { SURVEY_FINDINGS } from './examples/survey';
import { TARGET_FINDINGS } from './examples/targets';
import { TASK_FINDINGS } from './examples/tasks';

const ALL: readonly FindingExamples[] = [
  ...CRITERIA_FINDINGS,
  ...EVIDENCE_FINDINGS,
  ...INSPECTION_FINDINGS,
  ...LINK_FINDINGS,
  ...PLAN_FINDINGS,
  ...REPORT_FINDINGS,
  ...REPORT_FIGURE_FINDINGS,
  ...PLANNED_GAIN_FINDINGS,
  ...OTHER_INDEX_FINDINGS,
  ...SURVEY_FINDINGS,
  ...TARGET_FINDINGS,
  ...TASK_FINDINGS,
  ...APPRAISAL_FINDINGS,
  ...MEMORY_FINDINGS,
];

ALL.forEach(describeFindings);

describe('no code is without an example that raises it and one that does not', () => {
  test.each([...new Set(CHECKS.map(({ code }) => code))].map((code) => [code]))('%s', (code) => {
    const examples = ALL.filter((each) => each.code === code).flatMap((each) => Object.values(each.examples));
    expect(examples.filter(({ finds }) => finds.length > 0)).not.toEqual([]);
    expect(examples.filter(({ finds }) => finds.length === 0)).not.toEqual([]);
  });
});
