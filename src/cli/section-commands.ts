import { basename, extname, join } from 'node:path';
import { message, type Translate } from '../model/message';
import { Refusal } from '../model/refusal';
import { setFingerprint } from '../scoring/set-fingerprint';
import { conflictMessage, sectionName } from '../sections/conflict';
import type { AssessedBook } from '../sections/assessed-book';
import { mergeParts } from '../sections/merge';
import { ownCells } from '../sections/own-cells';
import { sheetGridOf, partEdits } from '../sections/part-edits';
import { sectionsOf, type Section, type SplitBy } from '../sections/sections';
import { fileNames } from '../consolidating/file-names';
import { checkOutput, makeFolder, writeAllOrNone, writeWhole } from './files';
import { workbookFor } from './output-workbook';
import { printableLines } from './printable';
import { assessFile, inFile, translator, type AssessedFile } from './score-command';
import type { MergeCommand, SplitCommand } from './section-arguments';
import type { Terminal } from './terminal';

/**
 * `par-index split`: writes a copy of the workbook for each section that the sheet names as lead, or for each field, in
 * which the rows of the others are hidden. All are written, or none.
 */
export async function splitCommand(
  { file, by, out, options }: SplitCommand,
  terminal: Terminal,
): Promise<void> {
  const translate = translator(options.language);
  const read = await assessFile(file, options, terminal);
  const { content } = read.workbook;
  const { assessment } = read.assessed;
  const sections = inFile(file, () => sectionsIn(read, by));
  await makeFolder(out);
  const names = partNames(file, sections, translate);
  for (const name of names) await checkOutput(join(out, name), 'workbook', file);
  const written = inFile(file, () =>
    sections.map((section) => workbookFor(file, read.workbook, partEdits(content, assessment, section, by))),
  );
  const lines: string[] = [];
  await writeAllOrNone(async (write) => {
    for (const [index, { name, leaves }] of sections.entries()) {
      const part = join(out, names[index] ?? '');
      await write(part, written[index] ?? new Uint8Array());
      const args = { section: sectionName(name), count: leaves.size, file: part };
      lines.push(translate(message('split.written', args)));
    }
  });
  terminal.write(`${lines.map(printableLines).join('\n')}\n`);
}

function sectionsIn({ workbook, assessed: { assessment } }: AssessedFile, by: SplitBy): readonly Section[] {
  const { sheet } = assessment.set;
  const grid = sheetGridOf(workbook.content, sheet);
  const sections = grid ? sectionsOf(by, assessment, grid) : [];
  if (!sections.some(({ name }) => name !== '')) throw new Refusal(message('split.no-lead', { sheet }));
  return sections;
}

/** "so-2026 - Phòng Kế hoạch.xlsx": the names of the parts. */
function partNames(file: string, sections: readonly Section[], translate: Translate): readonly string[] {
  const ending = extname(file);
  const start = basename(file, ending);
  const names = sections.map(({ name }) => (name === '' ? translate(message('split.nobody')) : name));
  return fileNames(
    names.map((name) => `${start} - ${name}`),
    ending,
  );
}

/** `par-index merge`: writes the whole with what its parts filled in, and lists what a person must settle. */
export async function mergeCommand(
  { whole, parts, out, options }: MergeCommand,
  terminal: Terminal,
): Promise<void> {
  const translate = translator(options.language);
  await checkOutput(out, 'workbook', whole);
  const into = await assessFile(whole, options, terminal);
  const books: AssessedBook[] = [];
  for (const file of parts) {
    const read = await assessFile(file, options, terminal);
    if (setFingerprint(read.assessed.assessment.set) !== setFingerprint(into.assessed.assessment.set))
      throw new Refusal(message('merge.other-set', { file: basename(file), whole: basename(whole) }));
    books.push(assessedBook(file, read));
  }
  const { edits, taken, conflicts, withoutBase } = mergeParts(assessedBook(whole, into), books);
  await writeWhole(
    out,
    inFile(whole, () => workbookFor(out, into.workbook, edits)),
  );
  const lines = [
    message('merge.taken', { taken, parts: parts.length, conflicts: conflicts.length }),
    ...withoutBase.map((section) => message('merge.without-base', { section: sectionName(section) })),
    ...conflicts.map((conflict) => conflictMessage(conflict)),
  ];
  terminal.write(`${lines.map((line) => printableLines(translate(line))).join('\n')}\n`);
  terminal.error(`${translate(message('cli.written', { file: out }))}\n`);
}

/** What joining knows of a file. */
export const assessedBook = (
  file: string,
  { workbook: { content }, assessed }: Pick<AssessedFile, 'workbook' | 'assessed'>,
): AssessedBook => ({
  file: basename(file),
  content,
  assessment: assessed.assessment,
  isOwnCell: ownCells(content, assessed),
});
