import {
  asCode,
  type CriteriaLayout,
  type CriteriaRole,
  type CriteriaSet,
  type Criterion,
  type CriterionCode,
  type CriterionId,
} from '../model/criterion';
import { cellOf, type Grid } from '../model/grid';
import { readCriteriaRows, type CriteriaRow } from './criteria-rows';
import { buildTree, type Draft } from './criteria-tree';
import { findHeader, type ColumnContent } from './header';
import { readLeaf, readStanding, type CriteriaHeader } from './leaf';
import { CRITERIA_LEXICON } from './lexicon';
import { readTitles } from './titles';

const PRECISION = 2;

/** What a criteria sheet's columns must hold: points are numbers, a wording is text. */
function fits(role: CriteriaRole, { numbers, texts, textLength }: ColumnContent): boolean {
  switch (role) {
    case 'max':
      return numbers > 0 && numbers >= texts;
    case 'rule':
      return texts > 0 && texts >= numbers && textLength >= 8;
    case 'name':
      return texts > 0;
    case 'code':
      return textLength <= 16;
    case 'total':
    case 'achieved':
    case 'rate':
      return texts === 0 || textLength <= 40;
    default:
      return true;
  }
}

/** Finds the header of a criteria sheet; `null` where the sheet is no such table. */
export const findCriteriaHeader = (grid: Grid): CriteriaHeader | null =>
  findHeader<CriteriaRole>(grid, CRITERIA_LEXICON, ['name', 'max'], fits);

/** Reads a criteria sheet: fields, criteria, leaves with their rules and figures. */
export function readCriteriaSheet(grid: Grid, header: CriteriaHeader): CriteriaSet {
  const rows = readCriteriaRows(grid, header);
  const layout = layoutOf(grid, header, rows);
  const build = (draft: Draft, path: readonly CriterionCode[], parentId: string): Criterion =>
    criterionOf(grid, header, layout, draft, path, parentId, build);
  const roots = buildTree(rows).map((draft) => ({ draft, criterion: build(draft, [], '') }));
  const of = (block: Draft['block']): readonly Criterion[] =>
    roots.filter(({ draft }) => draft.block === block).map(({ criterion }) => criterion);
  return {
    sheet: grid.sheet,
    ...readTitles(grid, header.firstRow),
    layout,
    fields: of(null),
    bonus: of('bonus'),
    penalty: of('penalty'),
    totalMax: totalMaxOf(grid, header, rows),
    legacyFonts: grid.legacyFonts.map(({ row, column, font }) => ({ cell: cellOf(grid, row, column), font })),
    precision: PRECISION,
  };
}

function layoutOf(grid: Grid, header: CriteriaHeader, rows: readonly CriteriaRow[]): CriteriaLayout {
  const used = Object.values<number | undefined>(header.columns).filter((column) => column !== undefined);
  const headerWidth = Math.max(
    0,
    ...[header.firstRow, header.lastRow].map((row) => lastFilled(grid, row) + 1),
  );
  const own = header.columns.self;
  return {
    headerRows: { first: header.firstRow, last: header.lastRow },
    firstRow: rows[0]?.row ?? header.lastRow + 1,
    lastRow: rows.at(-1)?.row ?? header.lastRow,
    columns: header.columns,
    scoreColumn: own ?? Math.max(headerWidth, ...used.map((column) => column + 1)),
    scoreColumnIsAppended: own === undefined,
    totalRow: rows.findLast((row) => row.kind === 'total')?.row ?? null,
  };
}

function totalMaxOf(
  grid: Grid,
  header: CriteriaHeader,
  rows: readonly CriteriaRow[],
): CriteriaSet['totalMax'] {
  const row = rows.findLast(({ kind, max }) => kind === 'total' && max !== null);
  const column = header.columns.max;
  if (!row || row.max === null || column === undefined) return null;
  return { points: row.max, cell: cellOf(grid, row.row, column) };
}

function lastFilled(grid: Grid, row: number): number {
  const values = grid.values[row] ?? [];
  return values.findLastIndex((value) => value !== null && value !== '');
}

function criterionOf(
  grid: Grid,
  header: CriteriaHeader,
  layout: CriteriaLayout,
  draft: Draft,
  path: readonly CriterionCode[],
  parentId: string,
  build: (draft: Draft, path: readonly CriterionCode[], parentId: string) => Criterion,
): Criterion {
  const code = asCode(draft.code);
  const id = `${parentId}${parentId === '' ? '' : '/'}${draft.code || `#${draft.row + 1}`}`;
  const scoreCell = cellOf(grid, draft.row, layout.scoreColumn);
  const isLeaf = draft.children.length === 0;
  const read = isLeaf ? readLeaf(grid, header, draft) : null;
  return {
    id: id as CriterionId,
    code,
    path,
    name: (read?.name ?? draft.name).replace(/\s+/g, ' '),
    row: draft.row,
    max: draft.max,
    maxCell: cellOf(grid, draft.row, header.columns.max ?? layout.scoreColumn),
    scoreCell,
    standing: readStanding(grid, scoreCell),
    children: draft.children.map((child) => build(child, [...path, code], id)),
    leaf: read?.leaf ?? null,
  };
}
