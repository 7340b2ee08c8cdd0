import type { Token } from '../tokens/lexer';
import { hasPhrase, phraseLength, phrases, wordSet } from '../tokens/phrases';

/** Whom a rank compares. */
// prettier-ignore
export const PLACES = phrases(
  'tỉnh', 'thành phố', 'xã', 'phường', 'huyện', 'đặc khu', 'sở', 'ban', 'ngành', 'đơn vị', 'địa phương', 'cơ quan', 'phòng', 'quận', 'bộ',
);

const AT_THE_TOP = phrases('dẫn đầu', 'đứng đầu', 'hàng đầu', 'cao nhất', 'tốt nhất', 'tiên tiến nhất');
export const AT_THE_END = phrases('thấp nhất', 'cuối', 'kém nhất', 'yếu nhất', 'chót', 'cuối cùng');
/** Right behind the places: "trong 20 phường đầu". */
const FIRST = wordSet('đầu');
/** "Trong 6 đơn vị đầu năm" tells a time. */
const PERIOD = wordSet('năm tháng quý kỳ tư');
const BREAKS = wordSet('; . :');
const MAX_APART = 10;

/** True where "dẫn đầu", "cao nhất" come soon behind a token, with no other figure between. */
export function isTopOf(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(from + MAX_APART, tokens.length); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || BREAKS(token)) return false;
    if (phraseLength(tokens, at, AT_THE_TOP) > 0 || (FIRST(token) && !PERIOD(tokens[at + 1]))) return true;
  }
  return false;
}

/** Words that say that places are compared. */
// prettier-ignore
const RANKING = phrases(
  'xếp', 'xếp hạng', 'thứ hạng', 'vị trí', 'vị thứ', 'thứ bậc', 'top', 'tốp', 'dẫn đầu', 'đứng đầu', 'đứng thứ', 'đứng nhất', 'cao nhất', 'tốt nhất',
);

/** True where a sentence compares places. */
export const tellsRank = (tokens: readonly Token[]): boolean => hasPhrase(tokens, RANKING);
