import { refuse } from '../../refuse';
import { nextEvent, xmlCursor } from '../../xml/cursor';
import { styleRecords } from './style-records';
import { STYLES_ORDER, insertInOrder } from '../xml/schema-order';
import type { Splice } from '../xml/splice';
import { appendAndCount } from '../xml/xml-edit';
import { childOf, prefixOf, readElement } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** A font, a fill, a border or a cell format, and the text in which its places are counted. */
export interface StyleRecord {
  readonly element: XmlElement;
  readonly xml: string;
}

/** One of the numbered lists of the styles part. Records are added at the end and never renumbered. */
export interface StyleList {
  readonly recordAt: (index: number) => StyleRecord | null;
  /** The number of a record that is equal but for the order of attributes and children, or a new number. */
  readonly numberOf: (record: string) => number;
  readonly splices: () => readonly Splice[];
}

/** The most cell formats that Excel takes in one workbook. */
const MAX_RECORDS = 65_490;

/**
 * @param defaults the records that a list begins with where the part has none of them
 * @param used this many records cells name; those that are not there stand for the first, and stay so
 */
export function styleList(
  root: XmlElement,
  xml: string,
  local: string,
  defaults: readonly string[],
  used = 0,
): StyleList {
  const list = childOf(root, local);
  const existing = styleRecords(list);
  const scoped = (record: string): StyleRecord => ({
    element: readFragment(record, root),
    xml: record,
  });
  const added: StyleRecord[] = existing.length === 0 ? defaults.map(scoped) : [];
  let numbers: Map<string, number> | null = null;
  /** Of texts that were asked for before: they need not be read again. */
  const known = new Map<string, number>();

  const recordAt = (index: number): StyleRecord | null => {
    const element = existing[index];
    return element ? { element, xml } : (added[index - existing.length] ?? null);
  };

  const firstRecord = (): StyleRecord =>
    scoped(existing[0] ? xml.slice(existing[0].start, existing[0].end) : (defaults[0] ?? ''));

  const numberOf = (text: string): number => {
    const number = known.get(text) ?? foundOrAdded(text);
    known.set(text, number);
    return number;
  };

  const foundOrAdded = (text: string): number => {
    numbers ??= numbersOf([...existing, ...added.map(({ element }) => element)]);
    const record = scoped(text);
    const key = canonical(record.element);
    const equal = numbers.get(key);
    if (equal !== undefined) return equal;
    const number = existing.length + added.length;
    if (number >= MAX_RECORDS) refuse('file.too-many-formats');
    if (number < used && used < MAX_RECORDS) {
      added.push(...Array.from({ length: used - number }, firstRecord));
      return foundOrAdded(text);
    }
    added.push(record);
    numbers.set(key, number);
    return number;
  };

  const splices = (): readonly Splice[] => {
    if (added.length === 0) return [];
    const content = added.map((record) => record.xml).join('');
    const count = String(existing.length + added.length);
    if (list) return appendAndCount(list, xml, content, { count });
    const name = prefixOf(root) + local;
    return [insertInOrder(root, STYLES_ORDER, local, `<${name} count="${count}">${content}</${name}>`)];
  };

  return { recordAt, numberOf, splices };
}

/** The first place of each record among equal ones, by its canonical text. */
function numbersOf(records: readonly XmlElement[]): Map<string, number> {
  const known = new Map<string, number>();
  records.forEach((element, index) => {
    const key = canonical(element);
    if (!known.has(key)) known.set(key, index);
  });
  return known;
}

function readFragment(text: string, root: XmlElement): XmlElement {
  const cursor = xmlCursor(text, root.local);
  nextEvent(cursor);
  return readElement(cursor, root.scope, root.local);
}

/** Attributes that say what their absence says as well. */
const SAYS_NOTHING = new Set(['quotePrefix="0"', 'pivotButton="0"']);

/** The same text for equal records, however their attributes and children are ordered. */
function canonical(element: XmlElement): string {
  const attributes = element.attributes
    .map(({ name, value }) => `${name}="${value}"`)
    .filter((text) => !SAYS_NOTHING.has(text));
  const children = element.children.map(canonical);
  return `${element.local}(${attributes.sort().join(' ')})[${children.sort().join('')}]${element.text.trim()}`;
}
