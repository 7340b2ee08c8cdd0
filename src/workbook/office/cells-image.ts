import type { CellRange } from '../../model/cell';
import { cellCountOf, fullAddressOf, rangeOn } from './address';
import { inputAgain, needsOtherFormat } from './cell-input';
import type { CellInput } from './cell-input';
import { payloadBytes } from './step';
import type { Step } from './step';
import { inRows, runsOf } from './rectangles';
import type { Query } from './round-trip';

/** A rectangle of cells as it was, ready to be put back. */
export interface CellsImage {
  readonly sheet: string;
  readonly range: CellRange;
  readonly inputs: readonly (readonly CellInput[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly styles: readonly (readonly Excel.CellProperties[])[];
}

/** The parts of a cell's style that edits can change. */
export const LOOK: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    protection: true,
  },
};

/** Asks for the image of a rectangle. */
export const queryCells =
  (sheet: string, range: CellRange): Query<CellsImage> =>
  (context) => {
    const cells = rangeOn(context, sheet, range).load('values,formulas,numberFormat');
    const styles = cells.getCellProperties(LOOK);
    return () => imageOf(sheet, range, cells, styles.value);
  };

/** The image of a rectangle whose contents, formats and styles were loaded. */
export const imageOf = (
  sheet: string,
  range: CellRange,
  cells: Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat'>,
  styles: CellsImage['styles'],
): CellsImage => ({
  sheet,
  range,
  inputs: inputsOf(cells.values, cells.formulas),
  numberFormats: cells.numberFormat.map((row: readonly unknown[]) =>
    row.map((code) => String(code ?? 'General')),
  ),
  styles,
});

const inputsOf = (
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): readonly (readonly CellInput[])[] =>
  values.map((row, down) => row.map((value, right) => inputAgain(value, formulas[down]?.[right])));

/** Asks for what the cells of a rectangle hold, as it would be typed: to tell whether it has changed. */
export const queryInputs =
  (sheet: string, range: CellRange): Query<readonly (readonly CellInput[])[]> =>
  (context) => {
    const cells = rangeOn(context, sheet, range).load('values,formulas');
    return () => inputsOf(cells.values, cells.formulas);
  };

/** The image's cell at a place of its sheet; `null` where the place is not in the image. */
export function imageAt(
  images: readonly CellsImage[],
  row: number,
  column: number,
): { readonly input: CellInput; readonly style: Excel.CellProperties; readonly numberFormat: string } | null {
  for (const { range, inputs, styles, numberFormats } of images) {
    const [down, right] = [row - range.firstRow, column - range.firstColumn];
    const input = inputs[down]?.[right];
    const style = styles[down]?.[right];
    if (down < 0 || right < 0 || row > range.lastRow || column > range.lastColumn) continue;
    if (input !== undefined && style)
      return { input, style, numberFormat: numberFormats[down]?.[right] ?? 'General' };
  }
  return null;
}

/** Cells of an image that one step puts back at most; a cell's style takes some 400 bytes. */
const CELLS_OF_A_STEP = 2_000;

/** The steps that put an image back: links, contents, styles. */
export const restoreCells = (image: CellsImage): readonly Step[] =>
  inRows(image.range, CELLS_OF_A_STEP).map((range) => restorePart(part(image, range)));

function part(image: CellsImage, range: CellRange): CellsImage {
  const from = range.firstRow - image.range.firstRow;
  const to = range.lastRow - image.range.firstRow + 1;
  return {
    sheet: image.sheet,
    range,
    inputs: image.inputs.slice(from, to),
    numberFormats: image.numberFormats.slice(from, to),
    styles: image.styles.slice(from, to),
  };
}

function restorePart(image: CellsImage): Step {
  const { sheet, range, inputs, numberFormats } = image;
  const styles = image.styles.map((row) => row.map(settable));
  const links = image.styles.flatMap((row, down) =>
    row.flatMap(({ hyperlink }, right) => (isLink(hyperlink) ? [{ down, right, hyperlink }] : [])),
  );
  // A formula or a number would become text in a cell with the Text format.
  const isTextual = inputs.some((row, down) =>
    row.some((input, right) => numberFormats[down]?.[right] === '@' && needsOtherFormat(input)),
  );
  return {
    place: fullAddressOf(sheet, range),
    bytes: payloadBytes(inputs) + payloadBytes(styles) + payloadBytes(numberFormats),
    run: (context) => {
      const cells = rangeOn(context, sheet, range);
      cells.clear('Hyperlinks');
      for (const { down, right, hyperlink } of links)
        rangeOn(context, sheet, single(range.firstRow + down, range.firstColumn + right)).hyperlink =
          withoutText(hyperlink);
      if (isTextual) cells.numberFormat = filledWith(range, 'General');
      cells.formulas = writable(inputs);
      cells.numberFormat = writable(numberFormats);
      cells.setCellProperties(styles);
      for (const bare of unfilled(image)) rangeOn(context, sheet, bare).format.fill.clear();
    },
  };
}

const single = (row: number, column: number): CellRange => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

const filledWith = (range: CellRange, code: string): string[][] =>
  Array.from({ length: range.lastRow - range.firstRow + 1 }, () =>
    new Array<string>(range.lastColumn - range.firstColumn + 1).fill(code),
  );

/** Office.js wants arrays that it could change, though it does not. */
const writable = <Item>(rows: readonly (readonly Item[])[]): Item[][] => rows.map((row) => [...row]);

export const isLink = (link: Excel.RangeHyperlink | null | undefined): link is Excel.RangeHyperlink =>
  Boolean(link?.address || link?.documentReference);

/** A link without the text that it shows: setting that would replace the cell's content. */
const withoutText = ({
  address,
  documentReference,
  screenTip,
}: Excel.RangeHyperlink): Excel.RangeHyperlink => ({
  ...(address ? { address } : {}),
  ...(documentReference ? { documentReference } : {}),
  ...(screenTip ? { screenTip } : {}),
});

/** What of a style can be set again; a cell without a fill is cleared instead. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (!format) return {};
  const { fill, borders, ...others } = format;
  return {
    format: {
      ...others,
      ...(fill && hasFill(format) && fill.color ? { fill: { color: fill.color } } : {}),
      ...(borders ? { borders: settableBorders(borders) } : {}),
    },
  };
}

/** Whether a cell has a fill: a pattern of any kind. */
export const hasFill = ({ fill }: Excel.CellPropertiesFormat): boolean =>
  Boolean(fill?.color) && fill?.pattern !== 'None' && fill?.pattern !== null;

/** The colour and the weight of a line that is not drawn cannot be set. */
function settableBorders(borders: Excel.CellBorderCollection): Excel.CellBorderCollection {
  const side = (border: Excel.CellBorder | undefined): Excel.CellBorder | undefined =>
    border && (border.style === 'None' || !border.style ? { style: 'None' } : border);
  const { top, bottom, left, right } = borders;
  return Object.fromEntries(
    Object.entries({ top, bottom, left, right }).flatMap(([name, border]) => {
      const set = side(border);
      return set ? [[name, set] as const] : [];
    }),
  );
}

/** Stretches of cells without a fill, column by column. */
function unfilled({ range, styles }: CellsImage): readonly CellRange[] {
  const bare: CellRange[] = [];
  for (let column = range.firstColumn; column <= range.lastColumn; column++) {
    const rows = styles.flatMap((row, down) => {
      const format = row[column - range.firstColumn]?.format;
      return format && hasFill(format) ? [] : [range.firstRow + down];
    });
    for (const [firstRow, lastRow] of runsOf(rows))
      bare.push({ firstRow, lastRow, firstColumn: column, lastColumn: column });
  }
  const whole = bare.reduce((sum, each) => sum + cellCountOf(each), 0) === cellCountOf(range);
  return whole ? [range] : bare;
}
