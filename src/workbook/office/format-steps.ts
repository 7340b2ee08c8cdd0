import type { CellRange } from '../../model/cell';
import type { CellStyle, SheetEdits } from '../../model/edits';
import { contains } from '../ranges';
import { columnCountOf, fullAddressOf, rangeOn, rowCountOf } from './address';
import { imageAt } from './cells-image';
import type { CellsImage } from './cells-image';
import type { PlacedLink } from './link-steps';
import { cell, runsOf } from './rectangles';
import { payloadBytes, smallStep } from './step';
import type { Step } from './step';

/**
 * One number format for a whole range. A single value for all cells is documented, but the types know arrays only;
 * `Object.assign` goes through the property's setter like any assignment.
 */
export function setNumberFormat(range: Excel.Range, code: string): void {
  Object.assign(range, { numberFormat: code });
}

/** The steps that put formats on. */
export const formatSteps = ({ sheet, formats }: SheetEdits, name = sheet): readonly Step[] =>
  formats.map(({ range, style }) =>
    smallStep(
      fullAddressOf(name, range),
      (context) => applyStyle(rangeOn(context, name, range), range, style),
      12,
    ),
  );

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  'center-across': 'CenterAcrossSelection',
} as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

function applyStyle(cells: Excel.Range, range: CellRange, style: CellStyle): void {
  const { format } = cells;
  if (style.font) applyFont(format.font, style.font);
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.border !== undefined) drawBorders(format.borders, range, style.border);
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.numberFormat !== undefined) setNumberFormat(cells, style.numberFormat);
}

function applyFont(font: Excel.RangeFont, wanted: NonNullable<CellStyle['font']>): void {
  if (wanted.name !== undefined) font.name = wanted.name;
  if (wanted.size !== undefined) font.size = wanted.size;
  if (wanted.bold !== undefined) font.bold = wanted.bold;
  if (wanted.italic !== undefined) font.italic = wanted.italic;
  if (wanted.underline !== undefined) font.underline = wanted.underline ? 'Single' : 'None';
  if (wanted.color !== undefined) font.color = `#${wanted.color}`;
}

/** All four sides of every cell; lines inside exist only where there is more than one row or column. */
function drawBorders(borders: Excel.RangeBorderCollection, range: CellRange, border: 'thin' | 'none'): void {
  const inside = [
    ...(rowCountOf(range) > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columnCountOf(range) > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...inside] as const) {
    const line = borders.getItem(side);
    line.style = border === 'thin' ? 'Continuous' : 'None';
    if (border === 'thin') line.weight = 'Thin';
  }
}

const PLAIN: Excel.CellPropertiesFont = { color: '#000000', underline: 'None' };

/** A link puts its own colour and line on the cell's font: the cells get back the font that they had. */
export function linkFontSteps(
  edits: SheetEdits,
  links: readonly PlacedLink[],
  images: readonly CellsImage[],
  sheet: string,
): readonly Step[] {
  const fontAt = (row: number, column: number): Excel.CellPropertiesFont =>
    edits.clear.some((range) => contains(range, row, column))
      ? PLAIN
      : (imageAt(images, row, column)?.style.format?.font ?? PLAIN);
  const columns = [...new Set(links.map(({ column }) => column))];
  return columns.flatMap((column) => {
    const rows = links.filter((link) => link.column === column).map(({ row }) => row);
    return runsOf(rows).map(([first, last]) => {
      const range = { ...cell(first, column), lastRow: last };
      const fonts = Array.from({ length: last - first + 1 }, (_, down) => [
        { format: { font: fontAt(first + down, column) } },
      ]);
      return {
        place: fullAddressOf(sheet, range),
        bytes: payloadBytes(fonts),
        run: (context) => rangeOn(context, sheet, range).setCellProperties(fonts),
      };
    });
  });
}
