import { asPoints, type Points } from '../../../model/points';
import type { Level, TiersRule } from '../../../model/rule';
import { isNone } from '../tokens/labels';
import { lex } from '../tokens/lexer';
import { wordSet } from '../tokens/phrases';
import { withoutNoise } from '../../../text/binary-noise';

/** Of more parts than these only one, all or none of them can be declared in words. */
const MAX_COMBINED = 4;

const sumOf = (levels: readonly Level[]): number =>
  withoutNoise(levels.reduce((sum, { points }) => sum + points, 0));

/**
 * "Kế hoạch: 0,5; báo cáo: 0,5; kiểm tra: 1" of at most 2 points: parts that add up, each of which may be there or not.
 * Every way of having some of them is an option of its own. `null` where the points do not add up to the maximum.
 */
export function additiveOptions(levels: readonly Level[], max: Points): readonly Level[] | null {
  const parts = levels.filter(({ points }) => points > 0);
  const none = levels.filter(({ points }) => points === 0);
  const isPlain = levels.every(({ assumed, open }) => !assumed && !open) && !parts.some(isGraded);
  if (parts.length < 2 || none.length > 1 || !isPlain || sumOf(parts) !== max) return null;
  const together = subsetsOf(parts)
    .filter(({ length }) => length > 1 && (parts.length <= MAX_COMBINED || length === parts.length))
    .map((chosen): Level => ({
      label: chosen.map(({ label }) => label).join(' + '),
      points: asPoints(sumOf(chosen)),
      assumed: true,
    }));
  const nothing: Level = { label: NOTHING, points: asPoints(0), assumed: true };
  const alone = none.length > 0 ? parts : parts.map((part) => ({ ...part, label: `${ONLY} ${part.label}` }));
  return [...alone, ...together, none[0] ?? nothing];
}

/** Where the case of none is left unsaid, the name of one part does not say that the others are not there. */
const ONLY = 'Riêng';

const isDegree = wordSet(
  'không chưa thiếu chậm muộn trễ nhưng khá bình yếu kém xuất tốt một phần chỉ dưới trên',
);

/** "Công khai chưa đầy đủ" is a grade of the same, and no part beside others. */
const isGraded = ({ label }: Level): boolean =>
  lex(label).tokens.some(
    (token, index, all) => isDegree(token) && !(isPlace(token) && all[index + 1]?.kind !== 'number'),
  );

/** "công khai trên Trang thông tin điện tử" tells where; "trên 80%" how much. */
const isPlace = wordSet('trên dưới');

/** How the case is called in which none of the parts is there. */
const NOTHING = 'Không có nội dung nào';

function subsetsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length > MAX_COMBINED) return [items];
  return items.reduce<readonly (readonly Item[])[]>(
    (subsets, item) => [...subsets, ...subsets.map((subset) => [...subset, item])],
    [[]],
  );
}

/** How many of such parts there are also says the points, where each is worth the same; else `null`. */
export function numberOfParts(levels: readonly Level[], max: Points): TiersRule | null {
  const parts = levels.filter(({ points, assumed }) => points > 0 && !assumed);
  const [first] = parts;
  if (!first || parts.some(({ points }) => points !== first.points)) return null;
  if (parts.some(({ label }) => isNone(label)) || sumOf(parts) !== max || parts.length < 2) return null;
  const to = { at: parts.length, inclusive: true };
  const award = {
    kind: 'steps',
    base: asPoints(0),
    from: 0,
    per: 1,
    each: first.points,
    limit: max,
  } as const;
  return { kind: 'tiers', of: 'count', bands: [{ from: null, to, award }] };
}
