import { legacyFont } from '../../legacy-font';
import { formatCode, ownFormats } from './number-formats';
import { styleRecords } from './style-records';
import { attributeOf, childOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** What a reader wants to know of a cell's style, by the style's number (the attribute `s`). */
export interface StyleTable {
  /** The number format's code; `null` for General. */
  readonly formats: readonly (string | null)[];
  /** The font's name where it is one of the legacy Vietnamese encodings. */
  readonly legacyFonts: readonly (string | null)[];
}

/** Reads the styles part (ECMA-376 part 1, 18.8); a workbook without one has General everywhere. */
export function readStyleTable(styles: XmlElement | null): StyleTable {
  const xfs = styles && childOf(styles, 'cellXfs');
  if (!xfs) return { formats: [], legacyFonts: [] };
  const own = ownFormats(styles);
  const fonts = styleRecords(childOf(styles, 'fonts')).map(legacyNameOf);
  const records = styleRecords(xfs);
  return {
    formats: records.map((xf) => formatCode(Number(attributeOf(xf, 'numFmtId') ?? 0), own)),
    legacyFonts: records.map((xf) => fonts[Number(attributeOf(xf, 'fontId') ?? 0)] ?? null),
  };
}

function legacyNameOf(font: XmlElement): string | null {
  const name = childOf(font, 'name');
  return legacyFont(name ? attributeOf(name, 'val') : null);
}
