import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Assessed } from '../../assess';
import type { AssessedTask } from '../../model/assessment';
import { isDone } from '../../scoring/task-status';
import { writeDay } from '../../text/day';
import { tasksToMind } from './tasks-to-mind';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** So many tasks are enough to begin with; the rest stands in the annex. */
const MAX_SHOWN = 20;

/** How the tasks of the plan stand, and those that somebody must see to; nothing where there is no annex. */
export function Tasks({ assessed: { assessment } }: { readonly assessed: Assessed }) {
  const { say } = usePane();
  const looks = useLooks();
  const { tasks, asOf } = assessment;
  const toMind = useMemo(() => tasksToMind(tasks, asOf), [tasks, asOf]);
  if (tasks.length === 0) return null;
  const done = tasks.filter(({ status }) => isDone(status)).length;
  const overdue = tasks.filter(({ status }) => status === 'overdue').length;
  return (
    <details className={mergeClasses(looks.card, looks.fold)}>
      <summary>
        <span className={looks.strong}>{say('pane.tasks', { done, total: tasks.length, overdue })}</span>
      </summary>
      {toMind.length === 0 ? (
        <p className={looks.text}>{say('pane.tasks.none')}</p>
      ) : (
        <ul className={mergeClasses(looks.list, looks.tight)} aria-label={say('pane.tasks.list')}>
          {toMind.slice(0, MAX_SHOWN).map((each) => (
            <li key={each.task.row} className={looks.text}>
              <TaskLine assessed={each} />
            </li>
          ))}
        </ul>
      )}
      {toMind.length > MAX_SHOWN ? (
        <p className={looks.muted}>{say('pane.more', { count: toMind.length - MAX_SHOWN })}</p>
      ) : null}
    </details>
  );
}

function TaskLine({ assessed: { task, status } }: { readonly assessed: AssessedTask }) {
  const { say } = usePane();
  const looks = useLooks();
  const { no, content, lead, deadline } = task;
  return (
    <>
      <bdi className={looks.strong}>{no}</bdi> <bdi>{content}</bdi>
      <br />
      <span className={mergeClasses(looks.small, status === 'overdue' ? looks.bad : looks.warning)}>
        <Icon name={status === 'overdue' ? 'invalid' : 'missing'} size={14} />{' '}
        {status === 'unknown'
          ? say('pane.tasks.unknown', { due: deadline.text })
          : deadline.due === null
            ? null
            : say(status === 'overdue' ? 'pane.tasks.overdue' : 'pane.tasks.soon', {
                due: writeDay(deadline.due),
              })}
      </span>{' '}
      {lead === '' ? null : (
        <span className={mergeClasses(looks.small, looks.muted)}>{say('pane.gap.lead', { lead })} </span>
      )}
      <CellButton cell={task.deadlineCell} />
    </>
  );
}
