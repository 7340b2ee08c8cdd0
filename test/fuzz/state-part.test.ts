import fc from 'fast-check';
import { assess } from '../../src/assess';
import { Refusal } from '../../src/model/refusal';
import { asDay } from '../../src/model/task';
import { readState, writeState } from '../../src/memory/state';
import { contentOf, gridOf } from '../support/grids';
import { SOUND_SHEET } from '../reading/damaged-sheet';
import { FUZZ_TIMEOUT, fuzzRuns, inherited, inTime } from './budget';

const RUNS = { numRuns: fuzzRuns(500) };

/** A state with everything in it, to be damaged. */
const SOUND = {
  version: 1,
  criteriaSheet: 'Phụ lục',
  formulas: { '12': '=ROUND(F12/E12*C12,2)', '13': '=SUM(G12:G12)' },
  mapping: {
    criteriaSheet: 'Phụ lục',
    year: 2026,
    criteriaTable: { headerRows: [4, 5], columns: [{ role: 'code', column: 0 }] },
    rules: { '1.1': { kind: 'manual' } },
    policies: { '1.2': 'full' },
  },
  evidence: { '1.1': 'TL-01' },
  plan: { a: 'b' },
  explanations: { c: 'd' },
  snapshot: { takenOn: '2026-12-31', version: '0.1.0', hash: 'f'.repeat(64), scores: { '1.1': 2 } },
};

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'version',
  'rules',
  'columns',
];
const anyJson = fc.jsonValue({ depthSize: 'medium' });

/** Puts values in the place of others, adds members under dangerous names, takes members away. */
const anyDamaged: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'add', 'drop'), fc.constantFrom(...NAMES), anyJson), {
    maxLength: 4,
  })
  .map((changes) =>
    changes.reduce((text, [index, how, name, value]) => {
      const places = [...text.matchAll(/"[^"]*":|\{|\[|,|\d+|"[^"]*"/g)];
      const place = places[index % Math.max(1, places.length)];
      if (!place) return text;
      const before = text.slice(0, place.index);
      const after = text.slice(place.index + place[0].length);
      if (how === 'drop') return before + after;
      if (how === 'add' && place[0] === '{') return `${before}{"${name}":${JSON.stringify(value)},${after}`;
      return `${before}${JSON.stringify(value)}${after}`;
    }, JSON.stringify(SOUND)),
  );
const anyState = fc.oneof(
  { weight: 6, arbitrary: anyDamaged },
  { weight: 2, arbitrary: anyJson.map((value) => JSON.stringify({ ...SOUND, mapping: value })) },
  { weight: 1, arbitrary: anyJson.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 20_000 }).map((depth) => '['.repeat(depth)) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 3000 })
      .map((depth) => `{"version":1,"mapping":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`),
  },
);

afterEach(() => expect(inherited()).toEqual([]));

test(
  'a state part that went through other hands is read or set aside, and gives no object new members',
  () => {
    fc.assert(
      fc.property(anyState, (text) => {
        const { state, condition } = inTime(() => readState(text));
        expect(['sound', 'damaged', 'newer']).toContain(condition);
        expect(inherited()).toEqual([]);
        for (const formula of state.formulas.values()) expect(typeof formula).toBe('string');
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test(
  'what was read of it is sound: written and read again it is the same, and not damaged',
  () => {
    fc.assert(
      fc.property(anyState, (text) => {
        const { state } = readState(text);
        const again = readState(writeState(state));
        expect(again).toEqual({ state, condition: 'sound' });
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test(
  'a workbook with such a part is assessed or refused, never a crash',
  () => {
    const content = contentOf(gridOf('Phụ lục', SOUND_SHEET));
    fc.assert(
      fc.property(anyState, (state) => {
        try {
          const { assessment } = inTime(() => assess({ ...content, state }, { asOf: asDay('2026-12-31') }));
          for (const { outcome } of assessment.leaves) expect(outcome?.points ?? 0).toBeGreaterThanOrEqual(0);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 2) },
    );
  },
  FUZZ_TIMEOUT,
);
