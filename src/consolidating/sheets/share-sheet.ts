import { a1 } from '../../model/cell';
import type { Consolidation } from '../../model/consolidation';
import { text, type CellContent, type ConditionalFormatEdit } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import { message, type MessageKey } from '../../model/message';
import { EMPTY_STRING, iff, ref, refFrom, type Expression } from '../../formulas/syntax';
import { GROUP, INDEX_FORMAT } from '../../sheets/cell-styles';
import { sheetGrid, type GridTableColumn } from '../../sheets/table/column';
import { placeSheet, type PlacedSheet } from '../../sheets/table/sheet';
import { tableSection } from '../../sheets/table/table-section';
import { roundedHalfUp, sumPoints, type Decimal } from '../../text/decimal';
import { pointsOnBasis, shareOfMaximum, spread } from '../leaf-statistics';
import {
  keyOfUnit,
  partId,
  rankedUnits,
  type ConsolidationContext,
  type RankedUnit,
  type ShareIds,
} from './context';
import { sheetIn } from './new-sheet';
import { titleSection } from './title-section';

/** A column of shares: a field, or a single leaf. */
interface Part {
  readonly code: string;
  readonly name: string;
  /** The positions of its leaves in the set; they follow each other. */
  readonly leaves: readonly number[];
}

/** A line: a unit, or a figure over all units. */
type Row =
  { readonly kind: 'unit'; readonly unit: RankedUnit } | { readonly kind: 'figure'; readonly figure: Figure };

type Figure = 'mean' | 'median' | 'lowest' | 'highest' | 'full';

const FIGURES: readonly Figure[] = ['mean', 'median', 'lowest', 'highest', 'full'];

/** How each figure is computed over a column of shares. */
const FUNCTIONS: Readonly<Record<Figure, (cells: Expression) => Expression>> = {
  mean: (cells) => `AVERAGE(${cells})`,
  median: (cells) => `MEDIAN(${cells})`,
  lowest: (cells) => `MIN(${cells})`,
  highest: (cells) => `MAX(${cells})`,
  full: (cells) => `COUNTIF(${cells},">=99.9999999")/COUNT(${cells})*100`,
};

type Column = GridTableColumn<Row, ShareContext>;

interface ShareContext extends ConsolidationContext {
  readonly shares: PlacedSheet<ShareIds, ShareContext>['places'];
}

/** The fields of the set, each with its leaves. */
const fieldParts = (result: Consolidation): readonly Part[] => {
  const [first] = rankedUnits(result);
  return (first?.record.fields ?? []).map(({ code, name }, field) => ({
    code,
    name,
    leaves: (first?.record.leaves ?? []).flatMap((leaf, place) => (leaf.field === field ? [place] : [])),
  }));
};

/** The leaves that any unit has to reach. */
const leafParts = (result: Consolidation): readonly Part[] => {
  const units = rankedUnits(result);
  return (units[0]?.record.leaves ?? []).flatMap(({ code, name }, place) =>
    units.some(({ record }) => (record.leaves[place]?.applicable ?? 0) > 0)
      ? [{ code, name, leaves: [place] }]
      : [],
  );
};

/** The share of a unit in a part, not rounded; `null` where nothing applies, or a leaf has no points. */
function shareOf({ record }: RankedUnit, { leaves }: Part, { basis }: Consolidation): Decimal | null {
  const own = leaves
    .flatMap((place) => record.leaves[place] ?? [])
    .filter(({ applicable }) => applicable > 0);
  const points = own.flatMap((leaf) => pointsOnBasis(leaf, basis) ?? []);
  if (own.length === 0 || points.length === 0) return null;
  return shareOfMaximum(sumPoints(points), sumPoints(own.map(({ applicable }) => applicable)));
}

const PLACES = 2;

function unitCell(unit: RankedUnit, part: Part, context: ShareContext): CellContent {
  const share = shareOf(unit, part, context.result);
  const [first, last] = [part.leaves[0], part.leaves.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'empty' };
  const sum = (table: 'points' | 'applicable', call: 'SUM' | 'COUNT'): Expression => {
    const [from, to] = [first, last].map((place) => context.data.cell(table, keyOfUnit(unit), partId(place)));
    return from && to ? `${call}(${refFrom(from)}:${ref(to)})` : '0';
  };
  const nothing = `OR(${sum('points', 'COUNT')}=0,${sum('applicable', 'SUM')}=0)`;
  const rate = `${sum('points', 'SUM')}/${sum('applicable', 'SUM')}*100`;
  return {
    kind: 'formula',
    formula: `=${iff(nothing, EMPTY_STRING, rate)}`,
    result: share === null ? '' : roundedHalfUp(share, PLACES),
  };
}

function figureCell(figure: Figure, part: Part, place: number, context: ShareContext): CellContent {
  const { result, shares } = context;
  const { firstRow, lastRow, firstColumn } = shares.cells('shares', partId(place));
  const cells = `${a1(firstRow, firstColumn)}:${a1(lastRow, firstColumn)}`;
  const all = rankedUnits(result).flatMap((unit) => shareOf(unit, part, result) ?? []);
  const known = figure === 'full' ? fullShare(all) : spread(all)[figure];
  return {
    kind: 'formula',
    formula: `=${iff(`COUNT(${cells})=0`, EMPTY_STRING, `ROUND(${FUNCTIONS[figure](cells)},${PLACES})`)}`,
    result: known ?? '',
  };
}

/** How many per cent of the units reach all points. */
const fullShare = (all: readonly Decimal[]): number | null => {
  const [first] = all;
  if (!first) return null;
  const full = all.filter((share) => share.gte(100)).length;
  return roundedHalfUp(first.minus(first).plus(full).times(100).div(all.length), PLACES);
};

const columnsOf = (parts: readonly Part[], width: number): readonly Column[] => [
  {
    id: 'unit',
    header: 'consolidate.column.unit',
    width: 36,
    cell: (row, { t }) =>
      text(row.kind === 'unit' ? row.unit.unit : t(message(`consolidate.figure.${row.figure}`))),
  },
  ...parts.map((part, place): Column => ({
    id: partId(place),
    header: { words: part.leaves.length === 1 ? part.code : `${part.code}. ${part.name}` },
    width,
    cell: (row, context) =>
      row.kind === 'unit' ? unitCell(row.unit, part, context) : figureCell(row.figure, part, place, context),
    style: { numberFormat: INDEX_FORMAT },
  })),
];

/** The two sheets of shares: how wide a column is, and what the sheet is called. */
const KINDS = {
  fields: { parts: fieldParts, width: 16, heading: 'consolidate.sheet.fields' },
  leaves: { parts: leafParts, width: 9, heading: 'consolidate.sheet.leaves' },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly parts: (result: Consolidation) => readonly Part[];
      readonly width: number;
      readonly heading: MessageKey;
    }
  >
>;

/** A sheet of shares: units × fields, or units × leaves, in per cent, with mean, median and so on below. */
export function shareSheet(
  kind: keyof typeof KINDS,
  result: Consolidation,
  content: WorkbookContent,
): PlacedSheet<ShareIds, ShareContext> {
  const { parts, width, heading } = KINDS[kind];
  const columns = columnsOf(parts(result), width);
  const units = rankedUnits(result).map((unit): Row => ({ kind: 'unit', unit }));
  return placeSheet<ShareIds, ShareContext>({
    ...sheetIn(content, kind),
    grid: sheetGrid(columns),
    sections: [
      titleSection(message(heading), message('consolidate.shares.note')),
      tableSection({
        id: 'shares',
        columns,
        rows: units,
        keyOf: (row) => (row.kind === 'unit' ? keyOfUnit(row.unit) : null),
        minRows: 1,
      }),
      tableSection({
        id: 'figures',
        columns,
        rows: FIGURES.map((figure): Row => ({ kind: 'figure', figure })),
        lookOf: () => GROUP,
        hasHeader: false,
      }),
    ],
    titles: 'shares',
    freeze: { header: 'shares', upTo: 'unit' },
  });
}

const BANDS = [
  { below: 50, fill: 'F8CBAD' },
  { below: 80, fill: 'FFE699' },
  { below: 100, fill: 'E2EFDA' },
  { below: Infinity, fill: 'A9D08E' },
] as const;

/** Colours for the shares, in addition to their numbers, so that low ones are seen at once. */
export function shareColours(
  { places }: PlacedSheet<ShareIds, ShareContext>,
  parts: number,
): readonly ConditionalFormatEdit[] {
  if (parts === 0) return [];
  const first = places.cells('shares', partId(0));
  const last = places.cells('shares', partId(parts - 1));
  const range = { ...first, lastColumn: last.lastColumn };
  const cell = ref({ row: range.firstRow, column: range.firstColumn });
  return BANDS.map(({ below, fill }, index) => {
    const from = BANDS[index - 1]?.below ?? 0;
    const upTo = below === Infinity ? [] : [`${cell}<${below}`];
    return {
      range,
      formula: `AND(${[`ISNUMBER(${cell})`, `${cell}>=${from}`, ...upTo].join(',')})`,
      style: { fill },
    };
  });
}

/** How many columns of shares a sheet has. */
export const partCount = (kind: keyof typeof KINDS, result: Consolidation): number =>
  KINDS[kind].parts(result).length;
