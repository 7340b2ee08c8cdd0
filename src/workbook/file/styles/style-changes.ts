import type { CellStyle } from '../../../model/edits';
import type { StyleRecord } from './style-list';
import { tagWith } from '../xml/xml-edit';
import { attributeOf, childOf, flagOf, isTrue, prefixOf } from '../xml/xml-tree';

/** A fill of one colour, "RRGGBB". */
export const solidFill = (prefix: string, color: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${color.toUpperCase()}"/>` +
  `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;

/** The fill of a conditional format, whose colour is its background (18.8.14). */
export const markFill = (prefix: string, color: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}bgColor rgb="FF${color.toUpperCase()}"/>` +
  `</${prefix}patternFill></${prefix}fill>`;

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
  const existing = childOf(element, 'alignment');
  const changes = new Map<string, string>();
  for (const [name, wanted] of [
    ['horizontal', style.horizontal === 'center-across' ? 'centerContinuous' : style.horizontal],
    ['vertical', style.vertical],
  ] as const) {
    if (wanted !== undefined && (!existing || attributeOf(existing, name) !== wanted))
      changes.set(name, wanted);
  }
  const wraps = existing ? isTrue(attributeOf(existing, 'wrapText')) : false;
  if (style.wrap !== undefined && style.wrap !== wraps) changes.set('wrapText', style.wrap ? '1' : '0');
  return changes.size > 0 ? changes : null;
}

const APPLIED_BY: Readonly<Record<string, string>> = {
  fontId: 'applyFont',
  fillId: 'applyFill',
  borderId: 'applyBorder',
  numFmtId: 'applyNumberFormat',
};

/** Whether the cells of a format are locked where their sheet is protected; they are unless it says otherwise. */
export function isLocked({ element }: StyleRecord): boolean {
  const protection = childOf(element, 'protection');
  return protection ? flagOf(protection, 'locked', true) : true;
}

/** What is to change in a cell format; what is left out stays. */
export interface FormatChange {
  /** Numbers of fonts, fills, borders and number formats, by the attributes that hold them. */
  readonly ids?: ReadonlyMap<string, number | undefined>;
  readonly alignment?: ReadonlyMap<string, string> | null;
  readonly quotePrefix?: boolean;
  readonly locked?: boolean;
}

/** A cell format with some of its parts changed. */
export function changedFormat({ element, xml }: StyleRecord, change: FormatChange): string {
  const { ids = new Map<string, number>(), alignment = null, quotePrefix, locked } = change;
  const changes: Record<string, string | null> = {};
  for (const [name, id] of ids) {
    changes[name] = String(id);
    changes[APPLIED_BY[name] ?? name] = '1';
  }
  if (alignment) changes['applyAlignment'] = '1';
  if (quotePrefix !== undefined) changes['quotePrefix'] = quotePrefix ? '1' : null;
  if (locked !== undefined) changes['applyProtection'] = '1';
  const existing = childOf(element, 'alignment');
  const protection = childOf(element, 'protection');
  const others = element.children.filter((child) => child !== existing && child !== protection);
  const content = [
    alignmentText(element.name, existing && { element: existing, xml }, alignment),
    protectionText(element.name, protection && { element: protection, xml }, locked),
    ...others.map((child) => xml.slice(child.start, child.end)),
  ].join('');
  return `${openTag(tagWith(xml, element, changes))}${content}</${element.name}>`;
}

function alignmentText(
  formatName: string,
  existing: StyleRecord | undefined,
  changes: ReadonlyMap<string, string> | null,
): string {
  if (!existing) {
    const attributes = [...(changes ?? [])].map(([name, value]) => ` ${name}="${value}"`).join('');
    return attributes === '' ? '' : `<${formatName.slice(0, -'xf'.length)}alignment${attributes}/>`;
  }
  const { element, xml } = existing;
  return openTag(tagWith(xml, element, Object.fromEntries(changes ?? []))).replace(/>$/, '/>');
}

function protectionText(
  formatName: string,
  existing: StyleRecord | undefined,
  locked: boolean | undefined,
): string {
  const value = locked ? '1' : '0';
  if (!existing) {
    return locked === undefined ? '' : `<${formatName.slice(0, -'xf'.length)}protection locked="${value}"/>`;
  }
  const { element, xml } = existing;
  return openTag(tagWith(xml, element, locked === undefined ? {} : { locked: value })).replace(/>$/, '/>');
}

/** A start tag that leaves its element open. */
const openTag = (tag: string): string => tag.replace(/\s*\/?>$/, '>');
