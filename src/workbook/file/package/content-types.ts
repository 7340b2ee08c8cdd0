import { refuse } from '../../refuse';
import { escapeAttribute } from '../../xml/escape';
import { CONTENT_TYPES } from '../xml/namespaces';
import { CONTENT_TYPES_PART, partText } from './package-parts';
import type { PackageParts } from './package-parts';
import type { Splice } from '../xml/splice';
import { insertIntoEnd } from '../xml/xml-edit';
import type { XmlText } from '../xml/xml-encoding';
import { attributeOf, parseXml, prefixOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** What each part is (ECMA-376 part 2, 9.1.2): by its own entry, else by its extension. Keys in small letters. */
export interface ContentTypes {
  readonly root: XmlElement;
  readonly xml: XmlText;
  readonly byExtension: ReadonlyMap<string, string>;
  readonly byPart: ReadonlyMap<string, string>;
}

/** Reads the package's list of types; refuses a package whose list is not one. */
export function readContentTypes(parts: PackageParts): ContentTypes {
  const xml = partText(parts, CONTENT_TYPES_PART);
  const root = parseXml(xml.text, CONTENT_TYPES_PART);
  if (root.namespace !== CONTENT_TYPES) refuse('file.not-workbook');
  const named = (local: string, key: string) =>
    new Map(
      root.children
        .filter((child) => child.local === local)
        .map((child) => [
          (attributeOf(child, key) ?? '').toLowerCase(),
          attributeOf(child, 'ContentType') ?? '',
        ]),
    );
  return { root, xml, byExtension: named('Default', 'Extension'), byPart: named('Override', 'PartName') };
}

/** The type of a part; "" when the package does not say. */
export function contentTypeOf(types: ContentTypes, part: string): string {
  const key = part.toLowerCase();
  return types.byPart.get(`/${key}`) ?? types.byExtension.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
}

/** The changes that declare new parts and forget removed ones. */
export function contentTypeSplices(
  types: ContentTypes,
  added: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
): readonly Splice[] {
  const gone = new Set([...removed].map((part) => `/${part.toLowerCase()}`));
  const forgotten = types.root.children
    .filter(
      (child) => child.local === 'Override' && gone.has((attributeOf(child, 'PartName') ?? '').toLowerCase()),
    )
    .map(({ start, end }) => ({ start, end, text: '' }));
  const name = `${prefixOf(types.root)}Override`;
  const declared = [...added]
    .filter(([part, type]) => contentTypeOf(types, part) !== type)
    .map(
      ([part, type]) =>
        `<${name} PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`,
    );
  return declared.length === 0
    ? forgotten
    : [...forgotten, insertIntoEnd(types.root, types.xml.text, declared.join(''))];
}
