import { freeSheetName } from '../../memory/free-sheet-name';
import type { GeneratedSheetPlace } from '../../memory/generated-sheets';
import type { WorkbookContent } from '../../model/grid';

/** The sheets of an imported plan, each with the name that marks its block. */
const SHEETS = {
  targets: { sheet: 'Chỉ tiêu', name: 'CCHC_ChiTieuNhap' },
  tasks: { sheet: 'Danh mục nhiệm vụ', name: 'CCHC_NhiemVuNhap' },
  notTaken: { sheet: 'Chưa đưa vào', name: 'CCHC_ChuaDuaVao' },
} as const;

/** The sheet with which the workbook of an imported plan begins. */
export const IMPORT_FIRST_SHEET = SHEETS.targets.sheet;

/** Where a new sheet goes among those of a workbook, and the name of its block. */
export function importSheet(
  kind: keyof typeof SHEETS,
  content: WorkbookContent,
): {
  readonly place: GeneratedSheetPlace;
  readonly name: string;
} {
  const { sheet, name } = SHEETS[kind];
  return { place: { sheet: freeSheetName(sheet, content), exists: false, block: null }, name };
}
