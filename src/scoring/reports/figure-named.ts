import { textKey } from '../../text/key';

/** What a criterion of periodic reports counts: that they were sent in time, or that none is missing. */
export type ReportingFigure = 'in-time' | 'complete';

const REPORTS = /\bbao cao\b/;
const REFORM = /\b(?:cai cach hanh chinh|cchc)\b/;
const REGULAR = /\bdinh ky\b|\bche do (?:thong tin,? )?bao cao\b/;
/** Reports on other matters, and what is asked of a report besides being sent. */
const OF_OTHERS =
  /\b(?:tu cham|tu danh gia|cham diem|chuyen de|kiem tra|thanh tra|giai trinh|ra soat|khao sat|tham nhung|khieu nai|to cao|tiep cong dan|tai chinh|quyet toan|ke toan|ngan sach|thong ke|vbqppl|quy pham|thu tuc hanh chinh|tthc|chuyen doi so|thi hanh|tren he thong|qua he thong|dien tu|truc tuyen|cong chuc|vien chuc|thi dua)\b/;
const IN_TIME =
  /\b(?:dung (?:thoi )?(?:han|gian|ngay|ky)|kip thoi|thoi (?:han|gian)|cham|tre|qua han|muon|trong han)\b/;
const COMPLETE = /\b(?:du|so luong|day du|thieu)\b/;
const SENT = /\b(?:gui|nop|thuc hien|che do|dinh ky|bao cao cchc|bao cao cai cach hanh chinh)\b/;

/**
 * Which figure of periodic reports the words of a criterion name: "Báo cáo CCHC gửi đúng thời hạn" is of time, "Đủ số lượng
 * báo cáo định kỳ" of completeness; `null` for all others. `above` are the names above it: they may say on what the
 * reports are.
 */
export function aboutReporting(words: string, above: readonly string[] = []): ReportingFigure | null {
  const own = textKey(words);
  const near = textKey([above.at(-1) ?? '', words].join(' '));
  if (!REPORTS.test(own) || OF_OTHERS.test(own)) return null;
  if (!REFORM.test(near) && !REGULAR.test(near)) return null;
  if (IN_TIME.test(own)) return 'in-time';
  if (COMPLETE.test(own)) return 'complete';
  return SENT.test(own) ? 'in-time' : null;
}
