import type { Deadline } from '../../model/task';
import { valueAt, type Grid } from '../../model/grid';
import { plainText, textKey } from '../../text/key';
import { codeInName } from '../codes/code';

/** "Nhiệm vụ", "Các công việc trọng tâm": what a heading speaks of before it sets a time. */
const SUBJECT =
  /^(?:các\s+|nhóm\s+)*(?:nhiệm vụ|công việc|nội dung)(?:\s+(?:trọng tâm|chủ yếu|phải|cần))*\s+/iu;

/** The words with which a time begins; "Nhiệm vụ giao tháng 6" and "Báo cáo quý I" name one that is no limit. */
const OPENS_TIME =
  /^(?:hoan thanh|hoan tat|xong|thuc hien|trien khai|thoi han|den han|trong|truoc|den|cham nhat|quy|thang|[69] thang|thuong xuyen|dinh ky|hang)\b/;

const isOfEnding = (key: string): boolean => /^(?:hoan thanh|hoan tat|xong)\b/.test(key);

/**
 * The deadline that the heading of a group sets for the tasks under it that have none: "A. Nhiệm vụ hoàn thành trong quý
 * I/2026", "Nhiệm vụ thường xuyên". `null` for a heading that sets none; "Nhiệm vụ năm 2026" is the annex's year, no limit.
 * Why: decision 0271.
 */
export function deadlineOfGroup(
  grid: Grid,
  row: number,
  columns: readonly (number | undefined)[],
  deadlineOf: (text: string) => Deadline,
): Deadline | null {
  const texts = columns.map((column) => (column === undefined ? null : valueAt(grid, row, column)));
  const words = texts.filter((text) => typeof text === 'string').map(plainText);
  const [heading = ''] = words.sort((one, other) => other.length - one.length);
  const time = (codeInName(heading)?.rest ?? heading).normalize('NFC').replace(SUBJECT, '');
  const key = textKey(time);
  if (!OPENS_TIME.test(key)) return null;
  const deadline = deadlineOf(time);
  const isUnclear = deadline.kind === 'unknown' || deadline.conditional;
  return isUnclear || (deadline.kind === 'year' && !isOfEnding(key)) ? null : deadline;
}

/** A sentence that goes on: small letters, no mark of a list ("a)", "- ") and no heading of its own. */
export function continuesSentence(text: string): boolean {
  const words = plainText(text).normalize('NFC');
  return /^\p{Ll}(?!\s*[).])/u.test(words) && !SUBJECT.test(words);
}
