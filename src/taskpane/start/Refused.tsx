import { Button } from '@fluentui/react-components';
import { message, type Message } from '../../model/message';
import { templateEdits } from '../../sheets/template';
import { refusalInPane } from '../refusal';
import type { Loaded } from '../session';
import { Notice } from '../ui/Notice';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** No criteria sheet: what is needed, in three lines, and two ways to begin. */
export function Refused({ loaded, sentence }: { readonly loaded: Loaded; readonly sentence: Message }) {
  const { operations, say, sayMessage, session } = usePane();
  const looks = useLooks();
  const isTwo = sentence.key === 'input.two-criteria-sheets';
  const choose = (sheet: string): void => void operations.choose({ criteriaSheet: sheet });
  const insert = async (kind: 'template' | 'sample'): Promise<void> => {
    const edits =
      kind === 'template'
        ? templateEdits(sayMessage)
        : (await import('../../samples/department-sample')).departmentSample();
    const sheets = edits.sheets.map(({ sheet }) => sheet);
    await operations.write(edits, { what: message(`pane.inserted.${kind}`), sheets, isReport: false });
  };
  const isBusy = session.running !== null;
  return (
    <>
      <Notice kind="info">{sayMessage(refusalInPane(sentence))}</Notice>
      {isTwo ? (
        <div className={looks.line}>
          {[sentence.args.first, sentence.args.second].map((sheet) =>
            typeof sheet === 'string' ? (
              <Button key={sheet} disabled={isBusy} onClick={() => choose(sheet)}>
                {say('pane.refused.use', { sheet })}
              </Button>
            ) : null,
          )}
        </div>
      ) : (
        <section className={looks.card}>
          <h2 className={looks.h2}>{say('pane.needed')}</h2>
          <ol style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
            <li>{say('pane.needed.1')}</li>
            <li>{say('pane.needed.2')}</li>
            <li>{say('pane.needed.3')}</li>
          </ol>
          <Button appearance="primary" disabled={isBusy} onClick={() => void insert('template')}>
            {say('pane.insert.template')}
          </Button>
          <Button disabled={isBusy} onClick={() => void insert('sample')}>
            {say('pane.insert.sample')}
          </Button>
          <p className={looks.muted}>{say('pane.insert.note', { sheets: loaded.content.grids.length })}</p>
        </section>
      )}
    </>
  );
}
