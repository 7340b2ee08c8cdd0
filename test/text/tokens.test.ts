import fc from 'fast-check';
import { phraseReader, wordTest } from '../../src/text/phrases';
import type { TextToken } from '../../src/text/tokens';
import { isSign, numberAt, tokensOf, touchesPrevious } from '../../src/text/tokens';

const shown = (token: TextToken): string =>
  token.kind === 'word' ? token.key : token.kind === 'number' ? token.digits : token.sign;

describe('the pieces of a text', () => {
  it.each([
    ['Quý II/2026', ['quy', 'ii', '/', '2026']],
    ['Trước 01/6/2026', ['truoc', '01', '/', '6', '/', '2026']],
    ['T3–T6', ['t', '3', '-', 't', '6']],
    ['ngày …… tháng', ['ngay', '…', 'thang']],
    ['ngày .... tháng ___', ['ngay', '…', 'thang', '…']],
    ['a.b', ['a', '.', 'b']],
    ['a\r\nb\rc', ['a', '\n', 'b', '\n', 'c']],
    ['“a”', ['"', 'a', '"']],
    ['Qu\u200By II', ['quy', 'ii']],
    ['\u200B \uFEFF', []],
    ['', []],
  ])('of %j are %j', (text, pieces) => {
    expect(tokensOf(text).map(shown)).toEqual(pieces);
  });

  it('of a decomposed text are the same, in their own places', () => {
    const [, second] = tokensOf('Quý II'.normalize('NFD'));
    expect(second).toMatchObject({ key: 'ii', start: 'Quý '.normalize('NFD').length });
  });

  it('say whether they touch', () => {
    const tokens = tokensOf('1I 2');
    expect(tokens.map((_, index) => touchesPrevious(tokens, index))).toEqual([false, true, false]);
  });

  it('give numbers within bounds only', () => {
    const tokens = tokensOf('31 a');
    expect([numberAt(tokens, 0, 1, 31), numberAt(tokens, 0, 1, 12), numberAt(tokens, 1, 0, 9)]).toEqual([
      31,
      null,
      null,
    ]);
    expect(numberAt(tokens, 9, 0, 9)).toBeNull();
  });

  it('stand in order and hold what they say, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let index = 0;
        for (const token of tokensOf(text)) {
          expect(token.start >= index && token.end > token.start).toBe(true);
          if (token.kind === 'number') expect(text.slice(token.start, token.end)).toBe(token.digits);
          index = token.end;
        }
      }),
    );
  });
});

describe('a table of phrases', () => {
  const read = phraseReader([
    ['sau', 'after'],
    ['sau khi', 'when'],
    ['sáu', 'six'],
    ['hóa', 'change'],
  ]);
  const meaning = (text: string): string | null => read(tokensOf(text), 0)?.value ?? null;

  it('gives the longest phrase that stands there', () => {
    expect(meaning('Sau khi có')).toBe('when');
    expect(meaning('sau đó')).toBe('after');
    expect(read(tokensOf('sau khi có'), 0)?.next).toBe(2);
  });

  it('heeds marks where they are typed, wherever the tone stands', () => {
    expect(meaning('sáu')).toBe('six');
    expect(meaning('sâu')).toBeNull();
    expect(meaning('hoá')).toBe('change');
    expect(meaning('HÓA')).toBe('change');
    expect(meaning('hoa')).toBe('change');
    expect(meaning('hỏa')).toBeNull();
  });

  it('gives nothing for numbers, signs and the end', () => {
    expect(meaning('6')).toBeNull();
    expect(meaning('')).toBeNull();
  });

  it('tests single words', () => {
    const isOf = wordTest('của', 'thuộc');
    expect(tokensOf('của CUA thuộc cũ 1').map(isOf)).toEqual([true, true, true, false, false]);
    expect(isOf(undefined)).toBe(false);
  });

  it('knows signs', () => {
    expect(tokensOf('- a').map((token) => isSign(token, '-/'))).toEqual([true, false]);
    expect(isSign(undefined, '-')).toBe(false);
  });
});
