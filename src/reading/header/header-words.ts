import type { CellValue } from '../../model/cell';
import { valueAt, type Grid } from '../../model/grid';
import { markedKey } from '../../text/key';
import { memoizeBy } from '../../text/memoize';
import { headerKey, plainHeaderKey, type Lexicon } from './lexicon';
import { saysLevel } from './level-word';

/** The weight of a column whose header words are in the lexicon. */
export const EXACT = 10;
/** Weights up to here come from a known phrase among other words. */
export const LOOSE = 6;

/** A role that a column's header words may mean, and how well they match. */
export interface Match<Role> {
  readonly role: Role;
  readonly weight: number;
  readonly words: string;
  /** True where it is a further meaning of the words. */
  readonly isSecond?: boolean;
}

/** The header words of one column, from its group's title down to its own. */
export interface ColumnWords {
  readonly column: number;
  readonly texts: readonly string[];
  /** All of them as one text, by which they are looked up. */
  readonly key: string;
}

const MAX_COLUMNS = 60;

/**
 * The words of each column of a header block. A blank right of a group's title belongs to the group where
 * something is below it: that is how a merged cell reads.
 */
export function columnWords(grid: Grid, row: number, height: number): readonly ColumnWords[] {
  const rows = Array.from({ length: height }, (_, i) => row + i);
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...rows.map((row) => grid.values[row]?.length ?? 0)));
  const groups: string[] = rows.map(() => '');
  const columns: ColumnWords[] = [];
  for (let column = 0; column < width; column++) {
    const own = rows.map((row) => textOf(valueAt(grid, row, column)));
    own.forEach((text, level) => {
      // A new title ends the groups below it as well.
      if (text !== '')
        for (let deeper = level; deeper < height; deeper++) groups[deeper] = deeper === level ? text : '';
    });
    const last = own.findLastIndex((text) => text !== '');
    if (last < 0) continue;
    const texts = own
      .map((text, level) => (text === '' && level < last ? (groups[level] ?? '') : text))
      .filter((text) => text !== '');
    columns.push({ column, texts, key: texts.join(BETWEEN) });
  }
  return columns;
}

/** No cell holds it. */
const BETWEEN = '\0';

const textOf = (value: CellValue): string => (typeof value === 'string' ? value.trim() : '');

/** Sub-titles that say nothing but "points" take their meaning from the group above. */
const GENERIC = new Set(['diem', 'so diem', 'diem so', 'ket qua diem']);

interface Synonym<Role> {
  readonly role: Role;
  /** What is taken off: more the further down its role's list the phrase stands, and for a second meaning. */
  readonly discount: number;
  /** The phrase with its marks, for words so short that they are too alike without. */
  readonly marked: string;
}

/** The words by which a kind of table's columns are told. */
export interface HeaderWords<Role extends string> {
  readonly lexicon: Lexicon<Role>;
  /** What else a phrase may mean, where the cells below say so. */
  readonly alsoMeans?: Partial<Lexicon<Role>>;
  /** Words that identify a role whatever other words are around them, as patterns over the header's key. */
  readonly telling?: Readonly<Partial<Record<Role, RegExp>>>;
  /** Words that forbid a role that only a known phrase among others named. */
  readonly forbidding?: Readonly<Partial<Record<Role, RegExp>>>;
}

/** A kind of table's phrases, ready to be looked up. */
export interface Synonyms<Role extends string> {
  readonly exact: Phrases<Role>;
  /** The roles that a column's words may mean; of a role the best match. */
  readonly matchesOf: (column: ColumnWords) => readonly Match<Role>[];
}

type Phrases<Role extends string> = ReadonlyMap<string, readonly Synonym<Role>[]>;

/** How a kind of table recognises roles by words that contain a known phrase. */
interface LooseWords<Role extends string> {
  readonly exact: Phrases<Role>;
  /** Every word of every phrase: most cells of a table hold too few of them to hold a phrase. */
  readonly single: ReadonlySet<string>;
  readonly telling: readonly (readonly [Role, RegExp])[];
  readonly forbidding: HeaderWords<Role>['forbidding'];
}

const known = new WeakMap<object, unknown>();

/** A second meaning counts less than a first one. */
const SECOND_MEANING = 2;

/** The phrases as keys, made once for each kind of table. */
export function synonymsOf<Role extends string>(words: HeaderWords<Role>): Synonyms<Role> {
  const cached = known.get(words) as Synonyms<Role> | undefined;
  if (cached) return cached;
  const map = new Map<string, Synonym<Role>[]>();
  const addPhrases = (lexicon: Partial<Lexicon<Role>>, off: number): void => {
    for (const [role, phrases] of Object.entries(lexicon) as [Role, readonly string[]][]) {
      phrases.forEach((phrase, order) => {
        for (const key of new Set([headerKey(phrase), plainHeaderKey(phrase)])) {
          const list = map.get(key) ?? [];
          if (key === '' || list.some((synonym) => synonym.role === role)) continue;
          map.set(key, [...list, { role, discount: off + order * 0.002, marked: markedKey(phrase) }]);
        }
      });
    }
  };
  addPhrases(words.lexicon, 0);
  addPhrases(words.alsoMeans ?? {}, SECOND_MEANING);
  const loose: LooseWords<Role> = {
    exact: map,
    single: new Set([...map.keys()].flatMap((key) => key.split(' '))),
    telling: Object.entries(words.telling ?? {}) as [Role, RegExp][],
    forbidding: words.forbidding,
  };
  const matchesOf = memoizeBy(
    ({ key }: ColumnWords) => key,
    ({ texts }) => matchesIn(texts, loose),
  );
  const synonyms: Synonyms<Role> = { exact: map, matchesOf };
  known.set(words, synonyms);
  return synonyms;
}

/**
 * The roles that a column's words may mean: its group's title and its own together; its own; its group's
 * alone where its own say only "Điểm". A known phrase among other words counts less.
 */
function matchesIn<Role extends string>(
  texts: readonly string[],
  phrases: LooseWords<Role>,
): readonly Match<Role>[] {
  const own = texts.at(-1) ?? '';
  const words = texts.join(' ');
  const readings: (readonly [string, number])[] = [
    [words, 0],
    ...(texts.length > 1 ? [[own, 0.5] as const] : []),
  ];
  if (texts.length > 1 && GENERIC.has(headerKey(own))) readings.splice(1, 0, [texts.at(-2) ?? '', 0.3]);
  const found = readings.flatMap(([reading, discount]) =>
    exactMatches(reading, phrases.exact).map((match) => ({ ...match, weight: match.weight - discount })),
  );
  if (found.length > 0) return bestOfEach(found);
  const loose = [...new Set([own, words])].flatMap((reading) => looseMatches(reading, phrases));
  return bestOfEach(loose.map((match) => ({ ...match, words })));
}

/** Of several matches of one role the best. */
function bestOfEach<Role>(matches: readonly Match<Role>[]): readonly Match<Role>[] {
  const best = new Map<Role, Match<Role>>();
  for (const match of matches) {
    const before = best.get(match.role);
    if (!before || match.weight > before.weight) best.set(match.role, match);
  }
  return [...best.values()];
}

/** What is in brackets, after a colon or on a further line explains the title: "Minh chứng (gửi bản chụp)". */
const bareTitle = (words: string): string =>
  words
    .replace(/\([^()]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\s*[:*].*$/su, '')
    .trim();

function exactMatches<Role extends string>(words: string, exact: Phrases<Role>): readonly Match<Role>[] {
  // "Số liệu (a)" is told by its letter; "Điểm tối đa (C)" is not.
  const list = exact.get(plainHeaderKey(words)) ?? exact.get(headerKey(words));
  const bare = list ? undefined : exact.get(headerKey(bareTitle(words)));
  return (list ?? bare ?? []).map(({ role, discount: own }) => ({
    role,
    weight: EXACT - own - (bare ? 0.2 : 0),
    words,
    isSecond: own >= SECOND_MEANING,
  }));
}

/** A known phrase within longer words; at least half of them, but for words that tell their role in any company. */
function looseMatches<Role extends string>(
  header: string,
  phrases: LooseWords<Role>,
): readonly Omit<Match<Role>, 'words'>[] {
  const whole = headerKey(bareTitle(header)) || headerKey(header);
  const key = whole.split(' ');
  if (key.length > 2 * MAX_HEADER_WORDS) return [];
  const mayHold = key.filter((word) => phrases.single.has(word)).length >= key.length / 2;
  const best = mayHold ? phrasesWithin(header, key, phrases.exact) : new Map<Role, number>();
  for (const [role, pattern] of phrases.telling)
    if (pattern.test(whole)) best.set(role, Math.max(TELLING, best.get(role) ?? 0));
  return [...best]
    .filter(([role]) => !phrases.forbidding?.[role]?.test(headerKey(header)))
    .map(([role, weight]) => ({ role, weight }));
}

/** The longest known phrase of each role that is at least half of the words. */
function phrasesWithin<Role extends string>(
  header: string,
  key: readonly string[],
  exact: Phrases<Role>,
): Map<Role, number> {
  const best = new Map<Role, number>();
  const written = new Set(markedKey(header).split(/[^\p{L}\p{M}\p{N}%]+/u));
  const isTelling = (phrase: string, marked: string): boolean =>
    saysLevel(marked, written) &&
    (phrase.length >= MIN_LOOSE || (phrase.length === MIN_LOOSE - 1 && written.has(marked)));
  for (let length = key.length; length >= key.length / 2; length--) {
    for (let start = 0; start + length <= key.length; start++) {
      const phrase = key.slice(start, start + length).join(' ');
      for (const { role, discount, marked } of exact.get(phrase) ?? [])
        if (discount < SECOND_MEANING && !best.has(role) && isTelling(phrase, marked))
          best.set(role, LOOSE * (length / key.length) - discount);
    }
  }
  return best;
}

/** The weight of a word that tells a role in any company. */
const TELLING = 5;

/** Shorter words must be there with their marks: "Đạt" is not "Đặt", "Mục" is not "Mức". */
const MIN_LOOSE = 4;

/** No phrase of a lexicon has more words. */
const MAX_HEADER_WORDS = 12;

/** The header words of one column: its group's title and its own. */
export function headerWords(
  grid: Grid,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
  column: number,
): string {
  const found = columnWords(grid, firstRow, lastRow - firstRow + 1).find((words) => words.column === column);
  return found?.texts.join(' ') ?? '';
}
