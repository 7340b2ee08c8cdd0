import { leavesOf, type CriteriaRole, type CriteriaSet } from '../model/criterion';
import type { Mapping } from '../model/mapping';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { headerWeight, type SheetCandidate, type Chosen } from './sheet-candidate';
import { readCriteriaSheet } from './criteria-sheet';
import { readTitles } from './titles';

/** From this share of the best one's likelihood on, a second sheet is as likely and the user must choose. */
const EQUALLY_LIKELY = 0.8;

/**
 * The sheet to score among those whose header is one of criteria. Throws a `Refusal` where two are equally likely.
 */
export function chooseCriteria(
  candidates: readonly SheetCandidate<CriteriaRole>[],
  mapping: Mapping,
): Chosen<CriteriaRole, CriteriaSet> | null {
  const possible = ofTheYear(candidates, mapping.year);
  if (possible.length === 1 && possible[0] && hasLeaves(possible[0])) return { ...possible[0], rival: 0 };
  const [best, second] = possible
    .map((candidate) => weighed(candidate))
    .filter(({ likelihood }) => likelihood > 0)
    .sort((a, b) => b.likelihood - a.likelihood);
  if (!best) return null;
  const rival = second ? second.likelihood / best.likelihood : 0;
  if (second && rival >= EQUALLY_LIKELY) {
    throw new Refusal(
      message('input.two-criteria-sheets', { first: best.grid.sheet, second: second.grid.sheet }),
    );
  }
  const { grid, mapped, read } = best;
  return { grid, mapped, rival, ...(hasChoices(mapping) ? {} : { read }) };
}

/** True where a person decided something about single leaves: the sheet must be read with it. */
const hasChoices = ({ rules, policies, wordings }: Mapping): boolean =>
  [rules, policies, wordings].some((choices) => choices !== undefined && Object.keys(choices).length > 0);

/** True where at least one row below the header has a name and points: then there is something to score. */
function hasLeaves({ grid, mapped }: SheetCandidate<CriteriaRole>): boolean {
  const { lastRow, columns } = mapped.header;
  return grid.values.some((row, index) => {
    const name = columns.name === undefined ? null : row[columns.name];
    const points = columns.max ?? columns.rule;
    const max = points === undefined ? null : row[points];
    return (
      index > lastRow && typeof name === 'string' && name.trim() !== '' && max !== null && max !== undefined
    );
  });
}

/** Sheets whose titles name the year that was asked for, where any does: last year's set often stands beside. */
function ofTheYear(
  found: readonly SheetCandidate<CriteriaRole>[],
  year: number | undefined,
): readonly SheetCandidate<CriteriaRole>[] {
  if (year === undefined || found.length < 2) return found;
  const matching = found.filter(({ grid, mapped }) => readTitles(grid, mapped.header.firstRow).year === year);
  return matching.length > 0 ? matching : found;
}

/**
 * How likely a sheet is the one to score: leaves with points, and how well its header is known. A copy that
 * differs in nothing is as likely as its original.
 */
function weighed(candidate: SheetCandidate<CriteriaRole>) {
  const read = readCriteriaSheet(candidate.grid, candidate.mapped.header);
  const leaves = read.fields
    .flatMap(leavesOf)
    .filter(({ max }) => max !== null)
    .reduce((sum, { leaf }) => sum + (leaf?.rule.kind === 'unreadable' ? 0.5 : 1), 0);
  return { ...candidate, read, likelihood: leaves * headerWeight(candidate) };
}
