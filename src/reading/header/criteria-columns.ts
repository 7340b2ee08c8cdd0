import type { CriteriaRole } from '../../model/criterion';
import { KINDS } from '../../model/sheet-kind';
import { codeInName } from '../codes/code';
import type { Pair } from './assign';
import { addsUp, cellsOf, countsOn, nestsInFigures, type ColumnContent } from './column-content';
import { fits, fitsSecond } from './criteria-fits';
import { memoizeByNumber } from '../../text/memoize';
import { isTick } from '../../text/ticks';
import type { ColumnEvidence, TableBody, TableKind } from './table-kind';
import {
  CRITERIA_ALSO_MEANS,
  CRITERIA_FORBIDDING,
  CRITERIA_LEXICON,
  CRITERIA_TELLING,
  OF_APPRAISERS,
} from './lexicon';
import { scaleFacts, type ScaleFacts } from './scale-facts';

interface ColumnFacts extends ScaleFacts {
  /** The columns that hold a part of what a column holds. */
  readonly parts: (whole: number) => readonly number[];
}

/** What is below, weighed on the scale of header words (10 for a word of the lexicon). */
function evidence(body: TableBody): ColumnEvidence<CriteriaRole> {
  const scales = scaleFacts(body);
  const facts: ColumnFacts = { ...scales, parts: memoizeByNumber((whole) => partsOf(whole, body, scales)) };
  return {
    beside: (role, column) => beside(role, column, body, facts),
    alone: (role, column) => ALONE[role]?.(column, body, facts) ?? 0,
    pairs: pairsOf(body),
  };
}

/** Added to header words: what supports the role, and what speaks against it. */
function beside(role: CriteriaRole, column: number, { content }: TableBody, facts: ScaleFacts): number {
  const { numbers, texts, codes, lettered } = content(column);
  const isWords = texts >= 2 && numbers === 0;
  const isFigures = numbers >= 2 && texts === 0;
  switch (role) {
    case 'rule':
      return 10 * Math.max(facts.scales(column), facts.leveled(column)) - 5;
    case 'name':
    case 'field-name':
    case 'criterion-name':
      if (facts.isBelowMaxima(column)) return -8;
      return -4 * facts.scales(column) - (Math.max(codes, lettered) >= MOSTLY ? 6 : 0);
    case 'max':
      return 2 * facts.named(column).share;
    case 'total':
    case 'rate':
      return isWords ? -2 : isFigures ? 1 : 0;
    case 'achieved':
      return isWords ? (isForeign(column, facts) ? -6 : -2) : isFigures ? 1 : 0;
    case 'level':
      if (facts.scales(column) >= MOSTLY) return -8;
      return isWords
        ? isForeign(column, facts) && !content(column).samples.every(isTick)
          ? -6
          : 1.5
        : isFigures
          ? -1.5
          : 0;
    case 'level-points':
      // Points that are in the rows of the criteria are maxima.
      return facts.named(column).share >= MOSTLY ? -6 : 0;
    case 'self':
      return isWords ? -6 : numbers > 0 ? 0.5 : 0;
    case 'appraised':
    case 'appraised-again':
    case 'final':
      return isWords ? -6 : 0;
    default:
      return 0;
  }
}

/** Words that are options of no scale beside them. */
const isForeign = (column: number, facts: ScaleFacts): boolean => {
  const { rows, share } = facts.options(column);
  return rows >= 2 && share === 0;
};

/** From this share on a column holds what it mostly holds. */
const MOSTLY = 0.6;

/** True for a first column of names that each bring a code and are merged down over more names beside them. */
function holdsFields(column: number, { content, columns }: TableBody): boolean {
  const { texts, numbers, samples, distinct } = content(column);
  if (column !== columns[0] || texts < 2 || numbers > 0 || distinct < 1) return false;
  const isSparse = columns.some((other) => content(other).texts >= 2 * texts);
  const opened = samples.filter((text) => codeInName(text) !== null).length;
  // Lines over the table, and who signs, are in the first column, too.
  return isSparse && opened >= 2 && opened >= 0.4 * samples.length;
}

type Alone = (column: number, body: TableBody, facts: ColumnFacts) => number;

/** How much content alone speaks for a role, on the scale of header words; roles that it cannot tell are absent. */
const ALONE: Readonly<Partial<Record<CriteriaRole, Alone>>> = {
  code: (column, { content, grid, firstRow }) => {
    const { codes, lettered, coded, numbers, texts } = content(column);
    const figures = cellsOf(grid, column).numbers.slice(firstRow);
    if (texts * 4 <= numbers && nestsInFigures(figures.filter((one) => one !== null))) return 4;
    const isMixed = coded >= 0.9 && lettered >= 0.2;
    if (numbers + texts < 3 || !(isMixed || Math.max(codes, lettered) >= 0.8)) return 0;
    const cells = cellsOf(grid, column);
    const written = cells.texts.filter((_, row) => row >= firstRow && cells.codes[row] !== null);
    return lettered === 0 || countsOn(written.filter((text) => text !== '')) ? 5 : 0;
  },
  name: (column, body, facts) => {
    const { content } = body;
    if (holdsFields(column, body)) return 0;
    const { texts, numbers, textLength, distinct, codes, lettered } = content(column);
    const isOne =
      texts >= 2 &&
      numbers === 0 &&
      textLength >= 6 &&
      distinct >= 0.7 &&
      Math.max(codes, lettered) < 0.3 &&
      facts.scales(column) < 0.4;
    return isOne && facts.options(column).share < 0.3 ? Math.max(0.5, 3 - 0.2 * column) : 0;
  },
  'field-name': (column, body) => (holdsFields(column, body) ? 3 : 0),
  max: (column, { content, grid, firstRow }, facts) => {
    const { numbers, texts, lettered } = content(column);
    const { share, rows } = facts.named(column);
    if (lettered >= 0.1 || numbers < texts) return 0;
    if (rows >= 2 && share >= MOSTLY) return 2 + 3 * share;
    const points = cellsOf(grid, column).numbers.slice(firstRow);
    return addsUp(points.filter((one) => one !== null)) ? 3.5 : 0;
  },
  rule: (column, { content }, facts) => {
    const { texts, numbers } = content(column);
    const scales = Math.max(facts.scales(column), facts.leveled(column));
    return texts >= 2 && texts >= numbers && scales >= 0.45 ? 10 * scales - 2 : 0;
  },
  total: (column, _, { parts }) => (parts(column).length > 0 ? 2.5 : 0),
  achieved: (column, body, facts) => {
    const { numbers } = body.content(column);
    const isPart = body.columns.some((whole) => facts.parts(whole).includes(column));
    const options = facts.options(column);
    if (isPart) return 2.5;
    return numbers > 0 && options.rows >= 1 && options.share >= MOSTLY ? 2 : 0;
  },
  rate: (column, { content }, facts) =>
    content(column).percents >= MOSTLY && facts.rates(column).share >= MOSTLY ? 2 : 0,
  level: (column, { content }, facts) => {
    const { rows, share } = facts.options(column);
    const { samples } = content(column);
    if (samples.length >= 2 && samples.every(isTick)) return 2.5;
    return rows >= 2 && share >= MOSTLY ? 2.5 : 0;
  },
};

/** The columns that hold a part of what this one holds, in rows whose scale asks for a rate. */
function partsOf(
  whole: number,
  { grid, columns, firstRow }: TableBody,
  facts: ScaleFacts,
): readonly number[] {
  const isPoints = (column: number): boolean => facts.named(column).share >= 0.5;
  const { rows: known, share } = facts.rates(whole);
  if (known < 2 || share < MOSTLY || isPoints(whole)) return [];
  return columns.filter((part) => {
    if (part === whole || isPoints(part)) return false;
    const { rows, held } = within(cellsOf(grid, whole).numbers, cellsOf(grid, part).numbers, firstRow);
    const { held: other } = within(cellsOf(grid, part).numbers, cellsOf(grid, whole).numbers, firstRow);
    return rows >= 2 && held === rows && other < rows;
  });
}

/** In how many of the rows that hold both numbers the second is no larger than the first. */
function within(
  whole: readonly (number | null)[],
  part: readonly (number | null)[],
  firstRow: number,
): { readonly rows: number; readonly held: number } {
  let [rows, held] = [0, 0];
  for (let row = firstRow; row < whole.length; row++) {
    const [a, b] = [whole[row] ?? null, part[row] ?? null];
    if (a === null || b === null) continue;
    rows++;
    if (b <= a) held++;
  }
  return { rows, held };
}

/** Achieved is no more than the total, and points are no more than the maximum. */
function pairsOf({ grid, firstRow }: TableBody): readonly Pair<CriteriaRole>[] {
  const weigh = (whole: number, part: number): number => {
    const { rows, held } = within(cellsOf(grid, whole).numbers, cellsOf(grid, part).numbers, firstRow);
    if (rows === 0) return 0;
    const share = held / rows;
    return (2 * share - 6 * (1 - share)) * (rows === 1 ? 0.4 : 1);
  };
  const pairs: readonly (readonly [CriteriaRole, CriteriaRole])[] = [
    ['total', 'achieved'],
    ['max', 'self'],
    ['max', 'appraised'],
    ['max', 'appraised-again'],
    ['max', 'final'],
  ];
  const sharedRows = (max: number, own: number): number | null => {
    const [maxima, points] = [cellsOf(grid, max).numbers, cellsOf(grid, own).numbers];
    const rows = points.flatMap((figure, row) => (figure !== null && row >= firstRow ? [row] : []));
    const held = rows.filter((row) => (maxima[row] ?? null) !== null).length;
    return rows.length === 0 ? null : held / rows.length;
  };
  // What has points has a name: of several columns of names beside each other the one that names every row.
  const named = (max: number, name: number): number => {
    const rows = cellsOf(grid, max).numbers.flatMap((points, row) =>
      points !== null && row >= firstRow ? [row] : [],
    );
    const held = rows.filter((row) => (cellsOf(grid, name).texts[row] ?? '') !== '').length;
    return rows.length === 0 ? 0 : 4 * (held / rows.length) - 2;
  };
  return [
    ...pairs.map((roles) => ({ roles, weigh, most: 2 })),
    { roles: ['max', 'name'], weigh: named, most: 2 },
    // Points of levels are in rows of their own, the office's are beside maxima.
    { roles: ['max', 'level-points'], weigh: (max, own) => -4 * (sharedRows(max, own) ?? 0), most: 0 },
    { roles: ['max', 'self'], weigh: (max, own) => 4 * (sharedRows(max, own) ?? 1) - 4, most: 0 },
  ];
}

/** The roles to offer for a filled column that plays none. */
const offers = ({ numbers, texts }: ColumnContent): readonly CriteriaRole[] =>
  numbers > texts ? ['achieved', 'total', 'rate', 'self'] : ['level', 'evidence', 'explanation', 'notes'];

/** How a criteria sheet's columns are told, whose maxima are in a column of their own. */
export const CRITERIA_TABLE: TableKind<CriteriaRole> = {
  lexicon: CRITERIA_LEXICON,
  alsoMeans: CRITERIA_ALSO_MEANS,
  telling: CRITERIA_TELLING,
  forbidding: CRITERIA_FORBIDDING,
  required: KINDS.criteria.required,
  isToldByContent: true,
  hasTickColumns: true,
  fits,
  fitsSecond,
  evidence,
  offers,
  ofOthers: {
    titles: OF_APPRAISERS,
    never: ['total', 'achieved', 'rate', 'level', 'figures', 'self', 'evidence', 'explanation'],
  },
  counting: ['max', 'rule', 'total', 'achieved', 'rate', 'level', 'figures', 'self'],
};
