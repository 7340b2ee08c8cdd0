/** Where a fault that was found by trying the product stands in the tests; or why it was left. */
export type FaultEntry = { readonly tests: readonly FaultTest[] } | { readonly left: string };

export interface FaultTest {
  readonly file: string;
  readonly test: string;
}

const at = (file: string, test: string): FaultEntry => ({ tests: [{ file, test }] });
/** A fault of several parts, each with its test. */
const parts = (...tests: readonly (readonly [file: string, test: string])[]): FaultEntry => ({
  tests: tests.map(([file, test]) => ({ file, test })),
});
const left = (reason: string): FaultEntry => ({ left: reason });

/**
 * Every numbered fault of three trials of the product: of the engine (S: wrong without saying so, P and D: other
 * programs and documents, 1.1: targets), of files, and of the pane and the sheets. `test` is a piece of the test's title.
 */
export const FAULT_LIST: Readonly<Record<string, FaultEntry>> = {
  'engine 1.1': at('reading/targets.test.ts', 'engine 1.1: a result in whatever form an office types it'),
  'engine S1': at('reading/blocks.test.ts', 'S1: blocks outside the hundred under any heading'),
  'engine S2': at('reading/blocks.test.ts', 'S2: what a penalty takes off'),
  'engine S3': at('reading/tasks.test.ts', 'S3: of what falls due more than once each turn is judged'),
  'engine S4': at('reading/tasks.test.ts', 'S4: a numbered task with nothing but its content counts'),
  'engine S5': parts(
    ['reading/targets.test.ts', 'S5: rank %s where the fifth was aimed at is %s'],
    ['reading/word-figures.test.ts', 'a rank: the lower place is the better, in words as in digits'],
  ),
  'engine S6': at('scoring/settled.test.ts', 'S6: what can no longer be changed is not offered'),
  'engine S7': at('scoring/lead.test.ts', 'S7: syllables that stand in other words of the task tell nothing'),
  'engine S8': at('scoring/appraisal.test.ts', 'S8: a figure above the maximum is told'),
  'engine S9': parts(
    ['cli/hand-over.test.ts', 'S9: damaged or forged scores of the snapshot are not believed'],
    ['cli/hand-over.test.ts', 'S9: a copy that another program saved without our part'],
    ['memory/lost-state.test.ts', 'and that they are not: a score, or an input that changes no score'],
  ),
  'engine S10': parts(
    ['checking/examples/plan.ts', "'target-result-invalid'"],
    ['checking/examples/plan.ts', 'every row of another form, each at its cell'],
    ['reading/targets.test.ts', 'engine 1.1: a result in whatever form an office types it'],
  ),
  'engine P1': at('reading/uncalculated.test.ts', 'P1: a formula that no program has calculated'),
  'engine P2': at('reading/uncalculated.test.ts', 'P2: an input that refers to an empty cell'),
  'engine P3': at('formulas/syntax.test.ts', 'but for the digits of a number (engine P3)'),
  'engine P4': at('workbook/file/other-writers.test.ts', 'P4: puts several marks over the same cells'),
  'engine P5': left(
    'NUMBERVALUE keeps its three arguments: with two, what counts as thousands depends on the reader’s language ' +
      '(decision 0126). It stands only where an input was typed as text; Gnumeric then shows #N/A and no wrong figure.',
  ),
  'engine P6': at('workbook/file/other-writers.test.ts', 'P6: replaces the name Print_Titles'),
  'engine D1': at('reading/tasks.test.ts', 'D1: the box decides'),
  'engine D2': at('reading/tasks.test.ts', 'D2: merged deadlines and agencies hold for all their rows'),
  'engine D3': at('reading/tasks.test.ts', 'D3: a line break from Word that became a second row'),
  'engine D4': at('reading/tasks.test.ts', 'D4: a mark that ticks a row of a scale'),
  'engine D5': at('text/written-date.test.ts', 'D5: %s'),
  'engine D6': at('reading/blocks.test.ts', 'Trừ 1 điểm/lần, tối đa trừ 5 điểm'),
  'engine D7': at('scoring/task-status.test.ts', 'D7: said to be done, on a day to come'),
  'engine D8': at('reading/codes.test.ts', 'footnotes behind (engine D8)'),
  'engine D9': at('memory/without-names.test.ts', 'Engine fault D9'),
  'engine D10': at('formulas/syntax.test.ts', 'but for a range of one cell (engine D10)'),
  'engine D11': at('workbook/file/other-writers.test.ts', 'D11: is led to by relative targets'),
  'engine D12': at('workbook/file/other-writers.test.ts', 'D12: has no inline strings'),
  'files 1': at('reading/codes.test.ts', 'files fault 1: a code that Excel turned into a day'),
  'files 2': at('workbook/file/other-writers.test.ts', 'files fault 2: a column that a person hid'),
  'files 3': at('workbook/file/other-writers.test.ts', 'files fault 3: HYPERLINK formulas'),
  'files 4': at('sheets/kept-settings.test.ts', 'files fault 4: what the office set on lines of our sheets'),
  'files 5': at('cli/forms-and-signatures.test.ts', 'files fault 5: a template is written as a workbook'),
  'files 6': at('workbook/file/other-writers.test.ts', 'files fault 6: taking out a sheet of ours'),
  'files 7': at('workbook/file/other-writers.test.ts', 'files fault 7: links say what their cell shows'),
  'files 8': at('workbook/file/other-writers.test.ts', 'files fault 8: links that begin with "#"'),
  'files 9': at('workbook/file/other-writers.test.ts', 'files fault 9: leaves no part of it behind'),
  'files F1': at(
    'workbook/file/other-writers.test.ts',
    'files F1, F5: times and durations of Strict workbooks',
  ),
  'files F2': at('workbook/file/other-writers.test.ts', 'files F2: a sheet without a part'),
  'files F3': at('workbook/file/other-writers.test.ts', 'files F3: mc:AlternateContent among the styles'),
  'files F4': at('workbook/file/other-writers.test.ts', 'files F4, F7: styles'),
  'files F5': at(
    'workbook/file/other-writers.test.ts',
    'files F1, F5: times and durations of Strict workbooks',
  ),
  'files F6': at('workbook/file/other-writers.test.ts', 'files F6: back-slashes in the names of entries'),
  'files F7': at('workbook/file/other-writers.test.ts', 'files F4, F7: styles'),
  'files F8': at('workbook/file/other-writers.test.ts', 'files F8: a relationship to a table of strings'),
  'pane-and-sheets 1': at('pane-edits/highlight.test.ts', 'pane-and-sheets 1: Excel takes the marks'),
  'pane-and-sheets 2': at('pane-edits/levels-in-rows.test.ts', 'pane-and-sheets 2: is marked with an "x"'),
  'pane-and-sheets 3': at(
    'checking/identity.test.ts',
    'pane-and-sheets 3a: a finding is about one criterion',
  ),
  'pane-and-sheets 4': parts(
    ['memory/lost-state.test.ts', 'pane-and-sheets 4: the loss is said'],
    ['workbook/file/other-writers.test.ts', 'What LibreOffice makes of it: the part stays'],
    ['memory/printed-decisions.test.ts', 'without our part the same points, the same choices'],
    ['sections/lost-state.test.ts', 'each part knows the choices of the whole'],
  ),
  'pane-and-sheets 5': at(
    'sheets/plan-figures.test.ts',
    'pane-and-sheets 5: no generated sheet speaks of points',
  ),
  'pane-and-sheets 6': at('checking/risk.test.ts', 'pane-and-sheets 6: without any evidence'),
  'pane-and-sheets 7': at('reading/unknown-headers.test.ts', 'pane-and-sheets 7: '),
  'pane-and-sheets 8': parts(
    ['taskpane/session/reduce.test.ts', 'pane-and-sheets 8: keeps a leaf that was written to'],
    [
      'taskpane/score/fill-in.test.tsx',
      'open criteria are filled in one after the other; Enter writes and goes on',
    ],
  ),
  'pane-and-sheets 9': at('taskpane/shared/declaration-form.test.ts', 'pane-and-sheets 9: an unclear figure'),
  'pane-and-sheets 10': parts(
    ['workbook/office/live.test.ts', 'pane-and-sheets 10: tells of a sheet'],
    ['workbook/office/live.test.ts', 'says that a sheet is gone where its cell is to be shown'],
    ['memory/learned.test.ts', 'holds after the sheet was renamed, and says under which name it was found'],
  ),
  'pane-and-sheets 11': at('memory/learned.test.ts', 'pane-and-sheets 11: holds after a column was inserted'),
  'pane-and-sheets 12': parts(
    ['text/sentence-date.test.ts', 'pane-and-sheets 12: the date stands in the name'],
    ['text/shared-symbol.test.ts', 'pane-and-sheets 12: several numbers before one symbol'],
    ['checking/evidence-text.test.ts', 'a report with nothing but its number keeps the number in its name'],
    ['checking/evidence-text.test.ts', 'no number is asked of what bears none'],
    ['checking/evidence-text.test.ts', 'an address without https:// lacks just that'],
  ),
  'pane-and-sheets 13': at(
    'checking/typed-score.test.ts',
    'pane-and-sheets 13: %s typed where the levels give',
  ),
  'pane-and-sheets 14': parts(
    ['pane-edits/handed-over.test.ts', 'pane-and-sheets 14: the first round adds up by itself'],
    ['sheets/appraisal-sheet.test.ts', '13.4: round one stands beside round two'],
    [
      'sheets/appraisal-sheet.test.ts',
      '13.4: sums of the fields are formulas over the cells, and the appraised index',
    ],
    ['scoring/appraisal.test.ts', 'an appraised leaf without a self-score, as of a survey'],
  ),
  'pane-and-sheets 15': parts(
    ['sheets/printed-result.test.ts', 'is signed for a people’s committee by its chairman'],
    ['sheets/printed-result.test.ts', 'lists what does not apply, how it counts and why'],
    ['sheets/printed-result.test.ts', 'calls the same criterion “not applicable” in the annex too'],
    ['sheets/printed-result.test.ts', 'breaks no line inside a merged cell'],
    ['pane-edits/handed-over.test.ts', 'is printed on A4 sheets lying down, each table one page wide'],
  ),
  'pane-and-sheets 16': left(
    'Two sheets stay: the office’s own list, which the pane fills in, and the register with the numbers that is sent. ' +
      'A run writes the register from the list and from the criteria sheet; nothing is to be corrected in the register.',
  ),
  'pane-and-sheets 17': at(
    'sheets/printed-result.test.ts',
    'pane-and-sheets 17: what nobody has scored has no index',
  ),
  'pane-and-sheets 18': left(
    'The card of a rule is laid out by hand and was looked at in pictures; no test tells whether it is easy to see.',
  ),
  'pane-and-sheets 19': at(
    'reading/sheet-kinds.test.ts',
    'pane-and-sheets 19: %s: every role that is known by its words can be corrected',
  ),
  'pane-and-sheets 20': at(
    'host/start.test.ts',
    'pane-and-sheets 20: a port that another program uses is named',
  ),
  'pane-and-sheets 21': parts(
    ['i18n/terms.test.ts', 'pane-and-sheets 21: a sentence and its translation end alike'],
    ['i18n/terms.test.ts', 'pane and sheets name causes and remedies alike'],
    ['i18n/terms.test.ts', 'numbers, spaces and quotation marks'],
  ),
  'pane-and-sheets 22': at('taskpane/session/reduce.test.ts', 'pane-and-sheets 22: are left all at once'),
  'pane-and-sheets 23': left(
    'Looks and small comforts, mended one by one where they are true (toggles show their state, warnings are grouped, ' +
      'what is locked is told in the guide); nothing of it is one behaviour that a test could hold.',
  ),
};
