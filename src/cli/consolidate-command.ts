import { dirname, join, relative, resolve, sep } from 'node:path';
import { consolidate } from '../consolidating/consolidate';
import { readPrevious, readUnitList } from '../consolidating/unit-list';
import { feedbackFiles, feedbackWorkbook, type FeedbackFile } from '../consolidating/feedback-files';
import { consolidatedWorkbook } from '../consolidating/consolidated-workbook';
import { consolidationJson } from '../contract/consolidation-json';
import { formatNumber } from '../i18n/render';
import type { Consolidation, ListedUnit, PreviousResult } from '../model/consolidation';
import { message, type Message, type Translate } from '../model/message';
import type { ConsolidateCommand } from './consolidate-arguments';
import { checkOutput, makeFolder, writeAllOrNone, type WriteFile } from './files';
import { nativeCodec } from './native-codec';
import { printableJson, printableLines } from './printable';
import { readInputTable, readUnits } from './read-units';
import { translator } from './score-command';
import type { Terminal } from './terminal';
import { findWorkbooks, type FoundFile } from './workbook-files';

/**
 * `par-index consolidate`: reads the workbooks of many offices and writes one that ranks them, field by field and
 * leaf by leaf. Gives 3 with `--strict` while anything is left to be put right.
 */
export async function consolidateCommand(command: ConsolidateCommand, terminal: Terminal): Promise<0 | 3> {
  const { out, json, language } = command;
  const translate = translator(language);
  if (out !== null) await checkOutput(out, 'new-workbook');
  if (json !== null && json !== '-') await checkOutput(json, 'json');
  const list = command.units === null ? null : await readInputTable(command.units, readUnitList);
  const previous = command.previous === null ? [] : await readInputTable(command.previous, readPrevious);
  const files = await findWorkbooks(command.places, out);
  const result = await readAll(files, command, terminal, { list, previous });
  const isStopped = terminal.stop?.aborted === true;
  const feedback =
    command.feedback === null || isStopped ? null : await prepareFeedback(result, command.feedback);
  await writeAllOrNone(async (write) => {
    if (out !== null) await write(out, tableBytes(result, out, files));
    if (json !== null && json !== '-') await write(json, jsonText(result, translate));
    if (feedback) await writeFeedback(feedback, command.feedback ?? '', result, write);
  });
  terminal.write(
    json === '-' ? jsonText(result, translate) : `${rankingLines(result, translate, language).join('\n')}\n`,
  );
  for (const sentence of doneSentences(result, files.length, command, { feedback, isStopped }))
    terminal.error(`${translate(sentence)}\n`);
  if (isStopped) return 3;
  return command.strict && result.problems.length > 0 ? 3 : 0;
}

const jsonText = (result: Consolidation, translate: Translate): string =>
  `${printableJson(consolidationJson(result, translate))}\n`;

/** What was read and written, in sentences. */
function doneSentences(
  result: Consolidation,
  read: number,
  { out, feedback: folder }: ConsolidateCommand,
  { feedback, isStopped }: { readonly feedback: readonly FeedbackFile[] | null; readonly isStopped: boolean },
): readonly Message[] {
  const ranked = result.units.filter(({ rank }) => rank !== null).length;
  return [
    message('consolidate.done', { read, ranked, problems: result.problems.length }),
    ...(out === null ? [] : [message('cli.written', { file: out })]),
    ...(feedback ? [message('feedback.written', { count: feedback.length, folder: folder ?? '' })] : []),
    ...(isStopped ? [message(folder === null ? 'consolidate.stopped' : 'feedback.stopped')] : []),
  ];
}

async function readAll(
  files: readonly FoundFile[],
  command: ConsolidateCommand,
  terminal: Terminal,
  lists: { readonly list: readonly ListedUnit[] | null; readonly previous: readonly PreviousResult[] },
): Promise<Consolidation> {
  const { records, refused } = await readUnits(files, command, terminal);
  return consolidate(records, refused, { ...command, ...lists });
}

function tableBytes(result: Consolidation, out: string, files: readonly FoundFile[]): Uint8Array {
  const folder = dirname(resolve(out));
  const addresses = new Map(
    files.map(({ path, shown }) => [shown, relative(folder, resolve(path)).split(sep).join('/')]),
  );
  const addressOf = (file: string): string | null => addresses.get(file) ?? null;
  return consolidatedWorkbook(result, translator('vi'), addressOf, { codec: nativeCodec });
}

/** Chooses the files of the feedback and makes their folder; refused before anything is written where one is there. */
async function prepareFeedback(result: Consolidation, folder: string): Promise<readonly FeedbackFile[]> {
  const files = feedbackFiles(result);
  await makeFolder(folder);
  for (const { name } of files) await checkOutput(join(folder, name), 'new-workbook');
  return files;
}

async function writeFeedback(
  files: readonly FeedbackFile[],
  folder: string,
  result: Consolidation,
  write: WriteFile,
): Promise<void> {
  const translate = translator('vi');
  for (const { feedback, name } of files)
    await write(join(folder, name), feedbackWorkbook(feedback, result, translate, { codec: nativeCodec }));
}

/** The ranking as lines, and below it what is left to be put right. */
function rankingLines(
  { units, problems }: Consolidation,
  translate: (sentence: Message) => string,
  language: ConsolidateCommand['language'],
): readonly string[] {
  const figure = (value: number | null): string =>
    value === null ? '–' : formatNumber(value, 'fixed', language);
  const lines = units.map(({ rank, unit, group, index, state }) =>
    [
      rank ?? '–',
      unit,
      ...(group === null ? [] : [group]),
      figure(index),
      translate(message(`consolidate.state.${state}`)),
    ].join('  '),
  );
  const left = problems.map(({ file, unit, message: sentence }) =>
    [file === '' ? unit : file, translate(sentence)].join(': '),
  );
  return [...lines, '', ...left].map(printableLines);
}
