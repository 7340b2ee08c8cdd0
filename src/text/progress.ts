import type { CellValue } from '../model/cell';
import type { TaskProgress } from '../model/task';
import { checkBoxesIn, isEmptyBox, isTick, type CheckBox } from './ticks';
import { phraseReader, wordTest } from './phrases';
import type { Parsed, TextToken } from './tokens';
import { isSign, numberAt, parsed, tokensOf } from './tokens';

/**
 * What a word says of a task: that it is done, late, on time, that it is not done, that it does not arise
 * or only in part ("unclear"), or that a time limit is spoken of ("bound").
 */
type Sign = 'done' | 'already' | 'late' | 'on-time' | 'not' | 'unclear' | 'bound' | 'plain';

/** Longer phrases win, so that "không đúng hạn" is late and no negation, "chậm nhất" is a bound. */
const signAt = phraseReader<Sign>([
  ['hoàn thành', 'done'],
  ['hoàn tất', 'done'],
  ['xong', 'done'],
  ['đạt', 'done'],
  ['đạt yêu cầu', 'done'],
  ['đã thực hiện', 'done'],
  ['đã làm', 'done'],
  ['thực hiện đầy đủ', 'done'],
  ['rồi', 'done'],
  ['đã', 'already'],
  ['đúng hạn', 'on-time'],
  ['đúng thời hạn', 'on-time'],
  ['trước hạn', 'on-time'],
  ['trước thời hạn', 'on-time'],
  ['sớm hạn', 'on-time'],
  ['không quá hạn', 'on-time'],
  ['không chậm', 'on-time'],
  ['không trễ', 'on-time'],
  ['không trễ hạn', 'on-time'],
  ['không muộn', 'on-time'],
  ['chậm', 'late'],
  ['muộn', 'late'],
  ['trễ', 'late'],
  ['trễ hạn', 'late'],
  ['quá hạn', 'late'],
  ['quá thời hạn', 'late'],
  ['sau hạn', 'late'],
  ['sau thời hạn', 'late'],
  ['không đúng hạn', 'late'],
  ['không đúng thời hạn', 'late'],
  ['không đúng tiến độ', 'late'],
  ['không kịp thời', 'late'],
  ['chưa đúng hạn', 'late'],
  ['chưa', 'not'],
  ['không hoàn thành', 'not'],
  ['không thực hiện', 'not'],
  ['không triển khai', 'not'],
  ['không đạt', 'not'],
  ['không xong', 'not'],
  ['đang', 'not'],
  ['sắp', 'not'],
  ['sẽ', 'not'],
  ['dự kiến', 'not'],
  ['phấn đấu', 'not'],
  ['chuẩn bị', 'not'],
  ['tạm dừng', 'not'],
  ['một phần', 'not'],
  ['chưa phát sinh', 'unclear'],
  ['không', 'unclear'],
  ['hủy', 'unclear'],
  ['bãi bỏ', 'unclear'],
  ['tiếp tục', 'unclear'],
  ['cơ bản', 'unclear'],
  ['phần lớn', 'unclear'],
  ['dự thảo', 'unclear'],
  ['giai đoạn', 'unclear'],
  ['bước', 'unclear'],
  ['đợt', 'unclear'],
  ['cần', 'unclear'],
  ['phải', 'unclear'],
  ['yêu cầu', 'unclear'],
  ['trước', 'bound'],
  ['trong', 'bound'],
  ['đến', 'bound'],
  ['chậm nhất', 'bound'],
  ['muộn nhất', 'bound'],
  ['trong hạn', 'plain'],
  ['trong thời hạn', 'plain'],
  ['theo yêu cầu', 'plain'],
  ['đáp ứng yêu cầu', 'plain'],
]);

const NO: ReadonlySet<string> = new Set(['không', 'khong']);

/**
 * Reads what the annex says of a task's progress (tình trạng, kết quả): "Đã hoàn thành" is done, "Hoàn thành
 * quá hạn" done late, "Chưa đến hạn", "Đang triển khai" and "80%" not done. A word that denies outweighs one
 * that affirms. Partly done, done "cơ bản", begun ("đã triển khai"), overdue without a word of completion,
 * and anything else are `unstated`. A number is a share: 1 and 100 are the whole, what lies between 0 and
 * 100 is not.
 */
export function readProgress(value: CellValue): TaskProgress {
  if (typeof value === 'boolean') return value ? 'done' : 'not-done';
  if (typeof value === 'number') return ofNumber(value);
  if (typeof value !== 'string') return 'unstated';
  const alone = value.normalize('NFC').trim().toLowerCase();
  if (isTick(value)) return 'done';
  if (isEmptyBox(value) || NO.has(alone)) return 'not-done';
  const boxes = checkBoxesIn(value);
  if (boxes.some(({ words }) => words !== '')) return ofBoxes(boxes);
  return progressOfWords(tokensOf(value));
}

/** What words alone say of the progress, boxes and ticks aside. */
export const progressOfWords = (tokens: readonly TextToken[]): TaskProgress => concluded(signsOf(tokens));

/** The one box that is ticked decides; none or several say nothing. */
function ofBoxes(boxes: readonly CheckBox[]): TaskProgress {
  const [only, ...others] = boxes.filter(({ isTicked }) => isTicked);
  return only && others.length === 0 ? progressOfWords(tokensOf(only.words)) : 'unstated';
}

function ofNumber(value: number): TaskProgress {
  if (value === 1 || value === 100) return 'done';
  return value >= 0 && value < 100 ? 'not-done' : 'unstated';
}

function concluded(signs: ReadonlySet<Sign>): TaskProgress {
  if (signs.has('not')) return 'not-done';
  if (signs.has('unclear')) return 'unstated';
  // "Hoàn thành trước 30/6" may be the plan, "Đã hoàn thành trước 30/6" is a report.
  if (signs.has('bound') && !signs.has('already')) return 'unstated';
  if (signs.has('done')) return signs.has('late') ? 'done-late' : 'done';
  return signs.has('on-time') && !signs.has('late') ? 'done' : 'unstated';
}

type Before = Sign | 'start' | null;

function signsOf(tokens: readonly TextToken[]): ReadonlySet<Sign> {
  const signs = new Set<Sign>();
  let before: Before = 'start';
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const read: Parsed<Sign> | null =
      signAt(tokens, index) ?? abbreviatedAt(tokens, index, before) ?? shareSignAt(tokens, index, before);
    if (read) signs.add(read.value);
    // "Đã thực hiện" is one phrase; its "đã" counts all the same.
    if (isAlready(token)) signs.add('already');
    if (isTurn(token) && isOrdinal(tokens[index + 1])) signs.add('unclear');
    if (!isSign(token, ':') && !isObtained(token)) before = read?.value ?? null;
    index = read?.next ?? index + 1;
  }
  return signs;
}

/** "HT", "Đã HT", "ĐHT" and "CHT" where the words begin; "hệ thống" is abbreviated so within a sentence. */
function abbreviatedAt(tokens: readonly TextToken[], index: number, before: Before): Parsed<Sign> | null {
  const token = tokens[index];
  const opens = before === 'start' || before === 'already' || before === 'not';
  const sign = token?.kind === 'word' && opens ? ABBREVIATED.get(token.letters.toUpperCase()) : undefined;
  return sign ? parsed(sign, index + 1) : null;
}

const ABBREVIATED: ReadonlyMap<string, Sign> = new Map([
  ['HT', 'done'],
  ['ĐHT', 'done'],
  ['CHT', 'not'],
]);

const isAlready = wordTest('đã');
const isObtained = wordTest('được');
/** "Kỳ 1", "lần II": one of several turns, and not the whole. */
const isTurn = wordTest('kỳ', 'lần');
const isOrdinal = (token: TextToken | undefined): boolean =>
  token?.kind === 'number' || (token?.kind === 'word' && /^[ivx]+$/.test(token.key));
const isCounted = wordTest('nhiệm', 'chỉ', 'nội', 'văn', 'hồ', 'đơn', 'sản', 'báo', 'tiêu');
const isDayWord = wordTest('ngày');

/** "Hoàn thành 80%" is not done; "Đã hoàn thành, giảm 20% thủ tục" speaks of something else. */
function shareSignAt(tokens: readonly TextToken[], index: number, before: Before): Parsed<Sign> | null {
  const share = shareAt(tokens, index);
  if (share === null) return null;
  const isOfTask = before === 'start' || before === 'done' || before === 'already';
  const isWhole = share.value >= 1;
  if (!isOfTask) return parsed(isWhole ? 'plain' : 'unclear', share.next);
  return parsed(isWhole ? 'done' : 'not', share.next);
}

/** "80%", "95,5 %" and "8/10 nhiệm vụ" as shares; "8/10" without a thing counted is a date. */
function shareAt(tokens: readonly TextToken[], index: number): Parsed<number> | null {
  const number = numberAt(tokens, index, 0, 10_000);
  if (number === null) return null;
  const hasDecimals = isSign(tokens[index + 1], ',.') && numberAt(tokens, index + 2, 0, 10_000) !== null;
  const end = hasDecimals ? index + 3 : index + 1;
  // Decimals do not matter to the question whether it is the whole.
  if (isSign(tokens[end], '%')) return parsed(number / 100, end + 1);
  const whole = isSign(tokens[index + 1], '/') ? numberAt(tokens, index + 2, 1, 10_000) : null;
  const counts = isCounted(tokens[index + 3]) && !isDayWord(tokens[index - 1]);
  return whole === null || !counts ? null : parsed(number / whole, index + 3);
}
