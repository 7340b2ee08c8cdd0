import { Button } from '@fluentui/react-components';
import { isBusy } from '../session/select';
import { usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

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
  const { t } = usePane();
  const busy = useSession(isBusy);
  const shared = useSharedStyles();
  return (
    <div className={shared.line}>
      <Button
        type={confirm ? 'button' : 'submit'}
        appearance="primary"
        disabled={!isReady || busy}
        onClick={confirm}
      >
        {label}
      </Button>
      <Button onClick={close}>{t('pane.close')}</Button>
    </div>
  );
}
