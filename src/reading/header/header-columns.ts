import { assignColumns, weightOf, type Candidate, type Pair } from './assign';
import type { Header, Rival, TableBody, TableKind, Unused } from './table-kind';
import { EXACT, LOOSE, type ColumnWords, type Match } from './header-words';
import { textKey } from '../../text/key';
import { levelColumnsOf } from './level-columns';
import { NO_TICKS, OWN, tickColumnsOf } from './tick-columns';
import { readTitles } from './titles';

/** A block of rows that is read as a header, and what is known of it. */
interface Block<Role extends string> {
  readonly kind: TableKind<Role>;
  readonly body: TableBody;
  readonly words: readonly ColumnWords[];
  readonly matches: readonly (Match<Role> & { readonly column: number })[];
  readonly chosen: ReadonlyMap<Role, number>;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A candidate and what its header words alone weigh. */
interface Weighed<Role> extends Candidate<Role> {
  readonly byWords: number;
}

/** Gives the block's columns their roles, all together; `null` where a required role is left without one. */
export function headerOf<Role extends string>(block: Block<Role>): Header<Role> | null {
  const { kind, chosen, firstRow, lastRow } = block;
  const { own: ticks, others } = kind.hasTickColumns ? tickColumnsOf(block) : NO_TICKS;
  const ticked = [...ticks, ...others].map(({ column }) => column);
  const taken = [...ticked, ...chosen.values()];
  const levels = kind.hasTickColumns ? levelColumnsOf(block.words, block.body, taken) : [];
  if (kind.needsLevelColumns && levels.length === 0) return null;
  const apart = [...ticked, ...levels.map(({ column }) => column)];
  const { candidates, pairs } = candidatesOf(block, apart);
  const { columns } = assignColumns(candidates, pairs, kind.required);
  if (!kind.required.every((role) => columns.has(role))) return null;
  const used = candidates.filter(({ role, column }) => columns.get(role) === column);
  const titles = titlesOf(block);
  return {
    firstRow,
    lastRow,
    columns: recordOf([...columns]),
    words: recordOf(used.map(({ role, column }) => [role, wordsFor(block, role, column, titles)])),
    weights: recordOf(used.map(({ role, byWords }) => [role, byWords])),
    weight: used.reduce((sum, { byWords }) => sum + byWords, 0),
    chosen: [...chosen.keys()],
    rivals: rivalsOf(columns, candidates, pairs).map((rival) => ({
      ...rival,
      words: titles.get(rival.column) ?? '',
    })),
    unused: unusedOf(block, columns, candidates, titles).filter(({ column }) => !apart.includes(column)),
    tickColumns: ticks,
    levelColumns: levels,
  };
}

const recordOf = <Role extends string, Value>(
  entries: readonly (readonly [Role, Value])[],
): Readonly<Partial<Record<Role, Value>>> => Object.fromEntries(entries) as Partial<Record<Role, Value>>;

const titlesOf = ({ words }: Pick<Block<string>, 'words'>): ReadonlyMap<number, string> =>
  new Map(words.map(({ column, texts }) => [column, texts.join(' ')]));

/** The words that told the role; the whole title where content told it. */
const wordsFor = <Role extends string>(
  { matches, chosen }: Block<Role>,
  role: Role,
  column: number,
  titles: ReadonlyMap<number, string>,
): string => {
  const match = chosen.has(role)
    ? undefined
    : matches.find((one) => one.role === role && one.column === column);
  return match?.words ?? titles.get(column) ?? '';
};

/** What a column that only its content tells adds to the weight of a header. */
const BY_CONTENT = 3;

/** A person's choice outweighs everything. */
const CHOSEN = 100;

function candidatesOf<Role extends string>(
  { kind, body, words, matches, chosen, firstRow }: Block<Role>,
  ticks: readonly number[],
): {
  readonly candidates: readonly Weighed<Role>[];
  readonly pairs: readonly Pair<Role>[];
} {
  const evidence = kind.evidence?.(body) ?? {};
  const taken = new Set([
    ...chosen.values(),
    ...(kind.isOfThePast ? [] : pastColumns(words, () => readTitles(body.grid, firstRow).year)),
    ...(kind.isOfPeriods ? [] : partsOfYear(words)),
    ...ticks,
  ]);
  const others = columnsOfOthers(words, kind.ofOthers?.titles);
  const isForOthers = (role: Role, column: number): boolean =>
    others.has(column) && kind.ofOthers?.never.includes(role) === true;
  const named = matches.flatMap(({ role, column, weight, isSecond }): Weighed<Role>[] => {
    const content = body.content(column);
    if (chosen.has(role) || taken.has(column) || isForOthers(role, column)) return [];
    if (!kind.fits(role, content)) return [];
    if (isSecond && kind.fitsSecond?.(role, content) === false) return [];
    return [{ role, column, weight: weight + (evidence.beside?.(role, column) ?? 0), byWords: weight }];
  });
  // A column whose words name another role better bars no other column from this one: "Nội dung và các mức" holds names.
  const isBetterElsewhere = ({ column, role, byWords }: Weighed<Role>): boolean =>
    byWords < LOOSE &&
    named.some((one) => one.column === column && one.role !== role && one.byWords > byWords);
  const free = body.columns.filter((column) => !taken.has(column));
  const roles = (Object.keys(kind.lexicon) as Role[]).filter((role) => !chosen.has(role));
  const alone = roles.flatMap((role) => {
    const known = named.filter((one) => one.role === role);
    return free.flatMap((column): Weighed<Role>[] => {
      if (isForOthers(role, column)) return [];
      const weight = evidence.alone?.(role, column) ?? 0;
      // Content alone never takes a role from a column whose words name it and whose content confirms it.
      const isNamed = known.some(
        (one) => one.column === column || (one.weight > weight && !isBetterElsewhere(one)),
      );
      return weight > 0 && !isNamed ? [{ role, column, weight, byWords: BY_CONTENT }] : [];
    });
  });
  const decided = [...chosen].map(([role, column]): Weighed<Role> => ({
    role,
    column,
    weight: CHOSEN,
    byWords: EXACT,
  }));
  return { candidates: [...decided, ...named, ...alone], pairs: evidence.pairs ?? [] };
}

/** Columns of those who look at the office's claims: "Cấp trên đánh giá" over "Mức đạt". */
const columnsOfOthers = (words: readonly ColumnWords[], titles: RegExp | undefined): ReadonlySet<number> =>
  new Set(
    words
      .map(({ column, texts }) => ({ column, key: textKey(texts.join(' ')) }))
      .filter(({ key }) => titles?.test(key) === true && !OWN.test(key))
      .map(({ column }) => column),
  );

const PAST = /\b(nam truoc|nam ngoai|ky truoc|cung ky|nam lien truoc)\b/;

/**
 * Columns of a year before the sheet's, or before that of the columns beside them: what is in them is never taken
 * for this year's.
 */
function pastColumns(words: readonly ColumnWords[], yearOfSheet: () => number | null): ReadonlySet<number> {
  const titles = words.map(({ column, texts }) => ({ column, key: textKey(texts.join(' ')) }));
  const yearOf = (key: string): number | null => {
    const years = [...key.matchAll(/\b(20\d{2})\b/g)].map(([, year]) => Number(year));
    return years.length === 0 ? null : Math.max(...years);
  };
  const latest = Math.max(...titles.map(({ key }) => yearOf(key) ?? 0), 0);
  const newest = latest === 0 ? 0 : Math.max(latest, yearOfSheet() ?? 0);
  return new Set(
    titles
      .filter(({ key }) => PAST.test(key) || (yearOf(key) ?? newest) < newest)
      .map(({ column }) => column),
  );
}

const PART_OF_YEAR =
  /\b((?:quy|ky) (i{1,3}|iv|[1-4])|thang (\d{1,2}|gieng|chap)|([369]|ba|sau|chin) thang( (dau|cuoi))?( nam)?|nua (dau|cuoi) nam)\b/;

const WHOLE_YEAR = /^(?:ca|toan|trong) nam\b|\bca nam\b/;

/**
 * Columns of the quarters or months of the year beside each other: no one of them is the year's. One alone is what
 * the sheet is about.
 */
function partsOfYear(words: readonly ColumnWords[]): ReadonlySet<number> {
  const parts = words.flatMap(({ column, texts }) => {
    const part =
      PART_OF_YEAR.exec(textKey(texts.at(-1) ?? ''))?.[0] ?? PART_OF_YEAR.exec(textKey(texts.join(' ')))?.[0];
    return part === undefined ? [] : [{ column, part }];
  });
  const isWhole = words.some(({ texts }) => WHOLE_YEAR.test(textKey(texts.join(' '))));
  const isSeveral = isWhole || new Set(parts.map(({ part }) => part)).size > 1;
  return new Set(isSeveral ? parts.map(({ column }) => column) : []);
}

/** Another column comes near where it would lose no more than this. */
const NEAR = 1;

/** Columns that are left over and would play a role nearly as well as the one that was taken. */
function rivalsOf<Role>(
  columns: ReadonlyMap<Role, number>,
  candidates: readonly Weighed<Role>[],
  pairs: readonly Pair<Role>[],
): readonly Omit<Rival<Role>, 'words'>[] {
  const used = new Set(columns.values());
  const best = weightOf(columns, candidates, pairs);
  return candidates
    .filter(({ role, column }) => columns.has(role) && !used.has(column))
    .filter(({ role, column }) => {
      const other = weightOf(new Map(columns).set(role, column), candidates, pairs);
      return best - other < NEAR;
    })
    .map(({ role, column }) => ({ role, column }));
}

const MAX_OFFERS = 4;

/** Columns with titles that hold something and play no role. */
function unusedOf<Role extends string>(
  { kind, body }: Block<Role>,
  columns: ReadonlyMap<Role, number>,
  candidates: readonly Weighed<Role>[],
  titles: ReadonlyMap<number, string>,
): readonly Unused<Role>[] {
  const used = new Set(columns.values());
  return body.columns
    .filter((column) => !used.has(column))
    .map((column) => ({ column, content: body.content(column) }))
    .filter(({ content }) => content.numbers + content.texts >= 2)
    .map(({ column, content }) => {
      const likely = candidates.filter((one) => one.column === column).sort((a, b) => b.weight - a.weight);
      const roles = new Set([...likely.map(({ role }) => role), ...(kind.offers?.(content) ?? [])]);
      const counting = kind.counting ?? [];
      const mayCount =
        counting.length > 0 &&
        (content.numbers > content.texts || (likely[0] !== undefined && counting.includes(likely[0].role)));
      return {
        column,
        words: titles.get(column) ?? '',
        roles: [...roles].slice(0, MAX_OFFERS),
        mayCount,
      };
    });
}
