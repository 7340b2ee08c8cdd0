import fc from 'fast-check';
import { assess } from '../../src/assess';
import { Refusal } from '../../src/model/refusal';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf, type Rows } from '../support/grids';
import { damages, SOUND_SHEET } from './damaged-sheet';

/** In CI a few hundred sheets; `npm run fuzz` sets ten thousand. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

const DAY = asDay('2026-12-31');

/** Score and findings of each leaf by its code; `null` where the sheet was refused. */
function scored(
  rows: Rows,
): { readonly points: ReadonlyMap<string, number | null>; readonly told: ReadonlySet<string> } | null {
  try {
    const { assessment } = assess(contentOf(gridOf('Phụ lục', rows)), { asOf: DAY });
    return {
      points: new Map(
        assessment.leaves.map(({ criterion, outcome }) => [criterion.code, outcome?.points ?? null]),
      ),
      told: new Set(
        assessment.findings.filter(({ code }) => code !== 'evidence-missing').map(({ subject }) => subject),
      ),
    };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const sound = scored(SOUND_SHEET);

describe('a sheet that went through many hands', () => {
  it('is sound to begin with', () => {
    expect(sound?.points.get('1.1.3')).toBe(1.69);
    expect(sound?.points.get('2.1.1')).toBe(2.41);
    expect(sound?.points.size).toBe(11);
    expect(sound?.told.size).toBe(0);
  });

  it('never changes a score without saying so, never breaks the reader', () => {
    fc.assert(
      fc.property(damages(), (list) => {
        const read = scored(list.reduce((rows, damage) => damage(rows), SOUND_SHEET));
        // A refusal says so; so does a finding about the leaf.
        if (!read) return;
        for (const [code, points] of sound?.points ?? []) {
          if (read.points.get(code) !== points) expect([...read.told]).toContain(code);
        }
        for (const code of read.points.keys())
          expect([...(sound?.points.keys() ?? []), ...read.told]).toContain(code);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('is mostly read in full all the same', () => {
    const lists = fc.sample(damages(), 300);
    const whole = lists.filter((list) => {
      const read = scored(list.reduce((rows, damage) => damage(rows), SOUND_SHEET));
      return (
        read !== null &&
        [...(sound?.points ?? [])].every(([code, points]) => read.points.get(code) === points)
      );
    });
    expect(whole.length / lists.length).toBeGreaterThan(0.95);
  }, 120_000);
});
