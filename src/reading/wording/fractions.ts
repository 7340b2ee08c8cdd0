import type { Token } from './lexer';
import { wordSet } from './phrases';

const PROPER = /^([1-9])\/([2-9]|10)$/;

const isDateWord = wordSet('ngày tháng trước sau quý hạn hết năm kỳ lúc');
const isComparing = wordSet('dưới trên quá hơn đúng đạt bằng được');
const isUpwards = wordSet('lên xuống');
const isOf = wordSet('số tổng');

/**
 * "Từ 2/3 số đảng viên trở lên", "dưới 1/2" with the fraction as a share; "từ 01/02 đến 28/02" and whatever else may be
 * dates as they are.
 */
export function withFractions(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'date') || tokens.some(isDateWord)) return tokens;
  const isShare = tokens.some(
    (token, index) =>
      isComparing(token) || isUpwards(token) || (isOf(token) && tokens[index - 1]?.kind === 'date'),
  );
  const isPlain = isShare || ['≥', '>', '<', '≤', '='].some((sign) => tokens.some(({ key }) => key === sign));
  return isPlain ? tokens.map(asShare) : tokens;
}

function asShare(token: Token): Token {
  const [, over, under] = (token.kind === 'date' && PROPER.exec(token.key)) || [];
  const value = Number(over) / Number(under);
  return value < 1 ? { ...token, kind: 'number', value, percent: true } : token;
}
