import type { GapLead } from '../../model/gap';
import type { Criterion } from '../../model/criterion';
import type { Task } from '../../model/task';
import { readDeadline } from '../../text/deadline/deadline';
import { pairsOf, wordsOf } from '../shared-words';

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
const MAX_PLAN_LENGTH = 2_000;
/** A word that is in more tasks than this tells none of them. */
const MAX_TASKS = 12;
const FEWEST_WORDS = 2;
/** Syllables alone tell nothing ("kiến nghị" is neither "sáng kiến" nor "đề nghị"): this many pairs must be shared. */
const FEWEST_PAIRS = 2;

function taskFinder(tasks: readonly Task[]): (name: string) => Task | null {
  if (tasks.length > MAX_PLAN_LENGTH) return () => null;
  const byWord = new Map<string, Task[]>();
  for (const task of tasks) {
    for (const word of wordsOf(task.content)) {
      const having = byWord.get(word);
      if (having) having.push(task);
      else byWord.set(word, [task]);
    }
  }
  return (name) => {
    const words = wordsOf(name);
    const shared = new Map<Task, number>();
    for (const word of words) {
      const having = byWord.get(word) ?? [];
      if (having.length > MAX_TASKS) continue;
      for (const task of having) shared.set(task, (shared.get(task) ?? 0) + 1);
    }
    const pairs = pairsOf(name);
    let best: Task | null = null;
    let most = 0;
    for (const [task, count] of shared) {
      if (count <= most || count < FEWEST_WORDS || count < ALIKE * words.size) continue;
      const own = pairsOf(task.content);
      const common = [...pairs].filter((pair) => own.has(pair)).length;
      if (common >= Math.min(FEWEST_PAIRS, pairs.size)) [best, most] = [task, count];
    }
    return best;
  };
}
