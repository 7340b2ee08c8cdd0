import type { Goal } from '../model/target';
import { message, type Message } from '../model/message';
import { textKey } from '../text/key';
import type { PlanPart } from './plan-parts';

/** What a sentence is judged by, besides its words. */
export interface SentencePlace {
  readonly part: PlanPart;
  readonly year: number | null;
  /** True for the plan of a whole province: what is "of the province" is its own. */
  readonly isOfProvince: boolean;
}

const BODY =
  '(?:trung uong|chinh phu|thu tuong(?: chinh phu)?|quoc hoi|bo (?:truong|giao|y|noi|tai|tu|khoa|cong|xay|nong|van|quoc|ngoai|dan)(?: [a-z]+){0,6}?|bo [a-z]+|cac bo|tinh(?! uy)|thanh pho|toan tinh|ca nuoc|quoc gia|tinh uy|ubnd tinh|uy ban nhan dan tinh|hdnd tinh|hoi dong nhan dan tinh|ubnd thanh pho|so noi vu)';
const OTHERS_TARGET = new RegExp(
  `\\b(?:muc tieu|chi tieu|yeu cau|muc|binh quan|trung binh)(?: [a-z]+){0,4} (?:cua|do|toan) ${BODY}\\b|\\b${BODY}(?: [a-z]+){0,3} (?:giao|de ra|dat ra|dat muc tieu|dat chi tieu|phan dau|quy dinh|dat muc|yeu cau|khuyen nghi|an dinh|huong den|huong toi)\\b`,
);
/** "Bình quân các phường là 55%" tells how others stand. */
const MEAN_OF_OTHERS =
  /\b(?:binh quan|trung binh|mat bang)(?: chung)? (?:cac|cua cac|toan|khoi|cum|ca|cua tinh|cua ca)\b/;
const OF_PROVINCE = /\b(?:tinh|ubnd tinh|uy ban nhan dan tinh|toan tinh|thanh pho|ubnd thanh pho)\b/;
const FORMER = /\(\s*cu\s*\)|\b(?:truoc|truoc khi) (?:sap nhap|hop nhat|sap xep)\b|\btinh [a-z ]{2,20} cu\b/;
const AIMS = /\b(?:phan dau|bao dam|dam bao|dat muc tieu|muc tieu)\b/;
/** "Kiến nghị chưa được trả lời dưới 3%" sets a limit. */
const AT_MOST = /\b(?:duoi|khong qua|toi da|khong vuot|thap hon)\b|</;
const LEGAL_BASIS =
  /^(?:can cu|(?:ke hoach|quyet dinh|nghi quyet|chi thi|cong van|luat|nghi dinh|thong tu|chuong trinh) so \d|thuc hien (?:ke hoach|quyet dinh|nghi quyet|chi thi|cong van|chuong trinh)|theo (?:ke hoach|quyet dinh|nghi quyet))\b/;
const COST =
  /^(?:tong )?(?:kinh phi|nguon kinh phi|du toan|nguon von|ngan sach)\b.*\b(?:trieu|ty|nghin|ngan) dong\b/;
const TIME_UNIT = /^\s*(?:\([a-z ]+\)\s*)?(?:ngay|tuan|thang|gio lam viec)\b/;
const TIME_LIMIT = /\b(?:truoc|cham nhat|trong vong|trong thoi han|thoi han)\s*(?:la |khong qua )?$/;

/**
 * Why a sentence with a figure is no target of this plan: it tells of another body, of a province that is no more, of
 * what was reached before, of money or of a legal basis. `null` where nothing speaks against it. Why: decision 0127.
 */
export function notOwn(sentence: string, goal: Goal, place: SentencePlace): Message | null {
  const key = textKey(sentence);
  if (place.part === 'past') return message('import.why.past');
  if (place.part === 'outside' && LEGAL_BASIS.test(key)) return message('import.why.basis');
  if (FORMER.test(key)) return message('import.why.former');
  if (isOfOthers(key, place)) return message('import.why.others');
  // What is in brackets after an aim only compares it with the years before.
  if (isPast(key.replace(/\([^)]*\)/g, ' '), place.year)) return message('import.why.past');
  if ((place.part === 'money' || COST.test(key)) && !AIMS.test(key)) return message('import.why.money');
  if (goal.of === 'count' && isTimeLimit(key, goal.at)) return message('import.why.time-limit');
  return null;
}

/** The body is named before the figure: "100% nhiệm vụ được UBND tỉnh giao" is the office's own. */
function isOfOthers(key: string, { isOfProvince }: SentencePlace): boolean {
  const named = OTHERS_TARGET.exec(key) ?? MEAN_OF_OTHERS.exec(key);
  if (!named || (isOfProvince && OF_PROVINCE.test(named[0]))) return false;
  const figure = key.search(/\d+(?:[.,]\d+)*\s*%|\d+ [a-z]/);
  return figure < 0 || named.index + named[0].length <= figure;
}

/** "Năm 2025, tỷ lệ đạt 88%": told of a year before the plan's; compared with one is not. */
function isPast(key: string, year: number | null): boolean {
  if (
    /\b(?:da dat|moi dat|chi dat|han che da|ket qua (?:nam|thuc hien nam)|ket qua dat duoc)\b/.test(key) &&
    !/\bphan dau\b/.test(key)
  )
    return true;
  if (/\bchua (?:co|duoc|dat|hoan thanh)\b/.test(key) && !AIMS.test(key) && !AT_MOST.test(key)) return true;
  if (year === null || AIMS.test(key)) return false;
  const told =
    /(?:^|[,;:]\s*)(?:trong |ket thuc |het )?nam (20\d\d)\b|\bket qua [a-z ]*(?:quy [ivx]+|thang \d+) nam (20\d\d)\b/.exec(
      key,
    );
  return told !== null && Number(told[1] ?? told[2]) < year;
}

/** "Chậm nhất 05 ngày", where no goal is read at all. */
export const tellsTimeLimit = (sentence: string): boolean =>
  [...textKey(sentence).matchAll(/\d+/g)].some(({ 0: digits }) =>
    isTimeLimit(textKey(sentence), Number(digits)),
  );

function isTimeLimit(key: string, amount: number): boolean {
  const at = new RegExp(`(?:^|[^\\d.,])0?${amount}(?![\\d.,]*\\d)`).exec(key);
  if (!at) return false;
  const before = key.slice(0, at.index + at[0].search(/\d/));
  return TIME_UNIT.test(key.slice(at.index + at[0].length)) && TIME_LIMIT.test(before);
}
