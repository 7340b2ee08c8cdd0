import { Button } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type ReactNode } from 'react';
import { useSharedStyles } from '../taskpane/ui/styles';
import { usePage } from './page-context';
import { fileToOpen } from './page-operations';

/** Where files are that can be opened; the browser's own dialog offers the others, too. */
const ACCEPTED = '.xlsx,.xlsm,.xltx,.xltm';

/** Asks for a file with the browser's own dialog. */
export function ChooseButton({
  children,
  isPrimary = false,
}: {
  readonly children: ReactNode;
  readonly isPrimary?: boolean;
}) {
  const { files } = usePage();
  const shared = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) void files.open(fileToOpen(file));
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        size={isPrimary ? 'medium' : 'small'}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        className={shared.hidden}
        tabIndex={-1}
        aria-hidden="true"
        onChange={choose}
      />
    </>
  );
}
