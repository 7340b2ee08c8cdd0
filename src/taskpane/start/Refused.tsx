import { Button } from '@fluentui/react-components';
import { message, type Message } from '../../model/message';
import { refusalInPane } from '../refusal';
import type { Loaded } from '../session/session';
import { Notice } from '../ui/Notice';
import { isBusy as isBusyNow } from '../session/select';
import { usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** No criteria sheet: what is needed, in three lines, and two ways to begin. */
export function Refused({ loaded, sentence }: { readonly loaded: Loaded; readonly sentence: Message }) {
  const { operations, t, translateMessage } = usePane();
  const isBusy = useSession(isBusyNow);
  const shared = useSharedStyles();
  const isTwo = sentence.key === 'input.two-criteria-sheets';
  const choose = (sheet: string): void => {
    const what = message('pane.wrote.sheet', { sheet });
    void operations.choose({ criteriaSheet: sheet }, { what, sheets: [], isReport: false });
  };
  const insert = async (kind: 'template' | 'sample'): Promise<void> => {
    const edits =
      kind === 'template'
        ? (await import('../../sheets/template')).templateEdits(translateMessage)
        : (await import('../../samples/department-sample')).departmentSample();
    const sheets = edits.sheets.map(({ sheet }) => sheet);
    await operations.write(edits, { what: message(`pane.inserted.${kind}`), sheets, isReport: false });
  };
  return (
    <>
      <Notice kind="info">{translateMessage(refusalInPane(sentence))}</Notice>
      {isTwo ? (
        <div className={shared.line}>
          {[sentence.args.first, sentence.args.second].map((sheet) =>
            typeof sheet === 'string' ? (
              <Button key={sheet} disabled={isBusy} onClick={() => choose(sheet)}>
                {t('pane.refused.use', { sheet })}
              </Button>
            ) : null,
          )}
        </div>
      ) : (
        <section className={shared.card}>
          <h2 className={shared.h2}>{t('pane.needed')}</h2>
          <ol className={shared.pointed}>
            <li>{t('pane.needed.1')}</li>
            <li>{t('pane.needed.2')}</li>
            <li>{t('pane.needed.3')}</li>
          </ol>
          <Button appearance="primary" disabled={isBusy} onClick={() => void insert('template')}>
            {t('pane.insert.template')}
          </Button>
          <Button disabled={isBusy} onClick={() => void insert('sample')}>
            {t('pane.insert.sample')}
          </Button>
          <p className={shared.muted}>{t('pane.insert.note', { sheets: loaded.content.grids.length })}</p>
        </section>
      )}
    </>
  );
}
