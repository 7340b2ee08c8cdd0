import { escapeAttribute } from '../../xml/escape';
import { PACKAGE_RELATIONSHIPS, strict } from '../xml/namespaces';
import { findPartText } from './package-parts';
import type { PackageParts } from './package-parts';
import { relationshipsPart, targetFrom } from './relationships';
import { spliced } from '../xml/splice';
import { insertIntoEnd } from '../xml/xml-edit';
import { asUtf8 } from '../xml/xml-encoding';
import type { XmlText } from '../xml/xml-encoding';
import { attributeOf, parseXml, prefixOf } from '../xml/xml-tree';

/** A relationship to add: its transitional type, and the part or the address outside that it leads to. */
export interface NewRelationship {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Changes to the relationships of one part. */
export interface RelationshipsDraft {
  readonly add: (relationship: NewRelationship) => string;
  readonly remove: (id: string) => void;
  /** The part's new text; `null` when nothing changes. */
  readonly changed: () => XmlText | null;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;

/** Begins to change the relationships of a part, also of one that has none yet. */
export function relationshipsDraft(
  parts: PackageParts,
  source: string,
  strictForm: boolean,
): RelationshipsDraft {
  const part = relationshipsPart(source);
  const xml = findPartText(parts, part) ?? asUtf8(EMPTY);
  const root = parseXml(xml.text, part);
  const ids = new Set(root.children.map((element) => attributeOf(element, 'Id') ?? ''));
  const added = new Map<string, string>();
  const removed = new Set<string>();
  let number = highestNumber(ids);

  const add = ({ type, target, external }: NewRelationship): string => {
    const id = `rId${++number}`;
    const attributes = [
      `Id="${id}"`,
      `Type="${escapeAttribute(strictForm ? strict(type) : type)}"`,
      `Target="${escapeAttribute(external ? target : targetFrom(source, target))}"`,
      ...(external ? ['TargetMode="External"'] : []),
    ];
    added.set(id, `<${prefixOf(root)}Relationship ${attributes.join(' ')}/>`);
    return id;
  };

  const changed = (): XmlText | null => {
    if (added.size === 0 && removed.size === 0) return null;
    const gone = root.children.filter((element) => removed.has(attributeOf(element, 'Id') ?? ''));
    const splices = gone.map(({ start, end }) => ({ start, end, text: '' }));
    if (added.size > 0) splices.push(insertIntoEnd(root, xml.text, [...added.values()].join('')));
    return { ...xml, text: spliced(xml.text, splices) };
  };

  const remove = (id: string): void => {
    if (!added.delete(id)) removed.add(id);
  };

  return { add, remove, changed };
}

/** The highest n among ids such as "rId7" and "RID7": a program may compare ids without regard to case. */
function highestNumber(ids: ReadonlySet<string>): number {
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, Number(/^rid(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  return highest;
}
