import { Button } from '@fluentui/react-components';
import { usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** What is in place of a screen whose results are not there yet. */
export function NotAssessed() {
  const { dispatch, t } = usePane();
  const shared = useSharedStyles();
  const isReading = useSession(({ work }) => work.loaded === null && work.running !== null);
  return (
    <div className={shared.card}>
      <p className={shared.text}>{t(isReading ? 'pane.start.reading' : 'pane.nothing')}</p>
      {isReading ? null : (
        <div>
          <Button appearance="primary" onClick={() => dispatch({ type: 'navigated', screen: 'start' })}>
            {t('pane.nothing.start')}
          </Button>
        </div>
      )}
    </div>
  );
}
