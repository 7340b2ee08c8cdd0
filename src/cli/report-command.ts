import { inspectedUnits, inspectionRecord } from '../letters/inspection-record';
import type { Letter } from '../letters/letter';
import { periodReport } from '../letters/period-report';
import type { ReportSource } from '../letters/report-source';
import { selfReport } from '../letters/self-report';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { ClosingReading, PeriodName } from '../model/report-period';
import { periodAfter, periodBefore, reportPeriod, tasksOfPeriod } from '../scoring/report-period';
import { checkOutput, writeWhole } from './files';
import type { ReportCommand, ReportKind } from './report-arguments';
import { assessFile, inFile, lastYear, translator } from './score-command';
import type { Terminal } from './terminal';

/**
 * `par-index report`: an official letter as a Word file, from the figures of the workbook. What only a person knows is
 * left blank and marked; letters are Vietnamese in every language.
 */
export async function reportCommand({ file, options }: ReportCommand, terminal: Terminal): Promise<void> {
  const { out, language } = options;
  await checkOutput(out, 'letter', file);
  const previous = options.previous === null ? null : await lastYear(options.previous, options, terminal);
  const { workbook, assessed } = await assessFile(file, options, terminal, previous);
  const source: ReportSource = {
    assessment: assessed.assessment,
    content: workbook.content,
    isGeneratedFormula: assessed.isGeneratedFormula,
    t: translator('vi'),
  };
  const { report, closing } = options;
  const [letter, ...more] = inFile(file, () =>
    lettersOf(source, report, closing ?? assessed.assessment.reporting?.closing ?? 'in'),
  );
  // The library of Word files is large: it is loaded only here.
  const { writeDocx } = await import('../letters/docx/write-docx');
  await writeWhole(out, await writeDocx(letter, ...more));
  terminal.error(`${translator(language)(message('cli.reported', { file: out }))}\n`);
}

/** The letters of a kind, of which there is at least one. */
function lettersOf(
  source: ReportSource,
  report: ReportKind,
  closing: ClosingReading,
): readonly [Letter, ...Letter[]] {
  if (report === 'self') return [selfReport(source)];
  if (report !== 'inspection') return [onPeriod(source, report, closing)];
  const [first, ...more] = inspectedUnits(source).map((unit) => inspectionRecord(source, unit));
  if (!first) throw new Refusal(message('cli.report-needs-inspection'));
  return [first, ...more];
}

/** The report on a period of the assessment year; refused where the workbook has nothing that it could count. */
function onPeriod(source: ReportSource, name: PeriodName, closing: ClosingReading): Letter {
  const { year, annex, tasks, targets, asOf } = source.assessment;
  if (annex === null && targets.length === 0) throw new Refusal(message('cli.report-needs-tasks'));
  const period = year === null ? null : reportPeriod(name, year, closing);
  if (period === null) throw new Refusal(message('cli.report-needs-year'));
  const before = periodBefore(period, closing);
  return periodReport({
    ...source,
    period,
    tasks: tasksOfPeriod(tasks, period, periodAfter(period, closing), asOf),
    before: before === null ? null : { period: before, tasks: tasksOfPeriod(tasks, before, period, asOf) },
  });
}
