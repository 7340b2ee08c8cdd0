import { textKey } from '../../text/key';
import { memoize } from '../../text/memoize';

/** A text without the marks around it. */
export const trimmed = (key: string): string => key.replace(/^[\s\-+*•.,;:()"']+|[\s.,;:()"']+$/g, '');

/** What is left of a text for comparing: its letters and figures, without marks and case. */
export const letters = memoize((text) =>
  textKey(text)
    .replace(/⁄/g, '/')
    .replace(/[^a-z0-9%<>≥≤=/]+/g, ''),
);

/** What a label begins with before it explains itself: "Mức B" of "Mức B (đủ nhân lực, thiếu thiết bị)". */
const HEAD = /^([^(:]+?)\s*(?:[(:]|\s[-–—]\s)/u;
/** "hoàn thành tốt (mức 3)" */
const IN_BRACKETS = /^(.+?)\s*\(([^()]+)\)$/su;
/** "B" for "Mức B", "2" for "Mức 2". */
export const GRADE = /^(?:muc|loai|hang|bac|cap do|cap)\s+([a-e]|\d{1,2}|i{1,3}|iv|v)$/;

/** "có thông báo" for "thông báo", one of two that a level names. */
export const withoutHave = (text: string): string => text.replace(/^(?:nếu |khi )?(?:đã )?(?:có|là) /iu, '');

/** "không lấy mẫu" for "Trường hợp không lấy mẫu" */
export const withoutCase = (label: string): string =>
  label.replace(/^(?:đối với |nếu |khi )?(?:trường hợp|nếu|khi) /iu, '');

/** The names that a level may have besides its whole label. */
export function shortNames(label: string): readonly string[] {
  const whole = trimmed(label);
  const bracket = IN_BRACKETS.exec(whole.normalize('NFC')) ?? IN_BRACKETS.exec(label.trim());
  const halves = whole.split(/\s+hoặc\s+(?:là\s+)?/iu);
  const either = halves.length > 1 ? [...halves, ...halves.map(withoutHave)] : [];
  return [
    HEAD.exec(whole)?.[1] ?? whole,
    ...(bracket ? [bracket[1] ?? '', bracket[2] ?? ''] : []),
    ...either,
  ];
}
