import { attributeOf, childOf, childrenOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** Formats that a workbook names by number without spelling them out (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Built-in formats that look the same whatever the language of Excel, so that writing may use them. */
const WRITABLE_BUILT_IN = [1, 2, 3, 4, 9, 10, 49];

/** The first number that a workbook's own formats may have. */
const FIRST_OWN = 164;

/** The codes of a workbook's own formats by their numbers. */
export function ownFormats(styles: XmlElement): ReadonlyMap<number, string> {
  const list = childOf(styles, 'numFmts');
  if (!list) return new Map();
  return new Map(
    childrenOf(list, 'numFmt').map((format) => [
      Number(attributeOf(format, 'numFmtId')),
      attributeOf(format, 'formatCode') ?? '',
    ]),
  );
}

/** The format's code; `null` for General and for numbers that stand for nothing. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string | null {
  const code = own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? null;
  return code === null || /^general$/i.test(code) ? null : code;
}

/** The number of a format with that code, or the next free one. */
export function formatId(code: string, own: ReadonlyMap<number, string>): number {
  if (/^general$/i.test(code)) return 0;
  const builtIn = WRITABLE_BUILT_IN.find((id) => BUILT_IN_FORMATS.get(id) === code);
  if (builtIn !== undefined) return builtIn;
  const existing = [...own].find(([, ownCode]) => ownCode === code);
  if (existing) return existing[0];
  let highest = FIRST_OWN - 1;
  for (const id of own.keys()) highest = Math.max(highest, id);
  return highest + 1;
}
