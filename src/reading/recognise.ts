import { leavesOf, type CriteriaRole, type CriteriaSet } from '../model/criterion';
import type { EvidenceList, EvidenceMemory } from '../model/evidence';
import type { Grid, WorkbookContent } from '../model/grid';
import type { Mapping } from '../model/mapping';
import { message } from '../model/message';
import type { Recognition, TableRecognition } from '../model/recognition';
import type { SheetKind, SheetRole } from '../model/sheet-kind';
import { Refusal } from '../model/refusal';
import type { PreviousSheet } from '../model/previous-year';
import type { TargetList } from '../model/target';
import type { TaskAnnex } from '../model/task';
import { readCriteriaSheet, withoutCriteria } from './criteria-sheet';
import { isRequirementColumn, readEvidenceColumn, type NamedEvidence } from './evidence-column';
import type { NamedLink } from './evidence-links';
import { gatherEvidence } from './evidence-register';
import { readEvidenceSheet } from './evidence-sheet';
import { withEmptyReferences } from './empty-references';
import { describeTable, type MappedHeader } from './mapped-header';
import { isPreviousSheet, readPreviousSheet } from './previous-sheet';
import { SHEET_KINDS } from './sheet-kinds';
import { readTargetSheet } from './target-sheet';
import { readTaskSheet } from './task-sheet';
import { readTitles } from './titles';

/** What was recognised in a workbook. */
export interface RecognisedWorkbook {
  readonly set: CriteriaSet;
  readonly annex: TaskAnnex | null;
  readonly evidence: EvidenceList;
  /** The documents that the evidence cells of leaves name. */
  readonly namedEvidence: readonly NamedLink[];
  readonly targets: TargetList | null;
  readonly year: number | null;
  readonly recognition: Recognition;
  /** Last year's result, where a sheet holds it. */
  readonly previous: PreviousSheet | null;
}

/** What earlier runs wrote into the workbook. */
export interface GeneratedParts {
  /** The sheets that we wrote: results, not sources. */
  readonly sheets: ReadonlySet<string>;
  readonly evidence: EvidenceMemory;
  /** The columns that we added to a sheet of the office's, by sheet. */
  readonly columns?: ReadonlyMap<string, ReadonlySet<number>>;
  /** Sheets that a person chose once and that are there no more under that name: another is looked for. */
  readonly goneSheets?: Readonly<Partial<Record<SheetKind, string>>>;
}

/**
 * Tells which sheet is what and reads it. What a person decided counts before what is recognised. Throws a `Refusal` where there is neither a
 * criteria sheet nor a list of targets, or where two criteria sheets are equally likely.
 */
export function recognise(
  content: WorkbookContent,
  mapping: Mapping,
  generated: GeneratedParts,
): RecognisedWorkbook {
  const { sheets: generatedSheets, evidence: memory } = generated;
  const all = withEmptyReferences(content.grids).filter((grid) => !generatedSheets.has(grid.sheet));
  const grids = all.filter((grid) => grid.sheet === mapping.criteriaSheet || !isPreviousSheet(grid));
  const find = {
    tasks: SHEET_KINDS.tasks.find,
    evidence: SHEET_KINDS.evidence.find,
    targets: SHEET_KINDS.targets.find,
  };
  const criteria = chooseCriteria(grids, mapping);
  const others = grids.filter((grid) => grid !== criteria?.grid);
  const tasks = chooseSheet(others, mapping.taskSheet, (grid) => find.tasks(grid, mapping.taskTable));
  const rest = others.filter((grid) => grid !== tasks?.grid);
  const list = chooseSheet(rest, mapping.evidenceSheet, (grid) => find.evidence(grid, mapping.evidenceTable));
  const goals = chooseSheet(
    rest.filter((grid) => grid !== list?.grid),
    mapping.targetSheet,
    (grid) => find.targets(grid, mapping.targetTable),
  );

  if (!criteria && !goals) throw new Refusal(message('input.no-criteria-sheet', { sheets: namesOf(grids) }));

  const targets = goals && readTargetSheet(goals.grid, goals.mapped.header);
  const read = criteria
    ? readCriteriaSheet(criteria.grid, criteria.mapped.header, mapping)
    : withoutCriteria(targets?.sheet ?? '', targets);
  const set: CriteriaSet = { ...read, unit: mapping.unit || read.unit };
  const year = mapping.year ?? set.year ?? null;
  const annex = tasks && readTaskSheet(tasks.grid, tasks.mapped.header, { year, date1904: content.date1904 });
  const evidence = gatherEvidence(set.fields, {
    sheet: list?.grid.sheet ?? null,
    listed: list ? readEvidenceSheet(list.grid, list.mapped.header, content.date1904) : [],
    named: criteria ? namedEvidence(criteria, set, memory) : [],
    memory,
  });
  return {
    set,
    annex,
    evidence: evidence.list,
    namedEvidence: evidence.named,
    targets,
    year: year ?? annex?.year ?? null,
    recognition: {
      criteria: criteria && described('criteria', criteria, generated),
      tasks: tasks && described('tasks', tasks, generated),
      evidence: list && described('evidence', list, generated),
      targets: goals && described('targets', goals, generated),
    },
    previous: readPreviousSheet(all.filter((grid) => grid !== criteria?.grid)),
  };
}

/** What is said of a recognised table; a sheet that was chosen under another name is told. */
function described<Role extends SheetRole>(
  kind: SheetKind,
  { grid, mapped, rival }: Found<Role>,
  { columns, goneSheets }: GeneratedParts,
): TableRecognition {
  const table = describeTable(grid, mapped, rival, columns?.get(grid.sheet));
  const before = goneSheets?.[kind];
  if (before === undefined) return table;
  const cell = { sheet: grid.sheet, row: mapped.header.firstRow, column: 0 };
  const said = { cell, message: message('doubt.sheet-gone', { before, now: grid.sheet }) };
  return { ...table, doubts: [...table.doubts, said] };
}

/** What the evidence column names; "Các yêu cầu và tài liệu kiểm chứng" is the province's text, not the office's. */
function namedEvidence(
  { grid, mapped }: Found<CriteriaRole>,
  set: CriteriaSet,
  { written }: EvidenceMemory,
): readonly NamedEvidence[] {
  const isRequirement = isRequirementColumn(mapped.header.words.evidence ?? '');
  return readEvidenceColumn(grid, set.fields.flatMap(leavesOf), {
    isRequirement,
    written,
  });
}

interface Found<Role extends SheetRole> {
  readonly grid: Grid;
  readonly mapped: MappedHeader<Role>;
  /** How near the next likely sheet comes: 0 for none, 1 for just as likely. */
  readonly rival: number;
}

type Find<Role extends SheetRole> = (grid: Grid) => MappedHeader<Role> | null;

function chooseCriteria(grids: readonly Grid[], mapping: Mapping): Found<CriteriaRole> | null {
  const find: Find<CriteriaRole> = (grid) => SHEET_KINDS.criteria.find(grid, mapping.criteriaTable);
  if (mapping.criteriaSheet !== undefined) return namedSheet(grids, mapping.criteriaSheet, find);
  const possible = ofTheYear(candidates(grids, find), mapping.year);
  if (possible.length === 1 && possible[0] && hasLeaves(possible[0])) return { ...possible[0], rival: 0 };
  const found = possible
    .map((candidate) => ({ ...candidate, likelihood: likelihood(candidate) }))
    .filter((candidate) => candidate.likelihood > 0)
    .sort((a, b) => b.likelihood - a.likelihood);
  const [best, second] = found;
  if (!best) return null;
  const rival = second ? second.likelihood / best.likelihood : 0;
  if (second && rival >= EQUALLY_LIKELY) {
    throw new Refusal(
      message('input.two-criteria-sheets', { first: best.grid.sheet, second: second.grid.sheet }),
    );
  }
  return { ...best, rival };
}

/** From this share of the best one's likelihood on, a second sheet is as likely and the user must choose. */
const EQUALLY_LIKELY = 0.8;

/** True where at least one row below the header has a name and points: then there is something to score. */
function hasLeaves({ grid, mapped }: Omit<Found<CriteriaRole>, 'rival'>): boolean {
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
  found: readonly Omit<Found<CriteriaRole>, 'rival'>[],
  year: number | undefined,
): readonly Omit<Found<CriteriaRole>, 'rival'>[] {
  if (year === undefined || found.length < 2) return found;
  const matching = found.filter(({ grid, mapped }) => readTitles(grid, mapped.header.firstRow).year === year);
  return matching.length > 0 ? matching : found;
}

/**
 * How likely a sheet is the one to score: leaves with points, and how well its header is known. A copy that
 * differs in nothing is as likely as its original. A hidden sheet is never preferred to one that is seen.
 */
function likelihood({ grid, mapped }: Omit<Found<CriteriaRole>, 'rival'>): number {
  let leaves = 0;
  const visit = (criterion: CriteriaSet['fields'][number]): void => {
    if (criterion.leaf && criterion.max !== null)
      leaves += criterion.leaf.rule.kind === 'unreadable' ? 0.5 : 1;
    criterion.children.forEach(visit);
  };
  readCriteriaSheet(grid, mapped.header).fields.forEach(visit);
  return leaves * mapped.header.weight * (grid.hidden ? 0.1 : 1);
}

function chooseSheet<Role extends SheetRole>(
  grids: readonly Grid[],
  named: string | undefined,
  find: Find<Role>,
): Found<Role> | null {
  if (named !== undefined) return namedSheet(grids, named, find);
  const weigh = ({ grid, mapped }: Omit<Found<Role>, 'rival'>): number =>
    mapped.header.weight * (grid.hidden ? 0.1 : 1);
  const found = [...candidates(grids, find)].sort((a, b) => weigh(b) - weigh(a));
  const [best, second] = found;
  return best ? { ...best, rival: second ? weigh(second) / weigh(best) : 0 } : null;
}

function namedSheet<Role extends SheetRole>(
  grids: readonly Grid[],
  named: string,
  find: Find<Role>,
): Found<Role> {
  const same = (sheet: string): boolean => sheet === named || sheet.toLowerCase() === named.toLowerCase();
  const grid = grids.find(({ sheet }) => sheet === named) ?? grids.find(({ sheet }) => same(sheet));
  if (!grid) throw new Refusal(message('input.no-such-sheet', { sheet: named, sheets: namesOf(grids) }));
  const mapped = find(grid);
  if (!mapped) throw new Refusal(message('input.sheet-without-header', { sheet: grid.sheet }));
  return { grid, mapped, rival: 0 };
}

const namesOf = (grids: readonly Grid[]): string => grids.map(({ sheet }) => `“${sheet}”`).join(', ');

const candidates = <Role extends SheetRole>(
  grids: readonly Grid[],
  find: Find<Role>,
): readonly Omit<Found<Role>, 'rival'>[] =>
  grids.flatMap((grid) => {
    const mapped = find(grid);
    return mapped ? [{ grid, mapped }] : [];
  });
