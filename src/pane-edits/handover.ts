import type { Assessment } from '../model/assessment';
import { quoteSheet } from '../model/cell';
import {
  noEdits,
  text,
  type Block,
  type Edits,
  type FormatEdit,
  type LinkEdit,
  type SheetEdits,
} from '../model/edits';
import { valueAt, type Grid, type WorkbookContent } from '../model/grid';
import { message, type Message } from '../model/message';
import type { CriteriaRole } from '../model/criterion';
import {
  findGeneratedPlace,
  GENERATED_PLACES,
  GENERATED_SHEET_NAMES,
  generatedSheetNames,
  placeGeneratedSheet,
} from '../memory/generated-sheets';
import { BODY, HEADER, range } from '../sheets/cell-styles';
import type { Snapshot } from '../memory/snapshot';
import { isUnseen } from '../checking/seen';
import { isClaim, isExplained, isProved } from '../scoring/claims';
import { changedSince, snapshotWords } from '../scoring/snapshot';
import { appraisalSums } from './appraisal-sums';

/** One thing that must be true, or should be, before the workbook is sent to the Department of Home Affairs. */
export interface HandOverItem {
  readonly key: 'errors' | 'scores' | 'explanations' | 'warnings' | 'snapshot';
  readonly holds: boolean;
  /** False for what the office may send all the same. */
  readonly isRequired: boolean;
  readonly message: Message;
}

/** What must be true before sending: no errors, every score there, explanations given, warnings seen, scores fixed. */
export function handOverList(assessment: Assessment, snapshot: Snapshot | null): readonly HandOverItem[] {
  const { findings, total, risks } = assessment;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter((each) => each.severity === 'warning' && isUnseen(each)).length;
  const endangered = new Set<string>(risks.map(({ leaf }) => leaf.id));
  const unexplained = assessment.leaves.filter(
    (leaf) =>
      isClaim(leaf) &&
      !isExplained(leaf) &&
      (endangered.has(leaf.criterion.id) || !isProved(leaf, assessment)),
  ).length;
  const changed = snapshot ? changedSince(snapshot, assessment).length : 0;
  const item = (
    key: HandOverItem['key'],
    count: number,
    isRequired: boolean,
    words: Message,
  ): HandOverItem => ({ key, holds: count === 0, isRequired, message: words });
  const counted = (key: 'errors' | 'scores' | 'explanations' | 'warnings', count: number): Message =>
    message(count === 0 ? `handover.${key}.holds` : `handover.${key}`, { count });
  return [
    item('errors', errors, true, counted('errors', errors)),
    item('scores', total.open, true, counted('scores', total.open)),
    item('explanations', unexplained, false, counted('explanations', unexplained)),
    item('warnings', warnings, false, counted('warnings', warnings)),
    item('snapshot', snapshot ? changed : 1, false, snapshotMessage(snapshot, changed, assessment)),
  ];
}

const snapshotMessage = (snapshot: Snapshot | null, changed: number, assessment: Assessment): Message => {
  if (!snapshot) return message('handover.snapshot.none');
  return changed === 0 ? message('handover.snapshot.holds') : snapshotWords(snapshot, assessment);
};

/** What a hand-over adds to a run's edits. Why: decision 0048. */
export interface HandOverOptions {
  /** Locks scores and formulas; the columns of the appraisal stay open. */
  readonly protect: boolean;
  /** Adds the columns of the appraisal that the sheet does not have. */
  readonly appraisalColumns: boolean;
}

/** What stays open in a locked copy: the columns of the appraisers, and the explanation that they wait for. */
const OPEN_ROLES: readonly CriteriaRole[] = [
  'appraised',
  'opinion',
  'explanation',
  'appraised-again',
  'final',
];

/**
 * The columns of an appraisal in two rounds, in the order in which they are filled. Headers are Vietnamese in every
 * language: the workbook goes to a Vietnamese office.
 */
const APPRAISAL_COLUMNS: readonly {
  readonly role: CriteriaRole;
  readonly header: string;
  readonly width: number;
}[] = [
  { role: 'appraised', header: 'Điểm thẩm định lần 1', width: 12 },
  { role: 'opinion', header: 'Ý kiến thẩm định', width: 30 },
  { role: 'explanation', header: 'Giải trình', width: 30 },
  { role: 'appraised-again', header: 'Điểm thẩm định lần 2', width: 12 },
];

/** The edits of a run with what a hand-over adds. No password is set: the office can take the protection off. */
export function withHandOver(
  edits: Edits,
  assessment: Assessment,
  content: WorkbookContent,
  { protect, appraisalColumns }: HandOverOptions,
): Edits {
  const { set } = assessment;
  const { headerRows, lastRow, columns } = set.layout;
  const existing = OPEN_ROLES.flatMap((role) => columns[role] ?? []);
  const grid = content.grids.find(({ sheet }) => sheet === set.sheet);
  const criteria = edits.sheets.find(({ sheet }) => sheet === set.sheet);
  if (!grid || !criteria) return edits;
  const added = appraisalColumns ? addedColumns(grid, criteria, set.layout) : null;
  // What is added is right of everything: the first of it is the first round's, where that is missing.
  const firstRound = columns.appraised ?? added?.columns[0];
  const sums = appraisalColumns && firstRound !== undefined ? appraisalSums(set, grid, firstRound) : null;
  const open = [...existing, ...(added?.columns ?? [])].map((column): FormatEdit => ({
    range: range(headerRows.last + 1, column, lastRow, column),
    style: { locked: false },
  }));
  return {
    ...edits,
    sheets: edits.sheets.map((sheet) =>
      sheet === criteria
        ? {
            ...sheet,
            blocks: [...sheet.blocks, ...(added?.blocks ?? []), ...(sums?.blocks ?? [])],
            formats: [
              ...sheet.formats,
              ...(added?.formats ?? []),
              ...(protect ? open : []),
              ...(sums?.formats ?? []),
            ],
            merges: [...sheet.merges, ...(added?.merges ?? [])],
            columnWidths: [...sheet.columnWidths, ...(added?.widths ?? [])],
            protect,
          }
        : { ...sheet, protect },
    ),
  };
}

/** The columns that the appraisal needs and the sheet does not have, right of everything in the table's rows. */
function addedColumns(grid: Grid, criteria: SheetEdits, layout: Assessment['set']['layout']) {
  const { headerRows, lastRow } = layout;
  const missing = APPRAISAL_COLUMNS.filter(({ role }) => layout.columns[role] === undefined);
  if (missing.length === 0) return null;
  let last = Math.max(layout.scoreColumn, ...criteria.blocks.map(({ column }) => column));
  for (let row = headerRows.first; row <= lastRow; row++)
    (grid.values[row] ?? []).forEach((_, column) => {
      if (column > last && valueAt(grid, row, column) !== null) last = column;
    });
  const columns = missing.map((_, index) => last + 1 + index);
  const [first, end] = [last + 1, last + missing.length];
  return {
    columns,
    // Over all rows of the header, as its other columns are: below a merged header it would be a row of its own.
    blocks: [{ row: headerRows.first, column: first, cells: [missing.map(({ header }) => text(header))] }],
    merges:
      headerRows.first === headerRows.last
        ? []
        : columns.map((column) => range(headerRows.first, column, headerRows.last, column)),
    formats: [
      { range: range(headerRows.first, first, headerRows.last, end), style: HEADER },
      { range: range(headerRows.last + 1, first, lastRow, end), style: BODY },
    ] satisfies readonly FormatEdit[],
    widths: missing.map(({ width }, index) => ({ column: first + index, width })),
  };
}

/**
 * Removes from a workbook what is ours, except the scores: conditional formats, the columns of statuses and documents,
 * names and state; the sheets that we made too where that is asked for, and with the register the numbers that lead
 * into it. Formulas of scores stay: they are the office's result. Why: decision 0041.
 */
export function removalEdits(content: WorkbookContent, options: { readonly sheets: boolean }): Edits {
  const status = findGeneratedPlace('status', content);
  const documents = findGeneratedPlace('documents', content);
  const sheets = [
    ...(status
      ? [{ ...noEdits(status.grid.sheet), clear: [status.range], clearConditionalFormats: true }]
      : []),
    ...(documents ? [{ ...noEdits(documents.grid.sheet), clear: [documents.range] }] : []),
  ];
  const numbers = options.sheets ? registerNumbers(content) : [];
  // The names of sheets that stay say that they are ours: another run would make them again.
  const generated: readonly string[] = options.sheets
    ? [...Object.values(GENERATED_PLACES), ...GENERATED_SHEET_NAMES]
    : [GENERATED_PLACES.status, GENERATED_PLACES.documents];
  return {
    sheets: [...sheets, ...numbers],
    names: [],
    state: null,
    remove: {
      sheets: options.sheets ? [...generatedSheetNames(content)] : [],
      names: generated,
      state: true,
    },
  };
}

const NUMBERS_ONLY = /^TL-\d+(?:; TL-\d+)*$/;

/**
 * Numbers of documents that we wrote into evidence cells: nobody else leads from a cell of such numbers to the
 * register. Without it they would point at nothing.
 */
function registerNumbers(content: WorkbookContent): readonly SheetEdits[] {
  const { sheet: register, exists } = placeGeneratedSheet('register', content);
  if (!exists) return [];
  const own = generatedSheetNames(content);
  return content.grids
    .filter(({ sheet }) => !own.has(sheet))
    .flatMap((grid) => {
      const cells = grid.links.filter(
        ({ row, column, location }) =>
          leadsTo(register, location) && NUMBERS_ONLY.test(String(valueAt(grid, row, column) ?? '').trim()),
      );
      if (cells.length === 0) return [];
      const blocks = cells.map(({ row, column }): Block => ({ row, column, cells: [[{ kind: 'empty' }]] }));
      const links = cells.map(({ row, column }): LinkEdit => ({
        row,
        column,
        to: { kind: 'none' },
        tip: null,
      }));
      return [{ ...noEdits(grid.sheet), blocks, links }];
    });
}

const leadsTo = (sheet: string, location: string | null): boolean =>
  location !== null && [quoteSheet(sheet), sheet].includes(location.slice(0, location.lastIndexOf('!')));
