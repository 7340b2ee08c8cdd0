import { Button } from '@fluentui/react-components';
import type { Assessed } from '../../assess';
import { message } from '../../model/message';
import { changesNothing } from '../../sheets/preview';
import { Checks } from './Checks';
import { Conflicts } from './Conflicts';
import { HandOverChoices } from './HandOverChoices';
import { HandOver } from './HandOver';
import { NotAssessed } from '../shared/NotAssessed';
import { Preview } from './Preview';
import { usePrepared } from './use-prepared';
import { CellButton } from '../ui/CellButton';
import { Notice } from '../ui/Notice';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** "Ghi và gửi": what will be written, the checks before sending, the steps to hand over. */
export function WriteScreen() {
  const { session, say } = usePane();
  const looks = useLooks();
  const { loaded } = session;
  const assessed = loaded?.result.kind === 'assessed' ? loaded.result.assessed : null;
  return (
    <>
      <h1 id="heading" className={looks.h1}>
        {say('pane.write.title')}
      </h1>
      {assessed && assessed.assessment.leaves.length > 0 ? (
        <>
          <Writing assessed={assessed} />
          <Checks assessed={assessed} />
          <HandOver assessed={assessed} />
        </>
      ) : (
        <NotAssessed />
      )}
    </>
  );
}

function Writing({ assessed }: { readonly assessed: Assessed }) {
  const { session, operations, say, sayMessage } = usePane();
  const looks = useLooks();
  const prepared = usePrepared(assessed);
  const { running, changed } = session;
  const write = (): void => {
    if (prepared?.kind !== 'ready') return;
    const sheets = prepared.edits.sheets.map(({ sheet }) => sheet);
    const what = message('pane.wrote.report', { sheets: sheets.length });
    void operations.write(prepared.edits, { what, sheets, isReport: true });
  };
  const isDone = prepared?.kind === 'ready' && changesNothing(prepared.previews);
  return (
    <section className={looks.card} aria-labelledby="write">
      <h2 id="write" className={looks.h2}>
        {say('pane.write.preview')}
      </h2>
      <Result />
      <Conflicts assessed={assessed} />
      <HandOverChoices />
      {prepared === null ? (
        <p className={looks.muted}>{say('pane.write.preparing')}</p>
      ) : prepared.kind === 'refused' ? (
        <Notice kind="error" isLive>
          {sayMessage(prepared.sentence)}
        </Notice>
      ) : isDone ? (
        <p className={looks.text}>{say('pane.write.nothing')}</p>
      ) : (
        <>
          <Preview previews={prepared.previews} assessed={assessed} />
          <Button appearance="primary" disabled={running !== null || changed.length > 0} onClick={write}>
            {say('pane.write.button')}
          </Button>
        </>
      )}
    </section>
  );
}

/** What the last writing left, with the ways to the sheets and back. */
function Result() {
  const { session, operations, say, sayMessage } = usePane();
  const looks = useLooks();
  const { written, running } = session;
  if (!written?.isReport || running) return null;
  return (
    <Notice
      kind="success"
      isLive
      actions={
        <Button size="small" onClick={() => void operations.undo()}>
          {say('pane.undo')}
        </Button>
      }
    >
      {sayMessage(written.what)}
      <ul className={looks.list}>
        {written.sheets.map((sheet) => (
          <li key={sheet}>
            {sheet} <CellButton cell={{ sheet, row: 0, column: 0 }} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
