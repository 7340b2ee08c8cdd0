import type { Token } from './lexer';

/** "trong đó a là số đã làm, b là tổng số"; "a/b" without a word of what they stand for. */
export const definesTotalAsB = (tokens: readonly Token[]): boolean => {
  const isTotal = (letter: string): boolean =>
    tokens.some(
      (token, i) =>
        token.key === letter &&
        ['la', ':', '='].includes(tokens[i + 1]?.key ?? '') &&
        tokens[i + 2]?.key === 'tong',
    );
  const divides = (over: string, under: string): boolean =>
    tokens.some(
      (token, i) => token.key === over && tokens[i + 1]?.key === '/' && tokens[i + 2]?.key === under,
    );
  return isTotal('b') || (divides('a', 'b') && !divides('b', 'a') && !isTotal('a'));
};

/** "T/K × điểm tối đa, với T là tổng số": a whole over its part is no rate. */
export const dividesTotalByPart = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ key }, i) =>
      /^[c-wyz]$/.test(key) &&
      tokens[i + 1]?.key === '/' &&
      tokens.some(
        (token, index) =>
          token.key === key && tokens[index + 1]?.key === 'la' && tokens[index + 2]?.key === 'tong',
      ),
  );
