import { makeStaticStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Language } from '../i18n/keys';
import { message, type Message } from '../model/message';
import { currentTime } from '../taskpane/calendar';
import { SessionProvider } from '../taskpane/SessionProvider';
import { PaneFrame, type FrameContext } from '../taskpane/PaneFrame';
import { Chooser } from './Chooser';
import { PageProvider, usePage, usePageState, type PageParts } from './page-context';
import { fileToOpen } from './page-operations';
import { translateOnPage } from './page-sentences';
import { SidePage } from './SidePage';
import { useDrop } from '../taskpane/ui/use-drop';
import { Workplace } from './Workplace';

const useGlobal = makeStaticStyles({ body: { margin: 0 } });

/**
 * The page without Excel: a file is chosen, the screens of the pane are over it, the file is saved.
 * Why: decision 0139.
 */
export function Standalone({
  parts,
  language,
  storage,
}: {
  readonly parts: PageParts;
  /** The browser's. */
  readonly language: Language;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
}) {
  useGlobal();
  return (
    <PaneFrame language={language} isDark={false} storage={storage} translate={translateOnPage}>
      {(around) => (
        <PageProvider value={parts}>
          <Files {...around} />
        </PageProvider>
      )}
    </PaneFrame>
  );
}

function Files(around: FrameContext) {
  const { files, consolidation, planImport } = usePage();
  const open = usePageState((state) => state.open);
  const refuse = (sentence: Message): void => files.refuse(sentence);
  const beside = usePageState((state) => state.beside);
  const isOver = useDrop((transfer) => {
    const [file, ...others] = transfer.files;
    if (others.length > 0) refuse(message('page.one-file'));
    else if (file) void files.open(fileToOpen(file));
  });
  useWarning();
  if (!open && beside) return <SidePage beside={beside} {...around} />;
  if (!open) return <Chooser {...around} isOver={isOver} />;
  return (
    <SessionProvider
      key={open.id}
      workbook={open.workbook}
      now={currentTime}
      consolidation={consolidation}
      planImport={planImport}
      begin="start"
      {...around}
    >
      <Workplace isOver={isOver} />
    </SessionProvider>
  );
}

/** While changes are not saved, the browser asks before the page goes. */
function useWarning(): void {
  const isChanged = usePageState((state) => state.isChanged);
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
}
