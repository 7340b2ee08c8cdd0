import type { CellStyle } from '../../model/edits';
import { SIDES } from './style';
import type { Style, StyleFont } from './style';

type Horizontal = NonNullable<CellStyle['horizontal']>;
type Vertical = NonNullable<CellStyle['vertical']>;

const HORIZONTAL: Readonly<Record<string, Horizontal>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  CenterAcrossSelection: 'center-across',
};
const VERTICAL: Readonly<Record<string, Vertical>> = { Top: 'top', Center: 'center' };

/** Whether a style can only be reached by clearing the cell first: an edit adds, and takes nothing away. */
export const needsClearing = (from: Style, to: Style): boolean =>
  (from.fill !== null && to.fill === null) ||
  (from.horizontal !== to.horizontal && HORIZONTAL[to.horizontal] === undefined) ||
  (from.vertical !== to.vertical && VERTICAL[to.vertical] === undefined) ||
  (from.indent !== 0 && to.indent === 0);

/** The edit that turns one style into another, and what of the style an edit cannot say. */
export function styleBetween(
  from: Style,
  to: Style,
): { readonly style: CellStyle; readonly unsupported: readonly string[] } {
  const unsupported: string[] = [];
  const font = fontBetween(from.font, to.font, unsupported);
  const border = borderBetween(from, to, unsupported);
  const horizontal = from.horizontal === to.horizontal ? undefined : HORIZONTAL[to.horizontal];
  const vertical = from.vertical === to.vertical ? undefined : VERTICAL[to.vertical];
  if (from.horizontal !== to.horizontal && !horizontal) unsupported.push(`alignment ${to.horizontal}`);
  if (from.vertical !== to.vertical && !vertical) unsupported.push(`alignment ${to.vertical}`);
  if (from.indent !== to.indent) unsupported.push('indent');
  const style: CellStyle = {
    ...(font ? { font } : {}),
    ...(to.fill !== null && to.fill !== from.fill ? { fill: to.fill.slice(1) } : {}),
    ...(border ? { border } : {}),
    ...(from.numberFormat === to.numberFormat ? {} : { numberFormat: to.numberFormat }),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(from.wrap === to.wrap ? {} : { wrap: to.wrap }),
    ...(from.locked === to.locked ? {} : { locked: to.locked }),
  };
  return { style, unsupported };
}

function fontBetween(from: StyleFont, to: StyleFont, unsupported: string[]): CellStyle['font'] | null {
  if (to.strikethrough !== from.strikethrough) unsupported.push('strikethrough');
  if (to.underline !== from.underline && to.underline !== 'None' && to.underline !== 'Single')
    unsupported.push(`underline ${to.underline}`);
  const font: NonNullable<CellStyle['font']> = {
    ...(to.name === from.name ? {} : { name: to.name }),
    ...(to.size === from.size ? {} : { size: to.size }),
    ...(to.bold === from.bold ? {} : { bold: to.bold }),
    ...(to.italic === from.italic ? {} : { italic: to.italic }),
    ...(to.underline === from.underline ? {} : { underline: to.underline !== 'None' }),
    ...(to.color === from.color ? {} : { color: to.color.slice(1) }),
  };
  return Object.keys(font).length === 0 ? null : font;
}

/** Edits draw all four sides thin, or none. */
function borderBetween(from: Style, to: Style, unsupported: string[]): CellStyle['border'] {
  if (
    JSON.stringify(SIDES.map((side) => from.edges[side])) ===
    JSON.stringify(SIDES.map((side) => to.edges[side]))
  )
    return undefined;
  const edges = SIDES.map((side) => to.edges[side]);
  if (edges.every((edge) => edge === null)) return 'none';
  const isThin = edges.every((edge) => edge?.style === 'Continuous' && edge.weight === 'Thin');
  if (!isThin) unsupported.push('borders that are not thin on all sides');
  return isThin ? 'thin' : undefined;
}
