import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { LineChange } from '../../model/line-change';
import type { ImportedLine, ImportedTarget, ImportedTask } from '../../model/imported-plan';
import { message } from '../../model/message';
import { goalWords } from '../../scoring/targets/target-sentence';
import { isolated } from '../../text/direction';
import { CheckField } from '../ui/CheckField';
import { Icon } from '../ui/Icon';
import { space } from '../ui/sizes';
import { useSharedStyles } from '../ui/styles';
import { takeKeyboard } from '../ui/take-keyboard';
import { deadlineWords } from './deadline-words';
import type { LineKind } from './import-state';
import { useImport, useImportState } from './import-context';
import { TargetEditor } from './TargetEditor';
import { TaskEditor } from './TaskEditor';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: space.xxs,
    padding: `${space.s} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** A target: its words, what they ask for, where it was read, what is to be looked at. */
export function TargetLine({
  target,
  change,
}: {
  readonly target: ImportedTarget;
  readonly change: LineChange | null;
}) {
  const { t, translateMessage } = useImport();
  return (
    <Line
      kind="targets"
      line={target}
      change={change}
      words={target.text}
      facts={[
        t('import.ui.goal', { goal: goalWords(target.goal) }),
        target.field,
        target.lead,
        translateMessage(target.source),
      ]}
      editor={(close) => <TargetEditor target={target} close={close} />}
    />
  );
}

/** A task: what is to be done, by whom, until when, where it was read, what is to be looked at. */
export function TaskLine({
  task,
  change,
}: {
  readonly task: ImportedTask;
  readonly change: LineChange | null;
}) {
  const { t, translateMessage } = useImport();
  const { lead, support, deadline, product, field, source } = task;
  return (
    <Line
      kind="tasks"
      line={task}
      change={change}
      words={task.content}
      facts={[
        lead === '' ? '' : t('import.ui.lead', { lead }),
        support === '' ? '' : t('import.ui.support', { support }),
        deadline.text === '' ? '' : translateMessage(deadlineWords(task)),
        product,
        field,
        translateMessage(source),
      ]}
      editor={(close) => <TaskEditor task={task} close={close} />}
    />
  );
}

/** What a line is to the sheet that the workbook has: new, as it is there, or what of it is another. */
function Change({ change }: { readonly change: LineChange }) {
  const { t } = useImport();
  const shared = useSharedStyles();
  if (change.kind !== 'changed')
    return <strong className={shared.small}>{t(`import.ui.change.${change.kind}`)}</strong>;
  return (
    <span className={shared.small}>
      <strong>{t('import.ui.change.changed')}</strong>
      {change.differences.map(({ role, before, after }) => (
        <span key={role} className={shared.block}>
          {t(before === '' ? 'import.ui.difference.filled' : 'import.ui.difference', {
            what: message(`import.ui.field.${role}`),
            before,
            after,
          })}
        </span>
      ))}
    </span>
  );
}

/** The words of a line, with a box to tick where something would be written. */
function Words({
  kind,
  no,
  words,
  isTickable,
}: {
  readonly kind: LineKind;
  readonly no: string;
  readonly words: string;
  readonly isTickable: boolean;
}) {
  const { planImport } = useImport();
  const isTicked = useImportState(
    ({ decisions }) => !(kind === 'targets' ? decisions.leftTargets : decisions.leftTasks).has(no),
  );
  if (!isTickable) return <span>{words}</span>;
  return (
    <CheckField
      label={words}
      checked={isTicked}
      onChange={(isTaken) => planImport.store.dispatch({ type: 'ticked', kind, numbers: [no], isTaken })}
    />
  );
}

function Line({
  kind,
  line,
  change,
  words,
  facts,
  editor,
}: {
  readonly kind: LineKind;
  readonly line: ImportedLine;
  readonly change: LineChange | null;
  readonly words: string;
  readonly facts: readonly string[];
  readonly editor: (close: () => void) => ReactNode;
}) {
  const { t, translateMessage } = useImport();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [editing, setEditing] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <div className={styles.line}>
      <Words kind={kind} no={line.no} words={words} isTickable={change?.kind !== 'same'} />
      {change ? <Change change={change} /> : null}
      <span className={mergeClasses(shared.small, shared.muted)}>
        {facts
          .filter((fact) => fact !== '')
          .map(isolated)
          .join(' · ')}
      </span>
      {line.doubts.map((doubt) => (
        <span key={doubt.key} className={mergeClasses(shared.signed, shared.small, shared.warning)}>
          <Icon name="missing" size={16} />
          {t('import.ui.doubt', { doubt: translateMessage(doubt) })}
        </span>
      ))}
      {editing === 'open' ? (
        editor(() => setEditing('closed'))
      ) : (
        <div>
          <Button
            size="small"
            ref={editing === 'closed' ? takeKeyboard : undefined}
            aria-label={t('import.ui.amend.named', { words })}
            onClick={() => setEditing('open')}
          >
            {t('import.ui.amend')}
          </Button>
        </div>
      )}
    </div>
  );
}
