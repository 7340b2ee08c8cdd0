import { useState } from 'react';
import { amendTask, taskTexts, type TaskTexts } from '../../importing/amended-lines';
import type { ImportedTask } from '../../model/imported-plan';
import { TextArea, TextField } from '../ui/fields';
import { useSharedStyles } from '../ui/styles';
import { deadlineWords } from './deadline-words';
import { useImport, useImportState } from './import-context';
import { LineEditor } from './LineEditor';

/** Beside each other where there is room. */
const SHORT = ['lead', 'support', 'product', 'person', 'authority', 'field'] as const;

/** Puts a task right: what is to be done, by whom, until when, with which product. */
export function TaskEditor({ task, close }: { readonly task: ImportedTask; readonly close: () => void }) {
  const { planImport, t, translateMessage } = useImport();
  const shared = useSharedStyles();
  const year = useImportState(({ read }) => read?.plan.year ?? null);
  const [texts, setTexts] = useState<TaskTexts>(() => taskTexts(task));
  const amended = amendTask(task, texts, year);
  const { deadline } = amended;
  const isUnread = deadline.kind === 'unknown' && deadline.text !== '';
  return (
    <LineEditor
      label={t('import.ui.amend.named', { words: task.content })}
      isReady={texts.content.trim() !== ''}
      close={close}
      save={() => planImport.store.dispatch({ type: 'task-amended', no: task.no, texts })}
    >
      <TextArea
        label={t('import.ui.field.content')}
        value={texts.content}
        onChange={(content) => setTexts({ ...texts, content })}
      />
      <TextField
        label={t('import.ui.field.deadline')}
        value={texts.deadline}
        hint={
          isUnread
            ? t('import.doubt.deadline')
            : deadline.text === ''
              ? undefined
              : translateMessage(deadlineWords(amended))
        }
        onChange={(deadline) => setTexts({ ...texts, deadline })}
      />
      <div className={shared.fields}>
        {SHORT.map((key) => (
          <TextField
            key={key}
            label={t(`import.ui.field.${key}`)}
            value={texts[key]}
            onChange={(value) => setTexts({ ...texts, [key]: value })}
          />
        ))}
      </div>
    </LineEditor>
  );
}
