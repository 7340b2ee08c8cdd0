import { Button } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { message } from '../../model/message';
import { assessedOf, contentOf, isBusy } from '../session/select';
import { Notice } from '../ui/Notice';
import { usePane, useSession } from '../ui/pane-context';
import { answersToWrite, type AnswersToWrite } from './answers';
import { addressesOf } from './use-declaration';

/**
 * Writes what was given while filling in, as soon as nothing else runs: whatever has come together meanwhile is one
 * write and one undo. Where that does not succeed, the answers stay and are shown with the ways on. Why: decision 0175.
 */
export function WaitingAnswers() {
  const { operations } = usePane();
  const { waiting, isHeld } = useSession(({ answers }) => answers);
  const isFree = !useSession(isBusy);
  const assessed = useSession(assessedOf);
  const content = useSession(contentOf);
  const batch = useMemo(() => {
    const grid = content?.grids.find(({ sheet }) => sheet === assessed?.assessment.set.sheet);
    return grid && assessed ? answersToWrite(waiting, assessed.assessment.leaves, grid) : null;
  }, [waiting, assessed, content]);
  useEffect(() => {
    if (!batch || !isFree || isHeld) return;
    // What ran before has ended only once its last callbacks have run.
    const timer = setTimeout(() => void operations.write(batch.edits, noteOf(batch)));
    return () => clearTimeout(timer);
  }, [batch, isFree, isHeld, operations]);
  return isFree && (isHeld || !batch) ? <Held count={waiting.length} /> : null;
}

const noteOf = ({ edits, answers, leaves: [first, ...more] }: AnswersToWrite) => ({
  what:
    first && more.length === 0
      ? message('pane.wrote.cells', { cells: addressesOf(edits), code: first.criterion.shown })
      : message('pane.wrote.answers', { count: answers.length, cells: addressesOf(edits) }),
  sheets: edits.sheets.map(({ sheet }) => sheet),
  isReport: false,
  answers,
});

/** Answers that wait for a person's word. */
function Held({ count }: { readonly count: number }) {
  const { dispatch, t } = usePane();
  return (
    <Notice
      kind="warning"
      isPinned
      actions={
        <>
          <Button
            size="small"
            appearance="primary"
            onClick={() => dispatch({ type: 'answers-decided', decision: 'write' })}
          >
            {t('pane.answers.write')}
          </Button>
          <Button size="small" onClick={() => dispatch({ type: 'answers-decided', decision: 'drop' })}>
            {t('pane.answers.drop')}
          </Button>
        </>
      }
    >
      {t('pane.answers.held', { count })}
    </Notice>
  );
}
