import type { ExistingStyle, ExistingSheet, KeptStyle, OwnPart } from '../edits/kept-styles';
import { fullAddressOf, rangeOn } from './address';
import { hasFill, imageAt } from './cells-image';
import type { CellsImage } from './cells-image';
import { cell } from './rectangles';
import type { SheetFrame } from './sheet-image';
import { POINTS_OF_A_CHARACTER } from './sheet-steps';
import { payloadBytes } from './step';
import type { Step } from './step';

/** A sheet as the first trip found it, for keeping what a person set on its lines. */
export const hostSheetBefore = (
  frame: SheetFrame | undefined,
  images: readonly CellsImage[],
): ExistingSheet => ({
  existingStyleAt: (row, column) => existingStyleOf(imageAt(images, row, column)?.style.format),
  heightAt: (row) => frame?.heights.get(row) ?? null,
  widthAt: (column) => {
    const points = frame?.widths.get(column);
    return points === undefined ? null : points / POINTS_OF_A_CHARACTER;
  },
});

/** The sizes of the fonts that a new workbook has: nobody chose them. */
const DEFAULT_SIZES = new Set([10, 11]);

function existingStyleOf(format: Excel.CellPropertiesFormat | undefined): ExistingStyle | null {
  if (!format) return null;
  const { font = {} } = format;
  const size = font.size ?? null;
  const color = bare(font.color);
  return {
    bold: font.bold === true,
    italic: font.italic === true,
    underline: (font.underline ?? 'None') !== 'None',
    size: size === null || DEFAULT_SIZES.has(size) ? null : size,
    color: color === '000000' ? null : color,
    fill: hasFill(format) ? bare(format.fill?.color) : null,
    horizontal: HORIZONTAL.get(format.horizontalAlignment ?? 'General') ?? null,
  };
}

const bare = (color: string | undefined): string | null => color?.replace('#', '').toUpperCase() || null;

const HORIZONTAL: ReadonlyMap<string, string> = new Map([
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['CenterAcrossSelection', 'center-across'],
]);

/** The steps that put a person's styles on the lines that they belong to. */
export const keptStyleSteps = (
  kept: readonly KeptStyle[],
  images: readonly CellsImage[],
  sheet: string,
): readonly Step[] =>
  kept.flatMap(({ row, column, fromRow, parts }) => {
    const format = imageAt(images, fromRow, column)?.style.format;
    if (!format) return [];
    const properties = [
      [{ format: Object.assign({}, ...parts.map((part) => PARTS[part](format))) as Format }],
    ];
    const range = cell(row, column);
    return {
      place: fullAddressOf(sheet, range),
      bytes: payloadBytes(properties),
      run: (context) => rangeOn(context, sheet, range).setCellProperties(properties),
    };
  });

type Format = NonNullable<Excel.SettableCellProperties['format']>;

/** What of a cell's style belongs to a part. */
const PARTS: Readonly<Record<OwnPart, (format: Excel.CellPropertiesFormat) => Format>> = {
  font: ({ font }) => (font ? { font } : {}),
  fill: ({ fill }) => (fill?.color ? { fill: { color: fill.color } } : {}),
  horizontal: ({ horizontalAlignment }) => (horizontalAlignment ? { horizontalAlignment } : {}),
};
