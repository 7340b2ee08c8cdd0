import { a1, type CellRange, type CellRef } from '../../model/cell';
import type { ConsolidatedUnit } from '../../model/consolidation';
import { number, text, type CellContent } from '../../model/edits';
import { message } from '../../model/message';
import { EMPTY_STRING, iff, literal, ref, refFrom, type Expression } from '../../formulas/syntax';
import { INDEX_BANDS, shortBandOfIndex } from '../../scoring/index-band';
import type { ColumnLink } from '../../sheets/table/column';
import { subtractPoints } from '../../text/decimal';
import { keyOfUnit, partId, type ConsolidationContext, type RankingIds } from './context';

type RankingColumn = RankingIds['units'];

const formula = (expression: Expression, result: string | number | null): CellContent => ({
  kind: 'formula',
  formula: `=${expression}`,
  result: result ?? '',
});

export const numberOrEmpty = (value: number | null | undefined): CellContent =>
  value === null || value === undefined ? { kind: 'empty' } : number(value);

/** A cell of the same line; every line of the table has all its columns. */
function own(unit: ConsolidatedUnit, column: RankingColumn, { ranking }: ConsolidationContext): CellRef {
  const cell = ranking.cell('units', keyOfUnit(unit), column);
  if (!cell) throw new RangeError(`no line for ${unit.unit}`);
  return cell;
}

/** A column over the ranked lines, its rows fixed so that the formula is the same in every line. */
function over(column: RankingColumn, { ranking }: ConsolidationContext): Expression {
  const { firstRow, lastRow, firstColumn }: CellRange = ranking.cells('units', column);
  const fixed = (row: number): string => a1(row, firstColumn).replace(/\d+$/, '$$$&');
  return `${fixed(firstRow)}:${fixed(lastRow)}`;
}

/** The sum over a unit's leaves on the sheet of figures, without binary noise. */
function sumOfLeaves(
  unit: ConsolidatedUnit,
  table: 'points' | 'applicable',
  { data }: ConsolidationContext,
): Expression | null {
  const leaves = unit.record?.leaves.length ?? 0;
  const first = data.cell(table, keyOfUnit(unit), partId(0));
  const last = data.cell(table, keyOfUnit(unit), partId(leaves - 1));
  return first && last && leaves > 0 ? `ROUND(SUM(${refFrom(first)}:${ref(last)}),6)` : null;
}

const isRanked = ({ rank, record }: ConsolidatedUnit): boolean => rank !== null && record !== null;

export function selfCell(unit: ConsolidatedUnit, context: ConsolidationContext): CellContent {
  const self = unit.record?.total.self ?? null;
  const sum = isRanked(unit) && context.result.basis === 'self' ? sumOfLeaves(unit, 'points', context) : null;
  return sum === null ? numberOrEmpty(self) : formula(sum, self);
}

export function applicableCell(unit: ConsolidatedUnit, context: ConsolidationContext): CellContent {
  const applicable = unit.record?.total.applicableMax ?? null;
  const sum = isRanked(unit) ? sumOfLeaves(unit, 'applicable', context) : null;
  return sum === null ? numberOrEmpty(applicable) : formula(sum, applicable);
}

export function rankedIndexCell(unit: ConsolidatedUnit, context: ConsolidationContext): CellContent {
  if (!isRanked(unit)) return numberOrEmpty(unit.index);
  const points = ref(own(unit, context.result.basis === 'self' ? 'self' : 'appraised', context));
  const applicable = ref(own(unit, 'applicable', context));
  return formula(iff(`N(${applicable})=0`, EMPTY_STRING, `ROUND(${points}/${applicable}*100,2)`), unit.index);
}

export function rankCell(unit: ConsolidatedUnit, context: ConsolidationContext): CellContent {
  if (!isRanked(unit)) return text('–');
  const [index, group] = [ref(own(unit, 'index', context)), ref(own(unit, 'group', context))];
  const [groups, indices] = [over('group', context), over('index', context)];
  const rank = context.result.isDense
    ? `ROUND(SUMPRODUCT((${groups}=${group})*(${indices}>${index})/COUNTIFS(${groups},${groups},${indices},${indices})),0)+1`
    : `COUNTIFS(${groups},${group},${indices},">"&${index})+1`;
  return formula(iff(`${index}=""`, EMPTY_STRING, rank), unit.rank);
}

export function changeCell(unit: ConsolidatedUnit, context: ConsolidationContext): CellContent {
  const before = unit.previous?.rank ?? null;
  if (!isRanked(unit) || before === null || unit.rank === null) return { kind: 'empty' };
  const [was, is] = [own(unit, 'previousRank', context), own(unit, 'rank', context)];
  return formula(`${ref(was)}-${ref(is)}`, before - unit.rank);
}

export function differenceCell(unit: ConsolidatedUnit, context: ConsolidationContext): CellContent {
  const { record } = unit;
  if (!record || record.total.appraised === null) return { kind: 'empty' };
  const [appraised, self] = [own(unit, 'appraised', context), own(unit, 'self', context)];
  return formula(
    `ROUND(${ref(appraised)}-${ref(self)},6)`,
    subtractPoints(record.total.appraised, record.total.self),
  );
}

export function fileLink({ file }: ConsolidatedUnit, { addressOf }: ConsolidationContext): ColumnLink | null {
  const address = file === null ? null : addressOf(file);
  return address === null ? null : { to: { kind: 'address', address: encodeURI(address) } };
}

/** The name of a unit's group; all are in one where there is no list. */
export const groupText = ({ group }: ConsolidatedUnit, { t }: ConsolidationContext): string =>
  group ?? t(message('consolidate.all-units'));

/** The band of the index in words, which follows the index when that is put right. */
export function bandCell(unit: ConsolidatedUnit, context: ConsolidationContext): CellContent {
  if (!isRanked(unit) || unit.index === null) return { kind: 'empty' };
  const words = (key: (typeof INDEX_BANDS)[number]['short']): string => context.t(message(key));
  const index = ref(own(unit, 'index', context));
  const bands = INDEX_BANDS.reduceRight<Expression>(
    (below, { from, short }) =>
      below === '' ? literal(words(short)) : iff(`${index}>=${from}`, literal(words(short)), below),
    '',
  );
  return formula(iff(`${index}=""`, EMPTY_STRING, bands), words(shortBandOfIndex(unit.index)));
}
