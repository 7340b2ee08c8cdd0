import type { Edits } from '../../model/edits';
import { STATE_NAMESPACE } from '../state-xml';
import type { Query } from './round-trip';

/** What edits may change of the workbook itself, as it was. */
export interface BookImage {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  /** Of the names that the edits are about: what they stand for, or `null` where there is none. */
  readonly names: ReadonlyMap<string, string | null>;
  /** Our custom XML part; `null` where there is none. */
  readonly state: { readonly id: string; readonly xml: string } | null;
  /** Where a workbook has come to hold several such parts: all of them, none of which is read. */
  readonly rivals: readonly string[];
}

/** Asks for all of it. */
export const queryBookImage =
  (edits: Edits): Query<BookImage> =>
  (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    const protection = workbook.protection.load('protected');
    const names = namesIn(edits).map((name) => ({
      name,
      item: workbook.names.getItemOrNullObject(name).load('formula'),
    }));
    const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id');
    const part = parts.getOnlyItemOrNullObject().load('id');
    const xml = part.getXml();
    return () => ({
      isReadOnly: workbook.readOnly,
      isStructureProtected: protection.protected,
      names: new Map(names.map(({ name, item }) => [name, item.isNullObject ? null : String(item.formula)])),
      state: part.isNullObject ? null : { id: part.id, xml: xml.value },
      rivals: parts.items.length > 1 ? parts.items.map(({ id }) => id) : [],
    });
  };

/** The defined names that edits are about. */
const namesIn = ({ names, remove }: Edits): readonly string[] => [
  ...new Set([...names.map(({ name }) => name), ...(remove?.names ?? [])]),
];
