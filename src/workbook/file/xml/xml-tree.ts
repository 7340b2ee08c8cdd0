import { refuse, refuseDamagedPart } from '../../refuse';
import { attributesAt, nameAt, nextEvent, textAt, xmlCursor } from '../../xml/cursor';
import type { XmlCursor } from '../../xml/cursor';
import type { AttributeSpan } from '../../xml/tag';
import { transitional } from './namespaces';

/** An element and where it is: the whole from `start` to `end`, its content from `openEnd` to `closeStart`. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** The name's namespace; those of Strict Open XML are given as the transitional ones. */
  readonly namespace: string;
  readonly attributes: readonly AttributeSpan[];
  readonly children: readonly XmlElement[];
  /** The characters that are directly in it. */
  readonly text: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** What the prefixes mean here; "" is the default. */
  readonly scope: NamespaceScope;
}

/** What prefixes stand for at an element; each element that declares any adds its own to those further out. */
export interface NamespaceScope {
  /** The namespace of a prefix, "" for the default. */
  readonly uriOf: (prefix: string) => string | undefined;
  /** A prefix that stands for the namespace here; the default is none. */
  readonly prefixOf: (uri: string) => string | null;
}

/** The scope around a document's root. */
export const OUTERMOST = scopeWithin(null, new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));

/**
 * Elements that a part may have besides its cells and texts. Ten times what the largest lists of links, merged areas
 * and conditional formats amount to; each takes some hundred bytes, and a few kilobytes of zip can hold millions.
 */
const MAX_KEPT = 500_000;

/** The root element of a part with everything in it; refuses text that is not well-formed. */
export function parseXml(xml: string, part: string): XmlElement {
  const cursor = xmlCursor(xml, part);
  nextEvent(cursor);
  const root = readElement(cursor, OUTERMOST, part);
  while (nextEvent(cursor) !== 'end');
  return root;
}

/** What a root has before its content is read. */
export type XmlOpening = Omit<XmlElement, 'children' | 'text' | 'closeStart' | 'end'>;

/** The element that the cursor has just opened, without its content. */
export function readOpening(cursor: XmlCursor, outer: NamespaceScope, part: string): XmlOpening {
  const attributes = cursor.tag.count === 0 ? NO_CHILDREN : attributesAt(cursor);
  const scope = scopeOf(attributes, outer);
  const name = nameAt(cursor);
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  const namespace = scope.uriOf(prefix);
  // A prefix that means nothing; without a prefix it is no namespace.
  if (namespace === undefined && prefix !== '') refuseDamagedPart(part);
  return {
    name,
    local: name.slice(name.indexOf(':') + 1),
    namespace: namespace ?? '',
    attributes,
    start: cursor.start,
    openEnd: cursor.end,
    scope,
  };
}

/** The element that the cursor has just opened, to its end. The cursor refuses what is nested too deeply. */
export function readElement(cursor: XmlCursor, outer: NamespaceScope, part: string): XmlElement {
  if (++cursor.kept > MAX_KEPT) refuse('file.too-large');
  const { name, local, namespace, attributes, start, openEnd, scope } = readOpening(cursor, outer, part);
  let children: XmlElement[] | null = null;
  let text = '';
  for (let event = nextEvent(cursor); event !== 'close'; event = nextEvent(cursor)) {
    if (event === 'open') (children ??= []).push(readElement(cursor, scope, part));
    else text += textAt(cursor);
  }
  return {
    name,
    local,
    namespace,
    attributes,
    children: children ?? NO_CHILDREN,
    text,
    start,
    openEnd,
    closeStart: cursor.start,
    end: cursor.end,
    scope,
  };
}

/** Most elements have no children, and many no attributes: they share one empty list. */
const NO_CHILDREN: readonly never[] = [];

function scopeOf(attributes: readonly AttributeSpan[], outer: NamespaceScope): NamespaceScope {
  if (attributes.length === 0) return outer;
  const declared = attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  const inner = declared.map(
    ({ name, value }) => [name.slice('xmlns:'.length), transitional(value)] as const,
  );
  return scopeWithin(outer, new Map(inner));
}

function scopeWithin(outer: NamespaceScope | null, declared: ReadonlyMap<string, string>): NamespaceScope {
  const uriOf = (prefix: string): string | undefined => declared.get(prefix) ?? outer?.uriOf(prefix);
  const prefixOf = (uri: string): string | null => {
    const [own] = [...declared].find(([prefix, meaning]) => prefix !== '' && meaning === uri) ?? [];
    const found = own ?? outer?.prefixOf(uri) ?? null;
    return found !== null && uriOf(found) === uri ? found : null;
  };
  return { uriOf, prefixOf };
}

/** The first child of that name in the element's own namespace. */
export const childOf = (element: XmlElement, local: string): XmlElement | undefined =>
  element.children.find((child) => child.local === local && child.namespace === element.namespace);

/** All children of that name in the element's own namespace. */
export const childrenOf = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children.filter((child) => child.local === local && child.namespace === element.namespace);

/** The value of an attribute without a namespace. */
export const attributeOf = (element: Pick<XmlElement, 'attributes'>, name: string): string | null =>
  element.attributes.find((attribute) => attribute.name === name)?.value ?? null;

/** The value of an attribute with a namespace, whatever its prefix. */
export const attributeIn = (element: XmlElement, namespace: string, local: string): string | null =>
  element.attributes.find(({ name }) => {
    const colon = name.indexOf(':');
    return (
      colon > 0 && name.slice(colon + 1) === local && element.scope.uriOf(name.slice(0, colon)) === namespace
    );
  })?.value ?? null;

/** Whether an attribute says yes; absent is `fallback` (ST_Boolean of ECMA-376: 1, true; 0, false). */
export function flagOf(element: Pick<XmlElement, 'attributes'>, name: string, fallback = false): boolean {
  const value = attributeOf(element, name);
  return value === null ? fallback : isTrue(value);
}

/** Whether the value of an attribute says yes. */
export const isTrue = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on';

/** The element's prefix with its colon, for the names of new sibling elements: "x:" or "". */
export const prefixOf = (element: Pick<XmlElement, 'name' | 'local'>): string =>
  element.name.slice(0, element.name.length - element.local.length);
