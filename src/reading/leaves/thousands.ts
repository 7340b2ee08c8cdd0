import type { Entry, FigureEntry, Measure } from '../../model/measure';

/** "12.450" and "1,250" as text: thousands, or a decimal. */
const EITHER_WAY = /^([1-9]\d{0,2})([.,])(\d{3})$/;

/**
 * A total and what was achieved of it, both typed like "12.450", which alone could be thousands or a decimal: the rate
 * is the same either way, so they are taken for thousands. One of them beside a plain figure stays unclear: decision 0246.
 */
export function withThousands(measure: Measure): Measure {
  const [total, achieved] = [thousandsIn(measure.total), thousandsIn(measure.achieved)];
  return total && achieved && total.form === achieved.form ? { ...measure, total, achieved } : measure;
}

function thousandsIn(entry: Entry | null): FigureEntry | null {
  const match = entry?.kind === 'ambiguous' ? EITHER_WAY.exec(entry.text.replace(/\s/g, '')) : null;
  if (!entry || !match) return null;
  const [, lead = '', sign, group = ''] = match;
  const form = sign === '.' ? 'point-thousands' : 'comma-thousands';
  return { kind: 'figure', cell: entry.cell, value: Number(lead + group), percent: false, form, divisor: 1 };
}
