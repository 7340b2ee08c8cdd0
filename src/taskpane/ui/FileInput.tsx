import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSharedStyles } from './styles';

/** A button that asks for files with the browser's own dialog. */
export function FileInput({
  children,
  accept,
  chooses,
  isPrimary = false,
  chosen,
}: {
  readonly children: ReactNode;
  readonly accept?: string;
  readonly chooses: 'one' | 'many' | 'folder';
  readonly isPrimary?: boolean;
  readonly chosen: (files: FileList | null) => void;
}) {
  const shared = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = chooses === 'folder';
  }, [chooses]);
  return (
    <>
      <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={chooses === 'many'}
        className={shared.hidden}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          chosen(target.files);
          // The same files may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
