import { plainLines, textKey } from '../../text/key';
import { readRule } from '../wording/read-rule';
import type { CriteriaRow } from './criteria-rows';
import { isNoteLine } from './row-labels';
import { asPoints } from '../../model/points';

/** A row without a code that has points itself, and what is below it. */
export interface RunNode {
  readonly row: CriteriaRow;
  readonly children: readonly RunNode[];
  /** Rows of its scale, or notes. */
  readonly options: readonly CriteriaRow[];
}

/** The row that a run follows: a field, a criterion or a leaf. */
export type Upper = Pick<CriteriaRow, 'max' | 'wording' | 'hasFigures' | 'hasScore'> & {
  /** A heading, a block or a name in a column beside its leaves: whatever is below it is part of it. */
  readonly isGroup: boolean;
  /** A block outside the hundred points, whose rows need no points of their own. */
  readonly isBlock: boolean;
};

/** A row that has points, with the rows below it that do not. Why they are told as they are: decision 0188. */
export interface Item {
  readonly head: CriteriaRow;
  readonly below: readonly CriteriaRow[];
}

/** From all of the points down to none, and nothing else with them: 3, 2, 1, 0 is no sum of parts. */
export const isWholeScale = (items: readonly Item[], max: number | null): boolean =>
  items.length > 2 &&
  items[0]?.head.max === max &&
  items.at(-1)?.head.max === 0 &&
  items.every(isBare) &&
  descends(items);

/**
 * From all of the points of a criterion without a scale downwards, scored in one of them at most: 10, 7, 3 is no group
 * of 10 points with parts of 7 and 3, though these add up to it.
 */
export function isScaleOf(items: readonly Item[], upper: Upper | null): boolean {
  if (!upper || upper.isGroup || upper.wording !== '' || upper.max === null || items.length < 3) return false;
  const scored = items.filter(({ head }) => head.hasScore || head.hasFigures).length;
  return scored <= 1 && items[0]?.head.max === upper.max && items.every(isLevelRow) && descends(items);
}

/** A row of points, with nothing below it but remarks. */
export const isLevelRow = ({ head, below }: Item): boolean =>
  head.wording === '' && below.every((row) => row.wording === '' && !row.hasFigures && !row.hasScore);

export const descends = (items: readonly Item[]): boolean =>
  items.every(({ head: { max } }, i) => max !== null && max < (items[i - 1]?.head.max ?? Infinity));

/** A row of points and nothing else: no figures, and no scale, which may be under its name in the same cell. */
export const isBare = ({ head, below }: Item): boolean =>
  head.wording === '' && !head.hasFigures && below.length === 0 && !hasScaleInName(head);

/** "Bộ phận một cửa", and in the next lines of its cell "- Có: 2 điểm", "- Không: 0 điểm": a whole leaf. */
const hasScaleInName = ({ name, max }: CriteriaRow): boolean => {
  const [, ...lines] = plainLines(name);
  return max !== null && lines.length > 0 && readRule(lines.join('\n'), max).rule.kind !== 'unreadable';
};

/** A leaf whose levels are below it with their points, from all of them down: 4, then 4, 2, 0. */
export function levelsAt(
  items: readonly Item[],
  index: number,
): { readonly node: RunNode; readonly next: number } | null {
  const item = items[index];
  if (!item || item.head.wording !== '' || item.below.length > 0 || item.head.max === null) return null;
  if (hasScaleInName(item.head)) return null;
  const levels: CriteriaRow[] = [];
  for (const next of items.slice(index + 1)) {
    const before = levels.at(-1)?.max ?? null;
    const points = next.head.max;
    if (!isBare(next) || points === null || points < 0) break;
    if (before === null ? points !== item.head.max : points >= before) break;
    levels.push(next.head);
  }
  if (levels.length < 2 || [item.head, ...levels].filter(({ hasScore }) => hasScore).length > 1) return null;
  return { node: { row: item.head, children: [], options: levels }, next: index + 1 + levels.length };
}

/** "Ghi chú: chọn một mức" below the last level. */
export const isRemark = ({ name, wording }: CriteriaRow): boolean =>
  wording === '' && isNoteLine(textKey(name));

const rises = (points: readonly number[]): boolean =>
  points.every((each, i) => i === 0 || each > (points[i - 1] ?? 0));

/** Points that only rise or only fall: those of levels. */
const areLevels = (points: readonly number[]): boolean =>
  points.length > 1 && (rises(points) || rises([...points].reverse()));

/**
 * Leaves that have no points of their own, each above its levels with theirs: "a) Kiểm tra nội bộ", 5, 3, 0, "b) …". The
 * most that its levels give is a leaf's maximum. `null` where the rows are anything else.
 */
export function leavesAboveLevels(rows: readonly CriteriaRow[]): readonly RunNode[] | null {
  const found: { readonly row: CriteriaRow; readonly options: CriteriaRow[] }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (row.wording !== '' || row.name === '') return null;
    if (row.max === null && !isRemark(row)) found.push({ row, options: [] });
    else if (last) last.options.push(row);
    else return null;
  }
  const nodes = found.map(({ row, options }) => {
    const points = options.flatMap(({ max }) => max ?? []);
    return areLevels(points)
      ? { row: { ...row, max: asPoints(Math.max(...points)) }, children: [], options }
      : null;
  });
  const whole = nodes.filter((node) => node !== null);
  return whole.length > 0 && whole.length === nodes.length ? whole : null;
}

/** Levels below a criterion whose row has no points: down to none, named as levels, or one of them ticked. */
export function areLevelsOfNone(items: readonly Item[], upper: Upper): boolean {
  if (upper.isGroup || upper.isBlock || upper.wording !== '' || upper.max !== null) return false;
  const points = items.map(({ head: { max } }) => max ?? -1);
  const areNamed = items.every(({ head }) => /^-?\s*(?:muc|bac|loai|cap do)\b/.test(textKey(head.name)));
  const isTicked =
    items.filter(({ head }) => head.hasFigures).length === 1 && !items.some(({ head }) => head.hasScore);
  return items.every(isLevelRow) && areLevels(points) && (areNamed || isTicked || Math.min(...points) === 0);
}
