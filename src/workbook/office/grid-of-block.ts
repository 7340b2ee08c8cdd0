import type { CellValue } from '../../model/cell';
import type { CellLink, Grid } from '../../model/grid';
import { formulaLinks } from '../hyperlink-formula';
import { legacyFont } from '../legacy-font';
import type { FoundSheet } from './discover';

/** A stretch of rows of a sheet as Excel gave it; the first cell is that of the sheet's used range. */
export interface ReadBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly links: readonly (readonly (Excel.RangeHyperlink | null)[])[];
  readonly hiddenRows: readonly boolean[];
  /** The fonts of the cells of columns that have several, by the column's place in the block. */
  readonly fonts: ReadonlyMap<number, readonly (string | null)[]>;
}

/** Excel gives errors as texts; a text that somebody typed to look like one is taken for one, too. */
const ERRORS =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!)$/;

/** Puts the blocks of a sheet together as the pipeline reads a sheet (`model/grid.ts`). */
export function gridOf(sheet: FoundSheet, blocks: readonly ReadBlock[]): Grid {
  const values: (readonly CellValue[])[] = [];
  const formulas: (readonly (string | null)[])[] = [];
  const formats: (readonly (string | null)[])[] = [];
  const hiddenRows: number[] = [];
  for (const block of blocks) {
    block.values.forEach((cells, down) => {
      const row = block.row + down;
      const lead: null[] = new Array<null>(block.column).fill(null);
      const sources = block.formulas[down] ?? [];
      values[row] = [...lead, ...cells.map((value, right) => valueOf(value, sources[right]))];
      formulas[row] = [...lead, ...cells.map((value, right) => formulaOf(value, sources[right]))];
      const codes = block.numberFormats[down] ?? [];
      formats[row] = [...lead, ...sources.map((source, right) => formatOf(source, codes[right]))];
      if (block.hiddenRows[down]) hiddenRows.push(row);
    });
  }
  const links = blocks.flatMap(linksOf);
  const contents = {
    sheet: sheet.name,
    hidden: sheet.hidden,
    values,
    formulas,
    formats,
    hiddenRows,
    merges: [],
    legacyFonts: blocks.flatMap((block) => legacyFontsOf(sheet, block)),
  };
  return { ...contents, links: [...links, ...formulaLinks(contents, links)] };
}

/** Excel gives "" for an empty cell, and for a formula whose result is the text of no characters. */
function valueOf(value: unknown, formula: unknown): CellValue {
  if (value === '' && (formula === '' || formula === null || formula === undefined)) return null;
  if (typeof value === 'string') return ERRORS.test(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A text that begins with "=" is a formula unless it is the value, too. */
const formulaOf = (value: unknown, formula: unknown): string | null =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;

const formatOf = (formula: unknown, code: unknown): string | null =>
  formula === '' || typeof code !== 'string' || code === 'General' ? null : code;

const linksOf = ({ row, column, links }: ReadBlock): readonly CellLink[] =>
  links.flatMap((cells, down) =>
    cells.flatMap((link, right) => {
      const destination = link && linkDestinationOf(link);
      return destination ? [{ row: row + down, column: column + right, ...destination }] : [];
    }),
  );

/** Excel tells the part of an address behind "#" apart; a file and we do not. */
function linkDestinationOf(link: Excel.RangeHyperlink): Pick<CellLink, 'target' | 'location'> | null {
  const { documentReference } = link;
  // Programs write a place in the workbook as an address, "#'Bộ tiêu chí'!A7".
  if (link.address?.startsWith('#'))
    return { target: null, location: documentReference || link.address.slice(1) };
  const { address } = link;
  if (!address) return documentReference ? { target: null, location: documentReference } : null;
  return { target: documentReference ? `${address}#${documentReference}` : address, location: null };
}

function legacyFontsOf({ fonts }: FoundSheet, block: ReadBlock): Grid['legacyFonts'] {
  return block.values.flatMap((cells, down) =>
    cells.flatMap((value, right) => {
      if (typeof valueOf(value, block.formulas[down]?.[right]) !== 'string') return [];
      const name = fonts[right] ?? block.fonts.get(right)?.[down] ?? null;
      const font = legacyFont(name);
      return font === null ? [] : [{ row: block.row + down, column: block.column + right, font }];
    }),
  );
}
