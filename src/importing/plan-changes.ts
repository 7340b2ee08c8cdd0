import type { ImportedPlan, ImportedTarget, ImportedTask } from '../model/imported-plan';
import {
  COMPARED_ROLES,
  type ComparedRole,
  type KnownLine,
  type LineChange,
  type LineChanges,
  type LineDifference,
} from '../model/line-change';
import { plainText, textKey } from '../text/key';
import type { KnownList, KnownLists } from './known-lists';

/** A plan compared with the list of a workbook. */
export interface ListChanges extends LineChanges {
  readonly list: KnownList;
}

/** `null` for a list that the workbook does not have. */
export interface PlanChanges {
  readonly targets: ListChanges | null;
  readonly tasks: ListChanges | null;
}

export const NO_CHANGES: PlanChanges = { targets: null, tasks: null };

/**
 * What is new, changed and gone in a plan compared with the lists of a workbook. What the plan leaves open and a person
 * has filled in (a product, who is in charge) is no difference. Why: decision 0221.
 */
export const planChanges = (
  { targets, tasks }: Pick<ImportedPlan, 'targets' | 'tasks'>,
  known: KnownLists,
): PlanChanges => ({
  targets: known.targets && changesOf(targets.map(asTarget), known.targets, 'text'),
  tasks: known.tasks && changesOf(tasks.map(asTask), known.tasks, 'content'),
});

/** The changes that write over nothing: new lines, and cells that are empty. The lines that only differ stay as they are. */
export const withoutOverwriting = ({ targets, tasks }: PlanChanges): PlanChanges => ({
  targets: targets && fillingOnly(targets),
  tasks: tasks && fillingOnly(tasks),
});

const fillingOnly = (changes: ListChanges): ListChanges => ({
  ...changes,
  of: new Map([...changes.of].map(([no, change]): [string, LineChange] => [no, filling(change)])),
});

function filling(change: LineChange): LineChange {
  if (change.kind !== 'changed') return change;
  const { known } = change;
  const differences = change.differences.filter(({ before }) => before === '');
  return differences.length === 0 ? { kind: 'same', known } : { kind: 'changed', known, differences };
}

/** By role; the words of a line are always there. */
type ComparedTexts = Readonly<Partial<Record<ComparedRole, string>>>;

interface PlanLineTexts {
  readonly no: string;
  readonly texts: ComparedTexts;
}

const asTarget = ({ no, text, lead }: ImportedTarget): PlanLineTexts => ({ no, texts: { text, lead } });

const asTask = (task: ImportedTask): PlanLineTexts => ({
  no: task.no,
  texts: {
    content: task.content,
    lead: task.lead,
    support: task.support,
    deadline: task.deadline.text,
    product: task.product,
    person: task.person,
    authority: task.authority,
  },
});

/** Of the words of two lines, this share is the same where one is the other changed. */
const LEAST_ALIKE = 0.55;

function changesOf(lines: readonly PlanLineTexts[], list: KnownList, words: ComparedRole): ListChanges {
  const pairs = paired(
    lines.map(({ texts }) => texts[words] ?? ''),
    list.lines.map(({ texts }) => texts[words] ?? ''),
  );
  const of = new Map<string, LineChange>();
  lines.forEach((line, index) => {
    const known = list.lines[pairs.get(index) ?? -1];
    of.set(line.no, known ? changeOf(line, known, list) : { kind: 'new' });
  });
  const found = new Set(pairs.values());
  // A plan whose annex is in another file says nothing of the tasks.
  const gone = lines.length === 0 ? [] : list.lines.filter((_, index) => !found.has(index));
  return { list, of, gone };
}

function changeOf({ texts }: PlanLineTexts, known: KnownLine, { columns }: KnownList): LineChange {
  const differences = COMPARED_ROLES.flatMap((role): readonly LineDifference[] => {
    const [before, after] = [known.texts[role] ?? '', plainText(texts[role] ?? '')];
    return after === '' || after === before || !columns.has(role) ? [] : [{ role, before, after }];
  });
  if (differences.length === 0) return { kind: 'same', known };
  // Its cell says more than one thing: none of it can be put in place of the whole.
  return known.isShared ? { kind: 'new' } : { kind: 'changed', known, differences };
}

/** Which of the others each text is: the same words first, then the most alike; each is taken once. */
function paired(texts: readonly string[], others: readonly string[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (one: number, other: number): void => {
    if (pairs.has(one) || taken.has(other)) return;
    pairs.set(one, other);
    taken.add(other);
  };
  const keys = others.map(textKey);
  texts.forEach((text, one) => {
    const other = keys.findIndex((key, index) => !taken.has(index) && key === textKey(text));
    if (other >= 0) pair(one, other);
  });
  const [words, otherWords] = [texts.map(wordsOf), others.map(wordsOf)];
  const alike = words.flatMap((own, one) =>
    otherWords.flatMap((theirs, other) => {
      const share = pairs.has(one) || taken.has(other) ? 0 : alikeness(own, theirs);
      return share >= LEAST_ALIKE ? [{ one, other, share }] : [];
    }),
  );
  for (const { one, other } of alike.sort((a, b) => b.share - a.share)) pair(one, other);
  return pairs;
}

/** Words without figures: a level that was raised is the same target changed. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(textKey(text).match(/[a-z]+/g) ?? []);

function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}
