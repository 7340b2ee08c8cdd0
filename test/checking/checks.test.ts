import { CHECKS } from '../../src/checking/checks';
import { FINDING_CODES } from '../../src/model/finding';
import { findingsOf } from '../support/findings';

describe('the table of checks', () => {
  const codes = new Set(CHECKS.map(({ code }) => code));

  test('has a check for every code', () => {
    expect(FINDING_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });

  test('runs from what makes points wrong to what a colleague would mention', () => {
    const order = [...codes];
    expect(order[0]).toBe('sum-mismatch');
    expect(order.indexOf('exceeds-total')).toBeLessThan(order.indexOf('missing-input'));
    expect(order.indexOf('missing-input')).toBeLessThan(order.indexOf('evidence-missing'));
    expect(order.at(-1)).toBe('unit-name-differs');
  });
});

test('13.11: each code names one check', () => {
  const codes = CHECKS.map(({ code }) => code);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  expect([...codes].sort()).toEqual([...FINDING_CODES].sort());
});

test('findings come in the order of the table, each with code, severity, subject, cell and sentence', () => {
  const findings = findingsOf({});
  expect(findings.map(({ code }) => code)).toEqual([
    'missing-input',
    'typed-score-differs',
    'task-count-mismatch',
    'evidence-missing',
    'evidence-missing',
    'link-local-path',
    'task-overdue',
    'task-not-six-clear',
  ]);
  for (const { severity, subject, message } of findings) {
    expect(['error', 'warning', 'info']).toContain(severity);
    expect(subject).not.toBe('');
    expect(message.key).toMatch(/^(finding|reason)\./);
  }
});
