import { textKey } from '../key';

/**
 * How a document is numbered. Nghị định 30/2020/NĐ-CP, phụ lục I, for the state's own documents: number and type of
 * document with the issuer ("118/BC-SKHCN"), or issuer and drafting unit for letters, which have no type
 * ("3196/UBND-KSTT"). Legal normative texts carry their year ("118/2025/NĐ-CP"), those of the National Assembly its
 * term ("190/2025/QH15"). The Party writes the hyphen first ("57-NQ/TW").
 */
export type DocumentStyle = 'state' | 'letter' | 'legal' | 'assembly' | 'party';

/** Types of document: abbreviation and name. The state's after phụ lục III of Nghị định 30/2020/NĐ-CP. */
export const DOCUMENT_TYPES: readonly (readonly [abbreviation: string, name: string])[] = [
  ['NQ', 'Nghị quyết'],
  ['QĐ', 'Quyết định'],
  ['CT', 'Chỉ thị'],
  ['QC', 'Quy chế'],
  ['QyĐ', 'Quy định'],
  ['TC', 'Thông cáo'],
  ['TB', 'Thông báo'],
  ['HD', 'Hướng dẫn'],
  ['CTr', 'Chương trình'],
  ['KH', 'Kế hoạch'],
  ['PA', 'Phương án'],
  ['ĐA', 'Đề án'],
  ['DA', 'Dự án'],
  ['BC', 'Báo cáo'],
  ['BB', 'Biên bản'],
  ['TTr', 'Tờ trình'],
  ['HĐ', 'Hợp đồng'],
  ['CĐ', 'Công điện'],
  ['BGN', 'Bản ghi nhớ'],
  ['BTT', 'Bản thỏa thuận'],
  ['GUQ', 'Giấy ủy quyền'],
  ['GM', 'Giấy mời'],
  ['GGT', 'Giấy giới thiệu'],
  ['GNP', 'Giấy nghỉ phép'],
  ['PG', 'Phiếu gửi'],
  ['PC', 'Phiếu chuyển'],
  ['PB', 'Phiếu báo'],
  ['CV', 'Công văn'],
  ['KL', 'Kết luận'],
  ['NĐ', 'Nghị định'],
  ['TT', 'Thông tư'],
  ['TTLT', 'Thông tư liên tịch'],
  ['NQLT', 'Nghị quyết liên tịch'],
  ['L', 'Luật'],
  ['PL', 'Pháp lệnh'],
  ['LCT', 'Lệnh'],
  // The Party's regulation, where the state writes QyĐ.
  ['QĐi', 'Quy định'],
];

const upper = (text: string): string => text.toUpperCase().replaceAll('Ð', 'Đ');

const TYPE_BY_CAPITALS: ReadonlyMap<string, string> = new Map(
  DOCUMENT_TYPES.map(([abbreviation]) => [upper(abbreviation), abbreviation]),
);

/** Slips of optical recognition and of keyboards without Đ, in capitals. */
const TYPE_SLIPS: ReadonlyMap<string, string> = new Map([
  ['QD', 'QĐ'],
  ['QB', 'QĐ'],
  ['OĐ', 'QĐ'],
  ['OD', 'QĐ'],
  ['NO', 'NQ'],
]);

/** Only the Government issues decrees; elsewhere these letters may be an office's own. */
const DECREE_SLIPS: ReadonlySet<string> = new Set(['NB', 'ND']);
const GOVERNMENT = 'CP';

const ISSUER_SLIPS: ReadonlyMap<string, string> = new Map([
  ['TTG', 'TTg'],
  ['TTR', 'TTr'],
  ['HDND', 'HĐND'],
  ['HBND', 'HĐND'],
  ['UBNĐ', 'UBND'],
]);

/** The abbreviation of a type as it should be, or `null` where the letters stand for none. */
export function typeOf(letters: string, issuer: string): string | null {
  const capitals = upper(letters);
  if (DECREE_SLIPS.has(capitals) && upper(issuer) === GOVERNMENT) return 'NĐ';
  return TYPE_BY_CAPITALS.get(capitals) ?? TYPE_SLIPS.get(capitals) ?? null;
}

/** "SKHCN", "BNV-BTC" as they should be: capitals, but for the few that have a small letter. */
export const issuerOf = (letters: string): string =>
  letters
    .split('-')
    .map((piece) => ISSUER_SLIPS.get(upper(piece)) ?? capitalised(piece))
    .join('-');

/** Capitals for a piece in small letters only; mixed letters may be right as they are. */
const capitalised = (piece: string): string =>
  piece === piece.toLowerCase() ? upper(piece) : piece.replaceAll('Ð', 'Đ');

/** "1O85" and "l18" as numbers: recognition takes 0 for O and 1 for l or I. */
export const figuresOf = (letters: string): string => letters.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');

const ASSEMBLY = /^(UBTVQH|QH)([0-9IlOoS]{1,2})$/i;

/** "QH15", "UBTVQH15" as they should be, or `null` where the letters are no term of the National Assembly. */
export function assemblyOf(letters: string): string | null {
  const match = ASSEMBLY.exec(letters);
  if (!match?.[1] || !match[2]) return null;
  return match[1].toUpperCase() + figuresOf(match[2]).replace(/S/gi, '5');
}

/** Names of types as they begin a title, longer ones first: "Nghị quyết liên tịch" before "Nghị quyết". */
const TITLES = [...DOCUMENT_TYPES]
  .sort(([, one], [, other]) => other.length - one.length)
  .map(([abbreviation, name]) => ({ abbreviation, begins: new RegExp(`^${textKey(name)}(?![a-z])`) }));

const TYPE_NAMES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(([, name]) => textKey(name)));

/** True for the name of a type and nothing else: "Báo cáo", "Kế hoạch". */
export const isTypeName = (text: string): boolean => TYPE_NAMES.has(textKey(text));

/** The type whose name is at the beginning of a text: "BC" for "Báo cáo kết quả …"; `null` for none. */
export function typeNamed(text: string): string | null {
  const key = textKey(text);
  return TITLES.find(({ begins }) => begins.test(key))?.abbreviation ?? null;
}
