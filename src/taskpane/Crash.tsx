import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { message, type Message } from '../model/message';
import { paneErrorOf } from './pane-error';
import { CopyButton } from './ui/CopyButton';
import { Notice } from './ui/Notice';
import { space } from './ui/sizes';
import { useSharedStyles } from './ui/styles';

const useStyles = makeStyles({ room: { padding: space.m } });

/** What is shown when the pane itself fails. The workbook is not touched by it, and the way back is one button. */
export function Crash({
  error,
  again,
  t,
}: {
  readonly error: unknown;
  readonly again: () => void;
  readonly t: (sentence: Message) => string;
}) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { diagnostic } = paneErrorOf(error);
  return (
    <main className={mergeClasses(shared.stack, styles.room)}>
      <h1 className={shared.h1}>{t(message('pane.crash.title'))}</h1>
      <Notice
        kind="error"
        isLive
        actions={
          <>
            <Button appearance="primary" onClick={again}>
              {t(message('pane.crash.again'))}
            </Button>
            <CopyButton text={diagnostic} t={t} />
          </>
        }
      >
        {t(message('pane.crash.text'))}
      </Notice>
    </main>
  );
}
