import { withChosen, type ChosenFile } from '../../consolidating/chosen-files';
import { consolidatedWorkbook } from '../../consolidating/consolidated-workbook';
import { lostFile } from '../../consolidating/read-result';
import { readInTurn } from '../../consolidating/reading-in-turn';
import { readListFile } from '../../consolidating/unit-list-file';
import type { Consolidation } from '../../model/consolidation';
import { message, type Message, type Translate } from '../../model/message';
import { Refusal } from '../../model/refusal';
import { dayOfCalendar } from '../calendar';
import { painted } from '../one-at-a-time';
import { createStore, type Store } from '../session/store';
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
  /** Gives the table of a consolidation to the browser as a download; its links lead to files that lie beside it. */
  readonly save: (result: Consolidation, t: Translate) => Promise<void>;
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
  return {
    store,
    add: async (chosen) => {
      dispatch({ type: 'chosen', ...withChosen(get().files, chosen) });
      await read();
    },
    goOn: read,
    stop: () => running?.abort(),
    readList: async (file) => {
      try {
        dispatch({ type: 'list-read', list: { file: file.name, units: await readListFile(file) } });
      } catch (error) {
        dispatch({ type: 'not-done', problem: problemWith(file.name, error) });
      }
    },
    save: async (result, t) => {
      if (get().isMaking) return;
      const file = tableName(result);
      dispatch({ type: 'making' });
      try {
        await painted();
        download(
          file,
          consolidatedWorkbook(result, t, (each) => each),
        );
        dispatch({ type: 'done', told: message('consolidate.ui.saved', { file }) });
      } catch (error) {
        dispatch({ type: 'not-done', problem: problemWith(file, error) });
      }
    },
  };
}

/** The file and what is wrong with it. */
const problemWith = (file: string, error: unknown): Message =>
  message('consolidate.ui.problem', {
    file,
    problem: error instanceof Refusal ? error.sentence : message('consolidate.ui.unexpected'),
  });

const tableName = ({ year }: Consolidation): string =>
  year === null ? 'tong-hop-cchc.xlsx' : `tong-hop-cchc-${year}.xlsx`;
