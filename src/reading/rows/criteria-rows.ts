import type { CriteriaRole } from '../../model/criterion';
import { valueAt, type Grid } from '../../model/grid';
import type { Points } from '../../model/points';
import { plainText, textKey } from '../../text/key';
import { codeOfParts, type ReadCode } from '../codes/code';
import type { Header } from '../header/header';
import { blockOf, isNoteLine, isSignature, totalScope, type BlockKind, type TotalScope } from './row-labels';
import { NO_CODE, nameOf, readCodeAt, type CodeCell, type Named } from './row-names';
import { pointsInName, readMaximum, readPoints } from '../cells/row-points';
import { levelWording } from '../header/level-columns';
import { heldValues } from '../cells/merged-cells';
import { beginsAgain, ownCode } from './field-column';
import { holdsEntry, isFilled } from './filled-cells';
import { isSignedBeside, lineOver } from './table-lines';
import { withNameAbove } from './name-above';
import { columnsUnder } from '../header/title-spans';
import { tablesOf } from '../header/sheet-tables';

export { codeText } from './row-names';
export { readPoints } from '../cells/row-points';

/** A row of the criteria table that says something, before rows are put together. */
export interface CriteriaRow {
  readonly grid: Grid;
  readonly row: number;
  /** The header of the table that the row is in: one sheet may hold several, one below another. */
  readonly header: Header<CriteriaRole>;
  readonly kind: 'criterion' | 'uncoded' | 'total';
  /** What a total adds up; `null` for every other row. */
  readonly scope: TotalScope | null;
  /** True for a field or criterion that is named in a column beside its leaves and has no row of its own. */
  readonly isImplied: boolean;
  /** The level that an implied row is on where its code does not tell. */
  readonly level: number | null;
  /** Set on the row that opens a block outside the hundred points. */
  readonly opens: BlockKind | null;
  readonly code: ReadCode | null;
  readonly codeCell: CodeCell;
  readonly mark: Named['mark'];
  readonly name: string;
  readonly max: Points | null;
  /** The points of the level that is in the row, in a column of their own. */
  readonly levelPoints: Points | null;
  /** The text of the wording's column. */
  readonly wording: string;
  /** True where figures or a level are declared. */
  readonly hasFigures: boolean;
  /** True where a score is typed, or computed by the office. */
  readonly hasScore: boolean;
  /** True for the last row before a repeated header. */
  readonly beforeHeader: boolean;
  /** True below the signature block, where nothing is expected any more. */
  readonly isAfterEnd: boolean;
}

/** The rows of the tables that stand one below another. */
export function readTables(grid: Grid, header: Header<CriteriaRole>): readonly CriteriaRow[] {
  const rows: CriteriaRow[] = [];
  for (const table of tablesOf(grid, header)) {
    let isAfterEnd = false;
    const restarts = beginsAgain(grid, table.header, table.rows);
    let nameAbove = '';
    for (const { row, beforeHeader } of table.rows) {
      const read = withNameAbove(readRow(grid, row, table.header), nameAbove);
      if (read && read !== 'end') nameAbove = read.name;
      isAfterEnd ||= read === 'end';
      if (read && read !== 'end' && !(isAfterEnd && read.max === null))
        rows.push(...impliedParents(grid, read, restarts), { ...read, beforeHeader, isAfterEnd });
    }
  }
  return rows;
}

/** A line that only names what comes. */
export const isCaption = ({ kind, max, wording, hasFigures, name }: CriteriaRow): boolean =>
  kind !== 'total' &&
  max === null &&
  wording === '' &&
  !hasFigures &&
  name !== '' &&
  !isNoteLine(textKey(name));

/**
 * The field and the criterion that are in columns of their own beside a leaf, where they begin: merged cells
 * hold their text only once. Their codes are the beginnings of the leaf's, or a field brings its own ("I. Lãnh đạo"
 * beside "1" and "a"), or has none where the numbering begins again beside each.
 */
function impliedParents(grid: Grid, leaf: CriteriaRow, restarts: boolean): readonly CriteriaRow[] {
  const { columns } = leaf.header;
  const parts = leaf.code?.parts ?? [];
  const roles = (['field-name', 'criterion-name'] as const).filter((role) => columns[role] !== undefined);
  if (leaf.kind === 'total') return [];
  return roles.flatMap((role, level): CriteriaRow[] => {
    const named = textIn(grid, leaf.row, columns[role]);
    const depth = role === 'criterion-name' && roles.length === 1 ? 1 : level;
    const fits = parts.length > depth + 1;
    const code = fits ? codeOfParts(parts.slice(0, depth + 1)) : null;
    const isLine = leaf.max === null && named === lineOver(grid, leaf.row, leaf.header);
    const opened = code ? null : ownCode(named, leaf.code);
    const isApart = level === 0 && parts.length === 1 && (restarts || opened !== null);
    if (named === '' || isLine || (leaf.code !== null && !code && !isApart)) return [];
    const implied = { isImplied: true, kind: 'criterion', opens: blockOf(named), codeCell: NO_CODE } as const;
    return [
      {
        ...leaf,
        ...implied,
        level,
        code: code ?? opened?.code ?? null,
        name: opened?.rest ?? named,
        max: null,
        wording: '',
        hasFigures: false,
        hasScore: false,
        mark: null,
      },
    ];
  });
}

/** Columns in which an office declares something. */
const INPUTS = ['total', 'achieved', 'rate', 'level', 'figures'] as const satisfies readonly CriteriaRole[];

function readRow(grid: Grid, row: number, header: Header<CriteriaRole>): CriteriaRow | 'end' | null {
  const { columns } = header;
  const text = (role: CriteriaRole): string => textIn(grid, row, columns[role]);
  const typed = columns.code === undefined ? NO_CODE : readCodeAt(grid, row, columns.code);
  const cellName = nameAt(grid, row, header) || (typed.text === '' ? lineOver(grid, row, header) : '');
  const named = nameOf(cellName, typed);
  const label = named.name || typed.text || firstWords(grid, row, columns);
  const labelKey = textKey(label);
  if (isSignature(label === '' ? textKey(text('rule')) : labelKey)) return 'end';
  if (isSignedBeside(grid, row, header)) return 'end';
  // A line that is merged over the table holds its text in the first cell, where codes are.
  const codeCell = cellName === '' && named.name !== '' ? NO_CODE : typed;
  const wording = wordingAt(grid, row, header, named);
  const levelPoints = readPoints(grid, row, columns['level-points']);
  const max = readMaximum(grid, row, columns.max) ?? levelPoints;
  const scope = totalScopeOf(named, labelKey, wording);
  const base = {
    grid,
    row,
    header,
    scope,
    isImplied: false,
    level: null,
    opens: blockOf(label, labelKey),
    code: named.code,
    codeCell,
    mark: named.mark,
    name: named.name,
    max: max ?? (named.code || columns.max === undefined ? pointsInName(named.name) : null),
    levelPoints,
    wording,
    hasFigures: INPUTS.some((role) => holdsEntry(grid, row, columns[role])),
    hasScore: isFilled(grid, row, columns.self),
    beforeHeader: false,
    isAfterEnd: false,
  } as const;
  if (scope) return { ...base, kind: 'total' };
  if (named.name === '' && wording === '' && max === null) return null;
  return { ...base, kind: isCoded(base) ? 'criterion' : 'uncoded' };
}

/** A row's name: what is below the title of the names, in whichever column it is set in. */
function nameAt(grid: Grid, row: number, header: Header<CriteriaRole>): string {
  const [own, ...others] = columnsUnder(grid, header, 'name');
  const texts = [textIn(grid, row, own), ...others.map((column) => wordsIn(grid, row, column))];
  return texts.filter((text) => text !== '').join(' ');
}

/** The words of a cell; points beside a name belong to no name. */
const wordsIn = (grid: Grid, row: number, column: number): string =>
  readPoints(grid, row, column) === null ? textIn(grid, row, column) : '';

/** A row's wording, below a title that may be merged over several columns; one merged down holds for every criterion. */
function wordingAt(grid: Grid, row: number, header: Header<CriteriaRole>, { code, name }: Named): string {
  const { rule, max } = header.columns;
  const own = columnsUnder(grid, header, 'rule')
    .map((column) => textIn(grid, row, column))
    .filter((text) => text !== '');
  const levels =
    own.length > 0 ? '' : levelWording(header.levelColumns, (column) => textIn(grid, row, column));
  if (levels !== '') return levels;
  if (own.length > 0 || rule === undefined || name === '') return own.join('\n');
  const isCriterion = code !== null || (max !== undefined && isFilled(grid, row, max));
  return isCriterion ? textIn(grid, heldValues(grid)(row, rule), rule) : '';
}

/** The first words of a row that has no name: a total's label may be merged over all the columns left of its points. */
function firstWords(grid: Grid, row: number, { max }: Header<CriteriaRole>['columns']): string {
  const cells = (grid.values[row] ?? []).slice(0, max);
  const first = cells.findIndex((value) => typeof value === 'string' && value.trim() !== '');
  return first < 0 ? '' : textIn(grid, row, first);
}

/** True where the row carries a code, or something in its place that is not one. */
const isCoded = ({ code, codeCell, mark }: Pick<CriteriaRow, 'code' | 'codeCell' | 'mark'>): boolean =>
  code !== null || (mark === null && codeCell.text !== '');

/** A total has no code, but for a plain "Tổng cộng" that was numbered like a field. */
function totalScopeOf({ name, code }: Named, labelKey: string, wording: string): TotalScope | null {
  const scope = totalScope(labelKey);
  if (code === null || name === '') return scope;
  return scope === 'all' && wording === '' && /^tổng\s+cộng/iu.test(plainText(name)) ? scope : null;
}

/** A cell's text; empty for a role without a column and for anything that is no text. */
export function textIn(grid: Grid, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}
