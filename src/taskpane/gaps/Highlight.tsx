import { Button, mergeClasses } from '@fluentui/react-components';
import { message } from '../../model/message';
import { highlightEdits } from '../../pane-edits/highlight';
import { isBusy } from '../session/select';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** Marks the cells of lost points in the sheet, and takes the marks off again. */
export function Highlight() {
  const { operations, say } = usePane();
  const { assessment } = useAssessed();
  const busy = useSession(isBusy);
  const shared = useSharedStyles();
  const { sheet } = assessment.set;
  const mark = (isOn: boolean): void =>
    void operations.write(highlightEdits(assessment, isOn), {
      what: message(isOn ? 'pane.highlight.done' : 'pane.highlight.gone', { sheet }),
      sheets: [sheet],
      isReport: false,
    });
  return (
    <div className={shared.tight} role="group" aria-label={say('pane.highlight')}>
      <span className={mergeClasses(shared.small, shared.muted)}>{say('pane.highlight')}</span>
      <div className={shared.line}>
        <Button size="small" disabled={busy} onClick={() => mark(true)}>
          {say('pane.highlight.on')}
        </Button>
        <Button size="small" disabled={busy} onClick={() => mark(false)}>
          {say('pane.highlight.off')}
        </Button>
      </div>
    </div>
  );
}
