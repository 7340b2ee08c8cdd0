import { asPoints } from '../../src/model/points';
import { readRule } from '../../src/reading/wording/read-rule';

type Method = (this: unknown, ...args: readonly unknown[]) => unknown;

const LISTS: object = Array.prototype;
const LOOKED_AT = ['every', 'some', 'filter', 'find', 'findIndex', 'slice', 'map'] as const;

/** How often the reading goes through a list of words: counted, since time tells nothing on a busy machine. */
function workOf(wording: string): number {
  let work = 0;
  const originals = LOOKED_AT.map((name) => [name, Reflect.get(LISTS, name) as Method] as const);
  for (const [name, original] of originals)
    Reflect.set(LISTS, name, function (this: unknown, ...args: readonly unknown[]) {
      work += 1;
      return Reflect.apply(original, this, args);
    });
  try {
    readRule(wording, asPoints(2));
  } finally {
    for (const [name, original] of originals) Reflect.set(LISTS, name, original);
  }
  return work;
}

/** The worst of them takes a million; a text twice as long as it took four times as much before. */
const BOUND = 2_000_000;

describe('how much a wording is looked at', () => {
  it.each([
    'được ',
    'điểm ',
    'cứ giảm 1% ',
    'không ',
    '100% ',
    '1, ',
    'x; ',
    'nếu ',
    'đến dưới 90% ',
    'a/b ',
    'mỗi ',
    'lần lượt ',
  ])('%j again and again is bounded', (words) => {
    for (const times of [100, 200, 400, 900]) expect(workOf(words.repeat(times))).toBeLessThan(BOUND);
  });
});
