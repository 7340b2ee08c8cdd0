import type { CriteriaSet } from '../model/criterion';
import type { EvidenceList } from '../model/evidence';
import type { Grid, WorkbookContent } from '../model/grid';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { TaskAnnex } from '../model/task';
import { findCriteriaHeader, readCriteriaSheet } from './criteria-sheet';
import { findEvidenceHeader, readEvidenceSheet } from './evidence-sheet';
import type { CriteriaHeader } from './leaf';
import { findTaskHeader, readTaskSheet } from './task-sheet';

/** What the user decided instead of recognition. */
export interface Choices {
  readonly criteriaSheet?: string;
  readonly taskSheet?: string;
  readonly evidenceSheet?: string;
  readonly year?: number;
}

/** What was recognised in a workbook. */
export interface Recognised {
  readonly set: CriteriaSet;
  readonly annex: TaskAnnex | null;
  readonly evidence: EvidenceList;
  readonly year: number | null;
}

/**
 * Tells which sheet is what and reads it. `ours` names the sheets that we wrote ourselves: they are results,
 * not sources. Throws a `Refusal` where there is no criteria sheet, or where two are equally likely.
 */
export function recognise(content: WorkbookContent, choices: Choices, ours: ReadonlySet<string>): Recognised {
  const grids = content.grids.filter((grid) => !ours.has(grid.sheet));
  const criteria = chooseCriteria(grids, choices.criteriaSheet);
  const set = readCriteriaSheet(criteria.grid, criteria.header);
  const others = grids.filter((grid) => grid !== criteria.grid);
  const tasks = chooseSheet(others, choices.taskSheet, findTaskHeader);
  const year = choices.year ?? set.year ?? null;
  const annex = tasks && readTaskSheet(tasks.grid, tasks.header, { year, date1904: content.date1904 });
  const rest = others.filter((grid) => grid !== tasks?.grid);
  const list = chooseSheet(rest, choices.evidenceSheet, findEvidenceHeader);
  const entries = list ? readEvidenceSheet(list.grid, list.header, content.date1904) : [];
  return { set, annex, evidence: { sheet: list?.grid.sheet ?? null, entries }, year };
}

interface Found<H> {
  readonly grid: Grid;
  readonly header: H;
}

function chooseCriteria(grids: readonly Grid[], named: string | undefined): Found<CriteriaHeader> {
  if (named !== undefined) return namedSheet(grids, named, findCriteriaHeader);
  const found = candidates(grids, findCriteriaHeader)
    .map((candidate) => ({ ...candidate, likelihood: likelihood(candidate) }))
    .filter((candidate) => candidate.likelihood > 0)
    .sort((a, b) => b.likelihood - a.likelihood);
  const [best, second] = found;
  if (!best)
    throw new Refusal(
      message('input.no-criteria-sheet', { sheets: grids.map((grid) => `“${grid.sheet}”`).join(', ') }),
    );
  if (second && second.likelihood >= best.likelihood * CLEARLY_LESS) {
    throw new Refusal(
      message('input.two-criteria-sheets', { first: best.grid.sheet, second: second.grid.sheet }),
    );
  }
  return best;
}

/** A second sheet must stay below this share of the best one's likelihood, or the user must choose. */
const CLEARLY_LESS = 0.8;

/**
 * How likely a sheet is the one to score: leaves with points, figures or wordings beside them. A copy that
 * differs in nothing is as likely as its original. A hidden sheet is never preferred to one that is seen.
 */
function likelihood({ grid, header }: Found<CriteriaHeader>): number {
  const set = readCriteriaSheet(grid, header);
  let leaves = 0;
  const visit = (criterion: CriteriaSet['fields'][number]): void => {
    if (criterion.leaf && criterion.max !== null) leaves++;
    criterion.children.forEach(visit);
  };
  set.fields.forEach(visit);
  return leaves * header.weight * (grid.hidden ? 0.1 : 1);
}

function chooseSheet<H extends { readonly weight: number }>(
  grids: readonly Grid[],
  named: string | undefined,
  find: (grid: Grid) => H | null,
): Found<H> | null {
  if (named !== undefined) return namedSheet(grids, named, find);
  const found = candidates(grids, find).sort((a, b) => b.header.weight - a.header.weight);
  return found[0] ?? null;
}

function namedSheet<H>(grids: readonly Grid[], named: string, find: (grid: Grid) => H | null): Found<H> {
  const grid =
    grids.find(({ sheet }) => sheet === named) ??
    grids.find(({ sheet }) => sheet.toLowerCase() === named.toLowerCase());
  if (!grid) {
    throw new Refusal(
      message('input.no-such-sheet', {
        sheet: named,
        sheets: grids.map(({ sheet }) => `“${sheet}”`).join(', '),
      }),
    );
  }
  const header = find(grid);
  if (!header) throw new Refusal(message('input.sheet-without-header', { sheet: grid.sheet }));
  return { grid, header };
}

const candidates = <H>(grids: readonly Grid[], find: (grid: Grid) => H | null): Found<H>[] =>
  grids.flatMap((grid) => {
    const header = find(grid);
    return header ? [{ grid, header }] : [];
  });
