import { message } from '../model/message';
import { rollForward } from '../pane-edits/roll-forward';
import type { Command } from './command';
import { checkOutput, writeWhole } from './files';
import { workbookFor } from './output-workbook';
import { assessFile, inFile, translator } from './score-command';
import type { Terminal } from './terminal';

type RollForward = Extract<Command, { kind: 'roll-forward' | 'improvement-plan' }>;

/** `par-index roll-forward`: writes next year's workbook, emptied of this year's figures, and says what was done. */
export async function rollForwardCommand({ file, options }: RollForward, terminal: Terminal): Promise<void> {
  const { out, language } = options;
  await checkOutput(out, 'workbook', file);
  const { workbook, assessed } = await assessFile(file, options, terminal);
  const { edits, year, emptied, formulas } = rollForward(assessed, workbook.content);
  await writeWhole(
    out,
    inFile(file, () => workbookFor(out, workbook, edits)),
  );
  const translate = translator(language);
  const said = [
    message('cli.written', { file: out }),
    message('cli.rolled', { emptied }),
    year === null ? message('cli.rolled.no-year') : message('cli.rolled.year', { year }),
    ...(formulas === 0 ? [] : [message('cli.rolled.formulas', { formulas })]),
  ];
  terminal.error(`${said.map(translate).join(' ')}\n`);
}
