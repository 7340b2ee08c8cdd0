import { withChosen, type ChosenFile } from '../../consolidating/chosen-files';
import { consolidatedWorkbook } from '../../consolidating/consolidated-workbook';
import { lostFile } from '../../consolidating/read-result';
import { readInTurn } from '../../consolidating/reading-in-turn';
import { readTableFile } from '../../consolidating/table-file';
import { readPrevious, readUnitList } from '../../consolidating/unit-list';
import type { Consolidation } from '../../model/consolidation';
import { message, type Message, type Translate } from '../../model/message';
import { Refusal } from '../../model/refusal';
import { dayOfCalendar } from '../calendar';
import { painted } from '../one-at-a-time';
import { createStore, type Store } from '../session/store';
import { feedbackArchive } from './feedback-archive';
import { browserReader, readersHere } from './browser-readers';
import {
  EMPTY_CONSOLIDATION,
  reduceConsolidation,
  unreadFiles,
  type ConsolidateAction,
  type ConsolidateState,
} from './consolidate-state';

/** What the screens do with the workbooks of many offices. None throws. */
export interface ConsolidateOperations {
  /** Adds files to those that are there, and reads whatever is not read yet. */
  readonly add: (files: readonly ChosenFile[]) => Promise<void>;
  /** Reads on after a stop. */
  readonly goOn: () => Promise<void>;
  /** What was read is kept. */
  readonly stop: () => void;
  readonly readList: (file: File) => Promise<void>;
  /** Reads the table of the year before. */
  readonly readPrevious: (file: File) => Promise<void>;
  /** Gives the table of a consolidation to the browser as a download; its links lead to files that lie beside it. */
  readonly save: (result: Consolidation, t: Translate) => Promise<void>;
  /** Gives one archive to the browser as a download: a workbook for every unit that tells it how it stands. */
  readonly saveFeedback: (result: Consolidation, t: Translate) => Promise<void>;
  /** Ends the making of feedback; nothing is saved then. */
  readonly stopMaking: () => void;
}

/** A consolidation with what can be done about it. */
export interface Consolidating extends ConsolidateOperations {
  readonly store: Store<ConsolidateState, ConsolidateAction>;
}

/** Keeps a consolidation while other screens are shown, and over a crash of them. */
export interface ConsolidationHolder {
  current: Consolidating | null;
}

/** What a consolidation needs of the browser. */
export interface ConsolidateHost {
  readonly now: () => Date;
  readonly download: (name: string, bytes: Uint8Array) => void;
}

/** A new consolidation, which lives as long as the page does. */
export function startConsolidating({ now, download }: ConsolidateHost): Consolidating {
  const store = createStore(reduceConsolidation, EMPTY_CONSOLIDATION);
  const { dispatch, get } = store;
  let running: AbortController | null = null;
  let making: AbortController | null = null;
  const read = async (): Promise<void> => {
    const waiting = unreadFiles(get());
    if (running || waiting.length === 0) return;
    const own = new AbortController();
    running = own;
    dispatch({ type: 'reading-began', total: waiting.length, at: now().getTime() });
    const asOf = dayOfCalendar(now());
    await readInTurn(
      waiting.map(({ name, file }) => ({ shown: name, file, asOf })),
      {
        readers: readersHere(),
        start: () => browserReader(),
        lost: ({ shown }) => lostFile(shown),
        onRead: (index, result) => dispatch({ type: 'file-read', name: waiting[index]?.name ?? '', result }),
        signal: own.signal,
      },
    );
    running = null;
    dispatch({ type: 'reading-ended' });
    // Files that were added meanwhile.
    if (!own.signal.aborted) await read();
  };
  const attempt = async (file: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: 'not-done', problem: problemWith(file, error) });
    }
  };
  return {
    store,
    add: async (chosen) => {
      dispatch({ type: 'chosen', ...withChosen(get().files, chosen) });
      await read();
    },
    goOn: read,
    stop: () => running?.abort(),
    readList: (file) =>
      attempt(file.name, async () => {
        const units = await readTableFile(file, readUnitList);
        dispatch({ type: 'list-read', list: { file: file.name, units } });
      }),
    readPrevious: (file) =>
      attempt(file.name, async () => {
        const results = await readTableFile(file, readPrevious);
        dispatch({ type: 'previous-read', previous: { file: file.name, results } });
      }),
    save: async (result, t) => {
      if (get().making) return;
      const file = tableName(result);
      dispatch({ type: 'making', making: { kind: 'table' } });
      await attempt(file, async () => {
        await painted();
        download(
          file,
          consolidatedWorkbook(result, t, (each) => each),
        );
        dispatch({ type: 'done', told: message('consolidate.ui.saved', { file }) });
      });
    },
    saveFeedback: async (result, t) => {
      if (get().making) return;
      const file = feedbackName(result);
      making = new AbortController();
      const { signal } = making;
      await attempt(file, async () => {
        const onMade = (done: number, total: number): void =>
          dispatch({ type: 'making', making: { kind: 'feedback', done, total } });
        const archive = await feedbackArchive(result, t, { signal, onMade, at: now() });
        if (archive) download(file, archive);
        dispatch(
          archive
            ? { type: 'done', told: message('consolidate.ui.feedback.saved', { file }) }
            : { type: 'making-stopped', told: message('consolidate.ui.feedback.stopped') },
        );
      });
    },
    stopMaking: () => making?.abort(),
  };
}

/** The file and what is wrong with it. */
const problemWith = (file: string, error: unknown): Message =>
  message('consolidate.ui.problem', {
    file,
    problem: error instanceof Refusal ? error.sentence : message('consolidate.ui.unexpected'),
  });

const feedbackName = ({ year }: Consolidation): string =>
  year === null ? 'phan-hoi-cchc.zip' : `phan-hoi-cchc-${year}.zip`;

const tableName = ({ year }: Consolidation): string =>
  year === null ? 'tong-hop-cchc.xlsx' : `tong-hop-cchc-${year}.xlsx`;
