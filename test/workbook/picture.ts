import { a1, a1Range } from '../../src/model/cell';
import type { CellValue } from '../../src/model/cell';
import { PLAIN_STYLE } from '../../src/host/book/style';
import type { Style } from '../../src/host/book/style';
import { openBook } from '../../src/host/book/open-book';
import { columnOf, rowOf } from '../../src/host/book/places';
import type { BookLink, Page, Sheet } from '../../src/host/book/sheet';

/** A cell that holds something or does not look plain. */
export interface PicturedCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly look: Style;
}

/** A sheet, everything on it by its address. */
export interface PicturedSheet {
  readonly name: string;
  readonly visibility: string;
  readonly cells: Readonly<Record<string, PicturedCell>>;
  readonly links: Readonly<Record<string, BookLink>>;
  readonly merges: readonly string[];
  readonly freeze: Sheet['freeze'];
  readonly page: Page;
  readonly isProtected: boolean;
  readonly marks: readonly Readonly<Record<string, unknown>>[];
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
}

/** A whole workbook file as plain data that tests can compare. */
export interface Picture {
  readonly sheets: readonly PicturedSheet[];
  readonly names: Readonly<Record<string, string>>;
  readonly state: readonly string[];
}

/** Reads a file for comparing; ids and the order of lists are left out, since they mean nothing. */
export function pictureOf(bytes: Uint8Array): Picture {
  const { book } = openBook(bytes, 'file.xlsx');
  return {
    sheets: book.sheets.map(sheetPicture),
    names: Object.fromEntries(
      book.names.map(({ name, scope, meaning }) => [`${scope?.name ?? ''}/${name}`, meaning]).sort(),
    ),
    state: book.xmlParts.map(({ xml }) => xml.replace(/^<\?xml[^>]*\?>\s*/, '')).sort(),
  };
}

/** The sheet of that name; throws where there is none. */
export function sheetIn({ sheets }: Picture, name: string): PicturedSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

const sheetPicture = (sheet: Sheet): PicturedSheet => ({
  name: sheet.name,
  visibility: sheet.visibility,
  cells: Object.fromEntries(
    [...sheet.cells]
      .filter(([place, { value, formula, style }]) => {
        const plain = sheet.columnStyle(columnOf(place));
        return value !== null || formula !== null || !isPlain(style, plain);
      })
      .sort(([one], [other]) => one - other)
      .map(([place, { value, formula, style }]) => [
        address(place),
        { value: plainValue(value), formula, look: sameLook(style) },
      ]),
  ),
  links: Object.fromEntries(
    [...sheet.links].sort(([one], [other]) => one - other).map(([place, link]) => [address(place), link]),
  ),
  merges: sheet.merges.map(a1Range).sort(),
  freeze: sheet.freeze,
  page: sheet.page,
  isProtected: sheet.protection !== null,
  marks: sheet.conditionalFormats
    .map(({ id: _, range, ...mark }) => ({ ...mark, range: a1Range(range) }))
    .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
  widths: Object.fromEntries([...sheet.columnWidths].sort().map(([column, width]) => [column, round(width)])),
  heights: Object.fromEntries([...sheet.rowHeights].sort().map(([row, height]) => [row, round(height)])),
  hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
});

const looksByText = new Map<string, Style>();
const interned = new WeakMap<Style, Style>();

/** Equal looks, of whatever books, as one object: ten thousand cells are compared in no time. */
function sameLook(look: Style): Style {
  const met = interned.get(look);
  if (met) return met;
  const text = JSON.stringify(look);
  const same = looksByText.get(text) ?? look;
  looksByText.set(text, same);
  interned.set(look, same);
  return same;
}

const isPlain = (look: Style, column: Style): boolean =>
  [PLAIN_STYLE, column].some((plain) => sameLook(plain) === sameLook(look));

/** Sums of binary figures have noise in the last digits; Excel shows fifteen at most. */
const plainValue = (value: CellValue): CellValue =>
  typeof value === 'number' ? Number(value.toPrecision(13)) : value;

const address = (place: number): string => a1(rowOf(place), columnOf(place));

const round = (size: number): number => Math.round(size * 100) / 100;

/** A picture without what only one of two ways of writing keeps: sizes that nobody set, looks of empty cells. */
export const contentsOf = ({ sheets, names, state }: Picture) => ({
  names,
  state,
  sheets: sheets.map(({ name, cells, links, visibility }) => ({
    name,
    visibility,
    links,
    cells: Object.fromEntries(
      Object.entries(cells)
        .filter(([, { value, formula }]) => value !== null || formula !== null)
        .map(([at, { value, formula }]) => [at, { value, formula }]),
    ),
  })),
});

/** Excel cannot forget a width or a height that was set: it is put back to what it was in points. */
export const withoutSizes = ({ sheets, ...others }: Picture): Picture => ({
  ...others,
  sheets: sheets.map((sheet) => ({ ...sheet, widths: {}, heights: {} })),
});
