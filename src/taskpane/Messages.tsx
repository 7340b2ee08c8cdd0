import { Button } from '@fluentui/react-components';
import { changedIn } from './session';
import { CopyButton } from './ui/CopyButton';
import { Notice } from './ui/Notice';
import { Progress } from './ui/Progress';
import { usePane } from './ui/pane-context';
import { useLooks } from './ui/styles';

/** What concerns every screen: work that runs, changes in the sheets, what went wrong, what can be taken back. */
export function Messages() {
  const { session, sayMessage } = usePane();
  const looks = useLooks();
  const { running, announcement } = session;
  return (
    <>
      <div className={looks.hidden} role="status">
        {running ? sayMessage(running.what) : announcement ? sayMessage(announcement) : ''}
      </div>
      {running ? <Progress running={running} /> : null}
      <TroubleNotice />
      <StoppedNotice />
      <ChangedNotice />
      <WrittenNotice />
    </>
  );
}

function TroubleNotice() {
  const { session, dispatch, operations, say, sayMessage } = usePane();
  const { trouble } = session;
  if (!trouble) return null;
  return (
    <Notice
      kind="error"
      isLive
      actions={
        <>
          <Button size="small" appearance="primary" onClick={() => void operations.open()}>
            {say('pane.read-again')}
          </Button>
          <Button size="small" onClick={() => dispatch({ type: 'dismissed' })}>
            {say('pane.dismiss')}
          </Button>
          <CopyButton text={trouble.diagnostic} say={sayMessage} />
        </>
      }
    >
      {sayMessage(trouble.sentence)}
      {trouble.written.length > 0 ? (
        <ul>
          {trouble.written.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}

/** Told by the hidden status above; where nothing has been read yet, the way on is to read. */
function StoppedNotice() {
  const { session, dispatch, operations, say, sayMessage } = usePane();
  const { stopped, loaded } = session;
  if (!stopped) return null;
  return (
    <Notice
      kind="info"
      actions={
        loaded === null ? (
          <Button size="small" appearance="primary" onClick={() => void operations.open()}>
            {say('pane.read-again')}
          </Button>
        ) : (
          <Button size="small" onClick={() => dispatch({ type: 'dismissed' })}>
            {say('pane.dismiss')}
          </Button>
        )
      }
    >
      {sayMessage(stopped)}
    </Notice>
  );
}

/** Told by the hidden status above as well, and only there to a screen reader. */
function ChangedNotice() {
  const { session, operations, preferences, say, sayMessage } = usePane();
  const isByItself = preferences.autoRescore && session.stopped === null;
  if (session.changed.length === 0 || session.running || isByItself) return null;
  return (
    <Notice
      kind="warning"
      actions={
        <Button size="small" appearance="primary" onClick={() => void operations.open()}>
          {say('pane.changed.rescore')}
        </Button>
      }
    >
      {sayMessage(changedIn(session.changed))}
    </Notice>
  );
}

/** A small write is told where the person is; the report's own result stands on its screen. */
function WrittenNotice() {
  const { session, operations, say, sayMessage } = usePane();
  const { written, running } = session;
  if (!written || running || written.isReport) return null;
  return (
    <Notice
      kind="success"
      actions={
        <Button size="small" onClick={() => void operations.undo()}>
          {say('pane.undo')}
        </Button>
      }
    >
      {sayMessage(written.what)}
    </Notice>
  );
}
