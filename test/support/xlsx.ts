import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a workbook file, by their names, as text or as bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Packs parts into a file as other programs do; the same parts always give the same bytes. */
export function packed(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, {
    mtime: new Date(2026, 2, 31, 7, 30),
  });
}

/** The parts of a file, as bytes. */
export const unpacked = (file: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(file);

/** The text of one part; throws when the file has no such part. */
export function textOf(file: Uint8Array, part: string): string {
  const bytes = unpacked(file)[part];
  if (!bytes) throw new Error(`no part ${part} among ${Object.keys(unpacked(file)).join(', ')}`);
  return strFromU8(bytes);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A worksheet part around what stands in and behind `<sheetData>`. */
export const worksheet = (rows: string, behind = '', before = ''): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** A relationship part: id, the last word of the type, target; a fourth word makes it external. */
export const relationships = (...list: readonly (readonly [string, string, string, 'External'?])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

/** What a small workbook may have beside its sheets. */
export interface WorkbookExtras {
  /** The items of the table of shared strings: "<si>…</si>". */
  readonly strings?: string;
  /** The whole styles part. */
  readonly styles?: string;
  /** Elements behind the list of sheets: defined names, calculation. */
  readonly behindSheets?: string;
  /** Elements before the list of sheets. */
  readonly beforeSheets?: string;
  /** More parts, or other content for parts. */
  readonly parts?: Parts;
}

/** The parts of a small workbook with the given worksheet parts, by the names of the sheets. */
export function workbookParts(sheets: Readonly<Record<string, string>>, extras: WorkbookExtras = {}): Parts {
  const names = Object.keys(sheets);
  const optional = [
    ['sharedStrings', extras.strings],
    ['styles', extras.styles],
  ].filter(([, content]) => content !== undefined);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/>` +
      names
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET_ML}.worksheet+xml"/>`,
        )
        .join('') +
      optional
        .map(([name]) => `<Override PartName="/xl/${name}.xml" ContentType="${SHEET_ML}.${name}+xml"/>`)
        .join('') +
      `</Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${extras.beforeSheets ?? ''}<sheets>` +
      names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('') +
      `</sheets>${extras.behindSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...names.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ...optional.map(
        ([name], index) => [`rId${names.length + index + 1}`, `${name}`, `${name}.xml`] as const,
      ),
    ),
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheets[name] ?? '';
  });
  if (extras.strings !== undefined) {
    parts['xl/sharedStrings.xml'] = `${DECLARATION}<sst xmlns="${MAIN}">${extras.strings}</sst>`;
  }
  if (extras.styles !== undefined) parts['xl/styles.xml'] = extras.styles;
  return { ...parts, ...extras.parts };
}

/** The same, packed into a file. */
export const workbookFile = (
  sheets: Readonly<Record<string, string>>,
  extras: WorkbookExtras = {},
): Uint8Array => packed(workbookParts(sheets, extras));

/** A styles part with the given lists; each is the content of its element. */
export function stylesPart(
  lists: Partial<Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs', string>>,
): string {
  const {
    numFmts,
    fonts = '<font><sz val="11"/><name val="Calibri"/></font>',
    fills = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    borders = '<border><left/><right/><top/><bottom/><diagonal/></border>',
    cellXfs = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  } = lists;
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">${numFmts === undefined ? '' : `<numFmts>${numFmts}</numFmts>`}` +
    `<fonts>${fonts}</fonts><fills>${fills}</fills><borders>${borders}</borders>` +
    `<cellXfs>${cellXfs}</cellXfs></styleSheet>`
  );
}

/** Rows of a grid by the numbers that people give them, those left out left out: { 5: [1, null, "Đạt"] }. */
export const byRow = <Content>(
  rows: readonly (readonly Content[])[],
): Readonly<Record<string, readonly Content[]>> =>
  Object.fromEntries(Object.entries(rows).map(([row, cells]) => [Number(row) + 1, [...cells]]));
