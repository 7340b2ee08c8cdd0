import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { findingFingerprint } from '../../checking/seen';
import type { Finding } from '../../model/finding';
import { message } from '../../model/message';
import { EditorFoot } from '../shared/EditorFoot';
import { isBusy } from '../session/select';
import { TextField } from '../ui/fields';
import { usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { useFirstField } from '../ui/use-first-field';

/** Marks warnings and notes as seen, with the word why they are left; the word is kept with the workbook. */
export function SeenForm({
  findings,
  close,
}: {
  readonly findings: readonly Finding[];
  readonly close: () => void;
}) {
  const { operations, t } = usePane();
  const shared = useSharedStyles();
  const box = useFirstField<HTMLFormElement>();
  const [why, setWhy] = useState('');
  const isReady = why.trim() !== '';
  const mark = async (): Promise<void> => {
    const what = message('pane.wrote.seen', { count: findings.length });
    const seen = Object.fromEntries(findings.map((each) => [findingFingerprint(each), why.trim()]));
    await operations.choose({ seen }, { what, sheets: [], isReport: false });
  };
  return (
    <form
      ref={box}
      className={shared.card}
      aria-label={t('pane.checks.mark')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void mark();
      }}
    >
      <TextField label={t('pane.checks.why')} value={why} onChange={setWhy} />
      <EditorFoot
        label={
          findings.length === 1
            ? t('pane.checks.mark')
            : t('pane.checks.mark.all', { count: findings.length })
        }
        isReady={isReady}
        close={close}
      />
    </form>
  );
}

/** Takes the mark of a finding off again. */
export function UnmarkButton({ finding, subject }: { readonly finding: Finding; readonly subject: string }) {
  const { operations, t } = usePane();
  const busy = useSession(isBusy);
  const unmark = (): void => {
    const note = { what: message('pane.wrote.unseen'), sheets: [], isReport: false };
    void operations.choose({ seen: { [findingFingerprint(finding)]: '' } }, note);
  };
  return (
    <Button
      size="small"
      disabled={busy}
      aria-label={t('pane.checks.unmark.of', { subject })}
      onClick={unmark}
    >
      {t('pane.checks.unmark')}
    </Button>
  );
}
