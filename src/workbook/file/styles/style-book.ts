import type { CellStyle, ConditionalFormatEdit } from '../../../model/edits';
import { escapeAttribute } from '../../xml/escape';
import { formatId, ownFormats } from './number-formats';
import { STYLES_ORDER, insertInOrder } from '../xml/schema-order';
import type { Splice } from '../xml/splice';
import {
  changedAlignment,
  changedBorder,
  changedFormat,
  isLocked,
  markFill,
  solidFill,
} from './style-changes';
import { changedFont } from './style-font';
import { existingStyles } from './existing-styles';
import type { ExistingStyles } from './existing-styles';
import { styleList } from './style-list';
import type { StyleList } from './style-list';
import { appendAndCount } from '../xml/xml-edit';
import { attributeOf, childOf, isTrue, prefixOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/**
 * The cell formats of a workbook (`cellXfs`, ECMA-376 part 1, 18.8.10), by their numbers. Formats are added,
 * never changed: other cells have them too.
 */
export interface StyleBook extends ExistingStyles {
  /** The number of the format that differs in what the style names, and in nothing else. */
  readonly restyled: (format: number, style: CellStyle) => number;
  /** The number of the format that differs in its mark "what is typed here is text". */
  readonly quoted: (format: number, quoted: boolean) => number;
  /** The number of the style that a conditional format lays over a cell (`dxfs`, 18.8.15). */
  readonly markFormat: (style: ConditionalFormatEdit['style']) => number;
  readonly splices: () => readonly Splice[];
}

/**
 * Opens the styles part, given as its root and its text, for adding formats.
 *
 * @param used this many cell formats the sheets name, whether or not the part has them
 */
export function styleBook(root: XmlElement, xml: string, used = 0): StyleBook {
  const x = prefixOf(root);
  const { fonts, fills, borders, formats } = recordLists(root, xml, used);
  const codes = formatCodes(root, xml);
  const done = new Map<CellStyle, Map<number, number>>();
  const marked = new Map<boolean, Map<number, number>>();

  const restyled = (format: number, style: CellStyle): number => {
    const known = done.get(style)?.get(format);
    if (known !== undefined) return known;
    const number = formatWith(format, style);
    const ofStyle = done.get(style) ?? new Map<number, number>();
    done.set(style, ofStyle.set(format, number));
    return number;
  };

  const formatWith = (format: number, style: CellStyle): number => {
    const base = formats.recordAt(format) ?? formats.recordAt(0);
    if (!base) return format;
    const idOf = (name: string): number => Number(attributeOf(base.element, name) ?? 0);
    const font =
      style.font && numberWith(fonts, idOf('fontId'), (record) => changedFont(record, style.font ?? {}));
    const fill = style.fill === undefined ? undefined : fills.numberOf(solidFill(x, style.fill));
    const { border } = style;
    const edge = border && numberWith(borders, idOf('borderId'), (record) => changedBorder(record, border));
    const code = style.numberFormat === undefined ? undefined : codes.numberOf(style.numberFormat);
    const ids = { fontId: font, fillId: fill, borderId: edge, numFmtId: code };
    const changes = Object.entries(ids).filter(([name, id]) => id !== undefined && id !== idOf(name));
    const alignment = changedAlignment(base, style);
    const locks = style.locked !== undefined && style.locked !== isLocked(base);
    if (changes.length === 0 && alignment === null && !locks) return format;
    const locked = locks ? { locked: style.locked } : {};
    return formats.numberOf(changedFormat(base, { ids: new Map(changes), alignment, ...locked }));
  };

  const quoted = (format: number, wanted: boolean): number => {
    const known = marked.get(wanted)?.get(format);
    if (known !== undefined) return known;
    const base = formats.recordAt(format) ?? formats.recordAt(0);
    const same = !base || isTrue(attributeOf(base.element, 'quotePrefix')) === wanted;
    const number = same ? format : formats.numberOf(changedFormat(base, { quotePrefix: wanted }));
    marked.set(wanted, (marked.get(wanted) ?? new Map<number, number>()).set(format, number));
    return number;
  };

  const differentialStyles = styleList(root, xml, 'dxfs', []);
  const markFormat = (style: ConditionalFormatEdit['style']): number =>
    differentialStyles.numberOf(markXml(x, style));

  const lists = [fonts, fills, borders, formats, differentialStyles];
  return {
    restyled,
    quoted,
    ...existingStyles({ fonts, fills, formats }),
    markFormat,
    splices: () => [codes, ...lists].flatMap((list) => list.splices()),
  };
}

/** The lists that cell formats are made of, each with the record that it begins with. */
function recordLists(root: XmlElement, xml: string, used: number) {
  const x = prefixOf(root);
  const fonts = styleList(root, xml, 'fonts', [
    `<${x}font><${x}sz val="11"/><${x}name val="Calibri"/></${x}font>`,
  ]);
  const fills = styleList(root, xml, 'fills', [
    `<${x}fill><${x}patternFill patternType="none"/></${x}fill>`,
    `<${x}fill><${x}patternFill patternType="gray125"/></${x}fill>`,
  ]);
  const borders = styleList(root, xml, 'borders', [
    `<${x}border><${x}left/><${x}right/><${x}top/><${x}bottom/><${x}diagonal/></${x}border>`,
  ]);
  const formats = styleList(
    root,
    xml,
    'cellXfs',
    [`<${x}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
    used,
  );
  return { fonts, fills, borders, formats };
}

function markXml(x: string, { fill, color, bold }: ConditionalFormatEdit['style']): string {
  const weight = bold === undefined ? '' : `<${x}b val="${bold ? '1' : '0'}"/>`;
  const ink = color === undefined ? '' : `<${x}color rgb="FF${color.toUpperCase()}"/>`;
  const font = weight + ink === '' ? '' : `<${x}font>${weight}${ink}</${x}font>`;
  return `<${x}dxf>${font}${fill === undefined ? '' : markFill(x, fill)}</${x}dxf>`;
}

/** The number of a record changed in some way; a list without the record is left alone. */
function numberWith(
  list: StyleList,
  index: number,
  change: (record: NonNullable<ReturnType<StyleList['recordAt']>>) => string,
): number {
  const record = list.recordAt(index);
  return record ? list.numberOf(change(record)) : index;
}

/** The workbook's own number formats, which are numbered by an attribute and not by their place. */
function formatCodes(root: XmlElement, xml: string) {
  const codes = new Map(ownFormats(root));
  const added: string[] = [];
  const name = `${prefixOf(root)}numFmt`;

  const numberOf = (code: string): number => {
    const id = formatId(code, codes);
    if (id === 0 || codes.get(id) === code || id < 164) return id;
    codes.set(id, code);
    added.push(`<${name} numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  };

  const splices = (): readonly Splice[] => {
    if (added.length === 0) return [];
    const list = childOf(root, 'numFmts');
    const count = String((list?.children.length ?? 0) + added.length);
    if (list) return appendAndCount(list, xml, added.join(''), { count });
    const content = `<${name}s count="${count}">${added.join('')}</${name}s>`;
    return [insertInOrder(root, STYLES_ORDER, 'numFmts', content)];
  };

  return { numberOf, splices };
}
