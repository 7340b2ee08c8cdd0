import { textKey } from '../../text/key';
import { withRomanQuarters } from './mended-line';
import type { WordLine } from './recogniser';

/** What a header cell above deadlines says, without marks. */
const HEADS_DEADLINES = /\b(?:thoi (?:gian|han|diem)|han hoan thanh|tien do|hoan thanh)\b/;

export const headsDeadlines = (header: string): boolean => HEADS_DEADLINES.test(textKey(header));

/** A cell as it was read once. */
export interface CellReading {
  readonly lines: readonly WordLine[];
  readonly text: string;
  /** The sureness of its least sure word. */
  readonly sureness: number;
}

/** The reading that most sizes of a cell's picture agree on, or the surest; unsure where they differ. */
export function votedReading(readings: readonly CellReading[]): CellReading | null {
  const votes = new Map<string, CellReading[]>();
  for (const reading of readings) {
    const key = withRomanQuarters(reading.text).replace(/\s+/g, ' ').trim();
    votes.set(key, [...(votes.get(key) ?? []), reading]);
  }
  const ranked = [...votes.values()].sort(
    (one, other) => other.length - one.length || surest(other) - surest(one),
  );
  const [winner = []] = ranked;
  const best = [...winner].sort((one, other) => other.sureness - one.sureness)[0];
  return best ? { ...best, sureness: ranked.length > 1 ? 0 : best.sureness } : null;
}

const surest = (readings: readonly CellReading[]): number =>
  Math.max(...readings.map(({ sureness }) => sureness));
