import { textKey } from '../../text/key';
import { romanValue } from '../codes/code';

/** A block outside the hundred points; one heading may open both. */
export type BlockKind = 'bonus' | 'penalty' | 'both';

/** What a total adds up: the whole table, a part of it ("Cộng mục I"), or what only its figures tell ("Cộng"). */
export type TotalScope = 'all' | 'part' | 'untold';

const SIGNATURE =
  /^(noi nhan|kt\.? ?(giam doc|chu tich|truong)|tm\.? ?(uy ban|ubnd)|tl\.? ?(giam doc|chu tich)|nguoi lap|nguoi tong hop|thu truong|xac nhan cua|lanh dao don vi|thu truong don vi|giam doc$|chu tich$|truong phong$|ky ten|\(ky)/;

/** True for the key of the first line of the signature block: "Nơi nhận:", "KT. GIÁM ĐỐC", "NGƯỜI LẬP BIỂU". */
export const isSignature = (key: string): boolean => SIGNATURE.test(key);

const SIGNATORY =
  /^(?:(?:q|kt|tm|tl|t\/m|k\/t|tuq)\.? ?)?(?:pho )?(?:(?:tong )?giam doc|chu tich(?: cong doan)?|(?:pho )?hieu truong|chanh an|vien truong|bi thu|tong bien tap|truong (?:phong|ban|khoa|don vi)|(?:tong )?cuc truong|chi cuc truong|chanh van phong|thu truong(?: don vi| co quan)?|thu ky|ke toan truong)$/;

/** True for the office of somebody who signs, in capitals and alone in its cell: "HIỆU TRƯỞNG". */
export const isSignatory = (text: string): boolean =>
  text === text.toUpperCase() && SIGNATORY.test(textKey(text));

const NOTE = /^(?:\(?\*+\)?|\(?(?:ghi chu|luu y|chu thich|chu y|nguon|nguon so lieu|don vi tinh|dvt)\b)/;

/** True for the key of a line that remarks on the table and names no part of it: "Ghi chú: …", "(*) …", "Nguồn: …". */
export const isNoteLine = (key: string): boolean => NOTE.test(key);

const TOTAL_START =
  /^(?:tong|total|cong|trang \d{1,2} (?:mang|chuyen) sang|diem dat|diem dat duoc|mang sang|chuyen sang)\b/;
/** Words that a total may hold besides those of its parts. */
const TOTAL_WORDS = new Set(
  'total dti cchc par index ict pci sipas tong cong so diem toi da chuan dat duoc cua cac cho toan bo theo nam phieu tu cham danh gia tham dinh va gom ke luy hop sang mang chuyen trang don den tat ca'.split(
    ' ',
  ),
);
const PART_WORDS = new Set(
  'muc phan nhom linh vuc tieu chi chi tieu khoi chuong bang bieu noi dung thuong tru phat khuyen khich thu nhat ben trai phai tren duoi nay'.split(
    ' ',
  ),
);
/** "Tổng cộng ba biểu", "Tổng điểm cả 4 phần": all parts, however many. */
const ALL_PARTS =
  /\b(?:hai|ba|bon|nam|sau|bay|tam|chin|muoi|cac|ca|tat ca|\d) (?:phan|muc|nhom|linh vuc|bang|bieu|khoi|chuong)$/;
/** "Cộng điểm" heads the bonus; "Tổng điểm cộng" adds it up. */
const OPENS_A_BLOCK = /^cong diem(?: thuong| them)?$/;
/** "Cộng phần thứ nhất", "Cộng bảng thứ tư". */
const ORDINAL = / thu (?:nhat|hai|ba|tu|nam|sau|bay|tam)$/;
const NUMERAL = /^(?:\d{1,3}(?:[.,]\d+)?|[ivxlc]{1,6}|[a-zđ]|[ivxlc]{1,6}\.\d{1,2})$/;

/**
 * Reads the key of a row that adds others up: "Tổng cộng", "Cộng", "Cộng mục I", "Tổng điểm phần A", "Điểm đạt
 * mục II", "TỔNG CỘNG (I+II+III)". `null` for a criterion, such as "Tổng số hồ sơ".
 */
export function totalScope(key: string): TotalScope | null {
  if (key.length > 60 || !TOTAL_START.test(key) || OPENS_A_BLOCK.test(key)) return null;
  const counted = ALL_PARTS.exec(key);
  if (counted && totalScope(key.slice(0, counted.index).trim()) !== null) return 'all';
  const words = key
    .split(/[^a-z0-9đ.]+/)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '');
  const [, ...rest] = words;
  const others = rest.filter(
    (word) => !TOTAL_WORDS.has(word) && !(ORDINAL.test(key) && word === rest.at(-1)),
  );
  if (!others.every((word) => PART_WORDS.has(word) || isNumeral(word))) return null;
  const numerals = others.filter(isNumeral);
  if (numerals.length > 1 && /[+&]| va | den |,/.test(key)) return 'all';
  const namesPart = others.some((word) => PART_WORDS.has(word));
  const namesOne =
    numerals.length > 0 || ORDINAL.test(key) || /thuong|tru|phat|khuyen|ben (trai|phai)/.test(key);
  if (namesPart && namesOne) return 'part';
  if (numerals.length === 1 && !/^\d/.test(numerals[0] ?? '')) return 'part';
  const isPlain = others.every((word) => /^\d/.test(word));
  return /^tong (cong|diem|so diem)/.test(key) && isPlain ? 'all' : 'untold';
}

const isNumeral = (word: string): boolean =>
  NUMERAL.test(word) &&
  (/^\d/.test(word) || word.length === 1 || romanValue(word.replace(/\..*$/, '').toUpperCase()) > 0);

const NOISE =
  /^(?:(?:phan|muc|nhom|khoi|bang|bieu|cac|nhung|noi dung|tieu chi|chi tieu|quy dinh|ve|truong hop|hanh vi|danh muc|phu luc|tinh|diem so)(?: [ivx]{1,4}| [a-d]| \d)?[\s.:-]+)+/;
const BONUS =
  /^(?:diem thuong|thuong diem|diem cong|cong diem|cong them diem|diem them|diem khuyen khich|khuyen khich$|diem uu tien|diem bo sung|duoc cong(?: them)? diem|duoc thuong diem|xet thuong diem)\b/;
const PENALTY =
  /^(?:diem tru|tru diem|diem phat|phat diem|bi tru diem|bi phat diem|diem giam tru|giam tru diem|khau tru diem|giam tru$|khau tru$|vi pham bi tru|diem bi tru)\b/;
const SAYS_BONUS = /\b(?:diem thuong|thuong diem|diem cong|cong diem|diem khuyen khich)\b/;
const SAYS_PENALTY = /\b(?:diem tru|tru diem|diem phat|phat diem|bi tru)\b/;

/**
 * Tells the heading of a block outside the hundred points: "PHẦN ĐIỂM THƯỞNG", "ĐIỂM KHUYẾN KHÍCH", "Các nội dung
 * trừ điểm", "ĐỔI MỚI SÁNG TẠO (ĐIỂM THƯỞNG)". In a heading in capitals the words may be anywhere.
 */
export function blockOf(name: string, nameKey = textKey(name)): BlockKind | null {
  const key = nameKey.replace(/\s*\((?:toi da|khong qua|tu)[^)]*\)/g, '');
  const bare = key.replace(NOISE, '');
  const isCapital = isInCapitals(name);
  const bonus = BONUS.test(bare) || (isCapital && SAYS_BONUS.test(key));
  const penalty = PENALTY.test(bare) || (isCapital && SAYS_PENALTY.test(key));
  if (bonus && (penalty || SAYS_PENALTY.test(key))) return 'both';
  if (penalty && SAYS_BONUS.test(key)) return 'both';
  return bonus ? 'bonus' : penalty ? 'penalty' : null;
}

/** True for a heading in capitals. */
export const isInCapitals = (name: string): boolean => {
  const letters = name.replace(/\([^)]*\)/g, '').trim();
  return letters.length > 5 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};
