import { lex, type Token } from '../tokens/lexer';
import { wordSet } from '../tokens/phrases';

const isRank = wordSet('hạng thứ trí top');
const isRankLead = wordSet('xếp đạt đứng nằm trong nhóm vị trí thứ hạng top ở được');
const isChange = wordSet('tăng giảm cải thiện tụt dưới trên lần hợp vụ việc sơ cáo');
const isAfter = wordSet('sau');

const [AT_MOST, MORE_THAN, UPWARDS, DOWNWARDS] = lex('đến trên lên xuống').tokens;

/**
 * "Xếp thứ 1 đến thứ 5", "top 10", "từ hạng 11 trở xuống" as a comparison of the place alone, of which a lower one is
 * better; `null` for anything else, such as "tăng 2 hạng" or "lần thứ 2".
 */
export function asPlace(condition: readonly Token[]): readonly Token[] | null {
  const first = condition.findIndex(({ kind }) => kind === 'number');
  if (first < 1 || !isRank(condition[first - 1]) || condition.some(isChange)) return null;
  if (condition.some(({ kind, percent }) => kind === 'date' || percent)) return null;
  const isTop = condition[first - 1]?.key === 'top';
  const place = condition.flatMap((token, index) => {
    if (isRankLead(token)) return [];
    if (isAfter(token) && index < first) return MORE_THAN ? [MORE_THAN] : [];
    if (isTop && index === first && AT_MOST) return [AT_MOST, token];
    const isTurned = condition[index - 1]?.key === 'tro' && index > first;
    return [isTurned ? turned(token) : token];
  });
  return place.every(({ kind, key }) => kind !== 'word' || PLACE_WORDS.has(key)) ? place : null;
}

/** "hạng 5 trở lên" are the places up to 5, "trở xuống" and "trở đi" those from 5 on. */
const turned = (token: Token): Token =>
  (token.key === 'len' ? DOWNWARDS : ['xuong', 'di', 've'].includes(token.key) ? UPWARDS : token) ?? token;

const PLACE_WORDS = new Set([
  'tu',
  'den',
  'toi',
  'tren',
  'tro',
  'len',
  'xuong',
  'va',
  'hoac',
  'bang',
  'dung',
  'nhat',
]);
