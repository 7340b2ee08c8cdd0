import { findPartText } from '../../workbook/file/package/package-parts';
import type { ReadWorkbook } from '../../workbook/file/read-workbook';
import { relationshipType } from '../../workbook/file/xml/namespaces';
import { relationshipOfType } from '../../workbook/file/package/relationships';
import { attributeOf, childrenOf, parseXml } from '../../workbook/file/xml/xml-tree';
import type { XmlElement } from '../../workbook/file/xml/xml-tree';

/** Gives a colour element of the styles part as "#RRGGBB"; `null` for the automatic colour. */
export type ColorReader = (element: XmlElement | undefined) => string | null;

/** The 56 colours of old workbooks (ECMA-376 part 1, 18.8.27), from number 8 on; 0 to 7 are the first eight. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The theme's colours as the styles number them: the light and dark ones change places. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5'];
const THEME_REST = ['accent6', 'hlink', 'folHlink'];
/** The theme that Excel has had since 2013, for workbooks without one. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72';

/** A reader of colours with the workbook's own theme. */
export function colorReader(book: ReadWorkbook): ColorReader {
  const theme = themeColors(book);
  return (element) => {
    if (!element) return null;
    const number = (name: string): number | null => {
      const value = attributeOf(element, name);
      return value === null ? null : Number(value);
    };
    const rgb = attributeOf(element, 'rgb');
    const [themed, indexed] = [number('theme'), number('indexed')];
    const base =
      rgb?.slice(-6) ??
      (themed === null ? undefined : theme[themed]) ??
      (indexed === null ? undefined : INDEXED[indexed < 8 ? indexed : indexed - 8]);
    return base === undefined ? null : `#${tinted(base, number('tint') ?? 0).toUpperCase()}`;
  };
}

function themeColors(book: ReadWorkbook): readonly string[] {
  const part = relationshipOfType(book.workbook.relationships, relationshipType('theme'))?.target;
  const xml = part === undefined ? null : findPartText(book.parts, part);
  const names = [...THEME_ORDER, ...THEME_REST];
  const standard = OFFICE_THEME.split(' ');
  if (!xml || part === undefined) return standard;
  const scheme = parseXml(xml.text, part)
    .children.find(({ local }) => local === 'themeElements')
    ?.children.find(({ local }) => local === 'clrScheme');
  return names.map((name, index) => {
    const color = scheme && childrenOf(scheme, name)[0]?.children[0];
    const value = color && (attributeOf(color, 'lastClr') ?? attributeOf(color, 'val'));
    return value && /^[0-9A-Fa-f]{6}$/.test(value) ? value : (standard[index] ?? '000000');
  });
}

/** Makes a colour lighter (towards 1) or darker (towards −1) by its lightness (18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (offset) => parseInt(rgb.slice(offset, offset + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = 1 - Math.abs(2 * lightness - 1);
  const scale = spread === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / spread;
  return [red, green, blue]
    .map((part) => Math.round(Math.min(1, Math.max(0, wanted + (part - lightness) * scale)) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}
