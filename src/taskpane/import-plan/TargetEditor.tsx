import { useState } from 'react';
import { amendTarget, targetTexts } from '../../importing/amended-lines';
import type { ImportedTarget } from '../../model/imported-plan';
import { goalWords } from '../../scoring/targets/target-sentence';
import { TextArea, TextField } from '../ui/fields';
import { useImport, useImportState } from './import-context';
import { LineEditor } from './LineEditor';

/** Puts a target right: its words, which say the level, its field and who is in charge. */
export function TargetEditor({
  target,
  close,
}: {
  readonly target: ImportedTarget;
  readonly close: () => void;
}) {
  const { planImport, t } = useImport();
  const year = useImportState(({ read }) => read?.plan.year ?? null);
  const [texts, setTexts] = useState(() => targetTexts(target));
  const amended = amendTarget(target, texts, year);
  return (
    <LineEditor
      label={t('import.ui.amend.named', { words: target.text })}
      isReady={amended !== null}
      close={close}
      save={() => planImport.store.dispatch({ type: 'target-amended', no: target.no, texts })}
    >
      <TextArea
        label={t('import.ui.field.text')}
        value={texts.text}
        hint={amended ? t('import.ui.goal', { goal: goalWords(amended.goal) }) : undefined}
        error={amended ? undefined : t('import.ui.one-goal')}
        onChange={(text) => setTexts({ ...texts, text })}
      />
      <TextField
        label={t('import.ui.field.field')}
        value={texts.field}
        onChange={(field) => setTexts({ ...texts, field })}
      />
      <TextField
        label={t('import.ui.field.lead')}
        value={texts.lead}
        onChange={(lead) => setTexts({ ...texts, lead })}
      />
    </LineEditor>
  );
}
