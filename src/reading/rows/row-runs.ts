import type { CriteriaRow } from './criteria-rows';
import {
  areLevelsOfNone,
  isRemark,
  leavesAboveLevels,
  descends,
  isBare,
  isLevelRow,
  isScaleOf,
  isWholeScale,
  levelsAt,
  type Item,
  type RunNode,
  type Upper,
} from './row-scales';
import { readRule } from '../wording/read-rule';

/** What rows without codes are to the row that they follow. */
export interface Run {
  readonly children: readonly RunNode[];
  /** Criteria of its own level whose codes were forgotten. */
  readonly siblings: readonly RunNode[];
  readonly options: readonly CriteriaRow[];
  /** Rows with points that are neither: they are reported. */
  readonly unplaced: readonly CriteriaRow[];
}

/** Tells what a run of rows without codes is; `null` for the upper row means the top of the table. */
export function readRun(rows: readonly CriteriaRow[], upper: Upper | null): Run {
  const { lead, items } = itemsOf(rows, upper?.isBlock ?? false);
  const beyond = upper ? beyondScale(items, upper) : null;
  if (beyond) {
    const at = rows.indexOf(beyond.head);
    const rest = readRun(rows.slice(at), null);
    return {
      children: [],
      siblings: rest.children,
      options: [...rows.slice(0, at), ...rest.options],
      unplaced: [],
    };
  }
  const leaves = leavesIn(rows, upper);
  if (leaves) return { children: leaves, siblings: [], options: [], unplaced: [] };
  const nodes = isScaleOf(items, upper) ? items.map(leafNode) : nested(items);
  const relation = upper === null ? 'children' : relationOf(items, nodes, upper);
  if (relation === 'options') {
    const above = items.filter(({ head }) => isAbove(head, upper)).map(({ head }) => head);
    return {
      children: [],
      siblings: [],
      options: rows.filter((row) => !above.includes(row)),
      unplaced: above,
    };
  }
  const rest = { options: lead, unplaced: [] };
  return relation === 'siblings'
    ? { children: [], siblings: nodes, ...rest }
    : { children: nodes, siblings: [], ...rest };
}

/** Leaves above their levels that make up the row above, or are below a heading. */
function leavesIn(rows: readonly CriteriaRow[], upper: Upper | null): readonly RunNode[] | null {
  if (rows[0]?.max !== null || upper?.isBlock) return null;
  const leaves = leavesAboveLevels(rows);
  if (!leaves || !upper) return leaves;
  const areWhole =
    leaves.length > 1 && (upper.max === null || sumOf(leaves.map(({ row }) => row)) === upper.max);
  return upper.wording === '' && (areWhole || (upper.isGroup && upper.max === null)) ? leaves : null;
}

/** More points than the complete scale above can hold: no level of it. */
const isAbove = ({ max }: CriteriaRow, upper: Upper | null): boolean =>
  max !== null && !!upper?.wording && upper.max !== null && Math.abs(max) > Math.abs(upper.max);

/** Rows that have points, each with the rows below it; marked rows ("a)", "-") are below unmarked ones. */
function itemsOf(
  rows: readonly CriteriaRow[],
  inBlock: boolean,
): { readonly lead: readonly CriteriaRow[]; readonly items: readonly Item[] } {
  const heads = rows.filter((row) => isHead(row, inBlock));
  const rank = Math.min(...heads.map(rankOf));
  const lead: CriteriaRow[] = [];
  const items: { head: CriteriaRow; below: CriteriaRow[] }[] = [];
  for (const row of rows) {
    if (isHead(row, inBlock) && rankOf(row) === rank) items.push({ head: row, below: [] });
    else (items.at(-1)?.below ?? lead).push(row);
  }
  return { lead, items };
}

const rankOf = ({ mark }: CriteriaRow): number => (mark === null ? 0 : mark === 'letter' ? 1 : 2);

/** A row that has points; in a block, or on a sheet without a column of maxima, also one with a scale of its own. */
function isHead({ max, wording, header, code }: CriteriaRow, inBlock: boolean): boolean {
  if (max !== null || (code !== null && wording !== '')) return true;
  return wording !== '' && (header.columns.max === undefined || inBlock);
}

const sumOf = (rows: readonly CriteriaRow[]): number =>
  Math.round(rows.reduce((sum, { max }) => sum + Math.max(max ?? 0, 0), 0) * 1e6) / 1e6;

const most = (rows: readonly CriteriaRow[]): number => Math.max(...rows.map(({ max }) => Math.abs(max ?? 0)));

/**
 * Children where the group's points are theirs added up, or where they bring scales of their own; options of one
 * scale where the highest of them earns all; siblings where the row before is complete without them.
 */
function relationOf(
  items: readonly Item[],
  nodes: readonly RunNode[],
  upper: Upper,
): 'children' | 'options' | 'siblings' {
  const heads = items.map(({ head }) => head);
  if (heads.length === 0) return 'options';
  const max = upper.max === null ? null : Math.abs(upper.max);
  const own = nodes.map(({ row }) => row);
  if (heads.every(isOption) && !heads.some(isOwnScale)) return 'options';
  if (isWholeScale(items, max) || isScaleOf(items, upper) || areLevelsOfNone(items, upper)) return 'options';
  const isSum = max !== null && own.length > 1 && sumOf(own) === max && most(own) < max;
  const worded = heads.filter(({ wording }) => wording !== '').length;
  if (worded * 2 >= heads.length && worded > 0) {
    const isComplete = !upper.isGroup && upper.wording !== '' && (upper.hasFigures || isReadable(upper));
    return isComplete && !(isSum && !upper.hasFigures) ? 'siblings' : 'children';
  }
  if (isSum) return 'children';
  if (upper.wording === '' && nodes.some((node) => standsAlone(node, upper))) return 'children';
  if (isScale(items, max, upper.isGroup)) return 'options';
  const declared = heads.filter(({ hasFigures, hasScore }) => hasFigures || hasScore).length;
  if (declared > 1 || upper.isGroup || (upper.wording === '' && max === null)) return 'children';
  return upper.wording === '' && max !== null && most(heads) > max ? 'children' : 'options';
}

/** A row with rows of points below it, or with figures and a scale below it where the row above has none, is no level. */
const standsAlone = ({ row, children, options }: RunNode, upper: Upper): boolean =>
  row.levelPoints === null &&
  (children.length > 0 ||
    (row.hasFigures && !upper.hasFigures && options.some((option) => !isRemark(option))));

/**
 * The criterion whose number was forgotten below the complete scale of the one above: 10, 6, 0, then 10 with 10, 8, 2
 * below it. `null` where all rows may belong to one scale.
 */
function beyondScale(items: readonly Item[], upper: Upper): Item | null {
  if (upper.isGroup || upper.isBlock || upper.wording !== '' || upper.max === null) return null;
  const end = items.findIndex(
    (item, at) => at > 0 && (item.head.max ?? -1) >= (items[at - 1]?.head.max ?? Infinity),
  );
  const first = items[end];
  const own = items.slice(0, end);
  if (end < 2 || !first || own[0]?.head.max !== upper.max || !own.every(isLevelRow)) return null;
  return nested(items.slice(end)).every(({ options }) => options.length > 1) ? first : null;
}

/** Levels of one scale: the highest earns all, or one earns nothing; below a heading only from all of it down. */
function isScale(items: readonly Item[], max: number | null, inGroup: boolean): boolean {
  const heads = items.map(({ head }) => head);
  if (!inGroup) return heads.some((row) => row.max === 0) || (max !== null && most(heads) === max);
  return heads.length > 1 && descends(items) && heads[0]?.max === max && items.every(isBare);
}

/** A row of words with its points and nothing that names it: the name above is merged down over it. */
const isOption = ({ name, code, wording }: CriteriaRow): boolean =>
  name === '' && code === null && wording !== '';

const isReadable = ({ wording, max }: Pick<Upper, 'wording' | 'max'>): boolean =>
  max !== null && readRule(wording, max).rule.kind !== 'unreadable';

/** A row with a scale of its own; one whose points are in the column of levels is a level, whatever it reads as. */
const isOwnScale = (row: CriteriaRow): boolean => row.levelPoints === null && isReadable(row);

/** Items under one another: a row without a scale whose points are those of the following rows is their group. */
function nested(items: readonly Item[]): readonly RunNode[] {
  const made = new Map<number, { readonly node: RunNode; readonly next: number }>();
  const nodeAt = (index: number): { readonly node: RunNode; readonly next: number } | null => {
    const known = made.get(index);
    const item = items[index];
    if (known || !item) return known ?? null;
    const levels = levelsAt(items, index);
    // 10 over 10, 8, 2 is a leaf with its levels; a group of one group of 8 and 2 is nothing that is drawn up.
    const isScale = levels !== null && levels.node.options.length > 2;
    const group = isScale ? levels : groupAt(items, index, nodeAt);
    const found = group ?? levels ?? { node: leafNode(item), next: index + 1 };
    made.set(index, found);
    return found;
  };
  // From the last one back, so that none waits for more than its own part.
  for (let index = items.length - 1; index >= 0; index--) nodeAt(index);
  const nodes: RunNode[] = [];
  for (let index = 0; index < items.length;) {
    const found = nodeAt(index);
    if (!found) break;
    nodes.push(found.node);
    index = found.next;
  }
  return nodes;
}

function leafNode({ head, below }: Item): RunNode {
  const { children, siblings, options, unplaced } = readRun(below, {
    ...head,
    isGroup: false,
    isBlock: false,
  });
  return {
    row: head,
    children: [...children, ...siblings],
    options: [...options, ...unplaced.filter((row) => !options.includes(row))],
  };
}

type NodeAt = (index: number) => { readonly node: RunNode; readonly next: number } | null;

function groupAt(items: readonly Item[], index: number, nodeAt: NodeAt): ReturnType<NodeAt> {
  const item = items[index];
  if (!item || !isBare(item) || item.head.max === null || item.head.max <= 0) return null;
  const children: RunNode[] = [];
  let sum = 0;
  let next = index + 1;
  while (sum < item.head.max) {
    const found = nodeAt(next);
    if (!found || found.node.row.opens) return null;
    children.push(found.node);
    sum = Math.round((sum + (found.node.row.max ?? 0)) * 1e6) / 1e6;
    next = found.next;
  }
  const only = children.length === 1 ? children[0] : null;
  const isOption =
    only &&
    only.children.length === 0 &&
    only.options.length === 0 &&
    only.row.wording === '' &&
    !only.row.hasFigures;
  return sum === item.head.max && !isOption
    ? { node: { row: item.head, children, options: [] }, next }
    : null;
}
