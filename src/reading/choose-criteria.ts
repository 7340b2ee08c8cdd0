import { leavesOf, type CriteriaRole, type CriteriaSet } from '../model/criterion';
import type { Grid } from '../model/grid';
import type { Mapping } from '../model/mapping';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { readCriteriaSheet } from './criteria/criteria-sheet';
import { areOthers, isScored, partsOfSet, sizeOf, type CriteriaCandidate } from './set-parts';
import {
  headerWeight,
  type Chosen,
  type LeftSheet,
  type SheetCandidate,
  type SheetsOfBook,
} from './sheet-candidate';
import { withSharedColumns } from './shared-columns';
import { findEvidenceHeader } from './evidence/evidence-sheet';
import { findTargetHeader } from './targets/target-sheet';
import { findTaskHeader } from './tasks/task-sheet';
import { readTitles } from './header/titles';

type FoundCriteria = Chosen<CriteriaRole, CriteriaSet> & { readonly parts: readonly CriteriaCandidate[] };

/**
 * Tells the criteria sheet, or the sheets over which one set is spread. What a person chose counts before what is
 * recognised. Throws a `Refusal` where two are equally likely; `null` where there is none.
 */
export function chooseCriteria(
  candidates: readonly SheetCandidate<CriteriaRole>[],
  mapping: Mapping,
  { grids, named }: SheetsOfBook<CriteriaRole>,
): Chosen<CriteriaRole, CriteriaSet> | null {
  const found = withSharedColumns(candidates);
  const chosen = named && (found.find(({ grid }) => grid === named.grid) ?? named);
  const possible = ofTheYear(found, mapping.year);
  const first = chosen ?? possible[0];
  if (!first) return null;
  const all = withContinuations(grids, possible.length > 1 ? possible.filter(isRather) : possible, first);
  const [only] = all;
  if (only && all.length === 1 && (chosen || hasLeaves(only))) return sole(only);
  const best = chosen ? around(chosen, all) : mostLikely(all, mapping.year);
  if (!best || best.parts.length > 1 || hasChoices(mapping)) return best;
  const [part] = best.parts;
  return part ? { ...best, read: part.set() } : best;
}

/** True where a person decided something about single leaves: the sheet must be read with it. */
const hasChoices = ({ rules, policies, wordings }: Mapping): boolean =>
  [rules, policies, wordings].some((choices) => choices !== undefined && Object.keys(choices).length > 0);

const OTHERS = [findTaskHeader, findEvidenceHeader, findTargetHeader] as const;

/** False for a list of documents or tasks that may be read as criteria by what is in it. */
const isRather = (candidate: SheetCandidate<CriteriaRole>): boolean => {
  const { grid, mapped } = candidate;
  const isKnownBest = OTHERS.every((find) => (find(grid)?.header.weight ?? 0) <= mapped.header.weight);
  // A list of documents that may be read as criteria has no title for their names.
  const isNamed = (mapped.header.weights.name ?? 0) >= NAMED;
  return isKnownBest || (isNamed && isReadWhole(asCandidate(candidate)));
};

/** Words that tell a role in any company weigh as much. */
const NAMED = 5;

/** Two leaves or more, each with its points and a scale that is understood: whatever the titles are, these are criteria. */
function isReadWhole({ set }: CriteriaCandidate): boolean {
  const leaves = set().fields.flatMap(leavesOf);
  return (
    leaves.length > 1 && leaves.every(({ max, leaf }) => max !== null && leaf?.rule.kind !== 'unreadable')
  );
}

const sole = (candidate: SheetCandidate<CriteriaRole>): FoundCriteria => {
  const only = asCandidate(candidate);
  return { ...candidate, rival: 0, parts: [only] };
};

function around(
  chosen: SheetCandidate<CriteriaRole>,
  all: readonly SheetCandidate<CriteriaRole>[],
): FoundCriteria {
  const read = all.map(asCandidate);
  const main = read.find(({ grid }) => grid === chosen.grid) ?? asCandidate(chosen);
  return grouped(main, read, 0);
}

function grouped(main: CriteriaCandidate, all: readonly CriteriaCandidate[], rival: number): FoundCriteria {
  const parts = partsOfSet(main, all);
  const left = all.filter(
    (other) => !parts.includes(other) && !other.grid.hidden && parts.every((part) => areOthers(part, other)),
  );
  const { grid, mapped } = main;
  return { grid, mapped, rival, parts, left: left.map(leftSheet) };
}

const leftSheet = (candidate: CriteriaCandidate): LeftSheet => ({
  sheet: candidate.grid.sheet,
  row: Math.max(0, candidate.mapped.header.firstRow),
  ...sizeOf(candidate),
});

function mostLikely(
  all: readonly SheetCandidate<CriteriaRole>[],
  year: number | undefined,
): FoundCriteria | null {
  const found = withoutSummaries(all.map(asCandidate))
    .map((candidate) => ({ candidate, likelihood: likelihood(candidate, year) }))
    .filter(({ likelihood: own }) => own > 0);
  const read = found.map(({ candidate }) => candidate);
  const groups = found
    .map(({ candidate }) => {
      const parts = partsOfSet(candidate, read);
      const together = found.filter((one) => parts.includes(one.candidate));
      return { parts, likelihood: together.reduce((sum, one) => sum + one.likelihood, 0) };
    })
    .sort((a, b) => b.likelihood - a.likelihood);
  const [best] = groups;
  const [main] = best?.parts ?? [];
  if (!best || !main) return null;
  const second = found
    .filter(({ candidate }) => !best.parts.includes(candidate))
    .sort((a, b) => b.likelihood - a.likelihood)[0];
  const rival = second ? second.likelihood / best.likelihood : 0;
  if (second && rival >= EQUALLY_LIKELY) {
    const args = { first: main.grid.sheet, second: second.candidate.grid.sheet };
    throw new Refusal(message('input.two-criteria-sheets', args));
  }
  return grouped(main, read, rival);
}

/** A list of the fields with their points, beside the sheets that hold their criteria, is no rival of these. */
function withoutSummaries(all: readonly CriteriaCandidate[]): readonly CriteriaCandidate[] {
  const scored = all.filter((candidate) => isScored(candidate) || !isBare(candidate));
  return scored.length > 1 ? scored : all;
}

const isBare = ({ set }: CriteriaCandidate): boolean =>
  set()
    .fields.flatMap(leavesOf)
    .every(({ existingScore }) => existingScore.kind === 'empty');

function asCandidate(candidate: SheetCandidate<CriteriaRole>): CriteriaCandidate {
  let set: CriteriaSet | null = null;
  const read = (): CriteriaSet => (set ??= readCriteriaSheet(candidate.grid, candidate.mapped.header));
  return { ...candidate, set: read };
}

/** A table that goes on on the next sheet has no header there: it is read by the columns of the first one. */
function withContinuations(
  grids: readonly Grid[],
  possible: readonly SheetCandidate<CriteriaRole>[],
  first: SheetCandidate<CriteriaRole>,
): readonly SheetCandidate<CriteriaRole>[] {
  const { header } = first.mapped;
  return grids.flatMap((grid): readonly SheetCandidate<CriteriaRole>[] => {
    const known = possible.find((one) => one.grid === grid);
    if (known) return [known];
    if (grid === first.grid || !mayGoOn(grid, header.columns)) return [];
    const isOther = OTHERS.some((find) => find(grid) !== null);
    return isOther
      ? []
      : [{ grid, mapped: { header: { ...header, firstRow: -1, lastRow: -1 }, doubts: [] } }];
  });
}

/** True where the first rows have a name and points in the columns of the first sheet. */
function mayGoOn({ values }: Grid, { name, max }: CriteriaCandidate['mapped']['header']['columns']): boolean {
  if (name === undefined || max === undefined) return false;
  const rows = values.filter((cells) => cells.length > 0).slice(0, 12);
  return (
    rows.filter((cells) => typeof cells[name] === 'string' && typeof cells[max] === 'number').length >= 2
  );
}

/** From this share of the best one's likelihood on, a second sheet is as likely and the user must choose. */
const EQUALLY_LIKELY = 0.8;

/** True where at least one row below the header has a name and points: then there is something to score. */
function hasLeaves({ grid, mapped }: SheetCandidate<CriteriaRole>): boolean {
  const { lastRow, columns } = mapped.header;
  return grid.values.some((row, at) => {
    const name = columns.name === undefined ? null : row[columns.name];
    const points = columns.max ?? columns.rule;
    const max = points === undefined ? null : row[points];
    return (
      at > lastRow && typeof name === 'string' && name.trim() !== '' && max !== null && max !== undefined
    );
  });
}

/**
 * Workbooks often hold last year's set as well: where a title names the year that was asked for, sets of other years
 * are left out.
 */
function ofTheYear(
  found: readonly SheetCandidate<CriteriaRole>[],
  year: number | undefined,
): readonly SheetCandidate<CriteriaRole>[] {
  if (year === undefined || found.length < 2) return found;
  const years = found.map(({ grid, mapped }) => readTitles(grid, mapped.header.firstRow).year);
  if (!years.includes(year)) return found;
  return found.filter((_, at) => years[at] === year || years[at] === null);
}

/**
 * How likely a sheet is the one to score: leaves with points, and how well its header is known. A copy that
 * differs in nothing is as likely as its original. A hidden sheet is never preferred to one that is seen.
 */
function likelihood(candidate: CriteriaCandidate, year: number | undefined): number {
  const set = candidate.set();
  let leaves = 0;
  const visit = (criterion: CriteriaSet['fields'][number]): void => {
    if (criterion.leaf && criterion.max !== null)
      leaves += criterion.leaf.rule.kind === 'unreadable' ? 0.5 : 1;
    criterion.children.forEach(visit);
  };
  [...set.fields, ...set.bonus, ...set.penalty].forEach(visit);
  const isOfYear = year === undefined || set.year === year;
  return leaves * headerWeight(candidate) * (isOfYear ? 1 : 0.5);
}
