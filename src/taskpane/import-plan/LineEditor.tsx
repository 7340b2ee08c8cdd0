import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSharedStyles } from '../ui/styles';
import { useFirstField } from '../ui/use-first-field';
import { useImport } from './import-context';

/** The frame of an editor of a line: its fields, and the ways out of it. */
export function LineEditor({
  label,
  isReady,
  save,
  close,
  children,
}: {
  readonly label: string;
  readonly isReady: boolean;
  readonly save: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useImport();
  const shared = useSharedStyles();
  const box = useFirstField<HTMLFormElement>();
  return (
    <form
      ref={box}
      className={shared.group}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        save();
        close();
      }}
    >
      {children}
      <div className={shared.line}>
        <Button type="submit" appearance="primary" disabled={!isReady}>
          {t('import.ui.amend.save')}
        </Button>
        <Button onClick={close}>{t('pane.close')}</Button>
      </div>
    </form>
  );
}
