import { assess, type Assessed } from '../assess';
import { numbersOf } from '../formulas/inputs';
import { refuseNamesOfOthers } from '../memory/generated-sheets';
import { recall } from '../memory/recall';
import { writeState } from '../memory/state';
import type { Assessment } from '../model/assessment';
import { noEdits, type Edits } from '../model/edits';
import type { WorkbookContent } from '../model/grid';
import { message, type Translate } from '../model/message';
import { Refusal } from '../model/refusal';
import type { Day } from '../model/task';
import { withHandOver } from '../pane-edits/handover';
import { setFingerprint } from '../scoring/set-fingerprint';
import { refuseUnlessOneTable } from '../sheets/one-table';
import type { XlsxWorkbook } from '../workbook/file/open-xlsx';
import { roundsSheet } from './sheets/rounds-sheet';

/** How the workbook of an appraisal is made. */
export interface AppraisalCopyOptions {
  /** Locks everything but the columns of the appraisers. */
  readonly protect: boolean;
  readonly asOf: Day;
  /** Vietnamese: the workbook goes to a Vietnamese office. */
  readonly t: Translate;
  readonly reopen: (bytes: Uint8Array) => XlsxWorkbook;
}

/** The workbook of an appraisal, as it is when it was made. */
export interface AppraisalCopy {
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  readonly assessed: Assessed;
}

/**
 * Makes the workbook of an appraisal from the one that a unit sent: its columns where the sheet has none, their sums,
 * and the sheet of the rounds. What the unit wrote stays as it is. Made again, it follows what was appraised since.
 * Throws a `Refusal` where a set is on several sheets or in several tables, where one of our names marks something of the unit's, or where
 * the added columns would make the sheet be read otherwise. Why: decision 0210.
 */
export function appraisalCopy(sent: XlsxWorkbook, options: AppraisalCopyOptions): AppraisalCopy {
  const { asOf, reopen } = options;
  const { assessment } = assess(sent.content, { asOf });
  const { sheet } = assessment.set;
  refuseUnlessOneTable(assessment.set);
  refuseNamesOfOthers(sent.content);
  const columns = withHandOver(
    { sheets: [noEdits(sheet)], names: [], state: null },
    assessment,
    sent.content,
    { protect: options.protect, appraisalColumns: true },
  );
  // With its columns the workbook is read again: the sheet of the rounds leads to them.
  const prepared = reopen(sent.apply(columns));
  const assessed = assess(prepared.content, { asOf });
  if (readingOf(assessed.assessment) !== readingOf(assessment))
    throw new Refusal(message('appraise.read-otherwise'));
  const bytes = prepared.apply(roundsEdits(prepared.content, assessed, options));
  const workbook = reopen(bytes);
  return { bytes, workbook, assessed };
}

/** What must be the same with the added columns as without them: the set, and what every leaf gives. */
const readingOf = ({ set, leaves }: Assessment): string =>
  JSON.stringify([setFingerprint(set), leaves.map(({ outcome }) => [outcome?.state, outcome?.points])]);

function roundsEdits(
  content: WorkbookContent,
  assessed: Assessed,
  { t, protect }: AppraisalCopyOptions,
): Edits {
  const { set } = assessed.assessment;
  const grid = content.grids.find(({ sheet }) => sheet === set.sheet);
  const sheet = roundsSheet(assessed, content);
  const hasSecond = assessed.assessment.leaves.some(
    ({ criterion: { leaf } }) => (leaf?.appraisal.again ?? null) !== null,
  );
  const context = { t, set, places: sheet.places, isNumber: grid ? numbersOf(grid) : () => true, hasSecond };
  const { edits, names } = sheet.draw(context, content);
  const { state, condition } = recall(content);
  const known = new Set([...state.names, ...names.map(({ name }) => name)]);
  return {
    sheets: [{ ...edits, protect }],
    names,
    state: condition === 'newer' ? null : writeState({ ...state, names: known }),
  };
}
