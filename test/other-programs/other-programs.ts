import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { render } from '../../src/i18n/render';
import type { Assessment } from '../../src/model/assessment';
import type { Mapping } from '../../src/model/mapping';
import { Refusal } from '../../src/model/refusal';
import { asDay } from '../../src/model/task';
import { handOverList } from '../../src/pane-edits/handover';
import { takeSnapshot } from '../../src/scoring/snapshot';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../support/example-book';
import { inVietnamese } from '../support/say';
import { installPackages, PROGRAMS, type OtherProgram } from './programs';

/**
 * `npm run other-programs`: hands three workbooks over, has each program open and save them, reads them again and
 * writes the table of docs/other-programs.md. Programs that are not installed are said to be left out.
 */

const AS_OF = asDay('2026-12-31');
const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../assets/samples/${name}.xlsx`, import.meta.url)));

const BOOKS: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  { name: 'department', bytes: sample('so-khoa-hoc-2026') },
  { name: 'small', bytes: exampleBook() },
  {
    name: 'not applicable',
    bytes: exampleBook({ rows: exampleRows({ '1.2.1': { achieved: 'Không áp dụng' } }) }),
  },
];

/** Of each workbook a confirmed rule and a policy are remembered, as after an hour of an officer's work. */
function decisions({ leaves }: Assessment): Mapping {
  const [confirmed] = leaves.filter(({ criterion }) => criterion.leaf?.rule.kind === 'tiers');
  const [declared] = leaves.filter(({ outcome }) => outcome?.state === 'not-applicable');
  const leaf = confirmed?.criterion.leaf;
  return {
    ...(confirmed && leaf
      ? { rules: { [confirmed.criterion.id]: { rule: leaf.rule, wording: leaf.wording } } }
      : {}),
    policies: declared
      ? { [declared.criterion.id]: declared.criterion.leaf?.policy === 'full' ? 'remove' : 'full' }
      : {},
  };
}

function handedOver(bytes: Uint8Array): Uint8Array {
  const workbook = openXlsx(bytes);
  const mapping = decisions(assess(workbook.content, { asOf: AS_OF }).assessment);
  const { assessment, report } = assess(workbook.content, { asOf: AS_OF, mapping });
  return workbook.apply(report(inVietnamese, takeSnapshot(assessment, AS_OF, '0.1.0')));
}

interface Outcome {
  readonly total: string;
  readonly register: string;
  readonly handOver: string;
  readonly isLossSaid: boolean;
}

function outcomeOf(bytes: Uint8Array): Outcome {
  const { assessment, snapshot } = assess(openXlsx(bytes).content, { asOf: AS_OF });
  const { total, evidence, findings } = assessment;
  const item = handOverList(assessment, snapshot).find(({ key }) => key === 'snapshot');
  return {
    total: `${total.self} / ${total.applicableMax}`,
    register: evidence.entries.map(({ id, title, link }) => [id, title, link].join('|')).join('\n'),
    handOver: item?.message.key.replace('handover.snapshot', '') ?? '',
    isLossSaid: findings.some(({ code }) => code === 'memory-unusable'),
  };
}

/** One word for each of the three questions, and whether a loss was told. */
function compared(before: Outcome, saved: Uint8Array | null): readonly string[] {
  if (!saved) return ['not saved', '–', '–', '–'];
  try {
    const after = outcomeOf(saved);
    return [
      after.total === before.total ? 'same' : `${before.total} → ${after.total}`,
      after.register === before.register ? 'same' : 'differs',
      after.handOver === '.holds' ? 'known' : after.handOver === '.none' ? 'lost' : 'known, differs',
      after.isLossSaid ? 'said' : 'nothing lost',
    ];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [`refused: ${render(error.sentence, 'en')}`, '–', '–', '–'];
  }
}

function savedBy(program: OtherProgram, bytes: Uint8Array, folder: string): Uint8Array | null {
  const [input, output] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
  rmSync(output, { force: true });
  writeFileSync(input, bytes);
  return program.save(input, output, folder) ? new Uint8Array(readFileSync(output)) : null;
}

function table(folder: string): string {
  const lines = [
    '| Program | Version | Workbook | Total | Register | Hand-over | Loss |',
    '|---|---|---|---|---|---|---|',
  ];
  const books = BOOKS.map(({ name, bytes }) => {
    const written = handedOver(bytes);
    return { name, written, before: outcomeOf(written) };
  });
  for (const program of PROGRAMS) {
    const version = program.version();
    if (version === null) lines.push(`| ${program.name} | not installed | – | – | – | – | – |`);
    for (const { name, written, before } of version === null ? [] : books) {
      const cells = compared(before, savedBy(program, written, folder));
      lines.push(`| ${[program.name, version, name, ...cells].join(' | ')} |`);
    }
  }
  return lines.join('\n');
}

const INTRODUCTION = `# What survives a save in another program

Made by \`npm run other-programs\`; do not edit. Three workbooks are scored with a confirmed rule and a choice for "not
applicable", handed over, opened and saved once by each program, and read again on the same day. *Total*: self-score and
applicable maximum. *Register*: number, title and link of every document. *Hand-over*: whether the figures are known to
be those that were handed over, from our part or, where that is gone, from the code printed in the summary. *Loss*:
whether the checks say that what was remembered is gone.

`;

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'par-index-programs-'));
mkdirSync(folder, { recursive: true });
installPackages(folder);
const result = table(folder);
writeFileSync(new URL('../../docs/other-programs.md', import.meta.url), `${INTRODUCTION}${result}\n`);
process.stdout.write(`${result}\n`);
if (process.argv[2] === undefined) rmSync(folder, { recursive: true, force: true });
