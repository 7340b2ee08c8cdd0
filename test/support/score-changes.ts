import fc from 'fast-check';
import type { AssessedCriterion } from '../../src/model/assessment';
import type { Entry } from '../../src/model/measure';
import type { Change, Input } from './criteria-book';
import { vn } from './rule-wordings';

/** A change of one leaf's input, and whether the cell is still filled in the form that it had. */
export interface LeafChange extends Change {
  readonly leafRow: number;
  readonly keepsForm: boolean;
}

interface Draw {
  readonly which: number;
  readonly number: number;
  readonly share: number;
  readonly level: number;
  readonly kind: 'same' | 'other' | 'blank' | 'applicability';
}

const anyDraw: fc.Arbitrary<Draw> = fc.record({
  which: fc.nat(),
  number: fc.oneof(
    fc.nat(20),
    fc.nat(3000),
    fc.nat(999).map((tenths) => tenths / 10),
  ),
  share: fc.integer({ min: 0, max: 1000 }).map((steps) => steps / 1000),
  level: fc.nat(),
  kind: fc.constantFrom('same', 'same', 'other', 'blank', 'applicability'),
});

/**
 * Percentages are not among them: 50% typed over a number is told from 0.5 by the cell's format alone, which no
 * formula sees.
 */
const OTHERS: readonly Input[] = ['7', '12,5', '1.234,5', 'chưa rõ', 3, 7, 12.5, ''];
const APPLICABILITY: readonly Input[] = [
  'Không áp dụng',
  'không phát sinh',
  'KHÔNG',
  'Không thuộc đối tượng',
  'Có',
  null,
];

/** One change for each leaf that has an input to change. The same seed gives the same changes. */
export function changesOf(leaves: readonly AssessedCriterion[], seed: number): readonly LeafChange[] {
  const draws = fc.sample(anyDraw, { numRuns: leaves.length, seed });
  return leaves.flatMap((leaf, i) => {
    const draw = draws[i];
    return draw ? (changeOf(leaf, draw) ?? []) : [];
  });
}

function changeOf({ criterion }: AssessedCriterion, draw: Draw): LeafChange | null {
  const { leaf } = criterion;
  if (!leaf) return null;
  const { applicability, achieved, level, rate, total } = leaf.measure;
  const put = (entry: Entry, input: Input, keepsForm: boolean): LeafChange => ({
    row: entry.cell.row,
    column: entry.cell.column,
    input,
    leafRow: criterion.row,
    keepsForm,
  });
  if (draw.kind === 'applicability' && applicability) {
    return put(applicability, APPLICABILITY[draw.number % APPLICABILITY.length] ?? null, true);
  }
  const filled = [achieved, level, rate, total].filter((entry) => entry !== null && entry.kind !== 'blank');
  const entry = filled[draw.which % Math.max(1, filled.length)] ?? null;
  if (!entry) return null;
  if (draw.kind === 'blank') return put(entry, null, false);
  if (draw.kind === 'other') {
    const input = OTHERS[draw.level % OTHERS.length] ?? null;
    // A total that a rule does not use is not looked at again before the next run.
    return entry === total && typeof input === 'string' ? null : put(entry, input, false);
  }
  const labels = leaf.rule.kind === 'levels' ? leaf.rule.levels.map(({ label }) => label) : [];
  // "100%" typed where figures belong is a figure.
  const words = labels.filter((label) => !label.includes('%'));
  const input = alike(entry, draw, words);
  return input === null ? null : put(entry, input, true);
}

/** Another content of the same form; `null` where there is none. */
function alike(entry: Entry, { number, share, level }: Draw, labels: readonly string[]): Input {
  if (entry.kind === 'words') return labels[level % Math.max(1, labels.length)] ?? null;
  if (entry.kind !== 'figure' || labels.length > 0) return null;
  const value = entry.percent ? Number((share * 100).toPrecision(12)) : number;
  switch (entry.form) {
    case 'number':
      if (entry.divisor === 100) return value <= 1 ? null : value;
      return entry.percent ? { percent: share } : number;
    case 'decimal-text':
      return `${vn(value)}${entry.percent ? ' %' : ''}`;
    case 'comma-text':
      return `${number + 1000}`.replace(
        /^(\d+)(\d{3})(?:\.(\d))?$/,
        (_, a: string, b: string, c = '5') => `${a}.${b},${c}`,
      );
    case 'point-text':
      return `${number + 1000}`.replace(
        /^(\d+)(\d{3})(?:\.(\d))?$/,
        (_, a: string, b: string, c = '5') => `${a},${b}.${c}`,
      );
    case 'point-thousands':
      return `${Math.floor(number) + 1}.000`;
    case 'comma-thousands':
      return `${Math.floor(number) + 1},000`;
    case 'before-space':
      return `${Math.floor(number)} trường hợp`;
    case 'before-slash':
    case 'after-slash':
      return `${vn(number)} / ${vn(number + 3)}`;
  }
}
