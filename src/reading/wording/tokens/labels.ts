import { lex, type Token } from './lexer';
import { phraseLength, wordSet } from './phrases';
import { NONE_OF } from './words';

const isLeadIn = wordSet('trường hợp nếu khi đơn vị trong cả năm kỳ để mà');
/** Words of degree: "không xin lỗi đầy đủ" is not that there was none. */
const isDegree = wordSet('đầy đủ hết đúng kịp đạt bảo đảm thường xuyên hoàn toàn một số phần');

const isNot = wordSet('không chưa');

/** True for a label that says there were none: "Không có hồ sơ trễ hạn", "không thực hiện". */
export function isNone(label: string): boolean {
  const { tokens } = lex(label.replace(/\([^()]*\)/gu, '').replace(/^[^:\d]*:\s*/u, ''));
  const index = tokens.findIndex((token) => !isLeadIn(token));
  const length = phraseLength(tokens, index, NONE_OF);
  const isWordy = tokens.every((token) => token.kind === 'word' || token.kind === 'symbol');
  if (length === 0) return isWordy && saysNoneAtAll(tokens);
  return (
    isWordy &&
    (isAny(tokens.at(-1)) ||
      !tokens
        .slice(index + length)
        .some(
          (token, i, rest) => isDegree(token) && rest[i + 1]?.key !== 'dieu' && rest[i - 1]?.key !== 'an',
        ))
  );
}

const isAny = wordSet('nào');

/** "Kết luận kiểm tra không nêu tồn tại nào": of what is named there was none. */
function saysNoneAtAll(tokens: readonly Token[]): boolean {
  const not = tokens.findIndex(isNot);
  return not > 0 && isAny(tokens.at(-1)) && !tokens.slice(not).some(isDegree);
}

/** "Không đầy đủ", "chưa bảo đảm": less than the whole, whatever the figure. */
export function isShortOfWhole(label: string): boolean {
  const { tokens } = lex(label);
  const index = tokens.findIndex(isNot);
  return (
    index >= 0 &&
    index <= 3 &&
    tokens.slice(index).some(isDegree) &&
    !tokens.some((token: Token) => token.kind === 'number')
  );
}
