import { version } from '../../package.json';
import { message } from '../model/message';
import { removalEdits, withHandOver } from '../pane-edits/handover';
import { handOverList } from '../pane-edits/handover';
import { withLogLine } from '../pane-edits/hand-over-log';
import { snapshotLine, takeSnapshot } from '../scoring/snapshot';
import { openXlsx } from '../workbook/file/open-xlsx';
import type { Command } from './command';
import { checkOutput, readInput, writeWhole } from './files';
import { nativeCodec } from './native-codec';
import { workbookFor } from './output-workbook';
import { assessFile, handOverLines, inFile, translator, today } from './score-command';
import type { Terminal } from './terminal';

type HandOver = Extract<Command, { kind: 'hand-over' }>;
type Clean = Extract<Command, { kind: 'clean' }>;

/**
 * `par-index hand-over`: writes the copy that is sent, with the scores fixed (their values, the day, a hash) and, if
 * asked for, locked and with columns for the appraisers. Prints what is still open.
 */
export async function handOverCommand({ file, options }: HandOver, terminal: Terminal): Promise<void> {
  const { out, handOver } = options;
  await checkOutput(out, 'workbook', file, options.inPlace);
  const t = translator(options.language);
  const { workbook, assessed } = await assessFile(file, options, terminal);
  const { assessment } = assessed;
  const snapshot = takeSnapshot(assessment, options.asOf ?? today(terminal.now()), version);
  const bytes = inFile(file, () => {
    const edits = assessed.report(translator('vi'), snapshot);
    const { content } = workbook;
    const handedOver = withHandOver(edits, assessment, content, handOver);
    return workbookFor(out, workbook, withLogLine(handedOver, assessment, content, snapshot));
  });
  await writeWhole(out, bytes);
  terminal.write(`${handOverLines(handOverList(assessment, snapshot), t).join('\n')}\n`);
  terminal.error(`${t(message('cli.handed-over', { file: out, line: snapshotLine(snapshot) }))}\n`);
  if (workbook.isSigned) terminal.error(`${t(message('cli.signature-void', { file: out }))}\n`);
}

/** `par-index clean`: writes the workbook without our marks, names and state, and without our sheets if asked for. */
export async function cleanCommand({ file, options }: Clean, terminal: Terminal): Promise<void> {
  const { out, inPlace, all, language } = options;
  await checkOutput(out, 'workbook', file, inPlace);
  const bytes = await readInput(file);
  const cleaned = inFile(file, () => {
    const workbook = openXlsx(bytes, { codec: nativeCodec });
    return workbookFor(out, workbook, removalEdits(workbook.content, { sheets: all }));
  });
  await writeWhole(out, cleaned);
  terminal.error(`${translator(language)(message('cli.written', { file: out }))}\n`);
}
