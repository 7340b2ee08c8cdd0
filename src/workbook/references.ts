import { parseA1Range } from '../model/cell';

/** "'Bộ tiêu chí'!$A$5:$J$40" → the sheet and the rectangle; `null` for anything else. */
export function parseReference(text: string) {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^'!:,()[\]]+))!([$A-Za-z0-9:]+)$/.exec(text) ?? [];
  const range = parseA1Range(cells ?? '');
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return range && sheet !== undefined ? { sheet, range } : null;
}

/** The same text for names of sheets that are equal: case does not count. */
export const nameKey = (name: string): string => name.toLowerCase();

/** The sheets that a formula refers to, in lower case. */
export const sheetsIn = (formula: string): readonly string[] =>
  [...formula.replace(/"[^"]*"/g, '').matchAll(/'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu)].map(
    ([, quoted, plain]) => nameKey(quoted?.replaceAll("''", "'") ?? plain ?? ''),
  );
