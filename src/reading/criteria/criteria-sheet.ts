import {
  asCode,
  type CriteriaLayout,
  type CriteriaSet,
  type Criterion,
  type CriterionCode,
  type Leaf,
} from '../../model/criterion';
import { cellOf, type Grid } from '../../model/grid';
import type { CriteriaRow } from '../rows/criteria-rows';
import { readCriteriaRows } from '../rows/sheet-rows';
import { blocksOf, UNLIMITED } from './criteria-blocks';
import { problemsOf } from './criteria-problems';
import { otherTablesOf } from './other-tables';
import { buildTree } from './criteria-tree';
import { withIds, type IdentifiedDraft } from './criterion-ids';
import type { Draft } from '../rows/draft';
import { readExistingScore, readLeaf, type CriteriaHeader } from '../leaves/leaf';
import { isCovered } from '../cells/merged-cells';
import { withNumberedOptions } from '../rows/numbered-options';
import { withShownCodes } from '../codes/shown-codes';
import { scoreOf } from '../leaves/score-cells';
import { maximumOf } from '../leaves/stated-maximum';
import { readTitles } from '../header/titles';
import { grandTotal } from '../rows/totals';
import { chosenLeaf, type LeafChoices } from '../leaves/leaf-choices';
import { headingKind } from '../wording/judged/heading-kind';

const PRECISION = 2;

/**
 * Reads a criteria sheet: fields, criteria, leaves with their rules and figures. `under` comes before their ids, where
 * another sheet of the set has the same.
 */
export function readCriteriaSheet(
  grid: Grid,
  header: CriteriaHeader,
  choices: LeafChoices = {},
  under = '',
): CriteriaSet {
  const rows = withNumberedOptions(readCriteriaRows(grid, header));
  const tree = buildTree(rows);
  const blocks = blocksOf(tree.roots);
  const totalRow = grandTotal(rows, blocks.fields);
  const layout = layoutOf(grid, header, rows, totalRow);
  const source: Source = { layout, choices };
  const roots = withIds([...blocks.fields, ...blocks.bonus, ...blocks.penalty], under, layout.columns);
  const read = (drafts: readonly Draft[], block: Ancestry['block'] = null): readonly Criterion[] =>
    roots
      .filter(({ draft }) => drafts.includes(draft))
      .map((root) => criterionOf(source, root, { ...NO_PARENT, block, blockMax: root.draft.max }));
  const { title, unit, year } = readTitles(grid, header.firstRow);
  return withShownCodes({
    sheet: grid.sheet,
    otherSheets: [],
    otherTables: otherTablesOf(header, rows),
    title,
    unit,
    year,
    layout,
    fields: read(blocks.fields),
    bonus: read(blocks.bonus, 'bonus'),
    penalty: read(blocks.penalty, 'penalty'),
    problems: problemsOf(tree),
    totalMax: totalMaxOf(header, totalRow),
    totalScore: totalScoreOf(grid, layout),
    legacyFonts: grid.legacyFonts.map(({ row, column, font }) => ({ cell: cellOf(grid, row, column), font })),
    precision: PRECISION,
  });
}

/** A set with nothing in it, for a workbook that holds targets and no criteria. */
export const withoutCriteria = (
  sheet: string,
  titled: Pick<CriteriaSet, 'title' | 'year'> | null,
): CriteriaSet => ({
  sheet,
  otherSheets: [],
  otherTables: [],
  title: titled?.title ?? null,
  unit: null,
  year: titled?.year ?? null,
  layout: {
    headerRows: { first: 0, last: 0 },
    firstRow: 0,
    lastRow: 0,
    columns: {},
    scoreColumn: 0,
    scoreColumnIsAppended: false,
    totalRow: null,
  },
  fields: [],
  bonus: [],
  penalty: [],
  problems: [],
  totalMax: null,
  totalScore: null,
  legacyFonts: [],
  precision: PRECISION,
});

function layoutOf(
  grid: Grid,
  header: CriteriaHeader,
  rows: readonly CriteriaRow[],
  totalRow: CriteriaRow | null,
): CriteriaLayout {
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
    totalRow: totalRow?.row ?? null,
  };
}

function totalMaxOf(header: CriteriaHeader, row: CriteriaRow | null): CriteriaSet['totalMax'] {
  const column = header.columns.max;
  if (!row || row.max === null || column === undefined) return null;
  return { points: row.max, cell: cellOf(row.grid, row.row, row.header.columns.max ?? column) };
}

function totalScoreOf(grid: Grid, { totalRow, scoreColumn }: CriteriaLayout): CriteriaSet['totalScore'] {
  if (totalRow === null) return null;
  const cell = cellOf(grid, totalRow, scoreColumn);
  return { existingScore: readExistingScore(grid, cell), cell };
}

function lastFilled(grid: Grid, row: number): number {
  const values = grid.values[row] ?? [];
  return values.findLastIndex((value) => value !== null && value !== '');
}

/** What is known of the sheet that criteria are read from. */
interface Source {
  readonly layout: CriteriaLayout;
  readonly choices: LeafChoices;
}

/** What a criterion takes from those above it. */
interface Ancestry {
  readonly path: readonly CriterionCode[];
  /** The headings above, for a block that says of itself that a survey decides it. */
  readonly names: readonly string[];
  /** The block outside the hundred, whose own maximum caps leaves that have none. */
  readonly block: 'bonus' | 'penalty' | null;
  readonly blockMax: Draft['max'];
}

const NO_PARENT: Ancestry = { path: [], names: [], block: null, blockMax: null };

function criterionOf(source: Source, { draft: found, id }: IdentifiedDraft, parent: Ancestry): Criterion {
  const own = maximumOf(found);
  const draft = {
    ...found,
    max: parent.block && found.children.length === 0 ? (own ?? parent.blockMax) : own,
  };
  const { layout, choices } = source;
  const { grid, header } = draft;
  const code = asCode(draft.code);
  const score = scoreOf(draft, layout.scoreColumn);
  // "Mỗi lần chậm trừ 0,5 điểm" among the penalties needs no maximum of its own.
  const isUnlimited = draft.max === null && parent.block === 'penalty';
  const scaled = isUnlimited ? { ...draft, max: UNLIMITED } : draft;
  const read = draft.children.length === 0 ? readLeaf(grid, header, scaled, parent.block) : null;
  const below: Ancestry = {
    path: [...parent.path, code],
    names: [...parent.names, draft.name],
    block: parent.block,
    blockMax: parent.blockMax,
  };
  return {
    id,
    code,
    shown: code,
    path: parent.path,
    name: (read?.name ?? draft.name).replace(/\s+/g, ' '),
    row: draft.row,
    // A line that is merged over the table has no score cell.
    isImplied:
      draft.isImplied || (draft.children.length > 0 && isCovered(grid, draft.row, layout.scoreColumn)),
    max: draft.max,
    maxCell: cellOf(grid, draft.row, header.columns.max ?? layout.scoreColumn),
    ...score,
    children: withIds(draft.children, id, layout.columns).map((child) => criterionOf(source, child, below)),
    leaf: read && chosenLeaf(bySurvey(read.leaf, parent.names), { id, max: draft.max }, choices),
  };
}

/**
 * A block headed "điều tra xã hội học" is decided by the survey, whatever formula its leaves show; where the
 * heading says "không tự chấm" the office scores none of them, else only those without options of their own.
 */
function bySurvey(leaf: Leaf, headings: readonly string[]): Leaf {
  const heads = headings.map((heading) => headingKind(heading));
  const isOpen = leaf.rule.kind === 'linear' || leaf.rule.kind === 'unreadable';
  if (heads.includes('not-by-the-office') || (heads.includes('survey') && isOpen))
    return { ...leaf, rule: { kind: 'survey' } };
  return leaf;
}
