import type { CellRange } from '../model/cell';
import type { Grid, WorkbookContent } from '../model/grid';

/** The sheets that we write, by the name defined in the workbook that marks our block in each. */
export const OWN_SHEETS = {
  summary: { name: 'CCHC_TongHop', title: 'Tổng hợp tự đánh giá' },
  plan: { name: 'CCHC_DiemMat', title: 'Điểm mất và hướng khắc phục' },
  register: { name: 'CCHC_TaiLieu', title: 'Danh mục tài liệu kiểm chứng' },
  appraisal: { name: 'CCHC_DoiChieu', title: 'Đối chiếu thẩm định' },
} as const;

/** Names of places where a person writes into our sheets, and of the columns that we add to the criteria sheet. */
export const OWN_PLACES = {
  explanations: 'CCHC_GiaiTrinh',
  difficulties: 'CCHC_KhoKhan',
  proposals: 'CCHC_DeXuat',
  signature: 'CCHC_KyTen',
  status: 'CCHC_TinhTrang',
  documents: 'CCHC_DanChieu',
} as const;

export type OwnPlace = keyof typeof OWN_PLACES;

/** Where a place of ours stands in the workbook, with its sheet's grid; `null` where there is none. */
export function findOwnPlace(
  place: OwnPlace,
  content: WorkbookContent,
): { readonly grid: Grid; readonly range: CellRange } | null {
  const defined = content.names.find(({ name }) => name === OWN_PLACES[place]);
  const grid = content.grids.find(({ sheet }) => sheet === defined?.sheet);
  return defined && grid ? { grid, range: defined.range } : null;
}

export type OwnSheet = keyof typeof OWN_SHEETS;

/** Where a sheet of ours stands in this workbook, or is to stand. */
export interface OwnSheetPlace {
  readonly sheet: string;
  readonly exists: boolean;
  /** The block that we wrote last time. */
  readonly block: CellRange | null;
}

const LONGEST_NAME = 31;

/**
 * Finds a sheet of ours by its defined name, which follows the sheet when it is renamed and survives the loss
 * of our state. A new one gets its usual title, numbered where the office has a sheet of that title itself.
 */
export function placeOwnSheet(own: OwnSheet, content: WorkbookContent): OwnSheetPlace {
  const { name, title } = OWN_SHEETS[own];
  const defined = content.names.find((range) => range.name === name);
  const sheet = content.grids.find((grid) => grid.sheet === defined?.sheet);
  if (defined && sheet) return { sheet: sheet.sheet, exists: true, block: defined.range };
  const taken = new Set(content.grids.map((grid) => grid.sheet.toLowerCase()));
  let free: string = title;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    free = title.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return { sheet: free, exists: false, block: null };
}

/** The names of the sheets that are ours: results, never sources. */
export function ownSheetNames(content: WorkbookContent): ReadonlySet<string> {
  const names = new Set<string>(Object.values(OWN_SHEETS).map(({ name }) => name));
  return new Set(content.names.filter(({ name }) => names.has(name)).map(({ sheet }) => sheet));
}
