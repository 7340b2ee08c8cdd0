import { formatCode, ownFormats } from '../../workbook/file/styles/number-formats';
import { attributeOf, childOf, childrenOf, flagOf, isTrue } from '../../workbook/file/xml/xml-tree';
import type { XmlElement } from '../../workbook/file/xml/xml-tree';
import type { ColorReader } from './file-colors';
import { PLAIN_STYLE, SIDES } from './style';
import type { Edge, EdgeStyle, EdgeWeight, Style, StyleFont } from './style';

/** Excel's words for the line styles of the file (ECMA-376 part 1, 18.18.3). */
const LINES: Readonly<Record<string, readonly [EdgeStyle, EdgeWeight]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

const UNDERLINES: Readonly<Record<string, StyleFont['underline']>> = {
  none: 'None',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

/** Dates whose format is named by number alone are shown as Excel shows them in English. */
const SHOWN_CODES: Readonly<Record<number, string>> = { 14: 'm/d/yyyy', 22: 'm/d/yyyy h:mm' };

/** All cell styles of a workbook by the numbers that its cells name; a workbook without styles has none. */
export function readCellStyles(styles: XmlElement | null, color: ColorReader): readonly Style[] {
  const list = styles && childOf(styles, 'cellXfs');
  if (!list) return [];
  const own = ownFormats(styles);
  const records = (name: string, local: string): readonly XmlElement[] =>
    childrenOf(childOf(styles, name) ?? list, local);
  const fonts = records('fonts', 'font').map((font) => readFont(font, color));
  const fills = records('fills', 'fill').map((fill) => readFill(fill, color));
  const borders = records('borders', 'border').map((border) => readEdges(border, color));
  return childrenOf(list, 'xf').map((xf) => {
    const id = (name: string): number => Number(attributeOf(xf, name) ?? 0);
    const format = id('numFmtId');
    const protection = childOf(xf, 'protection');
    return {
      font: fonts[id('fontId')] ?? PLAIN_STYLE.font,
      fill: fills[id('fillId')] ?? null,
      edges: borders[id('borderId')] ?? PLAIN_STYLE.edges,
      numberFormat: own.get(format) ?? SHOWN_CODES[format] ?? formatCode(format, own) ?? 'General',
      ...readAlignment(childOf(xf, 'alignment')),
      locked: protection ? flagOf(protection, 'locked', true) : true,
    };
  });
}

function readFont(font: XmlElement, color: ColorReader): StyleFont {
  const valueIn = (local: string): string | null => {
    const child = childOf(font, local);
    return child ? attributeOf(child, 'val') : null;
  };
  const isOn = (local: string): boolean =>
    childOf(font, local) !== undefined && (valueIn(local) === null || isTrue(valueIn(local)));
  const underlined = childOf(font, 'u') !== undefined;
  return {
    name: valueIn('name') ?? PLAIN_STYLE.font.name,
    size: Number(valueIn('sz') ?? PLAIN_STYLE.font.size),
    bold: isOn('b'),
    italic: isOn('i'),
    underline: underlined ? (UNDERLINES[valueIn('u') ?? 'single'] ?? 'Single') : 'None',
    strikethrough: isOn('strike'),
    color: color(childOf(font, 'color')) ?? PLAIN_STYLE.font.color,
  };
}

/** The colour of a solid fill; patterns and gradients are shown in their first colour. */
function readFill(fill: XmlElement, color: ColorReader): string | null {
  const pattern = childOf(fill, 'patternFill');
  const type = pattern && attributeOf(pattern, 'patternType');
  if (!pattern || !type || type === 'none' || type === 'gray125') return null;
  return color(childOf(pattern, 'fgColor')) ?? color(childOf(pattern, 'bgColor'));
}

function readEdges(border: XmlElement, color: ColorReader): Style['edges'] {
  const read = (side: string): Edge | null => {
    const element = childOf(border, side);
    const line = LINES[(element && attributeOf(element, 'style')) ?? ''];
    if (!element || !line) return null;
    return { style: line[0], weight: line[1], color: color(childOf(element, 'color')) ?? '#000000' };
  };
  const [left = null, right = null, top = null, bottom = null] = SIDES.map(read);
  return {
    left: left ?? read('start'),
    right: right ?? read('end'),
    top,
    bottom,
  };
}

function readAlignment(
  alignment: XmlElement | undefined,
): Pick<Style, 'horizontal' | 'vertical' | 'wrap' | 'indent'> {
  const said = (name: string): string => (alignment && attributeOf(alignment, name)) ?? '';
  return {
    horizontal: HORIZONTAL[said('horizontal')] ?? 'General',
    vertical: VERTICAL[said('vertical')] ?? 'Bottom',
    wrap: isTrue(said('wrapText')),
    indent: Number(said('indent') || 0),
  };
}
