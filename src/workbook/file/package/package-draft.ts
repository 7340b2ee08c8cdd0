import { contentTypeSplices } from './content-types';
import type { ContentTypes } from './content-types';
import { CONTENT_TYPES_PART, entryOf } from './package-parts';
import type { PackageParts } from './package-parts';
import { relationshipsDraft } from './relationships-draft';
import type { NewRelationship, RelationshipsDraft } from './relationships-draft';
import { relationshipsPart } from './relationships';
import { spliced } from '../xml/splice';
import { encodeXml } from '../xml/xml-encoding';
import type { XmlText } from '../xml/xml-encoding';
import type { ZipChanges } from '../zip/zip-write';

/** Changes to a package, gathered until all of them are known to be possible; nothing is written before. */
export interface PackageDraft {
  /** Replaces a part or, with its content type, adds one. */
  readonly setPart: (part: string, xml: XmlText, contentType?: string) => void;
  readonly removePart: (part: string) => void;
  /** Adds a relationship of a part; the id is new. */
  readonly relate: (source: string, relationship: NewRelationship) => string;
  readonly unrelate: (source: string, id: string) => void;
  /** A name that no part has: `stem` and `ending` with the first free number between them. */
  readonly freeName: (stem: string, ending: string) => string;
  readonly isFree: (name: string) => boolean;
  /** Everything gathered, as changes to the archive's entries. */
  readonly changes: () => ZipChanges;
}

/** An empty draft; `strictForm` says in which form relationship types are written. */
export function packageDraft(parts: PackageParts, types: ContentTypes, strictForm: boolean): PackageDraft {
  const changed = new Map<string, XmlText>();
  const added = new Map<string, string>();
  const removed = new Set<string>();
  const relationships = new Map<string, RelationshipsDraft>();

  const draftOf = (source: string): RelationshipsDraft => {
    const draft = relationships.get(source) ?? relationshipsDraft(parts, source, strictForm);
    relationships.set(source, draft);
    return draft;
  };

  const setPart = (part: string, xml: XmlText, contentType?: string): void => {
    changed.set(part, xml);
    if (contentType !== undefined) added.set(part, contentType);
  };

  const isFree = (name: string): boolean => !entryOf(parts, name) && !changed.has(name);

  const freeName = (stem: string, ending: string): string => {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${ending}`;
      if (isFree(name)) return name;
    }
  };

  const changes = (): ZipChanges => {
    const all = new Map<string, Uint8Array | null>();
    const entryName = (part: string): string => entryOf(parts, part)?.name ?? part;
    for (const part of removed) all.set(entryName(part), null);
    for (const [part, xml] of changed) all.set(entryName(part), encodeXml(xml));
    for (const [source, draft] of relationships) {
      const text = draft.changed();
      if (text) all.set(entryName(relationshipsPart(source)), encodeXml(text));
    }
    const splices = contentTypeSplices(types, added, removed);
    if (splices.length > 0) {
      const text = spliced(types.xml.text, splices);
      all.set(entryName(CONTENT_TYPES_PART), encodeXml({ ...types.xml, text }));
    }
    return all;
  };

  return {
    setPart,
    removePart: (part) => removed.add(part),
    relate: (source, relationship) => draftOf(source).add(relationship),
    unrelate: (source, id) => draftOf(source).remove(id),
    freeName,
    isFree,
    changes,
  };
}
