import { isPeriod, lettersOf, periodsToCount } from '../letters/letters-of';
import type { ReportSource } from '../letters/report-source';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { PeriodName } from '../model/report-period';
import { countedPeriods } from '../scoring/counted-period';
import { periodSheetEdits } from '../sheets/period-sheet';
import { checkOutput, writeWhole } from './files';
import { isWorkbook, type ReportCommand } from './report-arguments';
import { assessFile, inFile, lastYear, translator } from './score-command';
import type { Terminal } from './terminal';

/**
 * `par-index report`: an official letter as a Word file, from the figures of the workbook. What only a person knows is
 * left blank and marked; letters are Vietnamese in every language.
 */
export async function reportCommand({ file, options }: ReportCommand, terminal: Terminal): Promise<void> {
  const { out, language } = options;
  const { report } = options;
  const isSheet = isPeriod(report) && isWorkbook(out);
  await checkOutput(out, isSheet ? 'workbook' : 'letter', file);
  if (isPeriod(report) && isSheet) return periodSheet({ kind: 'report', file, options }, report, terminal);
  const previous = options.previous === null ? null : await lastYear(options.previous, options, terminal);
  const { workbook, assessed } = await assessFile(file, options, terminal, previous);
  const source: ReportSource = {
    assessment: assessed.assessment,
    content: workbook.content,
    isGeneratedFormula: assessed.isGeneratedFormula,
    t: translator('vi'),
  };
  const { closing } = options;
  const [letter, ...more] = inFile(file, () =>
    lettersOf(source, report, closing ?? assessed.assessment.closing),
  );
  // The library of Word files is large: it is loaded only here.
  const { writeDocx } = await import('../letters/docx/write-docx');
  await writeWhole(out, await writeDocx(letter, ...more));
  terminal.error(`${translator(language)(message('cli.reported', { file: out }))}\n`);
}

/** A copy of the workbook with the sheet "Báo cáo {kỳ}", compared with the same period of last year's workbook. */
async function periodSheet(
  { file, options }: ReportCommand,
  name: PeriodName,
  terminal: Terminal,
): Promise<void> {
  const { out, language, closing: asked, previous } = options;
  const { workbook, assessed } = await assessFile(file, options, terminal);
  const { assessment } = assessed;
  const closing = asked ?? assessment.closing;
  const earlier =
    previous === null
      ? null
      : (await assessFile(previous, { ...options, year: null, sheets: {} }, terminal)).assessed.assessment;
  const written = inFile(file, () => {
    const { now, before } = periodsToCount(assessment, name, closing);
    const lastYear = earlier && (countedPeriods(earlier, name, closing)?.now ?? null);
    if (lastYear && lastYear.period.year >= now.period.year)
      throw new Refusal(message('cli.report-same-year', { year: String(lastYear.period.year) }));
    const { content } = workbook;
    // A report is issued in Vietnamese, whatever language the command speaks.
    const t = translator('vi');
    const edits = periodSheetEdits({ assessment, content, t, now, before, lastYear });
    return { sheet: edits.sheets[0]?.sheet ?? '', bytes: workbook.apply(edits) };
  });
  await writeWhole(out, written.bytes);
  const said = message('cli.period-sheet', { sheet: written.sheet, file: out });
  terminal.error(`${translator(language)(said)}\n`);
}
