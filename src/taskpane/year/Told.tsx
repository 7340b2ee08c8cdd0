import { Notice } from '../ui/Notice';
import { usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import type { Work } from './use-work';

/** What runs, and what came of it. */
export function Told({ work: { isRunning, told } }: { readonly work: Work }) {
  const { t, translateMessage } = usePane();
  const shared = useSharedStyles();
  if (isRunning)
    return (
      <p role="status" className={shared.muted}>
        {t('year.running')}
      </p>
    );
  return told ? (
    <Notice kind={told.isProblem ? 'error' : 'success'} isLive>
      {translateMessage(told.sentence)}
    </Notice>
  ) : (
    <p role="status" className={shared.hidden} />
  );
}
