import type { CellRef } from '../../model/cell';
import { isCellError } from '../../model/cell';
import type { CriteriaRole, Leaf, LeafAppraisal, ExistingScore } from '../../model/criterion';
import { cellOf, formulaAt, valueAt, type Grid } from '../../model/grid';
import { asPoints } from '../../model/points';
import type { NotApplicablePolicy } from '../../model/rule';
import { plainLines, textKey } from '../../text/key';
import { memoizeByObject } from '../../text/memoize';
import { readNumber } from '../../text/number';
import { textIn } from '../rows/criteria-rows';
import { POINTS_UNIT, readPoints } from '../cells/row-points';
import type { Draft } from '../rows/draft';
import { optionsWording, ownWording, tickWording } from './options-wording';
import type { Header } from '../header/header';
import { heldValues } from '../cells/merged-cells';
import { readDeclaration } from './declaration';
import { readRule, type LeafBlock, type ReadWording } from '../wording/read-rule';

/** Where the columns of a criteria sheet are, and what its header says of them. */
export type CriteriaHeader = Header<CriteriaRole>;

/** Reads what a leaf has beyond any criterion: its rule, its figures and what the office wrote about them. */
export function readLeaf(
  grid: Grid,
  header: CriteriaHeader,
  draft: Draft,
  block: LeafBlock,
): { readonly leaf: Leaf; readonly name: string } {
  const { columns } = header;
  const found = findWording(grid, header, draft, block);
  const held = heldValues(grid);
  const column = (role: CriteriaRole): CellRef | null => {
    const column = columns[role];
    return column === undefined ? null : cellOf(grid, held(draft.row, column), column);
  };
  const text = (role: CriteriaRole): string =>
    textIn(grid, held(draft.row, columns[role] ?? 0), columns[role]);
  const stated = readPolicyCell(text('policy')) ?? found.read.policy;
  const declared = readDeclaration(
    grid,
    header,
    draft,
    { ...found, ...(isLegacy(grid, draft.row) ? { read: LEGACY } : {}) },
    stated !== null,
  );
  const leaf: Leaf = {
    rule: declared.rule,
    wording: found.wording,
    wordingCell: found.cell,
    measure: declared.measure,
    policy: stated ?? 'remove',
    explanation: text('explanation'),
    lead: text('lead'),
    evidenceText: text('evidence'),
    evidenceCell: column('evidence'),
    page: text('page'),
    deadline: text('deadline'),
    appraisal: readAppraisal(grid, header, draft.row),
  };
  return { leaf, name: found.name };
}

const NOT_APPRAISED: LeafAppraisal = { first: null, again: null, final: null, opinion: '', cell: null };

/** The appraisers' figures. Text that is no number does not count: the column may hold "ĐTXHH" or a dash. */
function readAppraisal(grid: Grid, { columns }: CriteriaHeader, row: number): LeafAppraisal {
  const { appraised, 'appraised-again': later, final: last, opinion } = columns;
  const own = [last, later, appraised].filter((column) => column !== undefined);
  const [column] = own;
  if (column === undefined && opinion === undefined) return NOT_APPRAISED;
  const filled = own.find((candidate) => readPoints(grid, row, candidate) !== null) ?? appraised ?? column;
  return {
    first: readPoints(grid, row, appraised),
    again: readPoints(grid, row, later),
    final: readPoints(grid, row, last),
    opinion: textIn(grid, row, opinion),
    cell: filled === undefined ? null : cellOf(grid, row, filled),
  };
}

const LEGACY: ReadWording = {
  rule: { kind: 'unreadable', why: 'legacy-font' },
  policy: null,
  levels: null,
  figures: null,
};

const isLegacy = (grid: Grid, row: number): boolean => legacyRows(grid).has(row);

const legacyRows = memoizeByObject(
  ({ legacyFonts }: Grid): ReadonlySet<number> => new Set(legacyFonts.map(({ row }) => row)),
);

interface FoundWording {
  readonly read: ReadWording;
  readonly wording: string;
  readonly cell: CellRef | null;
  readonly name: string;
}

/**
 * The scale may be in the column made for it, in rows below the leaf, in the notes, or under the name in
 * its own cell. The first place that holds a readable one is taken; what is in the column counts even
 * where it is not readable.
 */
function findWording(grid: Grid, header: CriteriaHeader, draft: Draft, block: LeafBlock): FoundWording {
  const max = draft.max ?? asPoints(0);
  const columnCell = (role: CriteriaRole): CellRef | null => {
    const column = header.columns[role] ?? (role === 'rule' ? header.levelColumns[0]?.column : undefined);
    return column === undefined ? null : cellOf(grid, draft.row, column);
  };
  const below = optionsWording(draft.options);
  const own = ownWording(draft);
  const [title = '', ...underName] = plainLines(draft.name);
  const alone = { wording: draft.wording, cell: columnCell('rule'), name: draft.name };
  const places: readonly Omit<FoundWording, 'read'>[] = [
    ...(isHeadingOnly(draft.wording, below) ? [alone] : []),
    {
      wording: joined(own, below),
      cell: columnCell(draft.wording === '' ? 'name' : 'rule'),
      name: draft.name,
    },
    ...(isCommentOnly(draft.wording, below) ? [alone] : []),
    { wording: underName.join('\n'), cell: columnCell('name'), name: title },
    { wording: textIn(grid, draft.row, header.columns.notes), cell: columnCell('notes'), name: draft.name },
    { wording: draft.wording === '' ? tickWording(draft) : '', cell: null, name: draft.name },
  ];
  const reads = places
    .filter(({ wording }) => wording !== '')
    .map((place) => ({ ...place, read: readRule(place.wording, max, block) }));
  const readable = reads.find(({ read }) => read.rule.kind !== 'unreadable');
  return (
    readable ??
    reads[0] ?? { wording: '', cell: columnCell('rule'), name: draft.name, read: readRule('', max) }
  );
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** Rows below a leaf that only comment on it, or head what follows: a wording of its own stands, and they bring no points. */
const isCommentOnly = (own: string, below: string): boolean =>
  own !== '' && below !== '' && (!/\d/.test(below) || !BRINGS_POINTS.test(below));

/** "Nhóm việc 1-2" below a complete scale heads what follows: its figures are no part of the scale. */
const isHeadingOnly = (own: string, below: string): boolean =>
  isCommentOnly(own, below) && /\d/.test(below) && !/:\s*$/.test(own) && !SAYS_HOW.test(below);

/** What becomes of the leaf, or how it is reckoned, may be in rows of its own. */
const SAYS_HOW = /điểm|phát sinh|áp dụng|công thức|[=×*÷<>≥≤]|\d\s*x|(?<![\p{L}])[ab]\s*\//iu;

const BRINGS_POINTS =
  /\d\s*(?:điểm|đ)(?![\p{L}])|[:=]\s*-?\d|%|(?<![\p{L}])(?:trừ|cộng|mỗi|cứ|tối đa|không quá)(?![\p{L}])/iu;

/** What becomes of the leaf when nothing arises, from the column made for it. */
function readPolicyCell(text: string): NotApplicablePolicy | null {
  const key = textKey(text);
  if (key === '') return null;
  if (/\b(bat buoc|phai danh gia|khong duoc ap dung|khong duoc phep)\b/.test(key)) return 'not-allowed';
  if (/\b(toi da|du diem|tron diem)\b/.test(key)) return 'full';
  if (/\b(khong tinh|loai|tru|giam|bo|khong danh gia|khong xet)\b/.test(key)) return 'remove';
  return null;
}

/** What is in a self-score cell before we write. */
export function readExistingScore(grid: Grid, cell: CellRef): ExistingScore {
  const value = valueAt(grid, cell.row, cell.column);
  const formula = formulaAt(grid, cell.row, cell.column);
  if (formula) return { kind: 'formula', formula, value };
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'typed', points: value };
  const text = isCellError(value) ? value.error : String(value);
  const number = readNumber(text.replace(POINTS_UNIT, ''));
  return number.kind === 'number' && !number.percent
    ? { kind: 'typed', points: number.value }
    : { kind: 'text', text };
}
