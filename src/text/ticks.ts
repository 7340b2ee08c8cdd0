import type { CellValue } from '../model/cell';

/**
 * Marks that choose an option or say that something is done. "ü" and "þ" are the ticks of the Wingdings font, which
 * arrive from Word as U+F0FC and U+F0FE; "☒" is a box with a cross in it, which ticks it as well.
 */
const TICKS: ReadonlySet<string> = new Set([
  'x',
  '×',
  '✓',
  '✔',
  '√',
  'v',
  '*',
  '☑',
  '☒',
  '✅',
  '🗹',
  '🗸',
  'ü',
  'þ',
  '\uF0FC',
  '\uF0FE',
  '\uF078',
  '\uF054',
  '\uF052',
  '[x]',
  '(x)',
]);

/** Every mark as it may stand in a cell, for a formula that looks for it; Excel compares without regard to case. */
export const TICK_MARKS: readonly string[] = [...TICKS];

/** True for a cell that holds a tick and nothing else, and for TRUE. */
export function isTick(value: CellValue): boolean {
  if (value === true) return true;
  return typeof value === 'string' && TICKS.has(value.normalize('NFC').trim().toLowerCase());
}
