import { strFromU8 } from 'fflate';
import { DECLARATION, packed, unpacked } from '../support/xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TYPES = 'application/vnd.openxmlformats';

const CORE = `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Tự chấm điểm</dc:title></cp:coreProperties>`;
const APP = `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`;

/** A text constant as our writer puts it; one with a formula has another child before the value. */
const TEXT_CELL = /<c ([^>]*?)t="str"([^>]*)><v(?: [^>]*)?>([\s\S]*?)<\/v><\/c>/g;

/**
 * A workbook of ours in the form in which Excel keeps an office's: texts in the table of shared strings, and the
 * properties of the document, which some programs look for.
 */
export function asExcelKeeps(file: Uint8Array): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...unpacked(file) };
  const strings = new Map<string, number>();
  const indexOf = (text: string): number => {
    const index = strings.get(text) ?? strings.size;
    strings.set(text, index);
    return index;
  };
  const textOf = (name: string): string => {
    const part = parts[name] ?? '';
    return typeof part === 'string' ? part : strFromU8(part);
  };
  for (const name of Object.keys(parts).filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part)))
    parts[name] = textOf(name).replace(
      TEXT_CELL,
      (_, before: string, after: string, text: string) =>
        `<c ${before}t="s"${after}><v>${indexOf(text)}</v></c>`,
    );
  const add = (name: string, end: string, more: string): void => {
    parts[name] = textOf(name).replace(end, `${more}${end}`);
  };
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
  parts['xl/sharedStrings.xml'] =
    `${DECLARATION}<sst xmlns="${MAIN}" count="${strings.size}" uniqueCount="${strings.size}">${items}</sst>`;
  parts['docProps/core.xml'] = CORE;
  parts['docProps/app.xml'] = APP;
  add(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    relationship('rId900', `${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'),
  );
  add(
    '_rels/.rels',
    '</Relationships>',
    relationship('rId901', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml') +
      relationship('rId902', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'),
  );
  add(
    '[Content_Types].xml',
    '</Types>',
    override('/xl/sharedStrings.xml', `${TYPES}-officedocument.spreadsheetml.sharedStrings+xml`) +
      override('/docProps/core.xml', `${TYPES}-package.core-properties+xml`) +
      override('/docProps/app.xml', `${TYPES}-officedocument.extended-properties+xml`),
  );
  return packed(parts);
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${type}"/>`;
