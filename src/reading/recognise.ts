import { leavesOf, type CriteriaRole, type CriteriaSet } from '../model/criterion';
import type { EvidenceList, EvidenceMemory } from '../model/evidence';
import type { Grid, WorkbookContent } from '../model/grid';
import type { InspectionPlan, ShortcomingList } from '../model/inspection';
import type { Mapping } from '../model/mapping';
import { message } from '../model/message';
import type { Recognition, TableRecognition } from '../model/recognition';
import { ALL_KINDS, type SheetKind, type SheetRole } from '../model/sheet-kind';
import { Refusal } from '../model/refusal';
import type { OtherIndexSheet } from '../model/other-index';
import type { PreviousSheet } from '../model/previous-year';
import type { ReportBook } from '../model/report-book';
import type { ReportFigureSheet } from '../model/report-figure';
import type { SurveySheet } from '../model/survey';
import type { TargetList } from '../model/target';
import type { TaskAnnex } from '../model/task';
import { withoutCriteria } from './criteria/criteria-sheet';
import { isRequirementColumn, readEvidenceColumn, type NamedEvidence } from './evidence/evidence-column';
import type { NamedLink } from './evidence/evidence-links';
import { gatherEvidence } from './evidence/evidence-register';
import { withEmptyReferences } from './cells/empty-references';
import { describeTable } from './header/mapped-header';
import { readParts } from './set-parts';
import type { SheetCandidate, Chosen } from './sheet-candidate';
import { chooseSheets, ofEachKind, sheetNames, type ChosenSheets } from './choose-sheets';
import { SHEET_KINDS, type ReadByKind, type ReadContext } from './sheet-kinds';

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
  /** What a survey says of the leaves that it decides, where a sheet holds it. */
  readonly survey: SurveySheet | null;
  /** The plan of self-inspection, where a sheet holds it. */
  readonly inspections: InspectionPlan | null;
  /** What inspections found, where a sheet holds it. */
  readonly shortcomings: ShortcomingList | null;
  /** The book of reports that were sent, where a sheet holds it. */
  readonly reports: ReportBook | null;
  /** Other indices over the years, where a sheet holds them. */
  readonly indices: OtherIndexSheet | null;
  /** The figures of the periodic reports, where a sheet holds them. */
  readonly figures: ReportFigureSheet | null;
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
  const grids = withEmptyReferences(content.grids).filter((grid) => !generatedSheets.has(grid.sheet));
  const chosen = chooseSheets(grids, mapping);
  const { criteria } = chosen;
  if (!criteria && !chosen.targets)
    throw new Refusal(message('input.no-criteria-sheet', { sheets: sheetNames(grids) }));

  const context = { choices: mapping, year: mapping.year ?? null, date1904: content.date1904 };
  const parts = criteria?.parts ?? [];
  const scale =
    parts.length > 1 && criteria
      ? readParts(parts, criteria, mapping)
      : readChosen('criteria', criteria, context);
  const targets = readChosen('targets', chosen.targets, context);
  const read = scale ?? withoutCriteria(targets?.sheet ?? '', targets);
  const set: CriteriaSet = { ...read, unit: mapping.unit || read.unit };
  const year = mapping.year ?? set.year ?? null;
  const annex = readChosen('tasks', chosen.tasks, { ...context, year });
  const evidence = gatherEvidence(set.fields, {
    sheet: chosen.evidence?.grid.sheet ?? null,
    listed: readChosen('evidence', chosen.evidence, { ...context, year }) ?? [],
    named: parts.flatMap((part) => namedEvidence(part, set, memory)),
    memory,
  });
  return {
    set,
    annex,
    evidence: evidence.list,
    namedEvidence: evidence.named,
    targets,
    year: year ?? annex?.year ?? null,
    recognition: withTitledSheets(
      ofEachKind<Recognition>((kind) => {
        const table = chosen[kind];
        return table && withSheetDoubts(described(kind, table, generated), table);
      }),
      grids,
    ),
    previous: readChosen('previous', chosen.previous, context),
    survey: readChosen('survey', chosen.survey, context),
    inspections: readChosen('inspections', chosen.inspections, { ...context, year }),
    shortcomings: readChosen('shortcomings', chosen.shortcomings, { ...context, year }),
    reports: readChosen('reports', chosen.reports, { ...context, year }),
    indices: readChosen('indices', chosen.indices, context),
    figures: readChosen('figures', chosen.figures, context),
  };
}

/** What is said of a recognised table; a sheet that was chosen under another name is told. */
function described(
  kind: SheetKind,
  { grid, mapped, rival }: Chosen<SheetRole, unknown>,
  { columns, goneSheets }: GeneratedParts,
): TableRecognition {
  const table = describeTable(grid, mapped, rival, columns?.get(grid.sheet));
  const before = goneSheets?.[kind];
  if (before === undefined) return table;
  const cell = { sheet: grid.sheet, row: mapped.header.firstRow, column: 0 };
  const said = { cell, message: message('doubt.sheet-gone', { before, now: grid.sheet }) };
  return { ...table, doubts: [...table.doubts, said] };
}

/** That the set is on several sheets is said, and every sheet with other criteria that are not counted. */
function withSheetDoubts(
  table: TableRecognition,
  { grid, mapped, parts = [], left = [] }: Chosen<SheetRole, unknown>,
): TableRecognition {
  const cell = { sheet: grid.sheet, row: Math.max(0, mapped.header.firstRow), column: 0 };
  const sheets = parts.map((part) => `“${part.grid.sheet}”`).join(', ');
  const spread = parts.length > 1 ? [{ cell, message: message('doubt.set-parts', { sheets }) }] : [];
  const others = left.map(({ sheet, row, leaves, points }) => ({
    cell: { sheet, row, column: 0 },
    message: message('doubt.other-criteria', { sheet, leaves, points }),
    severity: 'warning' as const,
  }));
  return { ...table, doubts: [...table.doubts, ...spread, ...others] };
}

/** A sheet whose title says what it is and whose columns do not is told with the criteria, for which it was meant. */
function withTitledSheets(recognition: Recognition, grids: readonly Grid[]): Recognition {
  const { criteria } = recognition;
  const taken = new Set(ALL_KINDS.map((kind) => recognition[kind]?.sheet));
  const doubts = ALL_KINDS.flatMap((kind) =>
    grids
      .filter((grid) => recognition[kind] === null && !taken.has(grid.sheet))
      .filter((grid) => SHEET_KINDS[kind].isTitled?.(grid) === true)
      .map(({ sheet }) => ({
        cell: { sheet, row: 0, column: 0 },
        message: message('doubt.titled-sheet', { sheet }),
        severity: 'warning' as const,
      })),
  );
  return criteria
    ? { ...recognition, criteria: { ...criteria, doubts: [...criteria.doubts, ...doubts] } }
    : recognition;
}

/** What the evidence column names; "Các yêu cầu và tài liệu kiểm chứng" is the province's text, not the office's. */
function namedEvidence(
  { grid, mapped }: SheetCandidate<CriteriaRole>,
  set: CriteriaSet,
  { written }: EvidenceMemory,
): readonly NamedEvidence[] {
  const isRequirement = isRequirementColumn(mapped.header.words.evidence ?? '');
  const leaves = set.fields.flatMap(leavesOf).filter(({ maxCell }) => maxCell.sheet === grid.sheet);
  return readEvidenceColumn(grid, leaves, {
    isRequirement,
    written,
  });
}

/** What is on a chosen sheet; what was read to choose it is not read again. */
function readChosen<Kind extends SheetKind>(
  kind: Kind,
  chosen: ChosenSheets[Kind],
  context: ReadContext,
): ReadByKind[Kind] | null {
  if (!chosen) return null;
  return chosen.read ?? SHEET_KINDS[kind].read(chosen.grid, chosen.mapped.header, context);
}
