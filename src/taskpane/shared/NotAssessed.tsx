import { Button } from '@fluentui/react-components';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** What stands in place of a screen whose results are not there yet. */
export function NotAssessed() {
  const { session, dispatch, say } = usePane();
  const looks = useLooks();
  const isReading = session.loaded === null && session.running !== null;
  return (
    <div className={looks.card}>
      <p className={looks.text}>{say(isReading ? 'pane.start.reading' : 'pane.nothing')}</p>
      {isReading ? null : (
        <div>
          <Button appearance="primary" onClick={() => dispatch({ type: 'went', screen: 'start' })}>
            {say('pane.nothing.start')}
          </Button>
        </div>
      )}
    </div>
  );
}
