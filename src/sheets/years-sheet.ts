import { GENERATED_SHEETS, type GeneratedSheetPlace } from '../memory/generated-sheets';
import type { AssessedCriterion, Assessment } from '../model/assessment';
import { number, text } from '../model/edits';
import { message } from '../model/message';
import type { PreviousRow, YearLine } from '../model/previous-year';
import { assessedLeaves } from '../scoring/claims';
import { BODY, GROUP, NOTE, POINTS_STYLE, SUBTITLE, TITLE } from './cell-styles';
import { ONE_LINE } from './row-height';
import type { SheetContext, YearIds } from './sheet-context';
import type { IsGeneratedFormula } from './shown-scores';
import { lineFigures } from './summary/figures';
import { chartSection } from './table/chart-section';
import { sheetGrid, type Column } from './table/column';
import { linesSection, runningLine, wholeLine } from './table/lines-section';
import type { SheetSection } from './table/section';
import { placeSheet, type PlacedSheet } from './table/sheet';
import { tableSection } from './table/table-section';
import { YEAR_COLUMNS, type YearRow } from './year-columns';

/** What the sheet of two years is made from, besides the assessment. */
export interface YearsOptions {
  readonly place: GeneratedSheetPlace;
  readonly isGeneratedFormula: IsGeneratedFormula;
}

/** A criterion of last year that this year's set does not have. */
const DROPPED_COLUMNS: readonly Column<PreviousRow, SheetContext>[] = [
  { id: 'code', header: 'plan.code', cell: ({ code }) => text(code) },
  { id: 'name', header: 'plan.name', cell: ({ name }) => text(name) },
  { id: 'max-before', header: 'years.max-before', cell: ({ max }) => number(max), style: POINTS_STYLE },
  {
    id: 'before',
    header: 'years.before',
    cell: ({ points }) => (points === null ? text('') : number(points)),
    style: POINTS_STYLE,
  },
];

/**
 * The sheet "So sánh với năm trước": this year compared with the last by field, with a chart, and by leaf, in % of what
 * applied, so that a changed maximum does not count; then what is no longer in the set. This year's figures are
 * formulas over the criteria sheet. `null` where last year is not known.
 */
export function yearsSheet(
  { previous, year, fields }: Assessment,
  { place, isGeneratedFormula }: YearsOptions,
): PlacedSheet<YearIds, SheetContext> | null {
  if (!previous) return null;
  const known = byId(fields);
  const listed = new Set<string>(previous.leaves.map(({ criterion }) => criterion.id));
  const rowsOf = (table: keyof YearIds, lines: readonly YearLine[]): readonly YearRow[] =>
    lines.flatMap((line) => {
      const assessed = known.get(line.criterion.id);
      if (!assessed) return [];
      const leaves = assessedLeaves(assessed).map(({ criterion }) => criterion.id as string);
      const figures = lineFigures(assessed, isGeneratedFormula);
      return [{ table, line, assessed, figures, leaves: leaves.filter((id) => listed.has(id)) }];
    });
  const fieldRows = rowsOf('year-fields', previous.fields);
  return placeSheet<YearIds, SheetContext>({
    place,
    grid: sheetGrid(YEAR_COLUMNS),
    name: GENERATED_SHEETS.years.name,
    sections: [
      headSection(year, previous.year),
      tableSection({ id: 'year-fields', columns: YEAR_COLUMNS, rows: fieldRows, keyOf, lookOf: () => GROUP }),
      chartSection<YearIds, 'year-fields', SheetContext>({
        id: 'chart',
        name: 'CCHC_BieuDoNam',
        title: ({ t }) => t(message('years.chart')),
        table: 'year-fields',
        lines: fieldRows.map(keyOf),
        categories: 'name',
        series: ['share-before', 'share'],
        places: ({ places }) => {
          if (!places.years) throw new RangeError('the sheet of two years has no place');
          return places.years;
        },
      }),
      tableSection({
        id: 'year-leaves',
        columns: YEAR_COLUMNS,
        rows: rowsOf('year-leaves', previous.leaves),
        keyOf,
        lookOf: () => BODY,
        startsPage: true,
        gap: 1,
      }),
      ...droppedSections(previous.dropped),
    ],
    titles: 'year-leaves',
  });
}

const keyOf = ({ line }: YearRow): string => line.criterion.id;

const byId = (fields: readonly AssessedCriterion[]): ReadonlyMap<string, AssessedCriterion> =>
  new Map(
    [...fields, ...fields.flatMap(assessedLeaves)].map(
      (assessed) => [assessed.criterion.id, assessed] as const,
    ),
  );

const headSection = (year: number | null, before: number | null): SheetSection<SheetContext> =>
  linesSection<SheetContext>({
    id: 'head',
    lines: [
      wholeLine(
        ({ t }) => text(t(message('years.heading', { year: named(year), before: named(before) }))),
        TITLE,
        24,
      ),
      runningLine(({ t }) => text(t(message('years.note'))), NOTE),
    ],
    gap: 1,
  });

const named = (year: number | null): string => (year === null ? '…' : String(year));

const droppedSections = (dropped: readonly PreviousRow[]): readonly SheetSection<SheetContext>[] =>
  dropped.length === 0
    ? []
    : [
        linesSection<SheetContext>({
          id: 'dropped-title',
          lines: [
            {
              cells: [{ content: ({ t }) => text(t(message('years.dropped'))), style: SUBTITLE }],
              height: ONE_LINE + 4,
            },
          ],
        }),
        tableSection<PreviousRow, SheetContext>({
          id: 'dropped',
          columns: DROPPED_COLUMNS,
          rows: dropped,
          lookOf: () => BODY,
          upTo: 'before',
        }),
      ];
