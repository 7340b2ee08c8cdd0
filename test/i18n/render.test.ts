import fc from 'fast-check';
import { formatNumber, render } from '../../src/i18n/render';
import { message } from '../../src/model/message';

describe('numbers in the form of the language', () => {
  test.each([
    [62.84, 'points', '62,84', '62.84'],
    [1.5, 'points', '1,5', '1.5'],
    [2, 'points', '2', '2'],
    [0, 'points', '0', '0'],
    [0.125, 'points', '0,125', '0.125'],
    [0.8462, 'ratio', '0,8462', '0.8462'],
    [0.846153846154, 'ratio', '0,8462', '0.8462'],
    [0.8462, 'percent', '84,62%', '84.62%'],
    [1, 'percent', '100%', '100%'],
    [0, 'percent', '0%', '0%'],
    [0.00005, 'percent', '0,01%', '0.01%'],
    [0.285, 'percent', '28,5%', '28.5%'],
    [0.145, 'percent', '14,5%', '14.5%'],
    [43.9, 'fixed', '43,90', '43.90'],
    [100, 'fixed', '100,00', '100.00'],
    [2026, 'year', '2026', '2026'],
    [1234567.5, 'number', '1.234.567,5', '1,234,567.5'],
    [1291, 'number', '1.291', '1,291'],
    [-0.5, 'number', '-0,5', '-0.5'],
    [0.1234567, 'number', '0,123457', '0.123457'],
  ] as const)('%p as %s', (value, style, vi, en) => {
    expect(formatNumber(value, style, 'vi')).toBe(vi);
    expect(formatNumber(value, style, 'en')).toBe(en);
  });

  test.each([
    [1.005, 'fixed', '1,01'],
    [2.675, 'fixed', '2,68'],
    [0.28505, 'percent', '28,51%'],
    [-1.005, 'fixed', '-1,01'],
    [0.1 + 0.2, 'number', '0,3'],
  ] as const)('%p is rounded half away from zero, without binary noise', (value, style, shown) => {
    expect(formatNumber(value, style, 'vi')).toBe(shown);
  });

  test('are written with plain characters only: no no-break space, no special minus', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), (value) => {
        expect(formatNumber(value, 'number', 'vi')).toMatch(/^-?[\d.]+(,\d+)?$/);
        expect(formatNumber(value, 'percent', 'vi')).toMatch(/^-?[\d.]+(,\d+)?%$/);
        expect(formatNumber(value, 'fixed', 'en')).toMatch(/^-?[\d,]+\.\d\d$/);
      }),
    );
  });
});

describe('days in a sentence', () => {
  test.each([
    ['2026-07-03', '03/7/2026', '3 July 2026'],
    ['2026-02-13', '13/02/2026', '13 February 2026'],
    ['2026-12-31', '31/12/2026', '31 December 2026'],
  ])('%s has a 0 only before days under 10 and the months 1 and 2', (due, vi, en) => {
    const late = message('finding.task-overdue', { due });
    expect(render(late, 'vi')).toContain(vi);
    expect(render(late, 'en')).toContain(en);
  });

  test('several stand in one blank; what is no day stays as it is', () => {
    const missed = message('finding.task-turns-missed', {
      count: 3,
      dues: '2026-03-25; 2026-06-25; 2026-13-40',
    });
    expect(render(missed, 'vi')).toContain('25/3/2026; 25/6/2026; 2026-13-40');
  });
});

describe('a sentence', () => {
  test('has its blanks filled: text as it stands, numbers in the language, sentences within sentences', () => {
    const measured = message('measured.pair', { achieved: 1252, total: 1291, rate: 1252 / 1291 });
    const args = { measured, floor: 0.8, ratio: 1252 / 1291, max: 1.5, points: 1.45 };
    const reason = message('reason.linear.above-floor', args);
    expect(render(reason, 'vi')).toBe('1.252/1.291 = 96,98% ≥ 80% → 0,9698 × 1,5 = 1,45');
    expect(render(reason, 'en')).toBe('1,252/1,291 = 96.98% ≥ 80% → 0.9698 × 1.5 = 1.45');
  });

  test('takes text from the workbook literally, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const sentence = render(message('reason.invalid.not-a-number', { cell: 'F9', text }), 'vi');
        expect(sentence).toBe(`Ô F9 ghi “${text}”, không phải là số.`);
      }),
    );
    for (const text of ['$&', '$1', '{cell}', "$'", '$$']) {
      expect(render(message('finding.formula-error', { value: text }), 'vi')).toBe(`Ô điểm báo lỗi ${text}.`);
    }
  });

  test('has one point in the singular', () => {
    const step = (gain: number) => render(message('pane.regain.fewer', { by: 2, gain }), 'en');
    expect([step(1), step(1.5), step(11)]).toEqual([
      '2 fewer: +1 point',
      '2 fewer: +1.5 points',
      '2 fewer: +11 points',
    ]);
  });

  test('shows a gap where something is missing, and never breaks', () => {
    expect(render(message('finding.formula-error'), 'vi')).toBe('Ô điểm báo lỗi ….');
  });
});
