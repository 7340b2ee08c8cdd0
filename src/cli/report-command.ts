import { selfReport } from '../letters/self-report';
import { message } from '../model/message';
import { checkOutput, writeWhole } from './files';
import type { ReportCommand } from './report-arguments';
import { assessFile, lastYear, translator } from './score-command';
import type { Terminal } from './terminal';

/**
 * `par-index report`: an official letter as a Word file, from the figures of the workbook. What only a person knows is
 * left blank and marked; letters are Vietnamese in every language.
 */
export async function reportCommand({ file, options }: ReportCommand, terminal: Terminal): Promise<void> {
  const { out, language } = options;
  await checkOutput(out, file, false);
  const previous = options.previous === null ? null : await lastYear(options.previous, options, terminal);
  const { workbook, assessed } = await assessFile(file, options, terminal, previous);
  const letter = selfReport({
    assessment: assessed.assessment,
    content: workbook.content,
    isGeneratedFormula: assessed.isGeneratedFormula,
    t: translator('vi'),
  });
  // The library of Word files is large: it is loaded only here.
  const { writeDocx } = await import('../letters/docx/write-docx');
  await writeWhole(out, await writeDocx(letter));
  terminal.error(`${translator(language)(message('cli.reported', { file: out }))}\n`);
}
