import { basename } from 'node:path';
import { importedPlanJson } from '../contract/imported-plan-json';
import { doubtfulFirst } from '../importing/amended-lines';
import { readPlan } from '../importing/read-plan';
import { scanSentence } from '../importing/scan-doubts';
import { importedWorkbook } from '../importing/imported-workbook';
import type { ImportedPlan } from '../model/imported-plan';
import { message, type Message, type Translate } from '../model/message';
import { checkOutput, writeWhole } from './files';
import type { ImportPlanCommand } from './import-plan-arguments';
import { nativeCodec } from './native-codec';
import { printable, printableJson } from './printable';
import { withDocument } from './read-document-file';
import { translator } from './score-command';
import type { Terminal } from './terminal';

/** `par-index import-plan`: reads a reform plan and writes its targets and tasks into a new workbook. */
export async function importPlanCommand(command: ImportPlanCommand, terminal: Terminal): Promise<void> {
  const { file, out, json, language } = command;
  const t = translator(language);
  if (out !== null) await checkOutput(out, 'new-workbook', file);
  if (json !== null && json !== '-') await checkOutput(json, 'json');
  const plan = await withDocument(file, { terminal, language }, (document) =>
    readPlan(document, command.year),
  );
  if (out !== null) {
    await writeWhole(out, importedWorkbook(plan, translator('vi'), { codec: nativeCodec }));
  }
  if (json !== null) {
    const text = `${printableJson(importedPlanJson(plan, basename(file), t))}\n`;
    if (json === '-') terminal.write(text);
    else await writeWhole(json, text);
  }
  if (json !== '-') terminal.write(`${planLines(plan, t).join('\n')}\n`);
  if (plan.year === null) terminal.error(`${t(message('import.no-year'))}\n`);
  if (plan.recognition) terminal.error(`${t(scanSentence(plan.recognition))}\n`);
  terminal.error(`${t(doneSentence(plan))}\n`);
  if (out !== null) terminal.error(`${t(message('cli.written', { file: out }))}\n`);
}

function doneSentence({ targets, tasks, notTaken }: ImportedPlan): Message {
  const doubtful = [...targets, ...tasks].filter(({ doubts }) => doubts.length > 0).length;
  return message('import.done', {
    targets: targets.length,
    tasks: tasks.length,
    doubtful,
    left: notTaken.length,
  });
}

/** What was read, line by line, the doubtful lines first. */
function planLines({ targets, tasks, notTaken }: ImportedPlan, t: Translate): readonly string[] {
  const remarks = (doubts: readonly Message[]): string =>
    doubts.length === 0 ? '' : ` [${doubts.map(t).join(' ')}]`;
  return [
    t(message('import.listed.targets')),
    ...doubtfulFirst(targets).map(
      ({ no, text, source, doubts }) => `  ${no}. ${text} (${t(source)})${remarks(doubts)}`,
    ),
    t(message('import.listed.tasks')),
    ...doubtfulFirst(tasks).map(
      ({ no, content, lead, deadline, source, doubts }) =>
        `  ${no}. ${content}; ${lead}; ${deadline.text} (${t(source)})${remarks(doubts)}`,
    ),
    t(message('import.listed.not-taken')),
    ...notTaken.map(({ text, why, source }) => `  ${text} (${t(source)}): ${t(why)}`),
  ].map(printable);
}
