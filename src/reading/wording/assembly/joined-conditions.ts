import type { Bound } from '../../../model/rule';
import type { ClauseOf } from './assembled';
import { lex, type Token } from '../tokens/lexer';
import { hasPhrase, phraseLength, phrases, wordSet } from '../tokens/phrases';
import { AND_MORE, isNeutral } from '../tokens/words';

/** `and`: a class asks for something else besides its figure; `or`: something else also brings the class about. */
type Joint = 'and' | 'or';

type RangeClause = ClauseOf<'range'>;

const isJoint = wordSet('và , ; nhưng song đồng mà kèm');
const isContrast = wordSet('nhưng song mà');
const isOr = wordSet('hoặc');
const isFiller = wordSet('thời và nhưng vẫn còn cũng trong đó lại theo');
const isNot = wordSet('không chưa');
const isOccurring = wordSet('có để xảy bị thiếu chậm còn vi sai trễ muộn');
const isHad = wordSet('có');
/** "nhưng chưa đạt mục tiêu", "và không thấp hơn năm trước": still of the figure. */
const isOfFigure = wordSet(
  'đạt hoàn đủ đến tới quá dưới trên vượt thấp cao bằng ít nhiều lớn nhỏ tính kể bao phải thực thi',
);
const IN_TIME = phrases('đúng hạn', 'đúng thời hạn', 'đúng tiến độ', 'trước hạn');
const WITHOUT_ANY = phrases(
  'không có',
  'không để',
  'không để xảy ra',
  'không xảy ra',
  'không phát sinh',
  'không bị',
  'không còn',
  'không vi phạm',
  'không nhận',
  'không sai',
  'không chậm',
  'không trễ',
  'chưa để',
  'không thiếu',
  'không tồn',
  'chưa bị',
);

/**
 * "Từ 95% trở lên và không có khiếu nại", "từ 90% nhưng có hồ sơ quá hạn", "dưới 80% hoặc để xảy ra sai phạm": the figure
 * alone does not say whether the class holds, or is not the only thing that does. `null` where the figure is all. Why:
 * decision 0235.
 */
function jointOf({ label }: { readonly label: string }): Joint | null {
  const { tokens } = lex(label.replace(/\([^()]*\)/gu, ''));
  const figure = tokens.findLastIndex(({ kind }) => kind === 'number');
  if (figure < 0 || saysWholeTwice(tokens, figure)) return null;
  return jointBehind(tokens, figure) ?? (opensWithout(tokens) ? 'and' : null);
}

const isLate = wordSet('trễ quá chậm muộn');

/** "100% hồ sơ giải quyết đúng hạn, không có hồ sơ trễ hạn" says one thing twice. */
const saysWholeTwice = (tokens: readonly Token[], figure: number): boolean =>
  tokens[figure]?.percent === true &&
  tokens[figure]?.value === 1 &&
  hasPhrase(tokens, IN_TIME) &&
  hasPhrase(tokens, WITHOUT_ANY) &&
  tokens.some((token) => isLate(token));

function jointBehind(tokens: readonly Token[], figure: number): Joint | null {
  const next = afterFigure(tokens, figure + 1);
  const isNamed = tokens.slice(figure + 1, next).some(({ kind }) => kind === 'word');
  for (let index = figure + 1; index < tokens.length - 1; index++) {
    const token = tokens[index];
    if (!isJoint(token) && !isOr(token)) continue;
    let at = index + 1;
    while (isFiller(tokens[at])) at++;
    const other = tokens[at];
    if (isOr(token)) {
      if (isOccurring(other) && !isHad(other)) return 'or';
      if (isHad(other) && tokens[at + 1]?.kind === 'word') return 'or';
      continue;
    }
    const isDenied = isNot(other) && tokens[at + 1]?.kind === 'word' && !isOfFigure(tokens[at + 1]);
    const isBad = isOccurring(other) && (!isHad(other) || isContrast(token));
    const isAlso = isHad(other) && index <= next && !isNamed;
    if (isDenied || isBad || isAlso) return 'and';
  }
  return null;
}

/** Behind the words that belong to the comparison: "trở lên". */
function afterFigure(tokens: readonly Token[], from: number): number {
  let index = from;
  for (;;) {
    const more = phraseLength(tokens, index, AND_MORE);
    if (more > 0) index += more;
    else if (tokens[index]?.kind === 'word' && isNeutral(tokens[index]) && !isJoint(tokens[index])) index++;
    else return index;
  }
}

/** "Không có hồ sơ trễ hạn và hoàn thành từ 90%" */
function opensWithout(tokens: readonly Token[]): boolean {
  if (phraseLength(tokens, 0, WITHOUT_ANY) === 0) return false;
  const figure = tokens.findIndex(({ kind }) => kind === 'number');
  return tokens.slice(2, figure).some((token) => isJoint(token));
}

/** True where one of the classes is told by more than its figure. */
export const areJoined = (ranges: readonly RangeClause[]): boolean =>
  ranges.some((range) => jointOf(range) !== null);

/**
 * The classes that a figure decides by itself: those told by nothing else, where no other class may hold for the same
 * figure. Beside "… hoặc để xảy ra sai phạm" no other class is sure, whatever the figure.
 */
export function decidedByFigure(ranges: readonly RangeClause[]): readonly RangeClause[] {
  const joints = ranges.map(jointOf);
  if (joints.includes('or')) return ranges.filter((_, index) => joints[index] === 'or');
  const joined = ranges.filter((_, index) => joints[index] === 'and');
  return ranges.filter(
    (range, index) => joints[index] === null && !joined.some((other) => overlaps(range, other)),
  );
}

const overlaps = ({ range: a }: RangeClause, { range: b }: RangeClause): boolean =>
  reaches(a.to, b.from) && reaches(b.to, a.from);

/** True where what ends at `to` goes on to where the other begins. */
const reaches = (to: Bound | null, from: Bound | null): boolean =>
  to === null || from === null || to.at > from.at || (to.at === from.at && to.inclusive && from.inclusive);

/** Where all classes are below nothing but "the rest": under the lowest bound that any of them names. */
export function belowAll(ranges: readonly RangeClause[]): Bound | null {
  const bounds = ranges.map(({ range }) => range.from);
  if (bounds.some((bound) => bound === null)) return null;
  const lowest = bounds.reduce(
    (a, b) => (a && b && (b.at < a.at || (b.at === a.at && b.inclusive)) ? b : a),
    bounds[0] ?? null,
  );
  return lowest && { at: lowest.at, inclusive: !lowest.inclusive };
}
