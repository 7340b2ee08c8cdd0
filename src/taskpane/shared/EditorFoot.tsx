import { Button } from '@fluentui/react-components';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** The end of every editor: do it, or leave it. Nothing can be done while something else runs. */
export function EditorFoot({
  label,
  isReady,
  confirm,
  close,
}: {
  readonly label: string;
  readonly isReady: boolean;
  /** Absent where the editor is a form that is submitted. */
  readonly confirm?: () => void;
  readonly close: () => void;
}) {
  const { session, say } = usePane();
  const looks = useLooks();
  return (
    <div className={looks.line}>
      <Button
        type={confirm ? 'button' : 'submit'}
        appearance="primary"
        disabled={!isReady || session.running !== null}
        onClick={confirm}
      >
        {label}
      </Button>
      <Button onClick={close}>{say('pane.close')}</Button>
    </div>
  );
}
