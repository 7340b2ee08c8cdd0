import { basename, join, sep } from 'node:path';
import { appraisalCopy } from '../appraising/appraisal-copy';
import { sortReturns, type ReturnedFiles } from '../appraising/returned-files';
import { assess } from '../assess';
import {
  collectedAppraisalJson,
  type CollectedUnitJson,
  type ConflictJson,
} from '../contract/collected-appraisal-json';
import { addressOf, isCellError, type CellValue } from '../model/cell';
import type { RefusedFile } from '../model/consolidation';
import { message, type Translate } from '../model/message';
import type { Day } from '../model/task';
import type { AssessedBook } from '../sections/assessed-book';
import { conflictMessage, type Conflict } from '../sections/conflict';
import { mergeParts } from '../sections/merge';
import { APPRAISAL_RULES } from '../sections/merge-rules';
import { openXlsx, type XlsxWorkbook } from '../workbook/file/open-xlsx';
import { WHOLES, type CollectCommand } from './appraise-arguments';
import { checkOutput, makeFolder, readInput, writeAllOrNone, type WriteFile } from './files';
import { nativeCodec } from './native-codec';
import { printableLines } from './printable';
import { readUnits, refuseStopped, turned, type ReadUnits } from './read-units';
import { checkJsonTarget, inFile, putJson, today, translator } from './score-command';
import { assessedBook } from './section-commands';
import type { Terminal } from './terminal';
import { findWorkbooks, type FoundFile } from './workbook-files';

/**
 * `par-index collect`: joins what appraisers filled in with the workbooks that were given out, one for each unit, into
 * a new folder. Nothing is written over: what two of them have otherwise is listed, and the workbook stays as it was
 * there. All are written, or none. Gives 3 with `--strict` while anything is left to be settled.
 */
export async function collectCommand(command: CollectCommand, terminal: Terminal): Promise<0 | 3> {
  const { out, language } = command;
  const t = translator(language);
  await checkJsonTarget(command);
  const { wholes, returned } = await filesOf(command);
  const [given, back] = [
    await readUnits(wholes, command, terminal),
    await readUnits(returned, command, terminal),
  ];
  refuseStopped(terminal);
  const { units, problems: unplaced } = sortReturns(given.records, back.records);
  const problems = [...refusedIn(given, back), ...unplaced];
  const asOf = command.asOf ?? today(terminal.now());
  const paths = new Map([...wholes, ...returned].map(({ shown, path }) => [shown, path]));
  await makeFolder(out);
  const collected = await writeAllOrNone(async (write) => {
    const done: CollectedUnitJson[] = [];
    for (const unit of units) {
      await turned();
      refuseStopped(terminal);
      done.push(await collectUnit(unit, { paths, out, asOf, write, t }));
    }
    return done;
  });
  const all = [...problems, ...nothingBack(units)];
  if (command.json !== null) await putJson(collectedAppraisalJson(collected, all, t), command.json, terminal);
  if (command.json !== '-') terminal.write(`${linesOf(collected, all, t).join('\n')}\n`);
  const conflicts = collected.reduce((sum, unit) => sum + unit.conflicts.length, 0);
  const counts = { files: back.records.length, units: collected.length, conflicts, problems: all.length };
  terminal.error(`${t(message('collect.done', { ...counts, folder: out }))}\n`);
  return command.strict && conflicts + all.length > 0 ? 3 : 0;
}

const refusedIn = (...read: readonly ReadUnits[]): readonly RefusedFile[] =>
  read.flatMap(({ refused }) => refused);

const nothingBack = (units: readonly ReturnedFiles[]): readonly RefusedFile[] =>
  units
    .filter(({ returned }) => returned.length === 0)
    .map(({ whole }) => ({ file: whole.file, problem: message('collect.nothing-back') }));

/** The workbooks that were given out, and what came back: the other paths given, or else the parts next to them. */
async function filesOf({ given, returned }: CollectCommand) {
  const found = await findWorkbooks([given], null);
  const isWhole = ({ path }: FoundFile): boolean => path.split(sep).at(-2) === WHOLES;
  const wholes = found.some(isWhole) ? found.filter(isWhole) : found;
  const parts = found.filter((file) => !wholes.includes(file));
  // Names that two folders share are told apart by the folder.
  const back = returned.length === 0 ? parts : await findWorkbooks(returned, null);
  const taken = new Set(wholes.map(({ shown }) => shown));
  return {
    wholes,
    returned: back.map((file) => (taken.has(file.shown) ? { ...file, shown: file.path } : file)),
  };
}

interface Collecting {
  readonly paths: ReadonlyMap<string, FoundFile['path']>;
  readonly out: string;
  readonly asOf: Day;
  readonly write: WriteFile;
  readonly t: Translate;
}

/** Joins what came back for one unit and writes its workbook, with the sheet of the rounds made again. */
async function collectUnit(
  { whole, returned }: ReturnedFiles,
  { paths, out, asOf, write, t }: Collecting,
): Promise<CollectedUnitJson> {
  const source = paths.get(whole.file) ?? whole.file;
  const target = join(out, basename(source));
  await checkOutput(target, 'workbook', source);
  const into = await bookAt(source, whole.file, asOf);
  const books: AssessedBook[] = [];
  for (const { file } of returned) books.push((await bookAt(paths.get(file) ?? file, file, asOf)).book);
  const { edits, taken, conflicts } = mergeParts(into.book, books, APPRAISAL_RULES);
  const bytes = inFile(source, () =>
    appraisalCopy(reopen(into.workbook.apply(edits)), { asOf, reopen, protect: false, t: translator('vi') }),
  ).bytes;
  await write(target, bytes);
  return {
    ...{ unit: whole.unit ?? whole.file, file: target, taken },
    conflicts: conflicts.map((conflict) => conflictJson(conflict, t)),
    returned: returned.map(({ file }) => file),
  };
}

const conflictJson = (conflict: Conflict, t: Translate): ConflictJson => ({
  kind: conflict.kind,
  cell: addressOf(conflict.cell),
  stands: plainValue(conflict.stands),
  offers: conflict.offers.map(({ section, value }) => ({ from: section, value: plainValue(value) })),
  message: t(conflictMessage(conflict, 'appraisers')),
});

const plainValue = (value: CellValue): ConflictJson['stands'] => (isCellError(value) ? value.error : value);

const reopen = (bytes: Uint8Array): XlsxWorkbook => openXlsx(bytes, { codec: nativeCodec });

async function bookAt(
  path: string,
  shown: string,
  asOf: Day,
): Promise<{ readonly workbook: XlsxWorkbook; readonly book: AssessedBook }> {
  const bytes = await readInput(path);
  return inFile(path, () => {
    const workbook = reopen(bytes);
    return {
      workbook,
      book: {
        ...assessedBook(path, { workbook, assessed: assess(workbook.content, { asOf }) }),
        file: shown,
      },
    };
  });
}

/** What was taken over of each unit, below it what must be settled, and last what belongs to none. */
function linesOf(
  units: readonly CollectedUnitJson[],
  problems: readonly RefusedFile[],
  t: Translate,
): readonly string[] {
  const lines = units.flatMap(({ unit, taken, returned, conflicts }) => {
    const counts = { taken, files: returned.length, conflicts: conflicts.length };
    return [t(message('collect.taken', counts)), ...conflicts.map((conflict) => conflict.message)].map(
      (words) => `${unit}: ${words}`,
    );
  });
  return [...lines, ...problems.map(({ file, problem }) => `${file}: ${t(problem)}`)].map(printableLines);
}
