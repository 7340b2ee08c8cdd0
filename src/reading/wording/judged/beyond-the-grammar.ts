import type { Token } from '../tokens/lexer';
import { phraseLength, phrases, wordSet } from '../tokens/phrases';

/** Ways of counting that no rule here knows; said in a heading or a remark they would change every point. */
// prettier-ignore
const UNKNOWN_COUNTING = phrases(
  'lũy tiến', 'luỹ tiến', 'trọng số', 'bình quân gia quyền', 'cộng dồn các', 'cộng dồn điểm', 'tính cộng dồn', 'cộng dồn theo',
);
const FACTOR = phrases('hệ số');
const isFactorOf = wordSet('điểm k nhân tính');
const isNot = wordSet('không chưa');

/** True for "nội suy tuyến tính", "cộng dồn điểm các nội dung", "nhân hệ số 1,5"; not for "không cộng dồn". */
export const needsUnknownCounting = (tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => {
    if (isNot(tokens[index - 1]) || isNot(tokens[index - 2])) return false;
    if (phraseLength(tokens, index, UNKNOWN_COUNTING) > 0) return true;
    const next = tokens[index + 2];
    return phraseLength(tokens, index, FACTOR) > 0 && (next?.kind === 'number' || isFactorOf(next));
  });
