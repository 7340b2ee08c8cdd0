import { plainText } from '../../text/key';
import { withoutCaptions } from '../rows/captions';
import type { Draft } from '../rows/draft';
import { readCode, type ReadCode } from '../codes/code';
import { resolveCodes, type CodeDoubt } from '../rows/code-cells';
import { isCaption, type CriteriaRow } from '../rows/criteria-rows';
import { followHierarchy, type Hierarchy } from '../codes/hierarchy';
import { isInCapitals, type BlockKind } from '../rows/row-labels';
import { plainHeadings } from '../rows/plain-headings';
import { unmarked } from '../rows/row-names';
import { readRun } from '../rows/row-runs';
import type { RunNode } from '../rows/row-scales';

/** The tree of a table, and what in its rows is not understood. */
export interface Tree {
  readonly roots: readonly Draft[];
  readonly doubts: readonly CodeDoubt[];
  /** Rows with points that found no place. */
  readonly unplaced: readonly CriteriaRow[];
}

/** What is open while rows are put together. */
interface Building {
  readonly roots: Draft[];
  readonly open: Draft[];
  readonly hierarchy: Hierarchy;
  readonly unplaced: CriteriaRow[];
  /** The last row with a code or a heading; `null` above the first and below a total. */
  upper: { readonly draft: Draft; readonly row: CriteriaRow; readonly isGroup: boolean } | null;
  /** Rows without codes that wait for their end. */
  run: CriteriaRow[];
}

/**
 * Puts the rows together: fields at the top, leaves at the ends, rows without a code at the criterion that
 * they belong to, as its parts or as options of its scale. A row without a code in capitals before a coded row
 * is a field's heading. No row with points is lost: what has no place is handed back.
 */
export function buildTree(read: readonly CriteriaRow[]): Tree {
  const { rows, doubts } = resolveCodes(read);
  const building: Building = {
    roots: [],
    open: [],
    hierarchy: followHierarchy(),
    unplaced: [],
    upper: null,
    run: [],
  };
  const headings = plainHeadings(rows);
  rows.forEach((row, i) => {
    if (row.isAfterEnd || isNameless(row)) building.unplaced.push(row);
    else if (row.kind === 'total') {
      closeRun(building);
      building.upper = null;
    } else if (row.isImplied) placeImplied(building, row);
    else if (row.kind === 'criterion' && row.mark === null) placeCoded(building, row);
    else if (headings.has(row) || isFieldHeading(building, row, rows[i + 1]))
      placeHeading(building, row, rows[i + 1]);
    else building.run.push(row);
  });
  closeRun(building);
  return { roots: withoutCaptions(building.roots), doubts, unplaced: building.unplaced };
}

/** Points of which nothing in their row says what they are for: neither a code nor words. */
const isNameless = ({ kind, code, codeCell, name, wording, isImplied }: CriteriaRow): boolean =>
  kind !== 'total' && !isImplied && code === null && codeCell.text === '' && name === '' && wording === '';

const draftOf = (row: CriteriaRow, code: ReadCode | null, block: BlockKind | null = null): Draft => ({
  grid: row.grid,
  row: row.row,
  header: row.header,
  isImplied: row.isImplied,
  isCaption: row.beforeHeader && isCaption(row),
  code: code?.text ?? '',
  parts: code?.parts ?? [],
  name: row.name,
  max: row.max,
  levelPoints: row.levelPoints,
  wording: row.wording,
  block,
  children: [],
  options: [],
});

function append({ open, roots }: Building, draft: Draft, depth: number): void {
  open.length = Math.min(open.length, depth);
  (open.at(-1)?.children ?? roots).push(draft);
  open.push(draft);
}

/** Opens a row with a code or a heading: what follows without codes belongs to it. */
function place(building: Building, row: CriteriaRow, draft: Draft, depth: number): void {
  append(building, draft, depth);
  const isGroup = row.isImplied || draft.block !== null || (row.kind === 'uncoded' && draft.wording === '');
  building.upper = { draft, row, isGroup };
}

function placeCoded(building: Building, row: CriteriaRow): void {
  closeRun(building);
  const { hierarchy, open, upper } = building;
  if (!row.code) {
    const below =
      upper !== null &&
      upper.row.wording === '' &&
      upper.draft.options.length === 0 &&
      !upper.row.hasFigures &&
      upper.row.code !== null;
    place(
      building,
      row,
      draftOf(row, null),
      hierarchy.placeUnknown(below, row.wording !== '' || row.hasFigures),
    );
    return;
  }
  const code = row.codeCell.isNumber ? undoubled(row.code, open, open.at(-1)) : row.code;
  if (row.opens && opensBlock(hierarchy, row, code))
    place(building, row, draftOf(row, code, row.opens), hierarchy.placeHeading(0, code));
  else place(building, row, draftOf(row, code), hierarchy.place(code));
}

/** A block's heading is at the top, whatever the style of its code; a leaf about points off does not. */
function opensBlock(hierarchy: Hierarchy, { wording, hasFigures }: CriteriaRow, code: ReadCode): boolean {
  if (hierarchy.isPart(code)) return false;
  if (hierarchy.continuesFields(code) || hierarchy.depth() < 0) return true;
  return !hierarchy.continuesBelow(code) || (wording === '' && !hasFigures && code.parts.length === 1);
}

function placeImplied(building: Building, row: CriteriaRow): void {
  closeRun(building);
  const { hierarchy, open } = building;
  const level = row.level ?? 0;
  const same = open[level];
  if (same?.isImplied && plainText(same.name) === plainText(row.name)) return;
  if (level === 0 && row.opens)
    place(building, row, draftOf(row, row.code, row.opens), hierarchy.placeHeading(0, row.code));
  else {
    const depth = row.code ? hierarchy.place(row.code) : hierarchy.placeHeading(level, null);
    place(building, row, draftOf(row, row.code), depth);
  }
}

const OPTION = /[:=(]\s*-?\d+(?:[.,]\d+)?\s*(?:điểm|đ)?\)?\s*[.;]?\s*$/iu;

/** A field or a block without a code: in capitals before what it holds, or a line alone before a repeated header. */
function isFieldHeading(
  { hierarchy, upper }: Building,
  row: CriteriaRow,
  next: CriteriaRow | undefined,
): boolean {
  if (row.mark !== null || row.name === '' || next === undefined || next.kind === 'total')
    return row.opens !== null && isShort(row);
  if (row.opens && (row.wording === '' ? isShort(row) : isInCapitals(row.name))) return true;
  if (row.beforeHeader && isCaption(row)) return true;
  if (!isInCapitals(row.name) || row.wording !== '' || row.hasFigures || OPTION.test(row.name)) return false;
  if (next.code === null || next.mark !== null)
    return !isInCapitals(next.name) && (row.max !== null || next.max !== null) && !isLevel(row, upper);
  return !(hierarchy.continuesBelow(next.code) && isLevel(row, upper));
}

/** True where a row may be a level of the leaf above: points within its own, or none in a scale of words. */
function isLevel(row: CriteriaRow, upper: Building['upper']): boolean {
  if (upper === null || upper.isGroup || upper.row.wording !== '' || upper.draft.max === null) return false;
  return row.max !== null && row.max <= upper.draft.max && upper.row.code !== null;
}

/** Headings are short and bring no points of single cases. */
const isShort = ({ name }: CriteriaRow): boolean =>
  name.length <= 80 && !/\d/.test(name.replace(/\([^)]*\)/g, '').replace(/^\D{0,12}\d{1,2}\s*[.:)]/u, ''));

function placeHeading(building: Building, row: CriteriaRow, next: CriteriaRow | undefined): void {
  closeRun(building);
  const { hierarchy } = building;
  // "Bảng 2. Giải quyết hồ sơ" above the field that it announces says nothing new.
  if (isCaption(row) && row.beforeHeader && next?.code && !row.opens && hierarchy.continuesFields(next.code))
    return;
  place(building, row, draftOf(row, null, row.opens), hierarchy.placeHeading(0, null));
}

/** Gives the rows without codes that were met since the last one with a code their place. */
function closeRun(building: Building): void {
  const { run, upper, open, roots, unplaced } = building;
  building.run = [];
  if (run.length === 0) return;
  const found = readRun(
    run,
    upper && { ...upper.row, isGroup: upper.isGroup, isBlock: upper.draft.block !== null },
  );
  if (!upper) {
    roots.push(...found.children.map(draftOfNode));
    open.length = 0;
    return;
  }
  const above = open.at(open.indexOf(upper.draft) - 1);
  upper.draft.children.push(...found.children.map(draftOfNode));
  upper.draft.options.push(...found.options);
  const beside = open.indexOf(upper.draft) > 0 && above ? above.children : roots;
  beside.push(...found.siblings.map(draftOfNode));
  unplaced.push(...found.unplaced);
}

function draftOfNode({ row, children, options }: RunNode): Draft {
  const { code, name } = row.code ? { code: row.code.text, name: row.name } : unmarked(row.name);
  const draft = draftOf({ ...row, name }, code === '' ? null : readCode(code), null);
  draft.children.push(...children.map(draftOfNode));
  draft.options.push(...options);
  return draft;
}

/**
 * Excel keeps 1.10 as the number 1.1. After 1.9 the number 1.1 can only be 1.10; likewise 1.20 after 1.19.
 */
function undoubled(code: ReadCode, open: readonly Draft[], last: Draft | undefined): ReadCode {
  if (code.parts.length < 2) return code;
  const candidates = [...open, ...(last ? [last] : [])].map((draft) => readCode(draft.code));
  const before = candidates.find(
    (other) =>
      other?.parts.length === code.parts.length &&
      other.parts.slice(0, -1).join('.') === code.parts.slice(0, -1).join('.'),
  );
  if (!before || before.order + 1 !== code.order * 10) return code;
  return readCode(`${code.text}0`) ?? code;
}
