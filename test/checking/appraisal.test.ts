import { assessedBook } from '../support/assessing';
import { TEMPLATE_COLUMNS } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';

describe('self-scores beside appraised scores', () => {
  const rows = exampleRows({
    '1.1.1': { appraised: 0.5 },
    '1.1.2': { appraised: '1,2', opinion: 'Thiếu báo cáo' },
    '2.3': { appraised: 1.8 },
    '2.4': { appraised: 0.75 },
  });
  const { appraisal } = assessedBook(exampleBook({ rows })).assessment;

  test('are told leaf by leaf; a survey has no self-score to differ from', () => {
    expect(
      appraisal?.leaves.map(({ leaf, self, appraised, difference, isOpen }) => [
        leaf.code,
        self,
        appraised,
        difference,
        isOpen,
      ]),
    ).toEqual([
      ['1.1.1', 0.5, 0.5, 0, false],
      ['1.1.2', 1.69, 1.2, -0.49, true],
      ['2.3', null, 1.8, null, false],
      ['2.4', 0.8, 0.75, -0.05, true],
    ]);
  });

  test('are added up over what is appraised; the rest waits', () => {
    expect(
      appraisal?.fields.map(({ field, self, appraised, difference, waiting }) => [
        field.code,
        self,
        appraised,
        difference,
        waiting,
      ]),
    ).toEqual([
      ['1', 2.19, 1.7, -0.49, 2],
      ['2', 0.8, 2.55, -0.05, 1],
    ]);
    expect(appraisal?.total).toEqual({
      self: 2.99,
      appraised: 4.25,
      difference: -0.54,
      waiting: 3,
      index: 77.27,
    });
  });

  test('are none before the appraisers come, or where the sheet has no such column', () => {
    expect(assessedBook(exampleBook()).assessment.appraisal).toBeNull();
    const columns = TEMPLATE_COLUMNS.filter((column) => column !== 'appraised' && column !== 'opinion');
    expect(assessedBook(exampleBook({ columns })).assessment.appraisal).toBeNull();
  });
});
