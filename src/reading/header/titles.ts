import { valueAt, type Grid } from '../../model/grid';
import { plainText, textKey } from '../../text/key';

/** What the rows above a table say about it. */
export interface Titles {
  readonly title: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  /** All that is above the table, in reading order. */
  readonly lines: readonly string[];
}

const TITLE =
  /\b(bang|chi so|cham diem|tu danh gia|tieu chi|danh muc|ke hoach|chi tieu|muc tieu|bo chi so|phu luc)\b/;
const UNIT =
  /^(?:tên\s+)?(?:đơn vị|cơ quan|cơ quan, đơn vị)(?:\s+(?:tự chấm|tự đánh giá|báo cáo))?\s*:\s*(.+)$/iu;
const YEAR = /\bnam\s*:?\s*(20\d{2})\b/;

/** Reads title, unit ("Đơn vị: …") and year ("… năm 2026") from the rows above a table's header. */
export function readTitles(grid: Grid, headerRow: number): Titles {
  const lines: string[] = [];
  for (let row = 0; row < headerRow; row++) {
    for (let column = 0; column < (grid.values[row]?.length ?? 0); column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string' && value.trim() !== '') lines.push(plainText(value));
    }
  }
  const titled = lines.filter((line) => TITLE.test(textKey(line)));
  const title = titled.find((line) => YEAR.test(textKey(line))) ?? titled[0] ?? null;
  return { title, unit: firstMatch(lines, UNIT), year: yearIn(title) ?? firstYear(lines), lines };
}

function firstMatch(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const match = pattern.exec(line)?.[1];
    if (match) return match.trim().replace(/\s*[-–,;.]?\s*[Nn]ăm\s+20\d{2}$/u, '');
  }
  return null;
}

/** The assessment year in a line: "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026"; a date's year does not count. */
function yearIn(line: string | null): number | null {
  const match = line === null ? null : YEAR.exec(textKey(line).replace(/thang \d{1,2} nam 20\d{2}/g, ''));
  return match?.[1] ? Number(match[1]) : null;
}

const firstYear = (lines: readonly string[]): number | null =>
  lines.map(yearIn).find((year) => year !== null) ?? null;

/** The first words on a sheet, which is its title where it has one; looks no further than it must. */
export function firstText(grid: Grid): string {
  for (let row = 0; row < grid.values.length; row++)
    for (let column = 0; column < (grid.values[row]?.length ?? 0); column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string' && value.trim() !== '') return value;
    }
  return '';
}
