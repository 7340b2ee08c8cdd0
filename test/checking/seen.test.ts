import { findingFingerprint, withSeen } from '../../src/checking/seen';
import type { Finding } from '../../src/model/finding';
import { message } from '../../src/model/message';
import { handOverList } from '../../src/pane-edits/handover';
import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { rememberEdits } from '../../src/memory/remember';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { repeatedCodesBook } from '../support/repeated-codes-book';

const asOf = asDay('2026-12-20');
const book = openXlsx(repeatedCodesBook());
const { assessment, snapshot } = assess(book.content, { asOf });
const warnings = assessment.findings.filter(({ severity }) => severity === 'warning');
const WHY = 'Đã đối chiếu bản giấy';
const all = Object.fromEntries(warnings.map((each) => [findingFingerprint(each), WHY]));
const warningsHold = (list: ReturnType<typeof handOverList>) =>
  list.find(({ key }) => key === 'warnings')?.holds;

test('the checklist before sending wants every warning seen, and follows when they are', () => {
  expect(warnings.length).toBeGreaterThan(2);
  expect(warningsHold(handOverList(assessment, snapshot))).toBe(false);
  const seen = assess(book.content, { asOf, mapping: { seen: all } });
  expect(warningsHold(handOverList(seen.assessment, seen.snapshot))).toBe(true);
  expect(seen.assessment.findings).toHaveLength(assessment.findings.length);
});

test('what was seen stays with the workbook, word for word', () => {
  const bytes = book.apply(rememberEdits(book.content, { seen: all }));
  const again = assess(openXlsx(bytes).content, { asOf }).assessment;
  expect(again.findings.filter(({ seen }) => seen === WHY)).toHaveLength(warnings.length);
});

const finding: Finding = {
  code: 'task-overdue',
  severity: 'warning',
  subject: '3',
  subjectId: null,
  cell: null,
  message: message('finding.task-overdue', { due: '31/12/2026' }),
};

test('a finding that says something else by now is to be looked at anew', () => {
  const marked = { [findingFingerprint(finding)]: WHY };
  expect(withSeen([finding], marked)[0]?.seen).toBe(WHY);
  const later = { ...finding, message: message('finding.task-overdue', { due: '15/01/2027' }) };
  expect(withSeen([later], marked)).toEqual([later]);
});

test('an error is corrected and not marked; an empty word takes a mark back', () => {
  const error: Finding = { ...finding, severity: 'error' };
  expect(withSeen([error], { [findingFingerprint(error)]: WHY })).toEqual([error]);
  expect(withSeen([finding], { [findingFingerprint(finding)]: '' })).toEqual([finding]);
});
