import type { CellRef } from '../model/cell';
import type { Edits } from '../model/edits';
import type { Mapping } from '../model/mapping';
import { message, type Message } from '../model/message';
import { Refusal } from '../model/refusal';
import { rememberEdits } from '../memory/remember';
import { mergeMappings } from '../memory/state';
import type { Applied, Interruptible, LiveWorkbook } from '../workbook/port';
import { WorkbookProblem } from '../workbook/problem';
import { dayOfCalendar } from './calendar';
import { refusalInPane } from './refusal';
import type { Action, Loaded, Session, Trouble, Written } from './session';

/** What the pane does with the workbook. Each ends in an action; none throws. */
export interface Operations {
  /** Reads the workbook and assesses it. */
  readonly open: () => Promise<void>;
  /** Lays a person's decision over recognition, keeps it in the workbook, and assesses again. */
  readonly choose: (mapping: Mapping) => Promise<void>;
  /** Applies edits that rest on what was read, then reads and assesses again; true where it succeeded. */
  readonly write: (edits: Edits, written: Written) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
  readonly show: (cell: CellRef) => Promise<void>;
}

export interface OperationsContext {
  readonly workbook: LiveWorkbook;
  readonly dispatch: (action: Action) => void;
  /** The session as it is now, not as it was when the operation began. */
  readonly session: () => Session;
  readonly now: () => Date;
}

/** The operations over one workbook; they share what is running and what can be taken back. */
export function operationsOn(context: OperationsContext): Operations {
  const { workbook, dispatch, session } = context;
  let applied: Applied | null = null;
  const { during, cancel } = oneAtATime(dispatch);
  const onProgress = (done: number, total: number): void => dispatch({ type: 'progressed', done, total });
  const load = (signal: AbortSignal): Promise<void> => readAndAssess(context, { signal, onProgress });
  return {
    open: async () => void (await during(message('pane.running.reading'), true, load)),
    choose: async (mapping) => {
      const { loaded, chosen } = session();
      dispatch({ type: 'chose', mapping });
      await during(message('pane.running.scoring'), false, async (signal) => {
        const kept = loaded && rememberEdits(loaded.content, mergeMappings(chosen, mapping));
        const refused = kept ? await refusalOf(workbook.apply(kept, { signal })) : null;
        await load(signal);
        if (refused) throw refused;
      });
    },
    write: (edits, written) =>
      during(message('pane.running.writing'), true, async (signal) => {
        const basis = session().loaded?.content;
        applied = await workbook.apply(edits, { signal, onProgress, ...(basis ? { basis } : {}) });
        dispatch({ type: 'wrote', written });
        // What is written stays written: from here on there is nothing to stop.
        dispatch({ type: 'started', what: message('pane.running.scoring'), canCancel: false });
        await load(NEVER_STOPPED);
        dispatch({ type: 'wrote', written });
      }),
    undo: async () => {
      const last = applied;
      if (!last) return;
      await during(message('pane.running.undoing'), false, async (signal) => {
        await last.undo({ onProgress });
        applied = null;
        dispatch({ type: 'took-back', announcement: message('pane.undone') });
        await load(signal);
        dispatch({ type: 'took-back', announcement: message('pane.undone') });
      });
    },
    cancel,
    show: async (cell) => {
      try {
        await workbook.select(cell);
      } catch (error) {
        dispatch({ type: 'failed', trouble: troubleOf(error) });
      }
    },
  };
}

/** Reads the workbook and assesses it; the engine comes beside the pane, which shows itself meanwhile. */
async function readAndAssess(
  { workbook, dispatch, session, now }: OperationsContext,
  options: Interruptible,
): Promise<void> {
  const [content, { assessContent }] = await Promise.all([workbook.read(options), import('./engine')]);
  await painted();
  if (options.signal?.aborted) throw new WorkbookProblem('cancelled', message('problem.cancelled'), '');
  const loaded = assessContent(content, session().chosen, dayOfCalendar(now()));
  dispatch({ type: 'loaded', loaded, announcement: announcementOf(loaded) });
}

const NEVER_STOPPED = new AbortController().signal;

type Work = (signal: AbortSignal) => Promise<void>;

/** Lets one piece of work run at a time and tells how it goes; true where it went to its end. */
function oneAtATime(dispatch: (action: Action) => void): {
  readonly during: (what: Message, canCancel: boolean, work: Work) => Promise<boolean>;
  readonly cancel: () => void;
} {
  let running: AbortController | null = null;
  return {
    during: async (what, canCancel, work) => {
      if (running) return false;
      const own = new AbortController();
      running = own;
      dispatch({ type: 'started', what, canCancel });
      try {
        await painted();
        await work(own.signal);
        return true;
      } catch (error) {
        const isStopped = error instanceof WorkbookProblem && error.kind === 'cancelled';
        dispatch(
          isStopped
            ? { type: 'stopped', sentence: error.sentence }
            : { type: 'failed', trouble: troubleOf(error) },
        );
        return false;
      } finally {
        running = null;
      }
    },
    cancel: () => running?.abort(),
  };
}

/** A choice holds in this pane even where the workbook would not keep it; that is told afterwards. */
const refusalOf = (applying: Promise<unknown>): Promise<WorkbookProblem | null> =>
  applying.then(
    () => null,
    (error: unknown) => {
      if (error instanceof WorkbookProblem && error.kind !== 'cancelled') return error;
      throw error;
    },
  );

/** Lets the browser show what runs before the main thread is busy with it. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const soon = (): unknown => setTimeout(resolve, 0);
    if (document.visibilityState === 'visible') requestAnimationFrame(soon);
    else soon();
  });

/** What is told of an error: a sentence of its own where it has one, else that this is our fault. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof WorkbookProblem) {
    return { sentence: error.sentence, diagnostic: error.diagnostic, written: error.written };
  }
  if (error instanceof Refusal) return { sentence: error.sentence, diagnostic: '', written: [] };
  const diagnostic = error instanceof Error ? `${error.name}\n${placesOf(error)}` : typeof error;
  return { sentence: message('pane.unexpected'), diagnostic, written: [] };
}

/** Where it happened; an error's own text is left out, since it may quote a cell. */
const placesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line))
    .slice(0, 8)
    .join('\n');

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
