import { asCode, leavesOf, type CriteriaRole, type CriteriaSet, type Criterion } from '../model/criterion';
import type { Grid } from '../model/grid';
import { sumPoints } from '../text/decimal';
import { textKey } from '../text/key';
import { readCriteriaSheet } from './criteria/criteria-sheet';
import type { LeafChoices } from './leaves/leaf-choices';
import type { SheetCandidate } from './sheet-candidate';
import { readTitles } from './header/titles';
import { withShownCodes } from './codes/shown-codes';

/** A sheet that reads as a criteria sheet, and what it reads as. */
export interface CriteriaCandidate extends SheetCandidate<CriteriaRole> {
  /** What it reads as, read when first asked for. */
  readonly set: () => CriteriaSet;
}

/**
 * The sheets over which one set is spread, in the order of the workbook, `first` among them: one field a sheet, or a set
 * that goes on on a second sheet. Their criteria are others, their codes go on, and their columns are alike.
 * Why: decision 0118.
 */
export function partsOfSet(
  first: CriteriaCandidate,
  all: readonly CriteriaCandidate[],
): readonly CriteriaCandidate[] {
  const parts = [first];
  for (const other of all)
    if (!parts.includes(other) && parts.every((part) => areParts(part, other))) parts.push(other);
  return all.filter((candidate) => parts.includes(candidate));
}

/** A copy and last year's set have the same criteria, but for a few. */
const SAME = 0.2;

/** True where two sheets hold other criteria of one year: counting only one of them would lose points. */
export function areOthers(one: CriteriaCandidate, other: CriteriaCandidate): boolean {
  const [a, b] = [namesIn(one.set()), namesIn(other.set())];
  const common = [...a].filter((name) => b.has(name)).length;
  const [year, otherYear] = [one.set().year, other.set().year];
  const isOneYear = year === null || otherYear === null || year === otherYear;
  return isOneYear && common < SAME * Math.min(a.size, b.size) && isScored(one) && isScored(other);
}

function areParts(one: CriteriaCandidate, other: CriteriaCandidate): boolean {
  if (one.grid.hidden !== other.grid.hidden || !areOthers(one, other)) return false;
  const [a, b] = [rootsOf(one.set()), rootsOf(other.set())];
  if (a.length > 0 && b.length > 0 && !a.some((code) => b.includes(code))) return true;
  return saysPart(one) && saysPart(other) && titlesOf(one) === titlesOf(other);
}

const PART = /\b(phan|tiep|tiep theo|linh vuc|lv|trang|muc|nhom|bang|bieu)\b/;

/** "Phần 2 (tiếp theo)", "LV3": the sheet's name or what is above its table says that it is a part. */
const saysPart = ({ grid, mapped }: CriteriaCandidate): boolean =>
  [grid.sheet, ...readTitles(grid, mapped.header.firstRow).lines].some((line) =>
    PART.test(textKey(line).replace(/(?<=[a-z])(?=\d)/g, ' ')),
  );

const titlesOf = ({ grid, mapped: { header } }: CriteriaCandidate): string =>
  grid.values
    .slice(Math.max(0, header.firstRow), header.lastRow + 1)
    .flatMap((cells) => cells.map((value) => (typeof value === 'string' ? textKey(value) : '')))
    .join('|');

/** A list of fields with their points has nothing to score. */
export const isScored = ({ set }: CriteriaCandidate): boolean =>
  allLeaves(set()).some(({ leaf }) => leaf?.rule.kind !== 'unreadable' || leaf.rule.why !== 'no-wording');

const blocksOf = (set: CriteriaSet): readonly Criterion[] => [...set.fields, ...set.bonus, ...set.penalty];
const allLeaves = (set: CriteriaSet): readonly Criterion[] => blocksOf(set).flatMap(leavesOf);
const namesIn = (set: CriteriaSet): ReadonlySet<string> =>
  // A remark may be on both; only what has points tells one set from another.
  new Set(allLeaves(set).flatMap(({ name, max }) => (max === null ? [] : [textKey(name)])));
const rootsOf = (set: CriteriaSet): readonly string[] =>
  blocksOf(set)
    .map(({ code }) => String(code))
    .filter((code) => code !== '');

/** How many criteria a sheet holds, and their points. */
export function sizeOf({ set }: CriteriaCandidate): { readonly leaves: number; readonly points: number } {
  const leaves = set().fields.flatMap(leavesOf);
  return { leaves: leaves.length, points: sumPoints(leaves.flatMap(({ max }) => max ?? [])) };
}

/**
 * Reads the set that is on several sheets as one. `main` is the sheet that it goes by. Ids that two sheets have in
 * common get the sheet's name before them.
 */
export function readParts(
  parts: readonly SheetCandidate<CriteriaRole>[],
  main: Pick<CriteriaCandidate, 'grid'>,
  choices: LeafChoices,
): CriteriaSet {
  const ids = new Set<string>();
  const sets = parts.map(({ grid, mapped: { header } }) => {
    const plain = readCriteriaSheet(grid, header, choices);
    const own = blocksOf(plain).map(({ id }) => id);
    const read = own.some((id) => ids.has(id)) ? readCriteriaSheet(grid, header, choices, grid.sheet) : plain;
    own.forEach((id) => ids.add(id));
    return parts.length > 1 ? withField(read, grid, header.firstRow) : read;
  });
  const [only] = sets;
  const base = sets[parts.findIndex(({ grid }) => grid === main.grid)] ?? only;
  if (!base) throw new RangeError('a set stands on one sheet at least');
  if (sets.length === 1) return base;
  const fields = sets.flatMap((set) => set.fields);
  return withShownCodes({
    ...base,
    fields,
    bonus: sets.flatMap(({ bonus }) => bonus),
    penalty: sets.flatMap(({ penalty }) => penalty),
    problems: sets.flatMap(({ problems }) => problems),
    legacyFonts: sets.flatMap(({ legacyFonts }) => legacyFonts),
    title: base.title ?? sets.find(({ title }) => title !== null)?.title ?? null,
    unit: base.unit ?? sets.find(({ unit }) => unit !== null)?.unit ?? null,
    year: base.year ?? sets.find(({ year }) => year !== null)?.year ?? null,
    totalMax: totalOf(sets),
    totalScore: null,
    otherTables: sets.flatMap(({ otherTables }) => otherTables),
    otherSheets: parts.filter((part) => part.grid !== main.grid).map(({ grid }) => grid.sheet),
  });
}

const FIELD = /^\s*(?:lĩnh vực|phần|nhóm|mục|chương)\s*(?:số\s*)?([\dIVXLC]+|[A-ZĐ])\s*[.:–-]\s*(\S.*)$/iu;

/**
 * A sheet that holds one field's criteria and no row for the field itself: its title names it ("Lĩnh vực 2: Thủ tục"),
 * else the sheet does.
 */
function withField(set: CriteriaSet, grid: Grid, headerRow: number): CriteriaSet {
  const [first] = set.fields;
  if (!first || set.fields.length < 2) return set;
  const titles = [...readTitles(grid, headerRow).lines, grid.sheet];
  const named = titles.map((line) => FIELD.exec(line)).find((match) => match !== null);
  const [above] = String(first.code).split('.');
  const isDotted = set.fields.every(({ code }) => String(code).startsWith(`${above ?? ''}.`));
  // Criteria with parts of their own are below "PHẦN A" only where their codes say so: A1, A2.
  const hasParts = set.fields.some(({ children }) => children.length > 0);
  if (hasParts && !(isDotted && named !== undefined && named[1] === above)) return set;
  const code = asCode(isDotted && above ? above : (named?.[1] ?? ''));
  const id = `${grid.sheet}/${code}` as Criterion['id'];
  return {
    ...set,
    fields: [
      {
        ...first,
        id,
        code,
        shown: code,
        name: named?.[2]?.trim() ?? grid.sheet,
        isImplied: true,
        max: null,
        existingScore: { kind: 'empty' },
        scoredBelow: [],
        leaf: null,
        children: set.fields.map((criterion) => placedUnder(criterion, code)),
      },
    ],
  };
}

const placedUnder = (criterion: Criterion, code: Criterion['code']): Criterion => ({
  ...criterion,
  path: [code, ...criterion.path],
  children: criterion.children.map((child) => placedUnder(child, code)),
});

const pointsOf = (criterion: Criterion): number =>
  criterion.max ?? sumPoints(leavesOf(criterion).flatMap(({ max }) => max ?? []));

/** The total of the whole; a sheet's own total is not one, unless it is not even that of its sheet. */
function totalOf(sets: readonly CriteriaSet[]): CriteriaSet['totalMax'] {
  const sumOf = (fields: readonly Criterion[]): number =>
    Math.round(fields.reduce((sum, field) => sum + pointsOf(field), 0) * 1e6) / 1e6;
  const whole = sumOf(sets.flatMap(({ fields }) => fields));
  const totals = sets.filter(({ totalMax }) => totalMax !== null);
  const right = totals.find(({ totalMax }) => totalMax?.points === whole);
  const wrong = totals.find(({ totalMax, fields }) => totalMax?.points !== sumOf(fields));
  return (right ?? wrong)?.totalMax ?? null;
}
