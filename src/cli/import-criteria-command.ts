import { importCriteria, type ImportedCriteria } from '../importing/criteria/import-criteria';
import { criteriaWorkbook } from '../importing/imported-workbook';
import { rowSource } from '../importing/sources';
import { leavesOf } from '../model/criterion';
import { message, type Message, type Translate } from '../model/message';
import { checkOutput, writeWhole } from './files';
import type { ImportCriteriaCommand } from './import-criteria-arguments';
import { nativeCodec } from './native-codec';
import { printable } from './printable';
import { withDocument } from './read-document-file';
import { translator } from './score-command';
import type { Terminal } from './terminal';

/** `par-index import-criteria`: reads a criteria set from its document, checks its sums and writes the criteria sheet. */
export async function importCriteriaCommand(
  { file, out, strict, language }: ImportCriteriaCommand,
  terminal: Terminal,
): Promise<0 | 3> {
  const t = translator(language);
  await checkOutput(out, 'new-workbook', file);
  const imported = await withDocument(file, { terminal, language }, importCriteria);
  terminal.write(`${criteriaLines(imported, t).join('\n')}\n`);
  const { problems } = imported;
  for (const problem of problems) terminal.error(`${t(problemSentence(problem))}\n`);
  if (strict && problems.length > 0) {
    terminal.error(`${t(message('import.criteria.not-written', { count: problems.length }))}\n`);
    return 3;
  }
  await writeWhole(out, criteriaWorkbook(imported, translator('vi'), { codec: nativeCodec }));
  terminal.error(`${t(message('cli.written', { file: out }))}\n`);
  return 0;
}

/** The fields with their maxima, and what all of them make. */
function criteriaLines({ assessment: { set, total } }: ImportedCriteria, t: Translate): readonly string[] {
  const leaves = set.fields.flatMap(leavesOf).length;
  return [
    ...set.fields.map(({ shown, name, max, ...field }) =>
      t(
        message('import.criteria.field', {
          code: shown,
          name,
          max: max ?? '…',
          leaves: leavesOf({ shown, name, max, ...field }).length,
        }),
      ),
    ),
    t(message('import.criteria.total', { fields: set.fields.length, leaves, max: total.max })),
  ].map(printable);
}

const problemSentence = ({ finding, place, row }: ImportedCriteria['problems'][number]): Message =>
  place === null
    ? finding.message
    : message('import.criteria.problem', { source: rowSource(place, row), problem: finding.message });
