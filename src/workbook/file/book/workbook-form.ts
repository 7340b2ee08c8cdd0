import { CONTENT_TYPES_PART, entryOf, openPackage } from '../package/package-parts';
import { contentTypeOf, readContentTypes } from '../package/content-types';
import { relationshipOfType, relationshipsOf } from '../package/relationships';
import { relationshipType } from '../xml/namespaces';
import { spliced } from '../xml/splice';
import { attributeSplices, insertIntoEnd } from '../xml/xml-edit';
import { attributeOf, prefixOf } from '../xml/xml-tree';
import { encodeXml } from '../xml/xml-encoding';
import type { ZipCodec } from '../zip/zip-codec';
import type { ZipLimits } from '../zip/zip-directory';
import { writeZip } from '../zip/zip-write';

/** What Excel takes a file for; its name must end accordingly, or Excel does not open it. */
export type WorkbookForm = 'workbook' | 'template' | 'macro-workbook' | 'macro-template';

/** The content types of the main part (ECMA-376 part 1, 12.3.23; MS-OFFMACRO2). */
const TYPES: Readonly<Record<WorkbookForm, string>> = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  template: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  'macro-workbook': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'macro-template': 'application/vnd.ms-excel.template.macroEnabled.main+xml',
};

/** The form that the main part's type says; what says none is an ordinary workbook. */
export function formOfType(type: string): WorkbookForm {
  const isTemplate = type.includes('template');
  if (type.includes('macroEnabled')) return isTemplate ? 'macro-template' : 'macro-workbook';
  return isTemplate ? 'template' : 'workbook';
}

/** The same file in another form: only the type of its main part changes. */
export function withForm(
  bytes: Uint8Array,
  form: WorkbookForm,
  codec: ZipCodec,
  limits: ZipLimits,
): Uint8Array {
  const parts = openPackage(bytes, codec, limits);
  const types = readContentTypes(parts);
  const main =
    relationshipOfType(relationshipsOf(parts, ''), relationshipType('officeDocument'))?.target ?? '';
  if (formOfType(contentTypeOf(types, main)) === form) return bytes;
  const { root, xml } = types;
  const isMain = (name: string | null): boolean => name?.toLowerCase() === `/${main}`.toLowerCase();
  const own = root.children.find((child) => isMain(attributeOf(child, 'PartName')));
  const splices = own
    ? attributeSplices(xml.text, own, { ContentType: TYPES[form] })
    : [
        insertIntoEnd(
          root,
          xml.text,
          `<${prefixOf(root)}Override PartName="/${main}" ContentType="${TYPES[form]}"/>`,
        ),
      ];
  const name = entryOf(parts, CONTENT_TYPES_PART)?.name ?? CONTENT_TYPES_PART;
  const changed = encodeXml({ ...xml, text: spliced(xml.text, splices) });
  return writeZip(parts.zip, new Map([[name, changed]]), codec);
}
