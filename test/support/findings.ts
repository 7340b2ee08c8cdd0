import { addressOf } from '../../src/model/cell';
import type { Finding, FindingCode } from '../../src/model/finding';
import type { WorkbookContent } from '../../src/model/grid';
import { asDay } from '../../src/model/task';
import { assess } from '../../src/assess';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import type { BookOptions, BookRow } from './criteria-book';
import { exampleBook } from './example-book';
import { inVietnamese } from './say';

/** A workbook like the example but for what is named, and what a check finds in it. */
export interface FindingExample extends BookOptions {
  readonly rows?: readonly BookRow[];
  /** The last day of the year unless said. */
  readonly asOf?: string;
  readonly year?: number;
  /** What a file cannot say by itself: the fonts of cells. */
  readonly change?: (content: WorkbookContent) => WorkbookContent;
  /** "severity subject at cell: sentence", all that are found under the code, in their order. */
  readonly finds: readonly string[];
}

/** Workbooks that raise a code, and others that do not, under a title that says what ought to be. */
export interface FindingExamples {
  readonly title: string;
  readonly code: FindingCode;
  readonly examples: Readonly<Record<string, FindingExample>>;
}

export const findings = (
  title: string,
  code: FindingCode,
  examples: FindingExamples['examples'],
): FindingExamples => ({ title, code, examples });

/** One test for each example: what is found under the code, and what is not. */
export function describeFindings({ title, code, examples }: FindingExamples): void {
  describe(`${code}: ${title}`, () => {
    test.each(Object.entries(examples))('%s', (_, example) => {
      expect(
        findingsOf(example)
          .filter((finding) => finding.code === code)
          .map(told),
      ).toEqual(example.finds);
    });
  });
}

/** All findings of an example. */
export function findingsOf({
  asOf = '2026-12-31',
  year,
  change,
  ...book
}: Omit<FindingExample, 'finds'>): readonly Finding[] {
  const { content } = openXlsx(exampleBook(book));
  const mapping = year === undefined ? {} : { year };
  return assess(change ? change(content) : content, { asOf: asDay(asOf), mapping }).assessment.findings;
}

const told = ({ severity, subject, cell, message }: Finding): string =>
  `${severity} ${subject}${cell ? ` at ${addressOf(cell)}` : ''}: ${inVietnamese(message)}`;
