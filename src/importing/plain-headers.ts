import { headerKey } from '../reading/header/lexicon';
import type { Grid } from '../model/grid';

/** What header words of any wording tell, the more telling first, over their keys; and the title that all tables know. */
export type PlainHeaders = readonly (readonly [RegExp, string])[];

/** Columns of annexes of tasks. */
export const PLAIN_TASK_HEADERS: PlainHeaders = [
  [/^(?:stt|tt|so tt|so thu tu|so)$/, 'STT'],
  [/\b(?:phoi hop|cung thuc hien|cung lam|tham gia|lien quan|ho tro)\b/, 'Cơ quan phối hợp'],
  [/\b(?:lanh dao|nguoi)\b.*\b(?:phu trach|chi dao|theo doi|duyet|chiu trach nhiem)\b/, 'Lãnh đạo phụ trách'],
  [/\b(?:chu tri|chiu trach nhiem|phu trach|dau moi|don vi lam|thuc hien chinh|tham muu|duoc giao|phan cong|giao cho|ai lam)\b/, 'Cơ quan chủ trì'],
  [/\b(?:thoi gian|thoi han|thoi diem|han|tien do|moc|ky han|lich|hoan thanh|khi nao|xong)\b(?!.*\bket qua\b)/, 'Thời gian hoàn thành'],
  [/\b(?:san pham|ket qua|dau ra)\b/, 'Sản phẩm'],
  [/\b(?:don vi|co quan|bo phan|phong)\b.*\b(?:thuc hien|trien khai)\b|^(?:don vi|co quan|bo phan|phong)$/, 'Cơ quan chủ trì'],
  [/\b(?:nhiem vu|cong viec|noi dung|hoat dong|dau viec|viec|giai phap)\b/, 'Nội dung công việc'],
  [/\b(?:linh vuc|nhom|mang)\b/, 'Lĩnh vực'],
  [/\b(?:kinh phi|nguon)\b/, 'Kinh phí'],
  [/\b(?:ghi chu|can cu)\b/, 'Ghi chú'],
]; // prettier-ignore

/** Columns of tables of targets; those of years are known by their year. */
export const PLAIN_TARGET_HEADERS: PlainHeaders = [
  [/^(?:stt|tt|so tt|so thu tu|so)$/, 'STT'],
  [/\b(?:don vi tinh|dvt|don vi do|dv tinh)\b/, 'Đơn vị tính'],
  [/\b(?:phoi hop)\b/, 'Cơ quan phối hợp'],
  [/\b(?:chu tri|phu trach|dau moi|theo doi|chiu trach nhiem|thuc hien boi|don vi thuc hien)\b/, 'Cơ quan chủ trì'],
  [/\b(?:nam truoc|hien trang|da dat|thuc hien nam|ket qua nam|ky truoc)\b/, 'Hiện trạng'],
  [/\b(?:muc|can dat|phai dat|phan dau|giao|yeu cau|gia tri|nguong|dich)\b(?! tieu)/, 'Mức phấn đấu'],
  [/\b(?:chi tieu|muc tieu|chi so|tieu chi|noi dung)\b/, 'Chỉ tiêu'],
  [/\b(?:linh vuc|nhom)\b/, 'Lĩnh vực'],
  [/\b(?:thoi gian|thoi han|han)\b/, 'Thời hạn'],
  [/\b(?:ghi chu|can cu)\b/, 'Ghi chú'],
]; // prettier-ignore

/** A header is among so many rows. */
const MAX_ROWS = 4;
/** A header has so many columns that tell something. */
const LEAST_TOLD = 3;

/**
 * The same table under titles that every table knows, where its first row has others: "Bộ phận chịu trách nhiệm chính". `null`
 * where its words tell nothing, or two columns the same.
 */
export function withPlainHeaders(grid: Grid, headers: PlainHeaders): Grid | null {
  for (let row = 0; row < Math.min(MAX_ROWS, grid.values.length); row++) {
    const cells = grid.values[row] ?? [];
    const titles = cells.map((cell) => {
      const key = typeof cell === 'string' ? headerKey(cell) : '';
      return key === '' || key.length > 60 ? null : (headers.find(([words]) => words.test(key))?.[1] ?? null);
    });
    const told = titles.filter((title) => title !== null);
    if (told.length < LEAST_TOLD || new Set(told).size < told.length) continue;
    // The header may be there again behind a page break.
    const header = JSON.stringify(cells);
    const values = grid.values.map((own) =>
      JSON.stringify(own) === header ? own.map((cell, column) => titles[column] ?? cell) : own,
    );
    return { ...grid, values };
  }
  return null;
}
