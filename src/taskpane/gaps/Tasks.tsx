import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AssessedTask } from '../../model/assessment';
import { dueNow, isDone } from '../../scoring/task-status';
import { tasksToMind } from './tasks-to-mind';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** So many tasks are enough to begin with; the rest is in the annex. */
const MAX_SHOWN = 20;

/** The state of the plan's tasks, and those that need attention; nothing where there is no annex. */
export function Tasks() {
  const { t } = usePane();
  const { assessment } = useAssessed();
  const shared = useSharedStyles();
  const { tasks, asOf } = assessment;
  const toMind = useMemo(() => tasksToMind(tasks, asOf), [tasks, asOf]);
  if (tasks.length === 0) return null;
  const done = tasks.filter(({ status }) => isDone(status)).length;
  const overdue = tasks.filter(({ status }) => status === 'overdue').length;
  return (
    <details className={mergeClasses(shared.card, shared.fold)}>
      <summary>
        <span className={shared.strong}>{t('pane.tasks', { done, total: tasks.length, overdue })}</span>
      </summary>
      {toMind.length === 0 ? (
        <p className={shared.text}>{t('pane.tasks.none')}</p>
      ) : (
        <ul className={mergeClasses(shared.list, shared.tight)} aria-label={t('pane.tasks.list')}>
          {toMind.slice(0, MAX_SHOWN).map((each) => (
            <li key={each.task.row} className={shared.text}>
              <TaskLine assessed={each} />
            </li>
          ))}
        </ul>
      )}
      {toMind.length > MAX_SHOWN ? (
        <p className={shared.muted}>{t('pane.more', { count: toMind.length - MAX_SHOWN })}</p>
      ) : null}
    </details>
  );
}

function TaskLine({ assessed: { task, status } }: { readonly assessed: AssessedTask }) {
  const { t } = usePane();
  const { asOf } = useAssessed().assessment;
  const shared = useSharedStyles();
  const { no, content, lead, deadline } = task;
  const due = dueNow(task, asOf);
  const isMissed = status === 'overdue' || (due !== null && due < asOf);
  return (
    <>
      <bdi className={shared.strong}>{no}</bdi> <bdi>{content}</bdi>
      <br />
      <span className={mergeClasses(shared.small, isMissed ? shared.bad : shared.warning)}>
        <Icon name={isMissed ? 'invalid' : 'missing'} size={14} />{' '}
        {status === 'unknown'
          ? t('pane.tasks.unknown', { due: deadline.text })
          : due === null
            ? null
            : t(isMissed ? 'pane.tasks.overdue' : 'pane.tasks.soon', { due })}
      </span>{' '}
      {lead === '' ? null : (
        <span className={mergeClasses(shared.small, shared.muted)}>{t('pane.gap.lead', { lead })} </span>
      )}
      <CellButton cell={task.deadlineCell} />
    </>
  );
}
