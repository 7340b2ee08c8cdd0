import { extname, join, resolve } from 'node:path';
import { appraisalCopy, type AppraisalCopy } from '../appraising/appraisal-copy';
import { consolidate } from '../consolidating/consolidate';
import { readUnitList } from '../consolidating/unit-list';
import { appraisalCopiesJson, type CopiedUnit } from '../contract/appraisal-copies-json';
import type { ConsolidatedUnit, Consolidation } from '../model/consolidation';
import { message, type Message, type Translate } from '../model/message';
import { Refusal } from '../model/refusal';
import type { Day } from '../model/task';
import { partEdits, sheetGridOf } from '../sections/part-edits';
import { allBlocks, sectionsOf, type Section } from '../sections/sections';
import { plainText, textKey } from '../text/key';
import { openXlsx } from '../workbook/file/open-xlsx';
import { WHOLES, type AppraiseCommand } from './appraise-arguments';
import { fileNames } from '../consolidating/file-names';
import { checkOutput, makeFolder, readInput, writeAllOrNone, type WriteFile } from './files';
import { nativeCodec } from './native-codec';
import { workbookFor } from './output-workbook';
import { printableLines } from './printable';
import { readInputTable, readUnits, refuseStopped, turned } from './read-units';
import { checkJsonTarget, inFile, putJson, today, translator } from './score-command';
import type { Terminal } from './terminal';
import { findWorkbooks, type FoundFile } from './workbook-files';

/**
 * `par-index appraise`: writes the workbook of an appraisal for each unit, and with `--by field` a part of it for each
 * field, in a folder for whoever appraises that field. All are written, or none; a unit whose workbook cannot be used is
 * named. Gives 3 with `--strict` while there is one.
 */
export async function appraiseCommand(command: AppraiseCommand, terminal: Terminal): Promise<0 | 3> {
  const { out, units: listFile, language } = command;
  const t = translator(language);
  await checkJsonTarget(command);
  const list = listFile === null ? null : await readInputTable(listFile, readUnitList);
  const files = await findWorkbooks(command.places, null);
  const { records, refused } = await readUnits(files, command, terminal);
  refuseStopped(terminal);
  const ranking = { basis: 'self', provisional: true, dense: false, previous: [] } as const;
  const sent = consolidate(records, refused, { ...ranking, year: command.year, list });
  const paths = new Map(files.map(({ shown, path }) => [shown, path]));
  const asOf = command.asOf ?? today(terminal.now());
  const folders = foldersOfFields(out);
  const copied = await writeAllOrNone((write) =>
    writeCopies(sent, { command, paths, write, asOf, terminal, folders }),
  );
  if (command.json !== null) await putJson(appraisalCopiesJson(sent.year, copied, t), command.json, terminal);
  if (command.json !== '-') terminal.write(`${copied.map((unit) => lineOf(unit, t)).join('\n')}\n`);
  const given = copied.filter(({ copy }) => copy !== null).length;
  const open = copied.length - given;
  terminal.error(`${t(message('appraise.done', { given, open, folder: out }))}\n`);
  return command.strict && copied.some(({ messages }) => messages.length > 0) ? 3 : 0;
}

/** What the copies are written with. */
interface Writing {
  readonly command: AppraiseCommand;
  readonly paths: ReadonlyMap<string, FoundFile['path']>;
  readonly write: WriteFile;
  readonly asOf: Day;
  readonly terminal: Terminal;
  readonly folders: ReturnType<typeof foldersOfFields>;
}

async function writeCopies(sent: Consolidation, writing: Writing): Promise<readonly CopiedUnit[]> {
  const { command, paths } = writing;
  const folder = await folderOfWholes(command);
  const names = fileNames(
    sent.units.map(({ unit }) => unit),
    '',
  );
  const copied: CopiedUnit[] = [];
  for (const [index, unit] of sent.units.entries()) {
    await turned();
    refuseStopped(writing.terminal);
    const path = unit.record && unit.file !== null ? paths.get(unit.file) : undefined;
    const base = { unit: unit.unit, group: unit.group, file: unit.file };
    if (path === undefined) {
      copied.push({ ...base, copy: null, parts: [], messages: unit.remarks });
      continue;
    }
    const name = `${names[index] ?? ''}${extname(path)}`;
    copied.push({ ...base, ...(await writeCopy(unit, { ...writing, path, folder, name })) });
  }
  return copied;
}

/** With parts, the whole workbooks are in a folder of their own, next to the folders of the fields. */
async function folderOfWholes({ out, isSplit }: AppraiseCommand): Promise<string> {
  await makeFolder(out);
  if (!isSplit) return out;
  const folder = join(out, WHOLES);
  await makeFolder(folder);
  return folder;
}

interface WritingOne extends Writing {
  readonly path: string;
  readonly folder: string;
  readonly name: string;
}

/** Writes what one unit's appraisers are given; a workbook for which it cannot be made costs that unit alone. */
async function writeCopy(
  { remarks, state }: ConsolidatedUnit,
  writing: WritingOne,
): Promise<Pick<CopiedUnit, 'copy' | 'parts' | 'messages'>> {
  const { command, path, folder, name, write } = writing;
  const copy = await madeCopy(path, writing);
  if (copy instanceof Refusal) return { copy: null, parts: [], messages: [copy.sentence] };
  const whole = join(folder, name);
  const files = [
    { field: null, path: whole, bytes: copy.bytes },
    ...(command.isSplit ? await partsOf(copy, writing) : []),
  ];
  for (const file of files) await checkOutput(file.path, 'workbook', path);
  for (const file of files) await write(file.path, file.bytes);
  const parts = files.flatMap((file) =>
    file.field === null ? [] : [{ field: file.field, file: file.path }],
  );
  return { copy: whole, parts, messages: state === 'ranked' && remarks.length === 0 ? [] : remarks };
}

async function madeCopy(path: string, { command, asOf }: Writing): Promise<AppraisalCopy | Refusal> {
  const bytes = await readInput(path);
  try {
    return inFile(path, () => {
      const reopen = (made: Uint8Array) => openXlsx(made, { codec: nativeCodec });
      return appraisalCopy(reopen(bytes), { asOf, reopen, protect: command.protect, t: translator('vi') });
    });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** A part for each field, in the folder of that field. */
async function partsOf(
  { workbook, assessed }: AppraisalCopy,
  { folders, name }: WritingOne,
): Promise<readonly { readonly field: string; readonly path: string; readonly bytes: Uint8Array }[]> {
  const { assessment } = assessed;
  const grid = sheetGridOf(workbook.content, assessment.set.sheet);
  const sections = grid ? sectionsOf('field', assessment, grid) : [];
  const blocks = allBlocks(assessment.set);
  const parts: { field: string; path: string; bytes: Uint8Array }[] = [];
  for (const [index, section] of sections.entries()) {
    const path = join(await folders(blocks[index]?.name ?? section.name, index + 1), name);
    parts.push({ field: section.name, path, bytes: partBytes(name, workbook, assessed, section) });
  }
  return parts;
}

/**
 * The folder of a field, for whoever appraises it in every unit: one for each name, however units number their fields.
 * Gives its path and sees to it that it is there.
 */
function foldersOfFields(out: string): (field: string, no: number) => Promise<string> {
  const known = new Map<string, string>();
  return async (field, no) => {
    const found = known.get(textKey(field));
    if (found !== undefined) return found;
    const [name = ''] = fileNames([`${no}. ${plainText(field)}`], '');
    const taken = [...known.values()].includes(join(out, name));
    const folder = join(out, taken ? `${name} (${known.size + 1})` : name);
    await makeFolder(folder);
    known.set(textKey(field), folder);
    return folder;
  };
}

const partBytes = (
  name: string,
  workbook: AppraisalCopy['workbook'],
  { assessment }: AppraisalCopy['assessed'],
  field: Section,
): Uint8Array =>
  workbookFor(resolve(name), workbook, partEdits(workbook.content, assessment, field, 'field'));

/** "Sở Nội vụ: phat/Sở Nội vụ.xlsx, 8 parts", or why there is none. */
function lineOf({ unit, copy, parts, messages }: CopiedUnit, t: Translate): string {
  const written: readonly Message[] =
    copy === null ? [] : [message('appraise.copy', { file: copy, parts: parts.length })];
  return printableLines([unit, [...written, ...messages].map(t).join(' ')].join(': '));
}
