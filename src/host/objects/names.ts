import { quoteSheet } from '../../model/cell';
import { fail } from '../batch/host-error';
import { described } from '../batch/wire-table';
import type { TypeEntry } from '../batch/wire-table';
import { absoluteRange } from '../book/address';
import type { Book, DefinedName } from '../book/book';
import { parseFormula } from '../calculation/parse-formula';
import { areaInText, flagGiven, textGiven } from './arguments';
import { fullAddress } from './full-address';
import { TYPES } from './types';
import type { RangeArea, NamesOf, OfName } from './types';

const { names, name: nameType, range } = TYPES;

/** Defined names, of the whole workbook or of a sheet. */
export const nameTables: readonly TypeEntry[] = [
  described(names, {
    items: (self) => within(self).map((name) => nameType.of({ book: self.book, name })),
    item: found,
    methods: {
      GetItemOrNullObject: found,
      GetCount: (self) => within(self).length,
      Add: (self, name, meaning, comment) => add(self, textGiven(name), meaning, comment),
    },
  }),
  described(nameType, {
    identity: ({ name }) => ({ _Id: name.name }),
    scalars: {
      Name: { get: ({ name }) => name.name },
      Type: { get: ({ book, name }) => (areaInText(book, name.meaning) ? 'Range' : 'String') },
      Value: {
        get: ({ book, name }) => {
          const area = areaInText(book, name.meaning);
          return area ? fullAddress(area) : name.meaning;
        },
      },
      Formula: {
        get: ({ name }) => `=${name.meaning}`,
        set: ({ book, name }, formula) => redefine(book, name, meaningGiven(formula)),
      },
      Comment: {
        get: ({ name }) => name.comment,
        set: ({ name }, comment) => {
          name.comment = textGiven(comment);
        },
      },
      Visible: {
        get: ({ name }) => name.visible,
        set: ({ name }, visible) => {
          name.visible = flagGiven(visible);
        },
      },
      Scope: { get: ({ name }) => (name.scope ? 'Worksheet' : 'Workbook') },
    },
    methods: {
      GetRange: (self) => rangeOf(self) ?? fail('ItemNotFound'),
      GetRangeOrNullObject: rangeOf,
      Delete: ({ book, name }) => {
        if (book.readOnly) fail('AccessDenied');
        book.names.splice(book.names.indexOf(name), 1);
        book.calculation.rewired(name.name);
      },
    },
  }),
];

const within = ({ book, scope }: NamesOf): readonly DefinedName[] =>
  book.names.filter((name) => name.scope === scope);

function found(self: NamesOf, key: unknown) {
  const wanted = textGiven(key).toLowerCase();
  const name = within(self).find((candidate) => candidate.name.toLowerCase() === wanted);
  return name ? nameType.of({ book: self.book, name }) : null;
}

function rangeOf({ book, name }: OfName) {
  const area = areaInText(book, name.meaning);
  return area && range.of(area);
}

const referenceTo = ({ sheet, range: cells }: RangeArea): string =>
  `${quoteSheet(sheet.name)}!${absoluteRange(cells)}`;

function meaningGiven(given: unknown): string {
  const area = range.in(given);
  if (area) return referenceTo(area);
  const text = textGiven(given).replace(/^=/, '');
  return parseFormula(text) ? text : fail('InvalidArgument');
}

function add({ book, scope }: NamesOf, name: string, meaning: unknown, comment: unknown) {
  if (book.readOnly) fail('AccessDenied');
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)) fail('InvalidArgument');
  if (found({ book, scope }, name)) fail('ItemAlreadyExists');
  const added: DefinedName = {
    name,
    scope,
    meaning: meaningGiven(meaning),
    comment: comment === undefined ? '' : textGiven(comment),
    visible: true,
  };
  book.names.push(added);
  book.calculation.rewired(name);
  return nameType.of({ book, name: added });
}

function redefine(book: Book, name: DefinedName, meaning: string): void {
  if (book.readOnly) fail('AccessDenied');
  name.meaning = meaning;
  book.calculation.rewired(name.name);
}
