import { TEMPLATE_TASK_SHEET } from '../../src/sheets/template';
import { FINDING_CODES } from '../../src/model/finding';
import { assessedBook } from '../support/assessing';
import { ONE_OF_EACH, oneOfEachBook } from '../support/one-of-each-book';

type Named = readonly [string, string];

const found = (book: Uint8Array): readonly Named[] =>
  assessedBook(book).assessment.findings.map(({ code, subject }): Named => [code, subject]);

const sorted = (list: readonly Named[]): readonly string[] => list.map((each) => each.join(' ')).sort();

const EXPECTED = sorted([
  ...FINDING_CODES.map((code): Named => [code, ONE_OF_EACH[code]]),
  // What the annex has no column for is said of the annex.
  ['task-not-six-clear', TEMPLATE_TASK_SHEET],
]);

describe('a workbook with one of each thing that can be found', () => {
  const book = oneOfEachBook();

  test('comes out with every code once, each for what is at fault, and with nothing else', () => {
    expect(sorted(found(book))).toEqual(EXPECTED);
  });

  test('and so does the scored workbook that we write of it', () => {
    expect(sorted(found(assessedBook(book).written()))).toEqual(EXPECTED);
  });
});
