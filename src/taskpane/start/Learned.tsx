import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import { isBusy } from '../session/select';
import type { Loaded } from '../session/session';
import { usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { useLearned } from './use-learned';

/** What was chosen in this workbook as a small file, and such a file of another workbook. */
export function Learned({ loaded, close }: { readonly loaded: Loaded; readonly close: () => void }) {
  const { t, translateMessage } = usePane();
  const shared = useSharedStyles();
  const busy = useSession(isBusy);
  const input = useRef<HTMLInputElement>(null);
  const { isEmpty, told, save, load } = useLearned(loaded, close);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) void load(file);
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <section aria-labelledby="learned">
      <h3 id="learned" className={shared.h3}>
        {t('pane.learned.title')}
      </h3>
      <p className={shared.muted}>{t('pane.learned.text')}</p>
      {isEmpty ? <p className={mergeClasses(shared.small, shared.muted)}>{t('pane.learned.none')}</p> : null}
      <div className={shared.line}>
        <Button size="small" disabled={isEmpty} onClick={save}>
          {t('pane.learned.save')}
        </Button>
        <Button size="small" disabled={busy} onClick={() => input.current?.click()}>
          {t('pane.learned.load')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json"
        className={shared.hidden}
        tabIndex={-1}
        aria-hidden="true"
        onChange={choose}
      />
      {told ? (
        <p role={told.isProblem ? 'alert' : 'status'} className={told.isProblem ? shared.bad : shared.text}>
          {translateMessage(told.sentence)}
        </p>
      ) : null}
    </section>
  );
}
