import { refuse } from '../../refuse';
import { isSheetName } from '../../sheet-name';
import { escapeAttribute } from '../../xml/escape';
import {
  CONTENT_TYPES,
  MAIN,
  PACKAGE_RELATIONSHIPS,
  RELATIONSHIPS,
  relationshipType,
} from '../xml/namespaces';
import { WORKSHEET_TYPE, emptySheetXml } from './new-sheets';
import { STYLES_TYPE, plainStylesXml } from '../styles/styles-part';
import { newZip } from '../zip/new-zip';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** The bytes of a workbook with one empty sheet of that name; refuses a name that Excel would not take. */
export function emptyWorkbook(sheetName: string): Uint8Array {
  if (!isSheetName(sheetName)) refuse('file.sheet-name', { sheet: sheetName });
  const parts = new Map([
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheetName)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/worksheets/sheet1.xml', emptySheetXml(false)],
    ['xl/styles.xml', plainStylesXml(false)],
  ]);
  const encoder = new TextEncoder();
  return newZip(new Map([...parts].map(([name, text]) => [name, encoder.encode(text)])));
}

const contentTypes = (): string =>
  `${DECLARATION}<Types xmlns="${CONTENT_TYPES}">` +
  `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/><Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${WORKSHEET_TYPE}"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`;

const workbookXml = (sheetName: string): string =>
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
  `<sheets><sheet name="${escapeAttribute(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

function relationships(targets: readonly (readonly [string, string])[]): string {
  const elements = targets.map(
    ([word, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationshipType(word)}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${elements.join('')}</Relationships>`;
}
