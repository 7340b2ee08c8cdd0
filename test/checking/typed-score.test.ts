import { assessedBook } from '../support/assessing';
import { criteriaBook } from '../support/criteria-book';

/** What is found about a score that was typed where no level is chosen. */
const keysAt = (self: number): readonly string[] =>
  assessedBook(
    criteriaBook([
      { code: '1', name: 'LĨNH VỰC', max: 3 },
      {
        code: '1.1',
        name: 'Nội dung',
        max: 3,
        rule: 'Đầy đủ: 3 điểm; một phần: 1,5 điểm; chưa có: 0 điểm',
        self,
      },
    ]),
  ).assessment.findings.map(({ message }) => message.key);

test.each([1.2, 2, 0.5])(
  'pane-and-sheets 13: %s typed where the levels give 3, 1,5 and 0 is asked about',
  (self) => {
    expect(keysAt(self)).toContain('reason.manual.not-on-scale');
  },
);

test.each([3, 1.5, 0])('pane-and-sheets 13: %s typed is one of the levels', (self) => {
  expect(keysAt(self)).not.toContain('reason.manual.not-on-scale');
});
