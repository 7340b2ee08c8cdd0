/** One edge of a cell, in Excel's words. */
export interface Edge {
  readonly style: EdgeStyle;
  readonly weight: EdgeWeight;
  /** "#RRGGBB". */
  readonly color: string;
}

export type EdgeStyle = 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';

export type EdgeWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export type Side = 'left' | 'right' | 'top' | 'bottom';

export const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

export interface StyleFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly color: string;
}

/** The style of a cell, complete. Equal styles of one book are one object. */
export interface Style {
  readonly font: StyleFont;
  /** "#RRGGBB" of a fill of one colour; `null` where there is none. */
  readonly fill: string | null;
  readonly edges: Readonly<Record<Side, Edge | null>>;
  /** The number format's code, "General" included. */
  readonly numberFormat: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Whether the cell is closed while its sheet is protected. */
  readonly locked: boolean;
}

export const PLAIN_STYLE: Style = {
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  edges: { left: null, right: null, top: null, bottom: null },
  numberFormat: 'General',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
};

/** The parts of a style that are to change. */
export interface StyleChange extends Partial<Omit<Style, 'font' | 'edges'>> {
  readonly font?: Partial<StyleFont>;
  readonly edges?: Partial<Record<Side, Edge | null>>;
}

/** The styles of one book: an equal style is given as the same object, so that styles are compared by identity. */
export interface CellStyles {
  /** The style of an untouched cell. */
  readonly plain: Style;
  readonly same: (style: Style) => Style;
  readonly changed: (style: Style, change: StyleChange) => Style;
}

/** Begins with the style of untouched cells. */
export function stylesOf(plain: Style): CellStyles {
  const known = new Map<string, Style>();
  const done = new WeakMap<StyleChange, Map<Style, Style>>();

  const same = (style: Style): Style => {
    const key = keyOf(style);
    const existing = known.get(key);
    if (existing) return existing;
    known.set(key, style);
    return style;
  };

  const changed = (style: Style, change: StyleChange): Style => {
    const results = done.get(change) ?? new Map<Style, Style>();
    done.set(change, results);
    const result =
      results.get(style) ??
      same({
        ...style,
        ...change,
        font: { ...style.font, ...change.font },
        edges: { ...style.edges, ...change.edges },
      });
    results.set(style, result);
    return result;
  };

  return { plain: same(plain), same, changed };
}

/** The same text for equal styles, in whatever order their parts were put together. */
const keyOf = ({ font, edges, ...rest }: Style): string =>
  JSON.stringify([
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color],
    SIDES.map((side) => {
      const edge = edges[side];
      return edge && [edge.style, edge.weight, edge.color];
    }),
    [rest.fill, rest.numberFormat, rest.horizontal, rest.vertical, rest.wrap, rest.indent, rest.locked],
  ]);
