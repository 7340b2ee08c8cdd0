import type { GapLead } from '../../model/assessment';
import type { Criterion } from '../../model/criterion';
import type { Task } from '../../model/task';
import { readDeadline } from '../../text/deadline';
import { textKey } from '../../text/key';

/** Finds who answers for a criterion and until when. */
export type LeadOf = (criterion: Criterion) => GapLead;

const NOBODY: GapLead = { unit: '', due: null, dueText: '', task: null };

/**
 * Who answers for a leaf: the sheet's own columns say first; where they do not, the task of the annex whose
 * words are the leaf's. Words that many tasks share tell nothing and are not compared.
 */
export function leadFinder(tasks: readonly Task[], year: number | null): LeadOf {
  const find = taskFinder(tasks);
  return (criterion) => {
    const { leaf } = criterion;
    if (!leaf) return NOBODY;
    const task = leaf.lead !== '' && leaf.deadline !== '' ? null : find(criterion.name);
    const own = leaf.deadline === '' ? null : readDeadline(leaf.deadline, { ...AS_TEXT, year });
    return {
      unit: leaf.lead || (task?.lead ?? ''),
      due: own ? own.due : (task?.deadline.due ?? null),
      dueText: own ? own.text : (task?.deadline.text ?? ''),
      task,
    };
  };
}

const AS_TEXT = { isDate: false, date1904: false } as const;

/** Shares of a name's words that a task must have to be taken for it. */
const ALIKE = 0.6;
/** A reform plan has some dozens of tasks; a list of thousands is a register of work, where words tell nothing. */
const LONGEST_PLAN = 2_000;
/** A word that stands in more tasks than this tells none of them. */
const MOST_TASKS = 12;
const FEWEST_WORDS = 2;

/** Words that every criterion and every task has, and numbers. */
const COMMON = new Set(
  'cua cac cho trong nam theo voi ve va tai den thuc hien cong tac nhiem vu ke hoach xay dung to chuc ty le muc do so duoc co tren viec don vi phong'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    textKey(text)
      .split(/[^a-z]+/)
      .filter((word) => word.length >= 2 && !COMMON.has(word)),
  ),
];

function taskFinder(tasks: readonly Task[]): (name: string) => Task | null {
  if (tasks.length > LONGEST_PLAN) return () => null;
  const byWord = new Map<string, number[]>();
  tasks.forEach(({ content }, at) => {
    for (const word of wordsOf(content)) {
      const places = byWord.get(word);
      if (!places) byWord.set(word, [at]);
      else if (places.length <= MOST_TASKS) places.push(at);
    }
  });
  return (name) => {
    const words = wordsOf(name);
    const shared = new Map<number, number>();
    for (const word of words) {
      const places = byWord.get(word) ?? [];
      if (places.length > MOST_TASKS) continue;
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    let best: number | null = null;
    for (const [at, count] of shared) if (count > (shared.get(best ?? -1) ?? 0)) best = at;
    const count = shared.get(best ?? -1) ?? 0;
    const isAlike = count >= FEWEST_WORDS && count >= ALIKE * words.length;
    return best === null || !isAlike ? null : (tasks[best] ?? null);
  };
}
