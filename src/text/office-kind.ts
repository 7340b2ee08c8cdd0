import { textKey } from './key';

/** What kind of office a unit is, as far as its name tells: it decides who signs (Decree 30/2020/NĐ-CP, annex I). */
export type OfficeKind = 'committee' | 'office' | 'inspectorate' | 'board' | 'department';

const BEGINNINGS: readonly (readonly [OfficeKind, RegExp])[] = [
  ['committee', /^(?:ubnd|uy ban nhan dan|(?:xa|phuong|dac khu)(?= ))\b/],
  ['office', /^van phong\b/],
  ['inspectorate', /^thanh tra\b/],
  ['board', /^ban\b/],
  ['department', /^so\b/],
];

/** The kind of an office by its name; `null` where the name does not tell. */
export const officeKind = (unit: string): OfficeKind | null =>
  BEGINNINGS.find(([, begins]) => begins.test(textKey(unit)))?.[0] ?? null;

/** The commune of a people's committee: "xã Tân An" of "UBND xã Tân An". */
export const committeeArea = (unit: string): string =>
  unit.trim().replace(/^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\s+(?=\S)/iu, '');
