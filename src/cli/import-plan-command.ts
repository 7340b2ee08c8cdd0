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
import { changeLines, planBesideBook, type PlanBesideBook } from './plan-beside-book';
import { printable } from './printable';
import { withDocument } from './read-document-file';
import { checkJsonTarget, putJson, translator } from './score-command';
import type { Terminal } from './terminal';

/**
 * `par-index import-plan`: reads a reform plan and writes its targets and tasks into a new workbook, or into a copy of one
 * that holds such lists; what is new, changed and gone is told first.
 */
export async function importPlanCommand(command: ImportPlanCommand, terminal: Terminal): Promise<void> {
  const { file, out, json, into, language } = command;
  const t = translator(language);
  if (out !== null) await checkOutput(out, into === null ? 'new-workbook' : 'workbook', into ?? file);
  await checkJsonTarget(command);
  const plan = await withDocument(file, { terminal, language }, (document) =>
    readPlan(document, command.year),
  );
  const beside = into === null ? null : await planBesideBook(into, plan, command, terminal);
  if (out !== null) await writeWhole(out, beside ? beside.bytes(out) : newWorkbook(plan));
  if (json !== null) await putJson(importedPlanJson(plan, basename(file), t, beside), json, terminal);
  if (json !== '-') {
    const lines = [...planLines(plan, t), ...(beside ? changeLines(plan, beside, t) : [])];
    terminal.write(`${lines.join('\n')}\n`);
  }
  for (const sentence of closingSentences(plan, beside, command)) terminal.error(`${t(sentence)}\n`);
}

const newWorkbook = (plan: ImportedPlan): Uint8Array =>
  importedWorkbook(plan, translator('vi'), { codec: nativeCodec });

/** What is said at the end: how much was read, what is not sure, what was written and what was kept. */
function closingSentences(
  plan: ImportedPlan,
  beside: PlanBesideBook | null,
  { out }: ImportPlanCommand,
): readonly Message[] {
  return [
    ...(plan.year === null ? [message('import.no-year')] : []),
    ...(plan.recognition ? [scanSentence(plan.recognition)] : []),
    doneSentence(plan),
    ...(beside && beside.kept > 0
      ? [message('cli.plan.kept', { count: beside.kept, file: beside.file })]
      : []),
    ...(out === null ? [] : [message('cli.written', { file: out })]),
    ...(out !== null && beside?.isSigned ? [message('cli.signature-void', { file: out })] : []),
  ];
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
