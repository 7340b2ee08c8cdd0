import type { CriteriaRole } from '../model/criterion';
import { formatAt, valueAt, type Grid } from '../model/grid';
import { asPoints, type Points } from '../model/points';
import { plainText, textKey } from '../text/key';
import { readNumber } from '../text/number';
import { codeInName, readCode, type ReadCode } from './code';
import { rowsBelow, type Header } from './header';

/** A row of the criteria table that says something, before rows are put together. */
export interface CriteriaRow {
  readonly row: number;
  readonly kind: 'criterion' | 'uncoded' | 'total';
  /** True for a field or criterion that is named in a column beside its leaves and has no row of its own. */
  readonly isImplied: boolean;
  /** Set on the row that opens a block outside the hundred points. */
  readonly opens: 'bonus' | 'penalty' | null;
  readonly code: ReadCode | null;
  /** True where the code was a number, so that 1.1 and 1.10 look the same. */
  readonly codeIsNumber: boolean;
  readonly name: string;
  readonly max: Points | null;
  /** The text of the wording's column. */
  readonly wording: string;
}

const TOTAL =
  /^(tong cong|tong diem|tong so diem|tong so|cong|tong|tong cong diem|tong hop)( \(.*\))?( ?:)?( \d.*)?$/;
const BONUS = /^(diem thuong|diem cong|cong diem|diem cong them|thuong diem)\b/;
const PENALTY = /^(diem tru|diem phat|tru diem|phat diem)\b/;
const SIGNATURE =
  /^(noi nhan|kt\.? ?(giam doc|chu tich|truong)|tm\.? ?(uy ban|ubnd)|tl\.? ?(giam doc|chu tich)|nguoi lap|nguoi tong hop|thu truong|xac nhan cua|lanh dao don vi|thu truong don vi|giam doc$|chu tich$|truong phong$|ky ten|\(ky)/;

/**
 * Reads the rows below a header up to the signature block: blank rows, repeated headers and rows of column
 * numbers are left out; totals and the blocks of bonus and penalty are told from criteria.
 */
export function readCriteriaRows(grid: Grid, header: Header<CriteriaRole>): readonly CriteriaRow[] {
  const rows: CriteriaRow[] = [];
  for (const row of rowsBelow(grid, header)) {
    const read = readRow(grid, row, header.columns);
    if (read === 'end') break;
    if (read) rows.push(...impliedParents(grid, read, header.columns), read);
  }
  return rows;
}

/**
 * The field and the criterion that stand in columns of their own beside a leaf, where they begin: merged cells
 * hold their text only once. Their codes are the beginnings of the leaf's.
 */
function impliedParents(
  grid: Grid,
  leaf: CriteriaRow,
  columns: Header<CriteriaRole>['columns'],
): readonly CriteriaRow[] {
  const parts = leaf.code?.parts ?? [];
  const names = [
    textIn(grid, leaf.row, columns['field-name']),
    textIn(grid, leaf.row, columns['criterion-name']),
  ];
  if (leaf.kind !== 'criterion') return [];
  return names.flatMap((name, level): CriteriaRow[] => {
    const code = readCode(parts.slice(0, level + 1).join('.'));
    if (name === '' || !code || parts.length <= level + 1) return [];
    return [
      {
        ...leaf,
        kind: 'criterion',
        isImplied: true,
        opens: null,
        code,
        codeIsNumber: false,
        name,
        max: null,
        wording: '',
      },
    ];
  });
}

function readRow(
  grid: Grid,
  row: number,
  columns: Header<CriteriaRole>['columns'],
): CriteriaRow | 'end' | null {
  const text = (role: CriteriaRole): string => textIn(grid, row, columns[role]);
  const typedCode =
    columns.code === undefined ? { text: '', isNumber: false } : codeText(grid, row, columns.code);
  const cellName = text('name');
  const first = cellName || typedCode.text;
  if (SIGNATURE.test(textKey(first))) return 'end';
  const code = readCode(typedCode.text);
  const fromName = code ? null : typedCode.text === '' ? codeInName(cellName) : null;
  const name = fromName?.rest ?? cellName;
  const max = readPoints(grid, row, columns.max);
  const wording = text('rule');
  const label = textKey(name || typedCode.text);
  const opens = BONUS.test(label) ? 'bonus' : PENALTY.test(label) ? 'penalty' : null;
  const base = {
    row,
    isImplied: false,
    code: code ?? fromName?.code ?? null,
    codeIsNumber: typedCode.isNumber,
    opens,
    name,
    max,
    wording,
  } as const;
  if ((!base.code || name === '') && TOTAL.test(label)) return { ...base, kind: 'total' };
  if (name === '' && wording === '') return null;
  return { ...base, kind: base.code ? 'criterion' : 'uncoded' };
}

/** A cell's text; empty for a role without a column and for anything that is no text. */
export function textIn(grid: Grid, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * A code as it is shown: numbers come with the decimals of their format, so that 1.1 under "0.00" is
 * "1.10". Where the format does not tell, the neighbours must (see `criteria-tree.ts`).
 */
export function codeText(
  grid: Grid,
  row: number,
  column: number,
): { readonly text: string; readonly isNumber: boolean } {
  const value = valueAt(grid, row, column);
  if (typeof value === 'string') return { text: plainText(value), isNumber: false };
  if (typeof value !== 'number') return { text: '', isNumber: false };
  const decimals = /^0\.(0+)$/.exec(formatAt(grid, row, column) ?? '')?.[1]?.length;
  return { text: decimals === undefined ? String(value) : value.toFixed(decimals), isNumber: true };
}

const POINTS_UNIT = /\s*(?:điểm|đ)\.?\s*$/iu;

/** Points typed as a number or as text: 0.5, "0,5", "0,5 điểm". `null` for anything else. */
export function readPoints(grid: Grid, row: number, column: number | undefined): Points | null {
  if (column === undefined) return null;
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return asPoints(value);
  if (typeof value !== 'string') return null;
  const number = readNumber(value.replace(POINTS_UNIT, ''));
  return number.kind === 'number' && !number.percent ? asPoints(number.value) : null;
}
