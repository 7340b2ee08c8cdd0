import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { improvementEdits, improvementSheet } from '../sheets/improvement-plan';
import { emptyWorkbook } from '../workbook/file/book/empty-workbook';
import { openXlsx } from '../workbook/file/open-xlsx';
import type { Command } from './command';
import { checkOutput, writeWhole } from './files';
import { nativeCodec } from './native-codec';
import { assessFile, inFile, translator } from './score-command';
import type { Terminal } from './terminal';

type Improvement = Extract<Command, { kind: 'roll-forward' | 'improvement-plan' }>;

/** `par-index improvement-plan`: the plan that raises next year's index, as the annex of a new workbook. */
export async function improvementCommand({ file, options }: Improvement, terminal: Terminal): Promise<void> {
  const { out, language } = options;
  await checkOutput(out, 'new-workbook', file);
  const { assessed } = await assessFile(file, options, terminal);
  const { assessment } = assessed;
  const bytes = inFile(file, () => {
    const { year, gaps } = assessment;
    if (year === null) throw new Refusal(message('cli.improvement-needs-year'));
    if (gaps.length === 0) throw new Refusal(message('cli.improvement-nothing'));
    const empty = openXlsx(emptyWorkbook(improvementSheet(year + 1)), { codec: nativeCodec });
    // An annex is issued in Vietnamese, whatever language the command speaks.
    return empty.apply(improvementEdits(assessment, year + 1, translator('vi')));
  });
  await writeWhole(out, bytes);
  const said = message('cli.improvement-written', { file: out, tasks: assessment.gaps.length });
  terminal.error(`${translator(language)(said)}\n`);
}
