import { withChosen, type ChosenFile } from '../../consolidating/chosen-files';
import { lostFile } from '../../consolidating/read-result';
import { readInTurn } from '../../consolidating/reading-in-turn';
import { readTableFile } from '../../consolidating/table-file';
import { readPrevious, readUnitList } from '../../consolidating/unit-list';
import { dayOfCalendar } from '../calendar';
import { createStore, type Store } from '../session/store';
import { browserReader, readersHere } from './browser-readers';
import {
  EMPTY_CONSOLIDATION,
  reduceConsolidation,
  unreadFiles,
  type ConsolidateAction,
  type ConsolidateState,
} from './consolidate-state';
import { tellingFaults, saveOperations, type ConsolidateHost, type SaveOperations } from './save-operations';

/** What the screens do with the workbooks of many offices. None throws. */
export interface ConsolidateOperations extends SaveOperations {
  /** Adds files to those that are there, and reads whatever is not read yet. */
  readonly add: (files: readonly ChosenFile[]) => Promise<void>;
  /** Reads on after a stop. */
  readonly goOn: () => Promise<void>;
  /** What was read is kept. */
  readonly stop: () => void;
  readonly readList: (file: File) => Promise<void>;
  /** Reads the table of the year before. */
  readonly readPrevious: (file: File) => Promise<void>;
}

/** A consolidation with what can be done about it. */
export interface Consolidating extends ConsolidateOperations {
  readonly store: Store<ConsolidateState, ConsolidateAction>;
}

/** Keeps a consolidation while other screens are shown, and over a crash of them. */
export interface ConsolidationHolder {
  current: Consolidating | null;
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
    readList: (file) =>
      tellingFaults(store, file.name, async () => {
        const units = await readTableFile(file, readUnitList);
        dispatch({ type: 'list-read', list: { file: file.name, units } });
      }),
    readPrevious: (file) =>
      tellingFaults(store, file.name, async () => {
        const results = await readTableFile(file, readPrevious);
        dispatch({ type: 'previous-read', previous: { file: file.name, results } });
      }),
    ...saveOperations(store, { download }),
  };
}
