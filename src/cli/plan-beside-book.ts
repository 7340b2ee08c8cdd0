import { basename } from 'node:path';
import { PLAN_AS_READ } from '../importing/amended-lines';
import { knownLists } from '../importing/known-lists';
import {
  planChanges,
  withoutOverwriting,
  type ListChanges,
  type PlanChanges,
} from '../importing/plan-changes';
import { planEdits } from '../importing/sheets/plan-edits';
import { addressOf } from '../model/cell';
import type { ImportedPlan } from '../model/imported-plan';
import type { LineChange } from '../model/line-change';
import { message, type Translate } from '../model/message';
import type { ImportPlanCommand } from './import-plan-arguments';
import { workbookFor } from './output-workbook';
import { printable } from './printable';
import { assessFile, inFile, translator } from './score-command';
import type { Terminal } from './terminal';

/** A plan beside a workbook that holds lists of it already. */
export interface PlanBesideBook {
  readonly file: string;
  readonly isSigned: boolean;
  readonly changes: PlanChanges;
  /** Of the cells that the plan says otherwise, how many are kept; 0 where they are written over. */
  readonly kept: number;
  /** The bytes of a copy of the workbook with the plan in it. */
  readonly bytes: (out: string) => Uint8Array;
}

/** Compares a plan with the lists of a workbook. Why cells that differ are kept unless they are asked for: decision 0260. */
export async function planBesideBook(
  file: string,
  plan: ImportedPlan,
  { overwrite, sheets, language }: ImportPlanCommand,
  terminal: Terminal,
): Promise<PlanBesideBook> {
  const options = { asOf: null, year: null, sheets, learned: null, saveLearned: null, language };
  const { workbook, assessed } = await assessFile(file, options, terminal);
  const changes = planChanges(plan, knownLists(plan, assessed.assessment, workbook.content));
  const written = overwrite ? changes : withoutOverwriting(changes);
  return {
    file: basename(file),
    isSigned: workbook.isSigned,
    changes,
    kept: overwrite ? 0 : cellsThatDiffer(changes),
    bytes: (out) =>
      inFile(file, () =>
        workbookFor(
          out,
          workbook,
          planEdits({ plan, decisions: PLAN_AS_READ, changes: written }, translator('vi'), workbook.content),
        ),
      ),
  };
}

const cellsThatDiffer = ({ targets, tasks }: PlanChanges): number =>
  [targets, tasks]
    .flatMap((list) => [...(list?.of.values() ?? [])])
    .flatMap((change) => (change.kind === 'changed' ? change.differences : []))
    .filter(({ before }) => before !== '').length;

/** What of the plan is new, changed and gone, list by list. */
export function changeLines(plan: ImportedPlan, { file, changes }: PlanBesideBook, t: Translate): string[] {
  const targets = plan.targets.map(({ no, text }) => ({ no, words: text }));
  const tasks = plan.tasks.map(({ no, content }) => ({ no, words: content }));
  return [
    ...listLines(changes.targets, targets, t, t(message('cli.plan.no-targets', { file }))),
    ...listLines(changes.tasks, tasks, t, t(message('cli.plan.no-tasks', { file }))),
  ].map(printable);
}

function listLines(
  changes: ListChanges | null,
  lines: readonly { readonly no: string; readonly words: string }[],
  t: Translate,
  none: string,
): readonly string[] {
  if (!changes) return [none];
  const { of, gone, list } = changes;
  const count = (kind: LineChange['kind']): number =>
    [...of.values()].filter((change) => change.kind === kind).length;
  const counts = { new: count('new'), changed: count('changed'), same: count('same'), gone: gone.length };
  return [
    t(message('import.ui.compared', { sheets: list.grid.sheet, ...counts })),
    ...lines.flatMap(({ no, words }) => lineOf(of.get(no), `${no}. ${words}`, t)),
    ...gone.map(({ cell, texts }) => {
      const words = texts['content'] ?? texts['text'] ?? '';
      return `  ${t(message('cli.plan.gone'))}: ${words} (${addressOf(cell)})`;
    }),
  ];
}

function lineOf(change: LineChange | undefined, words: string, t: Translate): readonly string[] {
  if (!change || change.kind === 'same') return [];
  if (change.kind === 'new') return [`  ${t(message('import.ui.change.new'))}: ${words}`];
  const differences = change.differences.map(({ role, before, after }) =>
    t(
      message(before === '' ? 'import.ui.difference.filled' : 'import.ui.difference', {
        what: message(`import.ui.field.${role}`),
        before,
        after,
      }),
    ),
  );
  const place = addressOf(change.known.cell);
  return [`  ${t(message('import.ui.change.changed'))}: ${words} (${place}): ${differences.join('; ')}`];
}
