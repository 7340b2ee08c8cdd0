import { fail } from '../batch/host-error';
import type { Edge, EdgeStyle, EdgeWeight, StyleChange, StyleFont } from '../book/style';
import { colorGiven, flagGiven, numberGiven, oneOf, textGiven } from './arguments';

type Json = Readonly<Record<string, unknown>>;

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const EDGE_STYLES: readonly (EdgeStyle | 'None')[] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS: readonly EdgeWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];
const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** How the API's properties of a font are read. */
const FONT: { readonly [Part in keyof StyleFont]: (value: unknown) => StyleFont[Part] } = {
  name: textGiven,
  size: (value) => {
    const size = numberGiven(value);
    return size >= 1 && size <= 409 ? size : fail('InvalidArgument');
  },
  bold: flagGiven,
  italic: flagGiven,
  underline: (value) => oneOf(UNDERLINES, value),
  strikethrough: flagGiven,
  color: colorGiven,
};

/** The parts of a font that are said; `null` is not said. */
export const fontChange = (given: Json): Partial<StyleFont> => said(given, FONT);

/** How the API's properties of alignment are read, and what they are to a style. */
export const alignmentChange = (given: Json): StyleChange => {
  const { columnWidth, rowHeight, ...rest } = given;
  if (columnWidth !== undefined || rowHeight !== undefined) fail('InvalidArgument');
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = said(rest, ALIGNMENT);
  return {
    ...(horizontalAlignment === undefined ? {} : { horizontal: horizontalAlignment }),
    ...(verticalAlignment === undefined ? {} : { vertical: verticalAlignment }),
    ...(wrapText === undefined ? {} : { wrap: wrapText }),
    ...(indentLevel === undefined ? {} : { indent: indentLevel }),
  };
};

const ALIGNMENT = {
  horizontalAlignment: (value: unknown): string => oneOf(HORIZONTAL, value),
  verticalAlignment: (value: unknown): string => oneOf(VERTICAL, value),
  wrapText: flagGiven,
  indentLevel: numberGiven,
};

/** An edge after some of its properties are set; a line that gets a weight or a colour is drawn. */
export function edgeChange(existing: Edge | null, given: Json): Edge | null {
  const { style, weight, color } = said(given, {
    style: (value) => oneOf(EDGE_STYLES, value),
    weight: (value) => oneOf(WEIGHTS, value),
    color: colorGiven,
  });
  if (style === 'None') return null;
  const base = existing ?? { style: 'Continuous', weight: 'Thin', color: '#000000' };
  return { style: style ?? base.style, weight: weight ?? base.weight, color: color ?? base.color };
}

/** Reads what is said by its readers; a property without a reader is one that the host does not have. */
function said<Parts extends object>(
  given: Json,
  readers: { readonly [Part in keyof Parts]: (value: unknown) => Parts[Part] },
): Partial<Parts> {
  const known: Readonly<Record<string, ((value: unknown) => unknown) | undefined>> = readers;
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      (known[name] ?? (() => fail('ApiNotFound', `host: property ${name} not implemented`)))(value),
    ]),
  ) as Partial<Parts>;
}
