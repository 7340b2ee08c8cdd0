import { basename } from 'node:path';
import { assess, type Assessed } from '../assess';
import type { Language } from '../i18n/keys';
import { render } from '../i18n/render';
import { message, type Message } from '../model/message';
import { Refusal } from '../model/refusal';
import { asDay, type Day } from '../model/task';
import { openXlsx, type XlsxWorkbook } from '../workbook/file/open-xlsx';
import type { AimOptions } from './aim-options';
import type { CheckOptions, ScoreOptions } from './command';
import type { ReadOptions } from './read-options';
import { readLearned, writeLearned } from '../memory/learned';
import type { Mapping } from '../model/mapping';
import type { PreviousResults } from '../model/previous-year';
import { previousResults } from '../scoring/previous-year';
import { handOverList, type HandOverItem } from '../pane-edits/handover';
import { checkOutput, readInput, writeWhole } from './files';
import type { CheckJson } from '../contract/assessment-json';
import { toJson } from '../contract/to-json';
import { nativeCodec } from './native-codec';
import { workbookFor } from './output-workbook';
import { startProgress, type ShowProgress } from './progress';
import { printable, printableJson } from './printable';
import { assessmentTable, findingLines } from './table';
import type { Terminal } from './terminal';

/** `par-index score`: scores a workbook, prints the result, writes what was asked for and nothing else. */
export async function scoreCommand(file: string, options: ScoreOptions, terminal: Terminal): Promise<void> {
  const out = options.inPlace ? (options.out ?? file) : options.out;
  if (out !== null) await checkOutput(out, 'workbook', file, options.inPlace);
  await checkJsonTarget(options);
  if (options.saveLearned !== null) await checkOutput(options.saveLearned, 'json', file);
  const t = translator(options.language);
  const previous = options.previous === null ? null : await lastYear(options.previous, options, terminal);
  const { workbook, assessed, step } = await assessFile(file, options, terminal, previous, options);
  if (out !== null) {
    const bytes = inFile(file, () => workbookFor(out, workbook, assessed.report(translator('vi'))));
    await writeWhole(out, bytes);
    step(t(message('cli.step.writing')));
  }
  await saveLearned(options, assessed.mapping);
  await print(file, assessed, options, terminal);
  if (out !== null) {
    terminal.error(`${t(message('cli.written', { file: out }))}\n`);
    if (workbook.isSigned) terminal.error(`${t(message('cli.signature-void', { file: out }))}\n`);
  }
}

/**
 * `par-index check`: the findings, and what must be true before sending. With --strict the exit code is 3 while there
 * are errors.
 */
export async function checkCommand(file: string, options: CheckOptions, terminal: Terminal): Promise<0 | 3> {
  await checkJsonTarget(options);
  const { assessed } = await assessFile(file, options, terminal);
  const { assessment, snapshot } = assessed;
  const t = translator(options.language);
  const list = handOverList(assessment, snapshot);
  if (options.json !== null) {
    const { schema, source, year, asOf, findings } = toJson(assessed, basename(file), t);
    const handOver = list.map(({ key, holds, isRequired, message: words }) => ({
      key,
      holds,
      required: isRequired,
      message: t(words),
    }));
    const json: CheckJson = { schema, source, year, asOf, findings, handOver };
    await putJson(json, options.json, terminal);
  } else {
    const lines = [...findingLines(assessment.findings, terminal.paint, t), '', ...handOverLines(list, t)];
    terminal.write(`${lines.join('\n')}\n`);
  }
  return options.strict && assessment.findings.some(({ severity }) => severity === 'error') ? 3 : 0;
}

/** What must be true before sending, one line each. */
export const handOverLines = (
  list: readonly HandOverItem[],
  t: (sentence: Message) => string,
): readonly string[] => [
  t(message('handover.title')),
  ...list.map(({ holds, message: words }) =>
    printable(`${t(message(holds ? 'handover.mark.holds' : 'handover.mark.open'))} ${t(words)}`),
  ),
];

/** Checks, before anything is computed, that the JSON may be written where it is to go. */
export async function checkJsonTarget({ json }: Pick<ScoreOptions, 'json'>): Promise<void> {
  if (json !== null && json !== '-') await checkOutput(json, 'json');
}

/** A workbook that was read and assessed. */
export interface AssessedFile {
  readonly workbook: XlsxWorkbook;
  readonly assessed: Assessed;
  /** The clock runs from before the file was read. */
  readonly step: ShowProgress;
}

/** What a file of learned words and rules holds. */
async function learnedIn(file: string): Promise<Mapping> {
  const read = readLearned(new TextDecoder().decode(await readInput(file)));
  if (read.kind === 'learned') return read.mapping;
  throw new Refusal(message(read.kind === 'newer' ? 'cli.newer-learned' : 'cli.bad-learned', { file }));
}

/** Writes what a workbook taught for the next one, where that is asked for. */
async function saveLearned({ saveLearned: file }: ScoreOptions, mapping: Mapping): Promise<void> {
  if (file !== null) await writeWhole(file, new TextEncoder().encode(writeLearned(mapping)));
}

/** Last year's result from its workbook. Choices that are made for this year's workbook do not hold for it. */
export async function lastYear(
  file: string,
  options: ReadOptions,
  terminal: Terminal,
): Promise<PreviousResults> {
  const { assessed } = await assessFile(file, { ...options, year: null, sheets: {} }, terminal);
  return previousResults(assessed.assessment);
}

/** Reads and assesses a file, compared with last year's result if there is one; a refusal names the file. */
export async function assessFile(
  file: string,
  options: ReadOptions,
  terminal: Terminal,
  previous: PreviousResults | null = null,
  { aim, bands }: AimOptions = { aim: null, bands: null },
): Promise<AssessedFile> {
  const t = translator(options.language);
  const step = startProgress(terminal.error, terminal.now, options.language);
  const learned = options.learned === null ? null : await learnedIn(options.learned);
  const bytes = await readInput(file);
  return inFile(file, () => {
    const workbook = openXlsx(bytes, { codec: nativeCodec });
    step(t(message('cli.step.reading')));
    const assessed = assess(workbook.content, {
      asOf: options.asOf ?? today(terminal.now()),
      mapping: {
        ...(options.year === null ? {} : { year: options.year }),
        ...options.sheets,
      },
      ...(learned ? { learned } : {}),
      ...(previous ? { previous } : {}),
      ...(aim === null ? {} : { aim }),
      ...(bands ? { bands } : {}),
    });
    step(t(message('cli.step.scoring')));
    return { workbook, assessed, step };
  });
}

/** Adds the file's name to a refusal that comes from inside it. */
export function inFile<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(message('cli.in-file', { file: basename(file), problem: error.sentence }));
  }
}

async function print(
  file: string,
  assessed: Assessed,
  options: ScoreOptions,
  terminal: Terminal,
): Promise<void> {
  const t = translator(options.language);
  if (options.json !== null) await putJson(toJson(assessed, basename(file), t), options.json, terminal);
  if (options.json !== '-') {
    terminal.write(
      assessmentTable(assessed.assessment, {
        language: options.language,
        paint: terminal.paint,
        width: terminal.width,
      }),
    );
  }
}

/** Puts JSON on standard output, or into a file, whole or not at all. */
export async function putJson(value: unknown, target: string, terminal: Terminal): Promise<void> {
  const json = `${printableJson(value)}\n`;
  if (target === '-') terminal.write(json);
  else await writeWhole(target, json);
}

/** Puts sentences into a language. */
export const translator =
  (language: Language) =>
  (sentence: Message): string =>
    render(sentence, language);

/** The day of the user's calendar. */
export function today(milliseconds: number): Day {
  const now = new Date(milliseconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  return asDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
