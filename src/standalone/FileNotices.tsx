import { Button } from '@fluentui/react-components';
import { message, type Message } from '../model/message';
import { Notice } from '../taskpane/ui/Notice';
import { usePage, usePageState } from './page-context';

/** Notices about files: one that could not be opened, one that was saved, changes that are in the way. */
export function FileNotices({
  translateMessage,
}: {
  readonly translateMessage: (sentence: Message) => string;
}) {
  const { page } = usePage();
  const problem = usePageState((state) => state.problem);
  const told = usePageState((state) => state.told);
  const sentence = problem ?? told;
  if (!sentence) return <Waiting translateMessage={translateMessage} />;
  return (
    <Notice
      kind={problem ? 'error' : 'success'}
      isLive
      actions={
        <Button size="small" onClick={() => page.dispatch({ type: 'dismissed' })}>
          {translateMessage(message('pane.dismiss'))}
        </Button>
      }
    >
      {translateMessage(sentence)}
    </Notice>
  );
}

/** A file was chosen while changes are not saved: it opens when the person has said what becomes of them. */
function Waiting({ translateMessage }: { readonly translateMessage: (sentence: Message) => string }) {
  const { page, files } = usePage();
  const open = usePageState((state) => state.open);
  const waiting = usePageState((state) => state.waiting);
  if (!open || !waiting) return null;
  const names = { file: open.name, other: waiting.name };
  const saveAndOpen = (): void => {
    if (files.save()) void files.open(waiting);
  };
  return (
    <div role="alert">
      <Notice
        kind="warning"
        actions={
          <>
            <Button size="small" appearance="primary" onClick={saveAndOpen}>
              {translateMessage(message('page.unsaved.save'))}
            </Button>
            <Button size="small" onClick={() => void files.openWaiting()}>
              {translateMessage(message('page.unsaved.drop'))}
            </Button>
            <Button size="small" onClick={() => page.dispatch({ type: 'dismissed' })}>
              {translateMessage(message('page.unsaved.stay'))}
            </Button>
          </>
        }
      >
        {translateMessage(message('page.unsaved', names))}
      </Notice>
    </div>
  );
}
