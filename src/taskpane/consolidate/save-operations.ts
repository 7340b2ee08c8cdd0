import { consolidatedWorkbook } from '../../consolidating/consolidated-workbook';
import { feedbackArchive } from '../../consolidating/feedback-archive';
import type { Consolidation } from '../../model/consolidation';
import { message, type Message, type Translate } from '../../model/message';
import { Refusal } from '../../model/refusal';
import { painted } from '../one-at-a-time';
import type { Store } from '../session/store';
import type { ConsolidateAction, ConsolidateState } from './consolidate-state';

/** What is made of a consolidation for the browser to save. None throws. */
export interface SaveOperations {
  /** Gives the table of a consolidation to the browser as a download; its links lead to files that lie beside it. */
  readonly save: (result: Consolidation, t: Translate) => Promise<void>;
  /** Gives one archive to the browser as a download: a workbook for every unit that tells it how it stands. */
  readonly saveFeedback: (result: Consolidation, t: Translate) => Promise<void>;
  /** Ends the making of feedback; nothing is saved then. */
  readonly stopMaking: () => void;
}

/** What a consolidation needs of the browser. */
export interface ConsolidateHost {
  readonly now: () => Date;
  readonly download: (name: string, bytes: Uint8Array) => void;
}

type ConsolidateStore = Store<ConsolidateState, ConsolidateAction>;

export function saveOperations(
  store: ConsolidateStore,
  { download }: Pick<ConsolidateHost, 'download'>,
): SaveOperations {
  const { dispatch, get } = store;
  let making: AbortController | null = null;
  return {
    save: async (result, t) => {
      if (get().making) return;
      const file = fileName('tong-hop-cchc', result, 'xlsx');
      dispatch({ type: 'making', making: { kind: 'table' } });
      await tellingFaults(store, file, async () => {
        await painted();
        download(
          file,
          consolidatedWorkbook(result, t, (each) => each),
        );
        dispatch({ type: 'done', told: message('consolidate.ui.saved', { file }), isKept: true });
      });
    },
    saveFeedback: async (result, t) => {
      if (get().making) return;
      const file = fileName('phan-hoi-cchc', result, 'zip');
      const { isKept } = get();
      making = new AbortController();
      const { signal } = making;
      await tellingFaults(store, file, async () => {
        const onMade = (done: number, total: number): void =>
          dispatch({ type: 'making', making: { kind: 'feedback', done, total } });
        const archive = await feedbackArchive(result, t, { signal, pause: painted, onMade });
        if (archive) download(file, archive);
        const told = archive
          ? message('consolidate.ui.feedback.saved', { file })
          : message('consolidate.ui.feedback.stopped');
        // Feedback is not the table: whether that was saved stays as it was.
        dispatch({ type: 'done', told, isKept });
      });
    },
    stopMaking: () => making?.abort(),
  };
}

/** Works with a file; what goes wrong is told with its name. */
export async function tellingFaults(
  { dispatch }: ConsolidateStore,
  file: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    dispatch({ type: 'not-done', problem: problemWith(file, error) });
  }
}

/** The file and what is wrong with it. */
const problemWith = (file: string, error: unknown): Message =>
  message('consolidate.ui.problem', {
    file,
    problem: error instanceof Refusal ? error.sentence : message('consolidate.ui.unexpected'),
  });

const fileName = (what: string, { year }: Consolidation, ending: 'xlsx' | 'zip'): string =>
  `${[what, ...(year === null ? [] : [year])].join('-')}.${ending}`;
