import type { Day } from '../model/task';
import { asDay } from '../model/task';

/** A document of the sample as its records office has entered it. */
export interface FiledDocument {
  /** "118/BC-SKHCN"; empty for what is no document of an office: extracts, pictures, addresses. */
  readonly number: string;
  readonly issued: Day;
}

/** The kinds of documents (Decree 30/2020/NĐ-CP, annex III) by how titles begin; each is numbered for itself. */
const KINDS: readonly (readonly [kind: string, begins: RegExp, aYear: number])[] = [
  ['KH-', /^(?:Kế hoạch|Phụ lục)/, 40],
  ['QĐ-', /^(?:Quyết định|Quy chế|Văn bản|Danh mục|Hồ sơ)/, 180],
  ['BC-', /^(?:Báo cáo|Các báo cáo|Biểu)/, 260],
  ['KL-', /^Kết luận/, 20],
  ['TB-', /^Thông báo/, 90],
  ['GM-', /^Giấy mời/, 120],
  ['', /^(?:Thư|Xác nhận)/, 900],
];
const OFFICE = 'SKHCN';

/** Days of 2026 on which offices are closed besides weekends. */
const HOLIDAYS: ReadonlySet<string> = new Set(
  ['01-01', '02-16', '02-17', '02-18', '02-19', '02-20', '04-27', '04-30', '05-01', '09-01', '09-02'].map(
    (day) => `2026-${day}`,
  ),
);
const MS_OF_A_DAY = 86_400_000;
const FIRST = Date.UTC(2026, 0, 1);

/** The working day on or after a day of 2026. */
function workingDay(month: number, day: number): Day {
  let time = Date.UTC(2026, month - 1, day);
  const written = (): string => new Date(time).toISOString().slice(0, 10);
  while ([0, 6].includes(new Date(time).getUTCDay()) || HOLIDAYS.has(written())) time += MS_OF_A_DAY;
  return asDay(written());
}

/** Documents with numbers that rise with their days, each kind for itself; issued on working days through the year. */
export function filedDocuments(titles: readonly string[]): readonly FiledDocument[] {
  const days = titles.map((_, i) => workingDay((i % 11) + 1, (i % 27) + 1));
  const numbers = titles.map(() => '');
  for (const [kind, begins, aYear] of KINDS) {
    const own = titles.flatMap((title, i) => (begins.test(title) ? [i] : []));
    let last = 0;
    for (const i of own.sort((a, b) => (days[a] ?? '').localeCompare(days[b] ?? '') || a - b)) {
      const passed = (Date.parse(days[i] ?? '') - FIRST) / MS_OF_A_DAY;
      last = Math.max(last + 1, Math.ceil((aYear * passed) / 365));
      numbers[i] = kind === '' ? `${last}/${OFFICE}-VP` : `${last}/${kind}${OFFICE}`;
    }
  }
  return titles.map((_, i) => ({ number: numbers[i] ?? '', issued: days[i] ?? asDay('2026-12-01') }));
}
