import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { changedIn } from './session/reduce';
import { CellButton } from './ui/CellButton';
import { CopyButton } from './ui/CopyButton';
import { Notice } from './ui/Notice';
import { Progress } from './ui/Progress';
import { usePane, usePreferences, useSession } from './ui/pane-context';
import { space } from './ui/sizes';
import { useSharedStyles } from './ui/styles';

const NextOpen = lazy(() => import('./score/NextOpen').then((part) => ({ default: part.NextOpen })));

const useStyles = makeStyles({
  // Never more than half of what is in view: what is told must not hide what it is about.
  messages: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '45vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    '&:empty': { display: 'none' },
  },
  running: { padding: `${space.xs} ${space.m} ${space.s}` },
});

/** What concerns every screen: work that runs, changes in the sheets, what went wrong, what was done. */
export function Messages() {
  const styles = useStyles();
  const running = useSession(({ work }) => work.running);
  return (
    <>
      <Announcement />
      <div className={styles.messages}>
        {running ? (
          <div className={styles.running}>
            <Progress running={running} />
          </div>
        ) : null}
        <ErrorNotice />
        <StoppedNotice />
        <ChangedNotice />
        <ToldNotice />
      </div>
    </>
  );
}

/** What runs, or what came of it, for somebody who does not see the screen. */
function Announcement() {
  const { translateMessage } = usePane();
  const sentence = useSession(({ work }) => work.running?.what ?? work.announcement);
  const shared = useSharedStyles();
  return (
    <div className={shared.hidden} role="status">
      {sentence ? translateMessage(sentence) : ''}
    </div>
  );
}

function DismissButton() {
  const { dispatch, t } = usePane();
  return (
    <Button size="small" onClick={() => dispatch({ type: 'dismissed' })}>
      {t('pane.dismiss')}
    </Button>
  );
}

function ReadAgainButton() {
  const { operations, t } = usePane();
  return (
    <Button size="small" appearance="primary" onClick={() => void operations.open()}>
      {t('pane.read-again')}
    </Button>
  );
}

function ErrorNotice() {
  const { translateMessage } = usePane();
  const error = useSession(({ work }) => work.error);
  if (!error) return null;
  return (
    <Notice
      kind="error"
      isLive
      isPinned
      actions={
        <>
          <ReadAgainButton />
          <DismissButton />
          <CopyButton text={error.diagnostic} t={translateMessage} />
        </>
      }
    >
      {translateMessage(error.sentence)}
      {error.written.length > 0 ? (
        <ul>
          {error.written.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}

/** Told by the hidden status above; where nothing has been read yet, the way on is to read. */
function StoppedNotice() {
  const { translateMessage } = usePane();
  const stopped = useSession(({ work }) => work.stopped);
  const isRead = useSession(({ work }) => work.loaded !== null);
  if (!stopped) return null;
  return (
    <Notice kind="info" isPinned actions={isRead ? <DismissButton /> : <ReadAgainButton />}>
      {translateMessage(stopped)}
    </Notice>
  );
}

/** Told by the hidden status above as well, and only there to a screen reader. */
function ChangedNotice() {
  const { operations, t, translateMessage } = usePane();
  const changed = useSession(({ work }) => work.changed);
  const isAutomatic = usePreferences(({ autoRescore }) => autoRescore);
  const isHidden = useSession(({ work }) => work.running !== null || (isAutomatic && work.stopped === null));
  if (changed.length === 0 || isHidden) return null;
  return (
    <Notice
      kind="warning"
      isPinned
      actions={
        <Button size="small" appearance="primary" onClick={() => void operations.open()}>
          {t('pane.changed.rescore')}
        </Button>
      }
    >
      {translateMessage(changedIn(changed))}
    </Notice>
  );
}

/** What was written, the way back, the way on, and of a report the ways to its sheets. */
function ToldNotice() {
  const { operations, t, translateMessage } = usePane();
  const told = useSession(({ writes }) => writes.told);
  const busy = useSession(({ work }) => work.running !== null);
  const shared = useSharedStyles();
  if (!told || busy) return null;
  return (
    <Notice
      kind="success"
      isLive={told.isReport}
      isPinned
      actions={
        <>
          {told.leaf === undefined ? null : (
            <Suspense fallback={null}>
              <NextOpen after={told.leaf} />
            </Suspense>
          )}
          {told.canUndo ? (
            <Button size="small" onClick={() => void operations.undo()}>
              {t('pane.undo')}
            </Button>
          ) : null}
          <DismissButton />
        </>
      }
    >
      {translateMessage(told.what)}
      {told.isReport ? (
        <ul className={shared.list}>
          {told.sheets.map((sheet) => (
            <li key={sheet}>
              <bdi>{sheet}</bdi> <CellButton cell={{ sheet, row: 0, column: 0 }} />
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
