import type { PeriodName } from '../model/report-period';
import { textKey } from './key';

/** What a report's name says besides its period. */
const COMMON =
  /\b(?:bao cao|bc|ket qua|tinh hinh|cong tac|cai cach hanh chinh|cchc|thuc hien|ke hoach|nhiem vu|dinh ky|ca|tong ket|so ket|cua|ve|trong|ky|trien khai|phuong huong)\b/g;
/** Reports on other matters, whatever period they name. */
const OTHERS =
  /\b(?:chuyen de|dot xuat|giai trinh|tu cham|tu danh gia|cham diem|kiem tra|khac phuc|khao sat|ra soat)\b/;
const ROMAN: Readonly<Record<string, PeriodName>> = { i: 'q1', ii: 'h1', iii: 'q3', iv: 'year' };
const NUMBERS: Readonly<Record<string, PeriodName>> = { 1: 'q1', 2: 'h1', 3: 'q3', 4: 'year' };

/** A report of the year: which period its name says, and the year where it says one. */
export interface NamedPeriod {
  readonly name: PeriodName;
  readonly year: number | null;
}

/**
 * The period that the name of a report says: "Quý I", "Báo cáo CCHC 6 tháng đầu năm 2026", "Q3/2026", "Năm". The report
 * on the second quarter is that on half the year, the one on the fourth that on the year (letter 581/BNV-CCHC). `null`
 * for reports on other matters, on months, or on several periods.
 */
export function readReportPeriod(words: string): NamedPeriod | null {
  const key = textKey(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (OTHERS.test(key)) return null;
  const years = [...key.matchAll(/\b20\d{2}\b/g)].map(([year]) => Number(year));
  if (new Set(years).size > 1) return null;
  const names = namesIn(key);
  const [name] = names;
  return name === undefined || names.length > 1 ? null : { name, year: years[0] ?? null };
}

function namesIn(key: string): readonly PeriodName[] {
  const quarters = [...key.matchAll(/\b(?:quy|q) ?(iii|ii|iv|i|[1-4])\b/g)].flatMap(
    ([, number = '']) => ROMAN[number] ?? NUMBERS[number] ?? [],
  );
  const isHalf = /\b(?:0?6|sau) thang\b/.test(key) && !/\bcuoi nam\b/.test(key);
  const isNine = /\b(?:0?9|chin) thang\b/.test(key);
  const told = new Set<PeriodName>([
    ...quarters,
    ...(isHalf ? ['h1' as const] : []),
    ...(isNine ? ['q3' as const] : []),
  ]);
  // "Quý II và 6 tháng" is one report; "quý I, quý II" are two.
  if (told.size > 0) return [...told];
  const left = key
    .replace(COMMON, ' ')
    .replace(/\b20\d{2}\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return left === 'nam' ? ['year'] : [];
}
