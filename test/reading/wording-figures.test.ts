import fc from 'fast-check';
import { asPoints } from '../../src/model/points';
import { readRule } from '../../src/reading/wording/read-rule';
import { WORDING_FIGURES, type WordingFigure } from './wording-figures';

const RUNS = 400;

/** The reading as one text: rule, policy, and what figures beside words say. */
const readingOf = (wording: string, max: number): string => {
  const { rule, policy, figures } = readRule(wording, asPoints(max));
  return rule.kind === 'unreadable' ? 'refused' : JSON.stringify([rule, policy, figures]);
};

const withFigure = ({ wording, at, text }: WordingFigure, value: number): string =>
  wording.slice(0, at) + String(value).replace('.', ',') + wording.slice(at + text.length);

describe('a figure of a wording', () => {
  it('is one that the reading hangs on, unless the reader sets it aside as a remark, a date or a name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDING_FIGURES), (figure) => {
        const { wording, max, value } = figure;
        const read = readingOf(wording, max);
        const others = [value + 7, value * 2 + 3, value / 2].map((other) =>
          readingOf(withFigure(figure, other), max),
        );
        expect({ figure, hangs: others.some((other) => other !== read) }).toEqual({ figure, hangs: true });
      }),
      { numRuns: RUNS },
    );
  });

  it('changes places with another and the reading with it, or is refused', () => {
    const pairs = WORDING_FIGURES.flatMap((figure, index) => {
      const next = WORDING_FIGURES[index + 1];
      // "từ 8 đến 6,5" says the same as "từ 6,5 đến 8".
      const isSpan = next !== undefined && /(?:đến|-|–)\s*$/u.test(figure.wording.slice(0, next.at));
      if (isSpan) return [];
      const isPair =
        next?.wording === figure.wording && next.value !== figure.value && next.unit !== figure.unit;
      return isPair ? [[figure, next] as const] : [];
    });
    fc.assert(
      fc.property(fc.constantFrom(...pairs), ([first, second]) => {
        const { wording, max } = first;
        const swapped =
          wording.slice(0, first.at) +
          second.text +
          wording.slice(first.at + first.text.length, second.at) +
          first.text +
          wording.slice(second.at + second.text.length);
        expect({ swapped, isSame: readingOf(swapped, max) === readingOf(wording, max) }).toEqual({
          swapped,
          isSame: false,
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('is no amount where it names a year, a document or a place in the set', () => {
    const plain = readingOf('Đạt 100%: 3 điểm; dưới 100%: 0 điểm.', 3);
    for (const aside of [
      'Theo Quyết định số 2',
      'Xem mục 1.5',
      'Áp dụng cho năm 2025',
      'Theo Điều 3 của quy chế',
    ])
      expect(readingOf(`Đạt 100%: 3 điểm; dưới 100%: 0 điểm. ${aside}.`, 3)).toBe(plain);
  });

  it('is refused where a class is said twice with other points', () => {
    const classes = 'Đạt 100%: 4 điểm; từ 80% đến dưới 100%: 2 điểm; dưới 80%: 0 điểm';
    expect(readingOf(`${classes}; từ 80% đến dưới 100%: 3 điểm`, 4)).not.toBe(readingOf(classes, 4));
  });
});
