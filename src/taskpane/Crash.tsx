import { Button } from '@fluentui/react-components';
import { message, type Message } from '../model/message';
import { troubleOf } from './operations';
import { CopyButton } from './ui/CopyButton';
import { Notice } from './ui/Notice';
import { useLooks } from './ui/styles';

/** What is shown when the pane itself fails. The workbook is not touched by it, and the way back is one button. */
export function Crash({
  error,
  again,
  say,
}: {
  readonly error: unknown;
  readonly again: () => void;
  readonly say: (sentence: Message) => string;
}) {
  const looks = useLooks();
  const { diagnostic } = troubleOf(error);
  return (
    <main style={{ padding: '0.75rem' }} className={looks.stack}>
      <h1 className={looks.h1}>{say(message('pane.crash.title'))}</h1>
      <Notice
        kind="error"
        isLive
        actions={
          <>
            <Button appearance="primary" onClick={again}>
              {say(message('pane.crash.again'))}
            </Button>
            <CopyButton text={diagnostic} say={say} />
          </>
        }
      >
        {say(message('pane.crash.text'))}
      </Notice>
    </main>
  );
}
