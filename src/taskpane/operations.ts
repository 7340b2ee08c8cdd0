import { addressOf, type CellRef } from '../model/cell';
import type { Edits } from '../model/edits';
import type { Mapping } from '../model/mapping';
import { message, type Message } from '../model/message';
import { mergeMappings } from '../memory/merge-mappings';
import type { Applied, Interruptible, LiveWorkbook } from '../workbook/port';
import { WorkbookProblem } from '../workbook/problem';
import { dayOfCalendar } from './calendar';
import { oneAtATime, painted } from './one-at-a-time';
import { paneErrorOf } from './pane-error';
import { refusalInPane } from './refusal';
import type { Action } from './session/action';
import { lastWritten } from './session/select';
import type { Loaded, Session, WriteNote } from './session/session';
import type { Store } from './session/store';

/** What the pane does with the workbook. Each ends in an action; none throws. */
export interface Operations {
  /** Reads the workbook and assesses it. */
  readonly open: () => Promise<void>;
  /** Lays a person's decision over recognition, keeps it in the workbook, and assesses again. */
  readonly choose: (mapping: Mapping, note: WriteNote) => Promise<void>;
  /** Applies edits that rest on what was read, then reads and assesses again; true where it succeeded. */
  readonly write: (edits: Edits, note: WriteNote) => Promise<boolean>;
  /** Takes the latest write back; the one before it can be taken back then. */
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
  readonly show: (cell: CellRef) => Promise<void>;
  /** The same without a word where it does not succeed: nobody has asked for it. */
  readonly point: (cell: CellRef) => Promise<void>;
  /** Notifies of what a person selects in the sheets; `null` where the workbook is not shown beside the pane. */
  readonly onSelect: NonNullable<LiveWorkbook['onSelect']> | null;
}

export interface OperationsContext {
  readonly workbook: LiveWorkbook;
  readonly sessions: Store<Session, Action>;
  readonly now: () => Date;
}

/** The operations over one workbook; one runs at a time. Why: decision 0032. */
export function operationsOn(context: OperationsContext): Operations {
  const { workbook, sessions } = context;
  const { dispatch, get } = sessions;
  const { during, cancel } = oneAtATime(dispatch);
  const onProgress = (done: number, total: number): void => dispatch({ type: 'progressed', done, total });
  const load = (signal: AbortSignal, told?: Message): Promise<void> =>
    readAndAssess(context, { signal, onProgress }, told);
  /** What is written stays written: from here on there is nothing to stop. */
  const loadAfter = (told: Message): Promise<void> => {
    dispatch({ type: 'continued', what: message('pane.running.scoring'), canCancel: false });
    return load(NEVER_STOPPED, told);
  };
  return {
    open: async () => void (await during(message('pane.running.reading'), true, (signal) => load(signal))),
    choose: async (mapping, note) => {
      const { loaded, chosen: chosenBefore } = get().work;
      dispatch({ type: 'mapping-chosen', mapping });
      await during(message('pane.running.scoring'), false, async (signal) => {
        const { rememberEdits } = await import('../memory/remember');
        const edits = loaded && rememberEdits(loaded.content, mergeMappings(chosenBefore, mapping));
        const kept = edits ? await keptOrRefused(workbook.apply(edits, { signal })) : null;
        if (kept && 'applied' in kept) {
          dispatch({ type: 'written', written: { ...note, applied: kept.applied, chosenBefore } });
        }
        await load(signal, note.what);
        if (kept && 'refused' in kept) throw kept.refused;
      });
    },
    write: (edits, note) =>
      during(message('pane.running.writing'), true, async (signal) => {
        const { loaded, chosen: chosenBefore } = get().work;
        const basis = loaded ? { basis: loaded.content } : {};
        const applied = await workbook.apply(edits, { signal, onProgress, ...basis });
        dispatch({ type: 'written', written: { ...note, applied, chosenBefore } });
        await loadAfter(note.what);
      }),
    undo: async () => {
      const written = lastWritten(get());
      if (!written) return;
      await during(message('pane.running.undoing'), false, async () => {
        await written.applied.undo({ onProgress });
        dispatch({ type: 'undone', written });
        await loadAfter(message('pane.undone'));
      });
    },
    cancel,
    show: async (cell) => {
      try {
        await workbook.select(cell);
      } catch (error) {
        dispatch({ type: 'failed', error: paneErrorOf(error) });
      }
    },
    ...selectionOf(workbook),
  };
}

/** Selecting and being told of it; the notice of what we selected ourselves is left out. */
function selectionOf(workbook: LiveWorkbook): Pick<Operations, 'point' | 'onSelect'> {
  const pointed = new Set<string>();
  const { onSelect } = workbook;
  return {
    point: (cell) => {
      pointed.add(addressOf(cell));
      return workbook.select(cell).catch(() => undefined);
    },
    onSelect: onSelect
      ? (listener) => onSelect((cell) => (pointed.delete(addressOf(cell)) ? undefined : listener(cell)))
      : null,
  };
}

/**
 * Reads the workbook and assesses it; the engine comes beside the pane, which shows itself meanwhile.
 *
 * @param told what somebody who does not see the screen is told in place of the new index
 */
async function readAndAssess(
  { workbook, sessions: { dispatch, get }, now }: OperationsContext,
  options: Interruptible,
  told?: Message,
): Promise<void> {
  const [content, { assessContent }] = await Promise.all([
    workbook.read(options),
    import('./assess-content'),
  ]);
  await painted();
  if (options.signal?.aborted) throw new WorkbookProblem('cancelled', message('problem.cancelled'), '');
  const loaded = assessContent(content, get().work.chosen, dayOfCalendar(now()), get().work.lastYear);
  dispatch({ type: 'loaded', loaded, announcement: told ?? announcementOf(loaded) });
}

const NEVER_STOPPED = new AbortController().signal;

/** A choice holds in this pane even where the workbook would not keep it; that is told afterwards. */
const keptOrRefused = (
  applying: Promise<Applied>,
): Promise<{ readonly applied: Applied } | { readonly refused: WorkbookProblem }> =>
  applying.then(
    (applied) => ({ applied }),
    (error: unknown) => {
      if (error instanceof WorkbookProblem && error.kind !== 'cancelled') return { refused: error };
      throw error;
    },
  );

function announcementOf({ result }: Loaded): Message {
  if (result.kind === 'refused') return refusalInPane(result.sentence);
  const { total } = result.assessed.assessment;
  return total.index === null
    ? message('pane.announce.no-index')
    : message('pane.announce.scored', {
        index: total.index,
        self: total.self,
        max: total.applicableMax,
        open: total.open,
      });
}
