import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { message, type Message } from '../../model/message';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({ text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });

/**
 * Shows a diagnostic and puts it on the clipboard; where the clipboard is closed to us the text is there to be
 * selected.
 */
export function CopyButton({
  text,
  t,
}: {
  readonly text: string;
  readonly t: (sentence: Message) => string;
}) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  if (text === '') return null;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <details>
      <summary>{t(message('pane.diagnostic'))}</summary>
      <pre className={mergeClasses(shared.small, styles.text)} tabIndex={0}>
        {text}
      </pre>
      <Button size="small" onClick={() => void copy()}>
        {t(message(copied ? 'pane.diagnostic.copied' : 'pane.diagnostic.copy'))}
      </Button>
    </details>
  );
}
