import type { ReportedPeriod, TaskProgress } from '../model/task';
import { isMonthWord } from './date/date-grammar';
import { rows, limitOf } from './deadline/row';
import { dayOfPoint, inYear, months, type Span } from './deadline/span';
import { readDocumentReferences } from './document/document';
import { phraseReader, wordTest } from './phrases';
import { progressOfWords } from './progress';
import type { TextToken } from './tokens';
import { isSign, numberAt, tokensOf } from './tokens';

/**
 * The periods that the words of a task's progress name, each with what they say of it: "Đã hoàn thành quý I",
 * "Quý I, II: xong; quý III đang làm". A period of which nothing is said is left out, and so are single days: they
 * are days of completion. `year` is that of the annex, for periods that name none.
 */
export function readReportedPeriods(text: string, year: number | null): readonly ReportedPeriod[] {
  const clauses = clausesOf(tokensOf(text)).map((tokens) => ({
    spans: spansOf(tokens),
    progress: progressOf(tokens, text),
  }));
  return clauses.flatMap(({ spans, progress }, index) => {
    const said = progress === 'unstated' ? saidBeside(clauses, index) : progress;
    return said === 'unstated' ? [] : spans.flatMap((span) => periodOf(span, year, said));
  });
}

interface Clause {
  readonly spans: readonly Span[];
  readonly progress: TaskProgress;
}

/** "Đã hoàn thành quý I, quý II" and "Quý I: đã hoàn thành": the neighbour that speaks of progress, the one before first. */
function saidBeside(clauses: readonly Clause[], index: number): TaskProgress {
  const before = clauses[index - 1];
  if (before && before.progress !== 'unstated') return before.progress;
  const after = clauses[index + 1];
  return after?.spans.length === 0 ? after.progress : 'unstated';
}

/** What ends a clause; a point within a number or a date does not, nor a comma in the heading "Quý I, II:". */
function clausesOf(tokens: readonly TextToken[]): readonly (readonly TextToken[])[] {
  const clauses: TextToken[][] = [[]];
  let headingEnd = 0;
  tokens.forEach((token, index) => {
    if (clauses[clauses.length - 1]?.length === 0) headingEnd = endOfHeading(tokens, index) ?? headingEnd;
    if (index < headingEnd) return void clauses[clauses.length - 1]?.push(token);
    const ends =
      isSign(token, ';\n') ||
      (isSign(token, '.') && tokens[index + 1]?.kind !== 'number') ||
      (isSign(token, ',') && opensClause(tokens, index + 1));
    if (ends) clauses.push([]);
    else clauses[clauses.length - 1]?.push(token);
  });
  return clauses.filter((clause) => clause.length > 0);
}

/** Where a row of periods ends that begins a clause and has what is said of all of them behind a colon. */
function endOfHeading(tokens: readonly TextToken[], index: number): number | null {
  const row = rows(tokens, index);
  return row && isSign(tokens[row.next], ':') ? row.next : null;
}

/** A comma goes on with the row of periods before it ("quý I, II") or begins what is said of others. */
const opensClause = (tokens: readonly TextToken[], index: number): boolean =>
  rows(tokens, index) !== null || progressOfWords(tokens.slice(index)) !== 'unstated';

const reportedAt = phraseReader<true>([
  ['đã báo cáo', true],
  ['đã gửi', true],
  ['đã nộp', true],
  ['đã trình', true],
  ['đã ban hành', true],
  ['đã tổ chức', true],
  ['đã công khai', true],
  ['đã công bố', true],
  ['đã đăng', true],
  ['đã tổng hợp', true],
  ['đã thống kê', true],
  ['đã đối soát', true],
  ['đã cập nhật', true],
  ['đã niêm yết', true],
  ['đã kiểm tra', true],
  ['đã họp', true],
  ['đã phát hành', true],
]);

/** Of a period the act itself is its completion, and so is its document: "Đã báo cáo quý I", "Quý I: số 52/BC-SXD". */
function progressOf(tokens: readonly TextToken[], text: string): TaskProgress {
  const said = progressOfWords(tokens);
  if (said !== 'unstated') return said;
  const clause = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  const isReported = tokens.some((_, index) => reportedAt(tokens, index) !== null);
  const isNumbered = readDocumentReferences(clause).some(({ number }) => number !== null);
  return isReported || isNumbered ? 'done' : 'unstated';
}

function spansOf(tokens: readonly TextToken[]): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < tokens.length;) {
    const row = rows(tokens, index);
    const limit = row && limitOf(row.value, 'within');
    const all = row ? null : allUntilNow(tokens, index);
    if (limit?.kind === 'span' && isPeriod(limit.span)) {
      const isFromJanuary = spans.length === 0 && isUpTo(tokens, index) && limit.members.length === 1;
      spans.push(
        ...(isFromJanuary ? [months('year', limit.span.last.year, 1, limit.span.last.month)] : limit.members),
      );
    } else if (all) spans.push(all);
    else if (!row && isHalfYear(tokens, index)) spans.push(months('half', null, 1, 6));
    index = row?.next ?? index + 1;
  }
  return spans;
}

const isPeriod = ({ kind, told }: Span): boolean => kind !== 'date' && kind !== 'year' && told === 'both';

const isUntil = wordTest('đến', 'tới');
const isThrough = wordTest('hết');
const isEnough = wordTest('đủ');
const isQuarterWord = wordTest('quý', 'quí');

/** "Đã báo cáo đến tháng 8", "đến hết quý III": all from the beginning of the year. */
const isUpTo = (tokens: readonly TextToken[], index: number): boolean =>
  isUntil(tokens[index - 1]) || (isThrough(tokens[index - 1]) && isUntil(tokens[index - 2]));

/** "đủ 11 tháng", "đủ 3 quý": the first so many of the year. */
function allUntilNow(tokens: readonly TextToken[], index: number): Span | null {
  if (!isEnough(tokens[index - 1])) return null;
  const count = numberAt(tokens, index, 1, 12);
  if (count === null) return null;
  if (isMonthWord(tokens[index + 1])) return months('year', null, 1, count);
  return isQuarterWord(tokens[index + 1]) && count <= 4 ? months('year', null, 1, count * 3) : null;
}

/** "6 tháng" of what has been reported is the first half. */
const isHalfYear = (tokens: readonly TextToken[], index: number): boolean =>
  numberAt(tokens, index, 6, 6) !== null &&
  isMonthWord(tokens[index + 1]) &&
  tokens[index + 2]?.kind !== 'number';

function periodOf(
  span: Span,
  year: number | null,
  progress: ReportedPeriod['progress'],
): readonly ReportedPeriod[] {
  const { first, last } = inYear(span, year);
  const [from, to] = [dayOfPoint(first), dayOfPoint(last)];
  return from === null || to === null ? [] : [{ from, to, progress }];
}
