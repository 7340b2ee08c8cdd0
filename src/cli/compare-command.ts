import { basename } from 'node:path';
import { compareBooks } from '../comparing/compare';
import { comparedBook } from '../comparing/compared-book';
import { comparisonJson } from '../contract/comparison-json';
import type { ComparedBook } from '../model/comparison';
import type { CompareCommand } from './compare-arguments';
import { comparisonTable } from './comparison-table';
import { assessFile, checkJsonTarget, putJson } from './score-command';
import type { Terminal } from './terminal';

/** `par-index compare`: compares two copies of a workbook, or two years, leaf by leaf. Writes nothing. */
export async function compareCommand(command: CompareCommand, terminal: Terminal): Promise<void> {
  await checkJsonTarget(command);
  const [first, second] = command.files;
  const read = async (file: string): Promise<ComparedBook> => {
    const options = { ...command, year: null, sheets: {}, learned: null, saveLearned: null };
    const { assessed } = await assessFile(file, options, terminal);
    return comparedBook(assessed, basename(file));
  };
  const comparison = compareBooks(await read(first), await read(second));
  if (command.json !== null) await putJson(comparisonJson(comparison), command.json, terminal);
  if (command.json !== '-')
    terminal.write(
      comparisonTable(comparison, {
        language: command.language,
        paint: terminal.paint,
        width: terminal.width,
      }),
    );
}
