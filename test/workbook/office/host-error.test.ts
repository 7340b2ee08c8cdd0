import vi from '../../../src/i18n/vi.json';
import en from '../../../src/i18n/en.json';
import { hostErrorOf, problem, problemOf } from '../../../src/workbook/office/host-error';
import type { ProblemKind } from '../../../src/workbook/problem';
import { WorkbookProblem } from '../../../src/workbook/problem';

const thrown = (code: string, errorLocation?: string, message = 'Ô J9 chứa “mật”') =>
  Object.assign(new Error(message), { code, debugInfo: errorLocation ? { errorLocation } : {} });

describe('errors of Excel in words', () => {
  test.each<readonly [string, string | undefined, ProblemKind]>([
    ['InvalidOperationInCellEditMode', undefined, 'cell-edit'],
    ['AccessDenied', 'Range.values', 'protected-sheet'],
    ['AccessDenied', 'WorksheetCollection.add', 'protected-structure'],
    ['AccessDenied', 'Worksheet.delete', 'protected-structure'],
    ['InvalidOperation', 'WorksheetCollection.add', 'protected-structure'],
    ['AccessDenied', undefined, 'no-permission'],
    ['ItemNotFound', 'WorksheetCollection.getItem', 'gone'],
    ['RequestPayloadSizeLimitExceeded', undefined, 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', undefined, 'too-large'],
    ['InactiveWorkbook', undefined, 'inactive'],
    ['InvalidOrTimedOutSession', undefined, 'inactive'],
    ['ActivityLimitReached', undefined, 'busy'],
    ['WriteNotSupportedWhenModalDialogOpen', undefined, 'busy'],
    ['ItemAlreadyExists', 'WorksheetCollection.add', 'changed-since'],
    ['GeneralException', 'Range.formulas', 'unknown'],
  ])('%s at %s is %s', (code, location, kind) => {
    expect(problemOf(thrown(code, location), 'write')).toMatchObject({ kind });
  });

  test('the diagnostic holds code and place, never what Excel says, which may quote cells', () => {
    const found = problemOf(thrown('GeneralException', 'Range.formulas'), 'write');
    expect(found).toMatchObject({ diagnostic: 'write: GeneralException @ Range.formulas' });
    expect(JSON.stringify(found)).not.toContain('mật');
  });

  test('other errors pass as they are', () => {
    const mistake = new TypeError('x is not a function');
    expect(problemOf(mistake, 'read')).toBe(mistake);
    const generated = problem('cancelled');
    expect(problemOf(generated, 'read')).toBe(generated);
    expect([hostErrorOf(null), hostErrorOf('text'), hostErrorOf({ code: 'ENOENT' })]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('every kind has a sentence in both languages that says what to do', () => {
    const kinds: readonly ProblemKind[] = [
      'cell-edit',
      'protected-sheet',
      'protected-structure',
      'read-only',
      'gone',
      'too-large',
      'inactive',
      'busy',
      'no-permission',
      'changed-since',
      'half-written',
      'unknown',
    ];
    for (const kind of kinds) {
      const { key } = problem(kind).sentence;
      expect([key, vi[key]]).toEqual([key, expect.stringMatching(/Hãy /)]);
      expect(en[key]).toMatch(/\. |; /);
    }
    expect(problem('half-written', '', ['Tổng hợp'])).toBeInstanceOf(WorkbookProblem);
  });
});
