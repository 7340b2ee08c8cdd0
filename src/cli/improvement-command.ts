import { message } from '../model/message';
import { improvementWorkbook } from '../next-year/improvement-workbook';
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
  const bytes = inFile(file, () =>
    // An annex is issued in Vietnamese, whatever language the command speaks.
    improvementWorkbook(assessment, translator('vi'), { codec: nativeCodec }),
  );
  await writeWhole(out, bytes);
  const said = message('cli.improvement-written', { file: out, tasks: assessment.gaps.length });
  terminal.error(`${translator(language)(said)}\n`);
}
