import type { CellStyle } from '../../model/edits';
import type { StyleRecord } from './style-list';
import { tagWith } from './xml-edit';
import { attributeOf, childOf, isTrue, prefixOf } from './xml-tree';

/** A fill of one colour, "RRGGBB". */
export const solidFill = (prefix: string, color: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${color.toUpperCase()}"/>` +
  `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;

const SIDES = ['left', 'right', 'top', 'bottom'];
/** Strict workbooks may name two of the sides by the direction of writing. */
const SIDES_BY_DIRECTION = ['start', 'end'];

/** A border with its four sides drawn thin or not at all; diagonals stay. */
export function changedBorder({ element, xml }: StyleRecord, border: 'thin' | 'none'): string {
  const prefix = prefixOf(element);
  const side = (local: string): string =>
    border === 'none'
      ? `<${prefix}${local}/>`
      : `<${prefix}${local} style="thin"><${prefix}color indexed="64"/></${prefix}${local}>`;
  const others = element.children.filter(({ local }) => ![...SIDES, ...SIDES_BY_DIRECTION].includes(local));
  const diagonal = others.length === 0 ? `<${prefix}diagonal/>` : '';
  const kept = others.map((child) => xml.slice(child.start, child.end)).join('');
  return `${openTag(tagWith(xml, element, {}))}${SIDES.map(side).join('')}${diagonal}${kept}</${element.name}>`;
}

/** The attributes of an alignment that are to change; `null` where the format is aligned so already. */
export function changedAlignment(
  { element }: StyleRecord,
  style: CellStyle,
): ReadonlyMap<string, string> | null {
  const standing = childOf(element, 'alignment');
  const changes = new Map<string, string>();
  for (const [name, wanted] of [
    ['horizontal', style.horizontal === 'center-across' ? 'centerContinuous' : style.horizontal],
    ['vertical', style.vertical],
  ] as const) {
    if (wanted !== undefined && (!standing || attributeOf(standing, name) !== wanted))
      changes.set(name, wanted);
  }
  const wraps = standing ? isTrue(attributeOf(standing, 'wrapText')) : false;
  if (style.wrap !== undefined && style.wrap !== wraps) changes.set('wrapText', style.wrap ? '1' : '0');
  return changes.size > 0 ? changes : null;
}

const APPLIED_BY: Readonly<Record<string, string>> = {
  fontId: 'applyFont',
  fillId: 'applyFill',
  borderId: 'applyBorder',
  numFmtId: 'applyNumberFormat',
};

/** A cell format with other numbers of fonts, fills and so on, another alignment, or another quote mark. */
export function changedFormat(
  { element, xml }: StyleRecord,
  ids: ReadonlyMap<string, number | undefined>,
  alignment: ReadonlyMap<string, string> | null,
  quotePrefix: boolean | null = null,
): string {
  const changes: Record<string, string | null> = {};
  for (const [name, id] of ids) {
    changes[name] = String(id);
    changes[APPLIED_BY[name] ?? name] = '1';
  }
  if (alignment) changes['applyAlignment'] = '1';
  if (quotePrefix !== null) changes['quotePrefix'] = quotePrefix ? '1' : null;
  const standing = childOf(element, 'alignment');
  const others = element.children.filter((child) => child !== standing);
  const content = [
    alignmentText(element.name, standing && { element: standing, xml }, alignment),
    ...others.map((child) => xml.slice(child.start, child.end)),
  ].join('');
  return `${openTag(tagWith(xml, element, changes))}${content}</${element.name}>`;
}

function alignmentText(
  formatName: string,
  standing: StyleRecord | undefined,
  changes: ReadonlyMap<string, string> | null,
): string {
  if (!standing) {
    const attributes = [...(changes ?? [])].map(([name, value]) => ` ${name}="${value}"`).join('');
    return attributes === '' ? '' : `<${formatName.slice(0, -'xf'.length)}alignment${attributes}/>`;
  }
  const { element, xml } = standing;
  return openTag(tagWith(xml, element, Object.fromEntries(changes ?? []))).replace(/>$/, '/>');
}

/** A start tag that leaves its element open. */
const openTag = (tag: string): string => tag.replace(/\s*\/?>$/, '>');
