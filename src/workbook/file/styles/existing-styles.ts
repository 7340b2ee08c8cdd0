import type { ExistingStyle, OwnPart } from '../../edits/kept-styles';
import { changedFormat } from './style-changes';
import type { StyleList, StyleRecord } from './style-list';
import { isSwitchedOn, fontValue } from './style-font';
import { attributeOf, childOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** Reads styles of the workbook, and puts parts of them into other formats. */
export interface ExistingStyles {
  /** The style of the cells that have a format. */
  readonly existingStyleOf: (format: number) => ExistingStyle | null;
  /** The number of the format that has some parts from another one, and all others as they are. */
  readonly withParts: (format: number, source: number, parts: readonly OwnPart[]) => number;
}

/** The lists of the styles part that a cell's style is read from. */
export interface StyleLists {
  readonly fonts: StyleList;
  readonly fills: StyleList;
  readonly formats: StyleList;
}

const IDS_OF_PARTS = [
  ['font', 'fontId'],
  ['fill', 'fillId'],
] as const;

/** Reads and combines the styles of these lists. */
export function existingStyles({ fonts, fills, formats }: StyleLists): ExistingStyles {
  const formatAt = (number: number) => formats.recordAt(number) ?? formats.recordAt(0);
  const idOf = ({ element }: StyleRecord, name: string): number => Number(attributeOf(element, name) ?? 0);
  const existingStyleOf: ExistingStyles['existingStyleOf'] = (number) => {
    const format = formatAt(number);
    if (!format) return null;
    const [font, fill] = [fonts.recordAt(idOf(format, 'fontId')), fills.recordAt(idOf(format, 'fillId'))];
    return existingStyle({ format, font, fill, defaultFont: fonts.recordAt(0) });
  };
  const withParts: ExistingStyles['withParts'] = (number, source, parts) => {
    const [base, own] = [formatAt(number), formatAt(source)];
    if (!base || !own) return number;
    const ids = IDS_OF_PARTS.filter(([part]) => parts.includes(part)).map(
      ([, id]) => [id, idOf(own, id)] as const,
    );
    const horizontal = horizontalOf(own);
    const alignment =
      parts.includes('horizontal') && horizontal !== null ? new Map([['horizontal', horizontal]]) : null;
    return formats.numberOf(changedFormat(base, { ids: new Map(ids), alignment }));
  };
  return { existingStyleOf, withParts };
}

const horizontalOf = ({ element }: StyleRecord): string | null => {
  const alignment = childOf(element, 'alignment');
  return alignment ? attributeOf(alignment, 'horizontal') : null;
};

/** The records that a cell format is made of. */
interface FormatRecords {
  readonly format: StyleRecord;
  readonly font: StyleRecord | null;
  readonly fill: StyleRecord | null;
  /** The workbook's default font, which says nothing of a cell. */
  readonly defaultFont: StyleRecord | null;
}

/** The style of the cells that have a format (ECMA-376 part 1, 18.8.22, 18.8.32, 18.8.1). */
function existingStyle({ format, font, fill, defaultFont }: FormatRecords): ExistingStyle {
  const size = font && fontValue(font.element, 'sz');
  const horizontal = horizontalOf(format);
  return {
    bold: font !== null && isSwitchedOn(font.element, 'b'),
    italic: font !== null && isSwitchedOn(font.element, 'i'),
    underline: font !== null && isSwitchedOn(font.element, 'u'),
    size:
      size === null || (defaultFont && fontValue(defaultFont.element, 'sz') === size) ? null : Number(size),
    color: colorOf(font && childNamed(font.element, 'color')),
    fill: fillOf(fill),
    horizontal:
      horizontal === 'general' ? null : horizontal === 'centerContinuous' ? 'center-across' : horizontal,
  };
}

const childNamed = ({ children }: XmlElement, local: string): XmlElement | null =>
  children.find((child) => child.local === local) ?? null;

/** A pattern of any kind; "none" and the grey that every workbook has as its second are no one's choice. */
function fillOf(fill: StyleRecord | null): string | null {
  if (!fill) return null;
  const pattern = childNamed(fill.element, 'patternFill');
  if (!pattern) return fill.element.children.length > 0 ? 'gradient' : null;
  const type = attributeOf(pattern, 'patternType');
  if (type === null || type === 'none') return null;
  return colorOf(childNamed(pattern, 'fgColor')) ?? type;
}

/** Automatic, the theme's text and the system's text are one: no colour. */
function colorOf(color: XmlElement | null): string | null {
  if (!color) return null;
  const rgb = attributeOf(color, 'rgb');
  if (rgb !== null) return rgb.slice(-6).toUpperCase();
  const [theme, indexed, tint] = ['theme', 'indexed', 'tint'].map((name) => attributeOf(color, name));
  if (theme !== null) return theme === '1' && (tint ?? '0') === '0' ? null : `theme ${theme} ${tint ?? '0'}`;
  return indexed === null || indexed === '64' || indexed === '8' ? null : `indexed ${indexed}`;
}
