import { amountAt } from './amount-at';
import { eachClause, type EachClause } from './each-clause';
import { sliceText, type Lexed, type Token } from '../tokens/lexer';
import { phraseLength, wordSet } from '../tokens/phrases';
import { isTimesWord, isVerb, MAXIMUM } from '../tokens/words';

/** "Điểm = số tin, bài × 0,05, tối đa 0,5 điểm". */
export function numberTimes(lexed: Lexed, max: number): EachClause | null {
  const { tokens } = lexed;
  const times = tokens.findIndex((token, index) => isTimes(token, tokens[index + 1]));
  const figureFirst = times > 0 ? figureTimes(lexed, times, max) : null;
  if (figureFirst) return figureFirst;
  const place = times + (tokens[times + 1]?.key === 'voi' ? 2 : 1);
  const amount = amountAt(tokens, place, max);
  if (times < 1 || !amount || tokens[place]?.kind !== 'number') return null;
  const numberWord = tokens.findIndex((token, i) => token.key === 'so' && i < times);
  if (numberWord < 0 || !tokens.slice(0, numberWord).every((token) => isVerb(token))) return null;
  const words = tokens.slice(numberWord + 1, times);
  if (!words.every((token) => token.kind === 'word' || token.key === ',') || words.length === 0) return null;
  // "Lấy số thu chia cho dự toán, nhân với 5" is a quotient and no number of things.
  if (words.some(({ key }) => key === 'chia')) return null;
  const unit = sliceText(lexed, numberWord + (words[0]?.key === 'luong' ? 2 : 1), times);
  const read = eachClause(
    tokens.slice(amount.next),
    unit,
    { each: amount.points, deducts: false, per: 1 },
    max,
  );
  return read?.cap.kind === 'unsaid' ? null : read;
}

/** "Điểm = 0,5 × số lần, tối đa 3 điểm": the figure first. */
function figureTimes(lexed: Lexed, times: number, max: number): EachClause | null {
  const { tokens } = lexed;
  const start = tokens.findIndex(({ kind }) => kind === 'number');
  const amount = start >= 0 && start < times ? amountAt(tokens, start, max) : null;
  const next = times + (tokens[times + 1]?.key === 'voi' ? 2 : 1);
  if (!amount || amount.next !== times || tokens[next]?.key !== 'so') return null;
  if (!tokens.slice(0, start).every((token) => isVerb(token) || isResultName(token))) return null;
  const end = tokens.findIndex(({ kind }, index) => index > next && kind !== 'word');
  if (end < 0) return null;
  const unit = sliceText(lexed, next + (tokens[next + 1]?.key === 'luong' ? 2 : 1), end);
  const read = eachClause(tokens.slice(end), unit, { each: amount.points, deducts: false, per: 1 }, max);
  return read?.cap.kind === 'unsaid' ? null : read;
}

/** "×", "x", "nhân với", "nhân 0,5"; the "nhân" of "nhân rộng" is not one. */
const isTimes = (token: Token, next: Token | undefined): boolean =>
  token.key === '×' ||
  token.key === 'x' ||
  (isTimesWord(token) && (next?.key === 'voi' || next?.kind === 'number'));

const isResultName = wordSet('điểm số đạt được tự chấm của tiêu chí kết quả = :');

/** "Điểm = 3 - 0,5 × số lần chậm", "Điểm tối đa - (số lỗi × 0,25 điểm)" */
export function maximumLess(lexed: Lexed, max: number): EachClause | null {
  const { tokens } = lexed;
  const minus = tokens.findIndex(
    (token, index) => index > 0 && token.key === '-' && tokens[index + 1] !== undefined,
  );
  if (minus < 1 || !isWholeMaximum(tokens.slice(0, minus), max)) return null;
  const rest = tokens.slice(minus + 1).filter((token) => !/^[()]$/.test(token.key));
  const times = rest.findIndex((token, index) => isTimes(token, rest[index + 1]));
  const [left, right] = [rest.slice(0, times), rest.slice(times + 1)];
  if (times < 1) return null;
  const isFirst = left[0]?.kind === 'number';
  const [figure, name] = isFirst ? [left, right] : [right, left];
  const amount = amountAt(figure, 0, max);
  if (!amount || amount.next < (isFirst ? figure.length : 0) || name[0]?.key !== 'so') return null;
  const end = name.findIndex(({ kind }) => kind !== 'word');
  const words = end < 0 ? name.slice(1) : name.slice(1, end);
  if (words.length === 0) return null;
  const unit = words.filter(({ key }, i) => i > 0 || key !== 'luong');
  const text = lexed.text.slice(unit[0]?.start ?? 0, unit.at(-1)?.end ?? 0);
  const tail = isFirst ? (end < 0 ? [] : name.slice(end)) : figure.slice(amount.next);
  return eachClause(tail, text, { each: amount.points, deducts: true, per: 1 }, max);
}

/** "Điểm = 3", "Điểm tự chấm = điểm tối đa": the maximum, with the name of the result before it. */
function isWholeMaximum(tokens: readonly Token[], max: number): boolean {
  const equals = tokens.findIndex(({ key }) => key === '=' || key === ':');
  const named = tokens.slice(0, equals + 1);
  const rest = tokens.slice(equals + 1);
  const amount = amountAt(rest, 0, max);
  const isAmount = amount?.points === max && amount.next === rest.length;
  const whole = phraseLength(rest, 0, MAXIMUM);
  return named.every(isResultName) && (isAmount || (whole > 0 && whole === rest.length));
}
