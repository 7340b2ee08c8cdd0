import { Button } from '@fluentui/react-components';
import { message } from '../../model/message';
import { changesNothing } from '../../sheets/preview';
import { Screen } from '../shared/Screen';
import { Notice } from '../ui/Notice';
import { usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { Checks } from './Checks';
import { Conflicts } from './Conflicts';
import { HandOver } from './HandOver';
import { HandOverChoices } from './HandOverChoices';
import { Preview } from './Preview';
import { usePrepared } from './use-prepared';

/** "Ghi và gửi": what will be written, the checks before sending, the steps to hand over. */
export function WriteScreen() {
  return (
    <Screen name="write">
      <Writing />
      <Checks />
      <HandOver />
    </Screen>
  );
}

function Writing() {
  const { operations, t, translateMessage } = usePane();
  const shared = useSharedStyles();
  const prepared = usePrepared();
  const isHeld = useSession(({ work }) => work.running !== null || work.changed.length > 0);
  const write = (): void => {
    if (prepared?.kind !== 'ready') return;
    const sheets = prepared.edits.sheets.map(({ sheet }) => sheet);
    const what = message('pane.wrote.report', { sheets: sheets.length });
    void operations.write(prepared.edits, { what, sheets, isReport: true });
  };
  const isDone = prepared?.kind === 'ready' && changesNothing(prepared.previews);
  return (
    <section className={shared.card} aria-labelledby="write">
      <h2 id="write" className={shared.h2}>
        {t('pane.write.preview')}
      </h2>
      <Conflicts />
      <HandOverChoices />
      {prepared === null ? (
        <p className={shared.muted}>{t('pane.write.preparing')}</p>
      ) : prepared.kind === 'refused' ? (
        <Notice kind="error" isLive>
          {translateMessage(prepared.sentence)}
        </Notice>
      ) : isDone ? (
        <p className={shared.text}>{t('pane.write.nothing')}</p>
      ) : (
        <>
          <Preview previews={prepared.previews} />
          <Button appearance="primary" disabled={isHeld} onClick={write}>
            {t('pane.write.button')}
          </Button>
        </>
      )}
    </section>
  );
}
