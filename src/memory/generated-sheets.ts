import type { CellRange } from '../model/cell';
import type { Grid, DefinedRange, WorkbookContent } from '../model/grid';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { textKey } from '../text/key';
import { CONSOLIDATION_SHEETS, type ConsolidationSheet } from './consolidation-sheets';
import { freeSheetName } from './free-sheet-name';
import { findHandOverLog } from './hand-over-log';
import { knownByContent, type Landmark, type GeneratedPatterns, type SheetPattern } from './known-by-content';
import { COLUMN_TITLES, HEADINGS } from './generated-titles';
import { readState } from './state';
import { isTitled, keyAt } from './titled-block';

/** The sheets that we write, by the name defined in the workbook that marks our block in each. */
export const GENERATED_SHEETS = {
  summary: { name: 'CCHC_TongHop', title: 'Tổng hợp tự đánh giá' },
  plan: { name: 'CCHC_DiemMat', title: 'Điểm chưa đạt và khắc phục' },
  register: { name: 'CCHC_TaiLieu', title: 'Danh mục tài liệu kiểm chứng' },
  appraisal: { name: 'CCHC_DoiChieu', title: 'Đối chiếu thẩm định' },
  years: { name: 'CCHC_SoSanh', title: 'So sánh với năm trước' },
  indices: { name: 'CCHC_ChiSoKhac', title: 'Chỉ số qua các năm' },
  rounds: { name: 'CCHC_ThamDinh', title: 'Bảng thẩm định' },
  'quarter-one': { name: 'CCHC_BaoCaoQuy1', title: 'Báo cáo quý I' },
  'half-year': { name: 'CCHC_BaoCao6Thang', title: 'Báo cáo 6 tháng' },
  'quarter-three': { name: 'CCHC_BaoCaoQuy3', title: 'Báo cáo quý III' },
  'whole-year': { name: 'CCHC_BaoCaoNam', title: 'Báo cáo năm' },
} as const;

const ALL_SHEETS = [...Object.values(GENERATED_SHEETS), ...Object.values(CONSOLIDATION_SHEETS)];

/** The names that mark the blocks of our sheets. */
export const GENERATED_SHEET_NAMES: readonly string[] = ALL_SHEETS.map(({ name }) => name);

/** Names of places where a person writes into our sheets, and of the columns that we add to the criteria sheet. */
export const GENERATED_PLACES = {
  head: 'CCHC_TheThuc',
  explanations: 'CCHC_GiaiTrinh',
  difficulties: 'CCHC_KhoKhan',
  proposals: 'CCHC_DeXuat',
  signature: 'CCHC_KyTen',
  status: 'CCHC_TinhTrang',
  documents: 'CCHC_DanChieu',
} as const;

export type GeneratedPlace = keyof typeof GENERATED_PLACES;

type GeneratedName = (typeof ALL_SHEETS)[number]['name'] | (typeof GENERATED_PLACES)[GeneratedPlace];

/** Where one of our places is in the workbook, with its sheet's grid; `null` where there is none. */
export function findGeneratedPlace(
  place: GeneratedPlace,
  content: WorkbookContent,
): { readonly grid: Grid; readonly range: CellRange } | null {
  const defined = definedAs(GENERATED_PLACES[place], content);
  const grid = content.grids.find(({ sheet }) => sheet === defined?.sheet);
  return defined && grid && isGenerated(GENERATED_PLACES[place], content)
    ? { grid, range: defined.range }
    : null;
}

/** The columns that we added to sheets of the office's, by sheet. */
export function generatedColumns(content: WorkbookContent): ReadonlyMap<string, ReadonlySet<number>> {
  const columns = new Map<string, Set<number>>();
  for (const place of ['status', 'documents'] as const) {
    const found = findGeneratedPlace(place, content);
    if (!found) continue;
    const { grid, range } = found;
    columns.set(grid.sheet, (columns.get(grid.sheet) ?? new Set<number>()).add(range.firstColumn));
  }
  return columns;
}

/** The signatures begin with today's line; earlier releases had place and day above theirs. What follows them. */
const SIGNATURES: readonly Landmark[] = [
  ['Nơi nhận:', 0],
  ['NGƯỜI TỔNG HỢP', -1],
];
const ANNEXES: readonly Landmark[] = [
  ['LỰA CHỌN CỦA ĐƠN VỊ', -1],
  ['PHỤ LỤC. KẾT QUẢ CHI TIẾT', -1],
  ['PHỤ LỤC. CHI TIẾT', -1],
];

/** What our sheets are recognised by where a program has dropped the names; in the order in which they are made. */
const PATTERNS: GeneratedPatterns = {
  sheets: [
    patternOf('summary', ['Mã', 'Lĩnh vực, tiêu chí thành phần']),
    patternOf('plan', ['Mã', 'Tiêu chí thành phần']),
    patternOf('register', ['Mã TLKC', 'Tên tài liệu', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành']),
    patternOf('appraisal', ['Mã', 'Tiêu chí thành phần']),
    patternOf('rounds', ['Mã', 'Tiêu chí thành phần']),
  ],
  parts: [
    {
      name: GENERATED_PLACES.explanations,
      from: [
        ['II. GIẢI TRÌNH', 1],
        ['PHẦN 2. GIẢI TRÌNH', 1],
      ],
      upTo: [
        ['III. KHÓ KHĂN', -1],
        ['PHẦN 3. KHÓ KHĂN', -1],
      ],
    },
    {
      name: GENERATED_PLACES.difficulties,
      from: [['1. Khó khăn, vướng mắc', 1]],
      upTo: [['2. Đề xuất, kiến nghị', -1]],
    },
    {
      name: GENERATED_PLACES.proposals,
      from: [['2. Đề xuất, kiến nghị', 1]],
      upTo: [...SIGNATURES.map(([begins, rows]): Landmark => [begins, rows - 1]), ...ANNEXES],
    },
    {
      name: GENERATED_PLACES.signature,
      from: SIGNATURES,
      upTo: ANNEXES,
    },
    {
      name: GENERATED_PLACES.head,
      from: [['Kết quả tự đánh giá, chấm điểm Chỉ số', -6]],
      upTo: [['I. KẾT QUẢ TỰ ĐÁNH GIÁ', -1]],
    },
  ],
  columns: [
    {
      name: GENERATED_PLACES.status,
      titles: COLUMN_TITLES.status,
      holds: /^(?:Đạt tối đa|Chưa đạt tối đa|Chưa có số liệu|Xem tổng hợp)/,
    },
    { name: GENERATED_PLACES.documents, titles: COLUMN_TITLES.documents, holds: /^TL-\d+/ },
  ],
};

function patternOf(sheet: GeneratedSheet, titles: readonly string[]): SheetPattern {
  const { name, title } = GENERATED_SHEETS[sheet];
  return { name, headings: HEADINGS[name] ?? [title], titles };
}

const lookedUp = new WeakMap<WorkbookContent, readonly DefinedRange[]>();

/** Our names as the workbook defines them; where it has none of them, as the content of the sheets suggests. */
function ourNames(content: WorkbookContent): readonly DefinedRange[] {
  if (content.names.some(({ name }) => /^cchc_/i.test(name))) return content.names;
  const known = lookedUp.get(content) ?? knownByContent(content, PATTERNS);
  lookedUp.set(content, known);
  return known;
}

/** Names differ by more than their case. */
const definedAs = (name: GeneratedName, content: WorkbookContent): DefinedRange | null =>
  ourNames(content).find((defined) => defined.name.toLowerCase() === name.toLowerCase()) ?? null;

const COLUMN_HEADERS: Readonly<Partial<Record<GeneratedName, readonly string[]>>> = {
  [GENERATED_PLACES.status]: COLUMN_TITLES.status,
  [GENERATED_PLACES.documents]: COLUMN_TITLES.documents,
};
/**
 * True where what one of our names marks is ours: our state says that we wrote it, or it begins as we begin it.
 * An office may have given one of its own sheets such a name; we neither write over it nor take it off.
 */
function isGenerated(name: GeneratedName, content: WorkbookContent): boolean {
  const defined = definedAs(name, content);
  const grid = content.grids.find(({ sheet }) => sheet === defined?.sheet);
  if (!defined || !grid) return false;
  if (namesWritten(content).has(name)) return true;
  const headers = COLUMN_HEADERS[name];
  if (headers !== undefined) {
    const { firstRow, firstColumn } = defined.range;
    return headers.some((header) => keyAt(grid, firstRow, firstColumn) === textKey(header));
  }
  const own = ALL_SHEETS.find((each) => each.name === name);
  if (own) return isTitled(grid, defined.range, HEADINGS[name] ?? [own.title]);
  const summary = definedAs(GENERATED_SHEETS.summary.name, content);
  return summary?.sheet === grid.sheet && isGenerated(GENERATED_SHEETS.summary.name, content);
}

const written = new WeakMap<WorkbookContent, ReadonlySet<string>>();

/** The names that the last report wrote, as far as our state is there. */
function namesWritten(content: WorkbookContent): ReadonlySet<string> {
  const known = written.get(content) ?? readState(content.state).state.names;
  written.set(content, known);
  return known;
}

/** Throws a `Refusal` where one of our names marks something of the office's: writing would take it away. */
export function refuseNamesOfOthers(content: WorkbookContent): void {
  const sheets = Object.values(GENERATED_SHEETS).map(({ name }) => name);
  refuseOthers([...sheets, ...Object.values(GENERATED_PLACES)], content);
}

/** The same for the names of the table of many units. */
export const refuseConsolidationNamesOfOthers = (content: WorkbookContent): void =>
  refuseOthers(
    Object.values(CONSOLIDATION_SHEETS).map(({ name }) => name),
    content,
  );

function refuseOthers(names: readonly GeneratedName[], content: WorkbookContent): void {
  for (const name of names) {
    const defined = definedAs(name, content);
    const isThere = content.grids.some(({ sheet }) => sheet === defined?.sheet);
    if (defined && isThere && !isGenerated(name, content))
      throw new Refusal(message('output.name-taken', { name: defined.name, sheet: defined.sheet }));
  }
}

export type GeneratedSheet = keyof typeof GENERATED_SHEETS;

/** Where a generated sheet is in this workbook, or is to be. */
export interface GeneratedSheetPlace {
  readonly sheet: string;
  readonly exists: boolean;
  /** The block that we wrote last time. */
  readonly block: CellRange | null;
}

/**
 * Finds a generated sheet by its defined name, which follows the sheet when it is renamed and survives the loss
 * of our state. A new one gets its usual title, numbered where the office has a sheet of that title itself.
 */
export const placeGeneratedSheet = (own: GeneratedSheet, content: WorkbookContent): GeneratedSheetPlace =>
  placeOf(GENERATED_SHEETS[own], content);

/** The same for a sheet of the table of many units. */
export const placeConsolidationSheet = (
  own: ConsolidationSheet,
  content: WorkbookContent,
): GeneratedSheetPlace => placeOf(CONSOLIDATION_SHEETS[own], content);

function placeOf(
  { name, title }: (typeof ALL_SHEETS)[number],
  content: WorkbookContent,
): GeneratedSheetPlace {
  const defined = definedAs(name, content);
  const sheet = content.grids.find((grid) => grid.sheet === defined?.sheet);
  if (defined && sheet && isGenerated(name, content))
    return { sheet: sheet.sheet, exists: true, block: defined.range };
  return { sheet: freeSheetName(title, content), exists: false, block: null };
}

/** The names of the sheets that are ours: results, never sources. */
export function generatedSheetNames(content: WorkbookContent): ReadonlySet<string> {
  const generated = ALL_SHEETS.filter(({ name }) => isGenerated(name, content));
  const sheets = generated.flatMap(({ name }) => definedAs(name, content)?.sheet ?? []);
  const log = findHandOverLog(content);
  return new Set(log ? [...sheets, log.grid.sheet] : sheets);
}
