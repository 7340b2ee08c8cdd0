import { a1Range, quoteSheet } from '../../../model/cell';
import type { NameEdit, PageSetup } from '../../../model/edits';
import { checkRange } from '../../ranges';
import { encodeXstring, escapeAttribute, escapeText } from '../../xml/escape';
import { WORKBOOK_ORDER, insertInOrder } from '../xml/schema-order';
import type { Splice } from '../xml/splice';
import type { WorkbookPart } from './workbook-part';
import { filled, insertIntoEnd } from '../xml/xml-edit';
import { attributeOf, childOf, childrenOf, prefixOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** A defined name (ECMA-376 part 1, 18.2.5) as it is to be; `localTo` is the place of the sheet it holds in. */
export interface WantedName {
  readonly name: string;
  readonly localTo: number | null;
  /** What it stands for; `existing` is what it has stood for so far, if there is such a name. */
  readonly refersTo: (existing: string | null) => string;
}

/** A name of the whole workbook for a generated block. */
export function blockName({ name, sheet, range }: NameEdit): WantedName {
  const cells = a1Range(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return { name, localTo: null, refersTo: () => `${quoteSheet(sheet)}!${cells}` };
}

/** The name by which Excel knows the rows that it repeats on each page; columns to repeat stay. */
export function titleRowsName(
  sheet: string,
  place: number,
  { first, last }: NonNullable<PageSetup['titleRows']>,
): WantedName {
  checkRange({ firstRow: first, lastRow: last, firstColumn: 0, lastColumn: 0 });
  const rows = `${quoteSheet(sheet)}!$${first + 1}:$${last + 1}`;
  const columnsOf = (existing: string): string =>
    /^(?:'(?:[^']|'')*'|[^',]+)!\$[A-Z]+:\$[A-Z]+(?=,|$)/.exec(existing)?.[0] ?? '';
  return {
    name: '_xlnm.Print_Titles',
    localTo: place,
    refersTo: (existing) => [columnsOf(existing ?? ''), rows].filter((part) => part !== '').join(','),
  };
}

/** Adds names, and gives those that exist another meaning. */
export function changeNames({ root, xml }: WorkbookPart, wanted: readonly WantedName[]): readonly Splice[] {
  const list = childOf(root, 'definedNames');
  const existing = list ? childrenOf(list, 'definedName') : [];
  const prefix = prefixOf(root);
  const splices: Splice[] = [];
  const added = new Map<string, string>();
  for (const name of wanted) {
    const element = existing.find((candidate) => isNamed(candidate, name));
    const text = name.refersTo(element?.text ?? null);
    // Gnumeric leaves Excel's own names without their prefix: a second name for the same that Excel would not take.
    const strays = existing.filter((candidate) => isNamed(candidate, withoutPrefix(name)));
    splices.push(...strays.map(({ start, end }) => ({ start, end, text: '' })));
    if (!element) added.set(`${name.localTo} ${name.name.toLowerCase()}`, nameXml(prefix, name, text));
    else if (element.text !== text) {
      splices.push({
        start: element.start,
        end: element.end,
        text: filled(element, xml.text, escapeText(text)),
      });
    }
  }
  const content = [...added.values()].join('');
  if (content === '') return splices;
  if (list) return [...splices, insertIntoEnd(list, xml.text, content)];
  const whole = `<${prefix}definedNames>${content}</${prefix}definedNames>`;
  return [...splices, insertInOrder(root, WORKBOOK_ORDER, 'definedNames', whole)];
}

const PREFIX = '_xlnm.';

/** A name of Excel's own as it is without its prefix; for any other a name that no element has. */
const withoutPrefix = ({ name, localTo }: WantedName): Pick<WantedName, 'name' | 'localTo'> => ({
  name: name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '',
  localTo,
});

function isNamed(element: XmlElement, { name, localTo }: Pick<WantedName, 'name' | 'localTo'>): boolean {
  const local = attributeOf(element, 'localSheetId');
  const sameScope = localTo === null ? local === null : local !== null && Number(local) === localTo;
  return sameScope && attributeOf(element, 'name')?.toLowerCase() === name.toLowerCase();
}

function nameXml(prefix: string, { name, localTo }: WantedName, text: string): string {
  const local = localTo === null ? '' : ` localSheetId="${localTo}"`;
  const refersTo = escapeText(encodeXstring(text));
  return `<${prefix}definedName name="${escapeAttribute(name)}"${local}>${refersTo}</${prefix}definedName>`;
}
