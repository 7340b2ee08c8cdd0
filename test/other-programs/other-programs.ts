import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { render } from '../../src/i18n/render';
import type { Assessment } from '../../src/model/assessment';
import type { Mapping } from '../../src/model/mapping';
import { Refusal } from '../../src/model/refusal';
import { asRatio } from '../../src/model/points';
import { asDay } from '../../src/model/task';
import { handOverList } from '../../src/pane-edits/handover';
import { takeSnapshot } from '../../src/scoring/snapshot';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../support/example-book';
import { inVietnamese } from '../support/say';
import { asExcelKeeps } from './as-excel';
import { installPackages, ORDERS, PROGRAMS, type OtherProgram } from './programs';

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

/**
 * Of each workbook a rule is confirmed otherwise than it reads, and what becomes of a leaf that does not apply is
 * chosen, as after an hour of an officer's work: both change points.
 */
function decisions({ leaves }: Assessment): Mapping {
  const confirmed = leaves.find(
    ({ criterion, outcome }) => criterion.leaf?.rule.kind === 'tiers' && outcome?.state === 'scored',
  );
  const declared = leaves.find(({ outcome }) => outcome?.state === 'not-applicable');
  const leaf = confirmed?.criterion.leaf;
  const rule = { kind: 'linear', floor: null, target: asRatio(1) } as const;
  return {
    year: 2026,
    ...(confirmed && leaf ? { rules: { [confirmed.criterion.id]: { rule, wording: leaf.wording } } } : {}),
    ...(declared
      ? {
          policies: {
            [declared.criterion.id]: declared.criterion.leaf?.policy === 'full' ? 'remove' : 'full',
          },
        }
      : {}),
  };
}

function handedOver(bytes: Uint8Array): Uint8Array {
  const workbook = openXlsx(asExcelKeeps(bytes));
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
      after.total === before.total ? SAME : `${before.total} → ${after.total}`,
      after.register === before.register ? SAME : 'differs',
      after.handOver === '.holds' ? KNOWN : after.handOver === '.none' ? 'lost' : 'known, differs',
      after.isLossSaid ? 'said' : 'nothing lost',
    ];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [`refused: ${render(error.sentence, 'en')}`, '–', '–', '–'];
  }
}

const SAME = 'same';
const KNOWN = 'known';

/** A workbook's way through some programs; a program that is not installed leaves no way. */
interface Way {
  readonly name: string;
  readonly versions: readonly (string | null)[];
  readonly programs: readonly OtherProgram[];
}

const versionOf = new Map(PROGRAMS.map((program) => [program, program.version()] as const));

const wayOf = (programs: readonly OtherProgram[]): Way => ({
  name: programs.map(({ name }) => name).join(', then '),
  versions: programs.map((program) => versionOf.get(program) ?? null),
  programs,
});

const WAYS: readonly Way[] = [
  ...PROGRAMS.map((program) => wayOf([program])),
  ...ORDERS.map((names) =>
    wayOf(names.flatMap((begins) => PROGRAMS.find(({ name }) => name.startsWith(begins)) ?? [])),
  ),
];

function savedBy({ programs }: Way, bytes: Uint8Array, folder: string): Uint8Array | null {
  const [input, output] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
  return programs.reduce<Uint8Array | null>((before, program) => {
    if (!before) return null;
    rmSync(output, { force: true });
    writeFileSync(input, before);
    return program.save(input, output, folder) ? new Uint8Array(readFileSync(output)) : null;
  }, bytes);
}

/** The lines of the table, and whether each that could be tried came out as it should. */
function table(folder: string): { readonly lines: readonly string[]; readonly isSound: boolean } {
  const lines = [
    '| Program | Version | Workbook | Total | Register | Hand-over | Loss |',
    '|---|---|---|---|---|---|---|',
  ];
  let isSound = true;
  const books = BOOKS.map(({ name, bytes }) => {
    const written = handedOver(bytes);
    return { name, written, before: outcomeOf(written) };
  });
  for (const way of WAYS) {
    if (way.versions.includes(null)) {
      lines.push(`| ${way.name} | not installed | – | – | – | – | – |`);
      continue;
    }
    for (const { name, written, before } of books) {
      const cells = compared(before, savedBy(way, written, folder));
      const [total, register, handOver] = cells;
      isSound &&= total === SAME && register === SAME && handOver === KNOWN;
      lines.push(`| ${[way.name, way.versions.join(', '), name, ...cells].join(' | ')} |`);
    }
  }
  return { lines, isSound };
}

const INTRODUCTION = `# What survives a save in another program

Made by \`npm run other-programs\`; do not edit. Three workbooks are scored with a rule confirmed otherwise than it reads and
a choice for "not applicable", handed over, opened and saved once by each program, or by several in turn, and read again on
the same day. The workbooks are in the form in which Excel keeps them: shared strings, properties of the document. *Total*: self-score and applicable maximum. *Register*: number, title and link of every document.
*Hand-over*: whether the figures are known to be those that were handed over, from our part or, where that is gone, from the
code printed in the summary. *Loss*: whether the checks say that our part is gone; the choices then come from the table in
the summary. The command fails where a total, a register or a hand-over differs.

`;

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'par-index-programs-'));
mkdirSync(folder, { recursive: true });
installPackages(folder);
const { lines, isSound } = table(folder);
const result = lines.join('\n');
writeFileSync(new URL('../../docs/other-programs.md', import.meta.url), `${INTRODUCTION}${result}\n`);
process.stdout.write(`${result}\n`);
if (process.argv[2] === undefined) rmSync(folder, { recursive: true, force: true });
process.exitCode = isSound ? 0 : 1;
