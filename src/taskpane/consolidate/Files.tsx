import { Button, mergeClasses } from '@fluentui/react-components';
import { message, type Message } from '../../model/message';
import { Notice } from '../ui/Notice';
import { useSharedStyles } from '../ui/styles';
import { useDrop } from '../ui/use-drop';
import { refusedIn } from './consolidation-of';
import { useConsolidate, useConsolidateState } from './consolidate-context';
import { unreadFiles } from './consolidate-state';
import { filesOfDrop, filesOfInput } from './dropped-files';
import { DropArea } from '../ui/DropArea';
import { FileInput } from '../ui/FileInput';
import { ReadingProgress } from './ReadingProgress';

export const WORKBOOKS = '.xlsx,.xlsm,.xls';

/** The ways to the workbooks of the offices, how far they are read, and what was passed over. */
export function Files() {
  const { consolidating, t } = useConsolidate();
  const shared = useSharedStyles();
  const isReading = useConsolidateState(({ reading }) => reading !== null);
  const isEmpty = useConsolidateState(({ files }) => files.length === 0);
  const isOver = useDrop((transfer) => void filesOfDrop(transfer).then(consolidating.add), true);
  const chosen = (files: FileList | null): void => void consolidating.add(filesOfInput(files));
  return (
    <section className={shared.card} aria-labelledby="consolidate-files">
      <h2 id="consolidate-files" className={shared.h2}>
        {t('consolidate.ui.files')}
      </h2>
      <DropArea isOver={isOver} hint={t(isOver ? 'consolidate.ui.drop.now' : 'consolidate.ui.drop')}>
        <FileInput chooses="many" accept={WORKBOOKS} isPrimary={isEmpty} chosen={chosen}>
          {t('consolidate.ui.choose')}
        </FileInput>
        <FileInput chooses="folder" chosen={chosen}>
          {t('consolidate.ui.choose-folder')}
        </FileInput>
      </DropArea>
      <ReadingProgress />
      <Counts />
      <PassedOverFiles />
      {isEmpty || isReading ? null : (
        <div>
          <Button size="small" onClick={() => consolidating.store.dispatch({ type: 'emptied' })}>
            {t('consolidate.ui.clear')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** How many files there are and what came of them; after a stop, the way on. */
function Counts() {
  const { consolidating, t } = useConsolidate();
  const shared = useSharedStyles();
  const state = useConsolidateState((all) => all);
  const { files, results, reading } = state;
  if (files.length === 0 || reading) return null;
  const [refused, left] = [refusedIn(state).length, unreadFiles(state).length];
  const counts = { files: files.length, read: results.size - refused, refused };
  return (
    <>
      <p role="status" className={shared.text}>
        {t('consolidate.ui.chosen', counts)}
      </p>
      {left > 0 ? (
        <Notice
          kind="warning"
          isLive
          actions={
            <Button size="small" appearance="primary" onClick={() => void consolidating.goOn()}>
              {t('consolidate.ui.go-on')}
            </Button>
          }
        >
          {t('consolidate.ui.stopped', { left })}
        </Notice>
      ) : null}
    </>
  );
}

/** So many names are said; of the others only how many. */
const NAMES_SAID = 5;

const some = (names: readonly string[]): string =>
  names.slice(0, NAMES_SAID).join(', ') + (names.length > NAMES_SAID ? ', …' : '');

/** What was chosen and is not read, so that nothing vanishes without a word. */
function PassedOverFiles() {
  const { translateMessage } = useConsolidate();
  const shared = useSharedStyles();
  const passedOver = useConsolidateState((state) => state.passedOver);
  const { locks, others, again } = passedOver;
  const sentences: readonly Message[] = [
    ...(locks.length > 0
      ? [message('consolidate.ui.passed.locks', { count: locks.length, files: some(locks) })]
      : []),
    ...(others.length > 0
      ? [message('consolidate.ui.passed.others', { count: others.length, files: some(others) })]
      : []),
    ...(again > 0 ? [message('consolidate.ui.passed.again', { count: again })] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <Notice kind="info" isLive>
      <ul className={mergeClasses(shared.list, shared.tight)}>
        {sentences.map((sentence) => (
          <li key={sentence.key}>{translateMessage(sentence)}</li>
        ))}
      </ul>
    </Notice>
  );
}
