import fc from 'fast-check';
import { asPoints } from '../../src/model/points';
import {
  compareFraction,
  decimal,
  indexOf,
  ONE,
  pointsOf,
  shownFraction,
  subtractPoints,
  sumPoints,
  type Fraction,
} from '../../src/text/decimal';

const points = (value: number, precision = 2): number => pointsOf(decimal(value), ONE, precision);
const fraction = (over: number, under: number): Fraction => ({ over: decimal(over), under: decimal(under) });

describe('a number of a sheet is the decimal that it is shown as', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [1 - 0.2 - 0.2, '0.6'],
    [0.285, '0.285'],
    [1.005, '1.005'],
    [100, '100'],
    [1e-7, '1e-7'],
    [-2.5, '-2.5'],
  ])('%p is %s', (value, text) => {
    expect(decimal(value).toString()).toBe(text);
  });

  test('a zero has no sign, whatever sum it came from', () => {
    expect(decimal(-0).toNumber()).toBe(0);
    expect(decimal(0).toNumber()).toBe(0);
  });
});

describe('points are rounded half away from zero, as ROUND does', () => {
  test.each([
    [0.285, 0.29],
    [1.005, 1.01],
    [2.675, 2.68],
    [0.005, 0.01],
    [0.0049999, 0],
    [1.115, 1.12],
    [8.575, 8.58],
    [-0.285, -0.29],
    [2.4949999999, 2.49],
  ])('%p is %p points', (value, rounded) => {
    expect(points(value)).toBe(rounded);
  });

  test('to the precision that the set asks for', () => {
    expect(points(1.0005, 3)).toBe(1.001);
    expect(points(1.05, 1)).toBe(1.1);
    expect(points(1.5, 0)).toBe(2);
  });

  test('a division is carried out exactly before it is rounded: 1.005 as 2.01 ÷ 2', () => {
    expect(pointsOf(decimal(2.01), decimal(2), 2)).toBe(1.01);
    expect(pointsOf(decimal(0.57), decimal(2), 2)).toBe(0.29);
    expect(pointsOf(decimal(5.35), decimal(2), 2)).toBe(2.68);
  });
});

test('numbers beyond any sheet keep their first fifteen digits, and are divided exactly, too', () => {
  expect(decimal(1_234_567_890_123_456).toFixed()).toBe('1234567890123460');
  expect(decimal(-1_234_567_890_123_456).toFixed()).toBe('-1234567890123460');
  expect(pointsOf(decimal(36_482_014_011.575), ONE, 2)).toBe(36_482_014_011.58);
  expect(pointsOf(decimal(87_448_062_144.275), ONE, 2)).toBe(87_448_062_144.28);
});

describe('a fraction is compared with a threshold without being rounded', () => {
  test.each([
    ['4/5 is 80 %', 4, 5, 0.8, 0],
    ['79.999/100 is below 80 %', 79.999, 100, 0.8, -1],
    ['799 999 999 of a thousand million is below 80 %', 799_999_999, 1_000_000_000, 0.8, -1],
    ['1/3 is above 33.33 %', 1, 3, 0.3333, 1],
    ['0.88/1.1 is 80 %, though the doubles do not divide to it', 0.88, 1.1, 0.8, 0],
    ['7/10 is 70 %', 7, 10, 0.7, 0],
  ])('%s', (_, over, under, threshold, order) => {
    expect(compareFraction(fraction(over, under), threshold)).toBe(order);
  });

  test('for every a ≤ 2000, the whole number b nearest to 80 % stands on the side where b ÷ a stands', () => {
    for (let total = 1; total <= 2000; total++) {
      const whole = (total * 4) % 5 === 0;
      const index = Math.ceil((total * 4) / 5);
      expect(compareFraction(fraction(index, total), 0.8)).toBe(whole ? 0 : 1);
      expect(compareFraction(fraction(index - 1, total), 0.8)).toBe(-1);
    }
  });
});

describe('sums and differences of points', () => {
  test('ten times 0.1 is 1, and 0.1 + 0.2 is 0.3', () => {
    expect(sumPoints(Array.from({ length: 10 }, () => asPoints(0.1)))).toBe(1);
    expect(sumPoints([asPoints(0.1), asPoints(0.2)])).toBe(0.3);
    expect(sumPoints([])).toBe(0);
  });

  test('2 − 1.69 is 0.31', () => {
    expect(subtractPoints(asPoints(2), asPoints(1.69))).toBe(0.31);
  });

  test('a sum of hundredths is a whole number of hundredths, in whatever order it is added', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.array(hundredths, { maxLength: 200 }), (list) => {
        const sum = sumPoints(list.map((each) => asPoints(each / 100)));
        const back = sumPoints([...list].reverse().map((each) => asPoints(each / 100)));
        expect(sum).toBe(list.reduce((total, each) => total + each, 0) / 100);
        expect(back).toBe(sum);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the index is a percentage with two decimals', () => {
  test.each([
    ['62.62 of 70 points', 62.62, 70, 89.46],
    ['57.6 of 64 points', 57.6, 64, 90],
    ['43.99 of 70 points', 43.99, 70, 62.84],
    ['nothing of 10 points', 0, 10, 0],
    ['a half: 1.005 of 200 points', 1.005, 200, 0.5],
  ])('%s', (_, self, applicable, index) => {
    expect(indexOf(asPoints(self), asPoints(applicable))).toBe(index);
  });

  test('there is none where nothing applies', () => {
    expect(indexOf(asPoints(0), asPoints(0))).toBeNull();
  });
});

test('a fraction for showing has enough digits for four decimals of a per cent', () => {
  expect(shownFraction(fraction(11, 13))).toBe(0.846153846153846);
  expect(shownFraction(fraction(2, 3))).toBe(0.666666666666667);
});

describe('dividing is exact, however near the middle between two hundredths the quotient lies', () => {
  /** The rule itself, in whole numbers: hundredths of over ÷ under, half away from zero. */
  const hundredths = (over: number, under: number): number =>
    Number((2n * 100n * BigInt(over) + BigInt(under)) / (2n * BigInt(under))) / 100;

  test('for any two whole numbers', () => {
    const whole = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 10_000 }), (over, under) => {
        expect(pointsOf(decimal(over), decimal(under), 2)).toBe(hundredths(over, under));
      }),
      { numRuns: 2_000 },
    );
  });

  test('for quotients in the very middle and next to it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000 }),
        fc.integer({ min: 1, max: 50_000 }),
        fc.constantFrom(-1, 0, 1),
        (half, times, beside) => {
          const [over, under] = [(2 * half + 1) * times + beside, 200 * times];
          expect(pointsOf(decimal(over), decimal(under), 2)).toBe(hundredths(over, under));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('a threshold met to the last digit is met, one missed by the last digit is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        (per, times) => {
          const total = 100 * times;
          expect(compareFraction(fraction(per * times, total), per / 100)).toBe(0);
          expect(compareFraction(fraction(per * times - 1, total), per / 100)).toBe(-1);
          expect(compareFraction(fraction(per * times + 1, total), per / 100)).toBe(1);
        },
      ),
    );
  });
});
