import { fail } from '../batch/host-error';
import { described } from '../batch/wire-table';
import type { TypeEntry } from '../batch/wire-table';
import type { Book, XmlPart } from '../book/book';
import { namespaceOf } from '../book/open-book';
import { textGiven } from './arguments';
import { TYPES } from './types';

const { xmlParts, xmlPartsOfNamespace, xmlPart } = TYPES;

/** Custom XML parts. */
export const xmlPartTables: readonly TypeEntry[] = [
  described(xmlParts, {
    items: (book) => book.xmlParts.map((part) => xmlPart.of({ book, part })),
    item: (book, id) => found(book, book.xmlParts, id),
    methods: {
      Add: (book, given) => {
        if (book.readOnly) fail('AccessDenied');
        const xml = textGiven(given);
        const part: XmlPart = { id: book.newId(), namespace: readNamespace(xml), xml };
        book.xmlParts.push(part);
        return xmlPart.of({ book, part });
      },
      GetByNamespace: (book, namespace) => xmlPartsOfNamespace.of({ book, namespace: textGiven(namespace) }),
      GetCount: (book) => book.xmlParts.length,
      GetItemOrNullObject: (book, id) => found(book, book.xmlParts, id),
    },
  }),
  described(xmlPartsOfNamespace, {
    items: ({ book, namespace }) => ofNamespace(book, namespace).map((part) => xmlPart.of({ book, part })),
    item: ({ book, namespace }, id) => found(book, ofNamespace(book, namespace), id),
    methods: {
      GetCount: ({ book, namespace }) => ofNamespace(book, namespace).length,
      GetItemOrNullObject: ({ book, namespace }, id) => found(book, ofNamespace(book, namespace), id),
      GetOnlyItem: ({ book, namespace }) => only(book, namespace) ?? fail('ItemNotFound'),
      GetOnlyItemOrNullObject: ({ book, namespace }) => only(book, namespace),
    },
  }),
  described(xmlPart, {
    identity: ({ part }) => ({ Id: part.id }),
    scalars: {
      Id: { get: ({ part }) => part.id },
      NamespaceUri: { get: ({ part }) => part.namespace },
    },
    methods: {
      GetXml: ({ part }) => part.xml,
      SetXml: ({ book, part }, given) => {
        if (book.readOnly) fail('AccessDenied');
        const xml = textGiven(given);
        // A part is known by its namespace, so it keeps that.
        if (readNamespace(xml) !== part.namespace) fail('InvalidArgument');
        part.xml = xml;
      },
      Delete: ({ book, part }) => {
        if (book.readOnly) fail('AccessDenied');
        book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
      },
    },
  }),
];

const ofNamespace = (book: Book, namespace: string): readonly XmlPart[] =>
  book.xmlParts.filter((part) => part.namespace === namespace);

function found(book: Book, parts: readonly XmlPart[], id: unknown) {
  const part = parts.find((candidate) => candidate.id === textGiven(id));
  return part ? xmlPart.of({ book, part }) : null;
}

function only(book: Book, namespace: string) {
  const [part, ...others] = ofNamespace(book, namespace);
  return part && others.length === 0 ? xmlPart.of({ book, part }) : null;
}

function readNamespace(xml: string): string {
  try {
    return namespaceOf(xml, 'customXml');
  } catch {
    return fail('InvalidArgument', 'The XML is not well-formed.');
  }
}
