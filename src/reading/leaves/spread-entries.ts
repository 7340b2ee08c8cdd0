import type { Entry, FigureEntry, Measure } from '../../model/measure';
import type { RuleTraits } from '../../model/rule-traits';
import { readNumber } from '../../text/number';

/** True for a number, in whatever form. */
export const isFigure = (entry: Entry | null): entry is FigureEntry => entry?.kind === 'figure';
/** True where nothing is declared. */
export const isAbsent = (entry: Entry | null): boolean =>
  entry === null || entry.kind === 'blank' || entry.kind === 'dash';

/** The entries where the rule looks for them. */
export function spreadFor(input: RuleTraits['input'], entries: Measure): Measure {
  if (input === 'rate') return withRate(withPair(entries));
  return input === 'count' ? withCount(entries) : entries;
}

/** "11/13" in one cell is achieved over total, where no total is beside it. */
function withPair(measure: Measure): Measure {
  if (!isAbsent(measure.total)) return measure;
  for (const role of ['achieved', 'rate', 'level'] as const) {
    const entry = measure[role];
    const pair = entry?.kind === 'words' ? pairIn(entry) : null;
    if (pair) return { ...measure, [role]: null, ...pair };
  }
  return measure;
}

function pairIn(entry: Extract<Entry, { kind: 'words' }>): { total: Entry; achieved: Entry } | null {
  const match = /^\s*([\d.,]+)\s*\/\s*([\d.,]+)\s*$/.exec(entry.text);
  const achieved = readNumber(match?.[1] ?? '');
  const total = readNumber(match?.[2] ?? '');
  if (achieved.kind !== 'number' || total.kind !== 'number') return null;
  const figure = { kind: 'figure', cell: entry.cell, percent: false, divisor: 1 } as const;
  return {
    achieved: { ...figure, value: achieved.value, form: 'before-slash' },
    total: { ...figure, value: total.value, form: 'after-slash' },
  };
}

/** A percentage in the level's column is the rate, where none is elsewhere. */
function withRate(measure: Measure): Measure {
  const { level, rate, achieved } = measure;
  if (!isFigure(level) || !level.percent || !isAbsent(rate) || !isAbsent(achieved)) return measure;
  return { ...measure, rate: level, level: null };
}

const COUNTED =
  /^0*(\d{1,4}) (?!nghìn|ngàn|triệu|tỷ|trăm|chục|vạn|phần|nửa|rưỡi|điểm|đ(?![\p{L}]))\p{L}[^\d%/]*$/iu;

/** "02 vụ việc": a number with what was counted. */
function counted(entry: Entry | null): Entry | null {
  const number = entry?.kind === 'words' ? COUNTED.exec(entry.text.normalize('NFC'))?.[1] : undefined;
  return entry && number !== undefined
    ? {
        kind: 'figure',
        cell: entry.cell,
        value: Number(number),
        percent: false,
        form: 'before-space',
        divisor: 1,
      }
    : entry;
}

/** A number in the level's column is the count, where none is elsewhere. */
function withCount(declared: Measure): Measure {
  const measure = {
    ...declared,
    achieved: counted(declared.achieved),
    level: counted(declared.level),
    rate: counted(declared.rate),
  };
  const { level, rate, achieved } = measure;
  if (!isFigure(level) || level.percent || !isAbsent(rate) || !isAbsent(achieved)) return measure;
  return { ...measure, achieved: level, level: null };
}
