import type { CriteriaRole } from '../../model/criterion';
import type { CellRef } from '../../model/cell';
import { cellOf, valueAt, type Grid } from '../../model/grid';
import type { Entry, Measure, Tick } from '../../model/measure';
import type { LevelsRule, Rule, TiersRule } from '../../model/rule';
import { textKey } from '../../text/key';
import { isTick } from '../../text/ticks';
import { declaredCount, declaredRate } from './declared';
import { matchLevel, namesClass, namesLevel, namesShortly } from './level-match';
import type { Draft } from '../rows/draft';
import { heldValues } from '../cells/merged-cells';
import { readEntry } from '../cells/entry';
import { withFiguresBelow } from './figures-below';
import { indexAsRate } from './index-as-rate';
import { isInPerCent } from '../cells/per-cent-column';
import { rowsOfLevels } from '../rows/level-rows';
import type { Header } from '../header/header';
import { withThousands } from './thousands';
import { isAbsent, isFigure, spreadFor } from './spread-entries';
import { headerKey } from '../header/lexicon';
import type { ReadWording } from '../wording/read-rule';
import { traitsOf } from '../../model/rule-traits';

/** What a unit declared for a leaf, and the rule in the form that the declaration asks for. */
export interface Declaration {
  readonly rule: Rule;
  readonly measure: Measure;
}

/**
 * Reads what the unit declared, wherever it is: total and achieved, "11/13" or a percentage in one cell,
 * a count, the level's words, a tick beside an option. `policyStated` says whether the province says what
 * happens when nothing arises; only then does a lone dash declare it.
 */
export function readDeclaration(
  grid: Grid,
  header: Header<CriteriaRole>,
  draft: Draft,
  { read: found, wording: scale }: { readonly read: ReadWording; readonly wording: string },
  policyStated: boolean,
): Declaration {
  const declared = readEntries(grid, header, draft.row);
  const rated = { ...found, rule: indexAsRate(found, declared) };
  const read = isOfPlan(header, scale) ? { ...rated, rule: exceedable(rated.rule) } : rated;
  const { input } = traitsOf(read.rule);
  const own = read.ofChange ? withoutPair(declared) : declared;
  const isOfRate = input === 'rate' || read.figures?.of === 'rate';
  const entries = isOfRate ? withThousands(withFiguresBelow(grid, header, draft, scale, own)) : own;
  const spread = spreadFor(input, entries);
  const measure = withNamedLevels(dashes(spread, input === 'rate' && policyStated), read);
  const { levels, figures } = read;
  const named = levels && wordsOf(measure).find((words) => answersLevel(levels, words.text));
  const byFigures = figures && declaredFigures(figures, measure, entries);
  if (figures && byFigures && read.rule.kind === 'levels') return { rule: figures, measure: byFigures };
  const rule = named && levels ? levels : read.rule;
  const { ticks, places } = readTicks(grid, header, draft, levels && rule.kind === 'tiers' ? levels : rule);
  const mayExceed = 'mayExceed' in rule && rule.mayExceed ? { mayExceed: true as const } : {};
  return {
    rule: ticks.length > 0 && levels ? levels : rule,
    measure: {
      ...measure,
      ...mayExceed,
      ...(read.countsMissing || isOfGoodOnes(rule, header) ? { countsMissing: true as const } : {}),
      ticks,
      tickPlaces: traitsOf(rule).input === 'level' ? places : [],
    },
  };
}

/** "Mỗi hồ sơ trễ hạn trừ 0,1 điểm" beside "Tổng số" and "Đạt": those that are not counted there were late. */
const isOfGoodOnes = (rule: Rule, { words }: Header<CriteriaRole>): boolean =>
  rule.kind === 'deduction' &&
  /\b(?:cham|muon|tre|qua han|khong|chua|sai|loi|thieu)\b/.test(textKey(rule.unit)) &&
  /^(?:so )?(?:\p{L}+ )?(?:dat|hoan thanh|dung han|dung quy dinh)\b/u.test(headerKey(words.achieved ?? ''));

/** "Tỷ lệ so với kế hoạch" or a cap beside a column of plans: more may be done than was planned (decision 0160). */
const isOfPlan = ({ words }: Header<CriteriaRole>, scale: string): boolean =>
  /\b(?:ke hoach|chi tieu|du toan)\b/.test(headerKey(words.total ?? '')) &&
  /\b(?:so voi|thuc hien|hoan thanh) (?:ke hoach|chi tieu|du toan)\b|\bke hoach giao\b|\bkhong (?:vuot )?qua \d/.test(
    textKey(scale),
  );

const exceedable = (rule: Rule): Rule =>
  rule.kind === 'linear' || (rule.kind === 'tiers' && rule.of === 'rate')
    ? { ...rule, mayExceed: true }
    : rule;

/** This year's figure and last year's are no achieved part and its total: only a typed rate says how much was grown. */
const withoutPair = (entries: Measure): Measure =>
  entries.total === null || isAbsent(entries.total) ? entries : { ...entries, total: null, achieved: null };

/** The words name one of the levels, or its class, or answer for one of two. */
const answersLevel = (levels: LevelsRule, words: string): boolean =>
  namesLevel(levels, words) ||
  namesClass(levels, words) ||
  namesShortly(levels, words) ||
  (levels.levels.length === 2 && matchLevel(levels, words).kind === 'level');

/** The measure for the figures beside a scale in words, where figures and no words are declared; else `null`. */
function declaredFigures(figures: TiersRule, measure: Measure, entries: Measure): Measure | null {
  if (measure.level?.kind === 'words' || measure.level?.kind === 'not-applicable') return null;
  const spread: Measure = {
    ...spreadFor(figures.of, entries),
    ...(figures.mayExceed ? { mayExceed: true } : {}),
  };
  if (figures.of === 'rate') return declaredRate(spread).kind === 'given' ? spread : null;
  const isFigureOnly =
    wordsOf(spread).length === 0 && (isAbsent(spread.total) || isOutOf(figures, spread.total));
  return isFigureOnly && declaredCount(spread).kind === 'given' ? spread : null;
}

/** "Đạt 5/5 tiêu chí: 5 điểm; đạt 4/5: …" beside a total of 5: the best class is all of them. */
function isOutOf({ bands }: TiersRule, total: Entry | null): boolean {
  const { from, to } = bands.at(-1) ?? { from: null, to: null };
  return isFigure(total) && !total.percent && from !== null && to?.at === from.at && total.value === from.at;
}

/** "Không phát sinh đơn thư" says that nothing arose, unless it is the very name of a level. */
function withNamedLevels(measure: Measure, { rule, levels }: ReadWording): Measure {
  const options = rule.kind === 'levels' ? rule : levels;
  if (!options) return measure;
  const named = (entry: Entry | null): Entry | null =>
    entry?.kind === 'not-applicable' && namesLevel(options, entry.text) ? { ...entry, kind: 'words' } : entry;
  return {
    ...measure,
    total: named(measure.total),
    achieved: named(measure.achieved),
    rate: named(measure.rate),
    level: named(measure.level),
  };
}

function readEntries(grid: Grid, { columns, words }: Header<CriteriaRole>, row: number): Measure {
  const held = heldValues(grid);
  const entry = (role: CriteriaRole): Entry | null => {
    const column = columns[role];
    if (column === undefined) return null;
    const percentHeader = /%|phan tram/.test(headerKey(words[role] ?? ''));
    const read = readEntry(grid, held(row, column), column, {
      percentHeader,
      inPerCent: percentHeader && isInPerCent(grid, column),
      applicability: role === 'applicability',
    });
    const isDenied = read.kind === 'words' && isTick(read.text) && DENIES.test(headerKey(words[role] ?? ''));
    return isDenied ? { kind: 'ambiguous', cell: read.cell, text: read.text } : read;
  };
  const figures = entry('figures');
  const [total, declared] = [entry('total'), entry('achieved')];
  const isCounted = isFigure(figures) && !figures.percent;
  // "Số trường hợp" beside "Tổng số" and "Số đạt": filled where cases are counted, and the others are not.
  const isFree = declared === null || (declared.kind === 'blank' && isAbsent(total));
  const achieved = isCounted && isFree ? figures : declared;
  const rate = entry('rate') ?? (isFigure(figures) && figures.percent ? figures : null);
  const [ticked, written] = [entry('level'), isFigure(figures) ? null : figures];
  const level = ticked !== null && (!isAbsent(ticked) || isAbsent(written)) ? ticked : written;
  return {
    total,
    achieved: achieved ?? (figures?.kind === 'blank' ? figures : null),
    rate,
    level,
    applicability: entry('applicability'),
    ticks: [],
    tickPlaces: [],
  };
}

/** A tick under "Không đạt" says no. */
const DENIES = /^(?:khong|chua)\b/;

/** A lone dash says that nothing arose where the province foresees that; otherwise it says nothing. */
function dashes(measure: Measure, declareNothing: boolean): Measure {
  const settle = (entry: Entry | null): Entry | null => {
    if (entry?.kind !== 'dash') return entry;
    return declareNothing ? { ...entry, kind: 'not-applicable' } : { kind: 'blank', cell: entry.cell };
  };
  return {
    ...measure,
    total: settle(measure.total),
    achieved: settle(measure.achieved),
    rate: settle(measure.rate),
    level: settle(measure.level),
    applicability: settle(measure.applicability),
  };
}

const wordsOf = ({ level, achieved, rate, total }: Measure): readonly Extract<Entry, { kind: 'words' }>[] =>
  [level, achieved, rate, total].filter(
    (entry): entry is Extract<Entry, { kind: 'words' }> => entry?.kind === 'words',
  );

const TICK_ROLES: readonly CriteriaRole[] = [
  'level',
  'achieved',
  'figures',
  'rate',
  'total',
  'applicability',
];

const isFree = (grid: Grid, row: number, column: number): boolean => {
  const value = valueAt(grid, row, column);
  return value === null || value === '';
};

/** The "x" beside one of the options that are in rows below a leaf, and where one would be put. */
function readTicks(
  grid: Grid,
  { columns, tickColumns }: Header<CriteriaRole>,
  draft: Draft,
  rule: Rule,
): { readonly ticks: readonly Tick[]; readonly places: readonly CellRef[] } {
  const beside = rule.kind === 'levels' ? cellsOfLevels(grid, tickColumns, draft.row, rule) : null;
  if (beside)
    return beside.some(({ row, column }) => isTick(valueAt(grid, row, column)))
      ? { ticks: beside.map((cell) => tickIn(grid, cell)), places: [] }
      : { ticks: [], places: beside };
  const rows = rule.kind === 'levels' ? rowsOfLevels(draft, rule) : null;
  if (!rows) return { ticks: [], places: [] };
  const cells = (column: number): readonly CellRef[] => rows.map((row) => cellOf(grid, row, column));
  const candidates = TICK_ROLES.map((role) => columns[role]).filter((column) => column !== undefined);
  const marked = candidates.find((column) => rows.some((row) => isTick(valueAt(grid, row, column))));
  if (marked !== undefined) return { ticks: cells(marked).map((cell) => tickIn(grid, cell)), places: [] };
  const free = candidates.find((column) => rows.every((row) => isFree(grid, row, column)));
  return { ticks: [], places: free === undefined ? [] : cells(free) };
}

/** The cell of each level where every one has a column of ticks with its words in the title; else `null`. */
function cellsOfLevels(
  grid: Grid,
  columns: Header<CriteriaRole>['tickColumns'],
  row: number,
  rule: LevelsRule,
): readonly CellRef[] | null {
  if (columns.length === 0) return null;
  const named = columns.map(({ column, words }) => ({ column, match: matchLevel(rule, bareTitle(words)) }));
  const cells = rule.levels.flatMap((level) => {
    const own = named.filter(({ match }) => match.kind === 'level' && match.level === level);
    return own.length === 1 && own[0] ? [cellOf(grid, row, own[0].column)] : [];
  });
  return cells.length === rule.levels.length ? cells : null;
}

/** A level's title without what is said of it in brackets: "Đạt (2 điểm)", "Có (x)". */
const bareTitle = (words: string): string => words.replace(/\s*\([^)]*\)/g, '').trim();

function tickIn(grid: Grid, cell: CellRef): Tick {
  const value = valueAt(grid, cell.row, cell.column);
  if (isTick(value)) return { cell, isMarked: true };
  return { cell, isMarked: false, ...(value === null || value === '' ? {} : { isFilled: true as const }) };
}
