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

export interface LookFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly color: string;
}

/** How a cell looks, everything spelled out. Equal looks of one book are one object. */
export interface Look {
  readonly font: LookFont;
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

export const PLAIN_LOOK: Look = {
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

/** The parts of a look that are to change. */
export interface LookChange extends Partial<Omit<Look, 'font' | 'edges'>> {
  readonly font?: Partial<LookFont>;
  readonly edges?: Partial<Record<Side, Edge | null>>;
}

/** The looks of one book: an equal look is given as the same object, so that looks are compared by identity. */
export interface CellStyles {
  /** The look of a cell that nobody has touched. */
  readonly plain: Look;
  readonly same: (look: Look) => Look;
  readonly changed: (look: Look, change: LookChange) => Look;
}

/** Begins with the look of untouched cells. */
export function looksOf(plain: Look): CellStyles {
  const known = new Map<string, Look>();
  const done = new WeakMap<LookChange, Map<Look, Look>>();

  const same = (look: Look): Look => {
    const key = keyOf(look);
    const existing = known.get(key);
    if (existing) return existing;
    known.set(key, look);
    return look;
  };

  const changed = (look: Look, change: LookChange): Look => {
    const results = done.get(change) ?? new Map<Look, Look>();
    done.set(change, results);
    const result =
      results.get(look) ??
      same({
        ...look,
        ...change,
        font: { ...look.font, ...change.font },
        edges: { ...look.edges, ...change.edges },
      });
    results.set(look, result);
    return result;
  };

  return { plain: same(plain), same, changed };
}

/** The same text for equal looks, in whatever order their parts were put together. */
const keyOf = ({ font, edges, ...rest }: Look): string =>
  JSON.stringify([
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color],
    SIDES.map((side) => {
      const edge = edges[side];
      return edge && [edge.style, edge.weight, edge.color];
    }),
    [rest.fill, rest.numberFormat, rest.horizontal, rest.vertical, rest.wrap, rest.indent, rest.locked],
  ]);
