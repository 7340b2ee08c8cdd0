import type { AssessedTask } from '../../../src/model/assessment';
import { asDay, type TaskStatus } from '../../../src/model/task';
import { tasksToMind } from '../../../src/taskpane/gaps/tasks-to-mind';
import { assessment } from '../assessed-example';

describe('the tasks to mind', () => {
  const task = (no: string, due: string | null, status: TaskStatus): AssessedTask => {
    const [some] = assessment.tasks;
    if (!some) throw new Error('no task');
    const deadline = { ...some.task.deadline, due: due === null ? null : asDay(due) };
    return { task: { ...some.task, no, deadline }, status };
  };

  test('are the overdue ones, the longest first, then what is due within 30 days, then what cannot be told', () => {
    const tasks = [
      task('1', '2026-12-30', 'done-on-time'),
      task('2', null, 'unknown'),
      task('3', '2027-01-19', 'open'),
      task('4', '2027-01-20', 'open'),
      task('5', '2026-12-19', 'overdue'),
      task('6', '2026-03-31', 'overdue'),
      task('7', null, 'continuous'),
      task('8', '2026-12-31', 'open'),
      task('9', null, 'waiting'),
    ];
    const shown = tasksToMind(tasks, asDay('2026-12-20')).map(({ task: { no } }) => no);
    expect(shown).toEqual(['6', '5', '8', '3', '2']);
  });
});
