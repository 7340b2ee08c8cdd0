import { message, type Message } from '../model/message';
import { Refusal } from '../model/refusal';
import { painted } from '../taskpane/one-at-a-time';
import type { Store } from '../taskpane/session/store';
import type { FileToOpen, OpenWorkbook, PageAction, PageState } from './page-state';

/** What the page does with files. None throws. */
export interface PageOperations {
  /** Opens a file; where changes of the one before are not saved, the person is asked first. */
  readonly open: (file: FileToOpen) => Promise<void>;
  /** Opens the file that waits, whatever becomes of the one before. */
  readonly openWaiting: () => Promise<void>;
  /** Several files at once, or none that could be read. */
  readonly refuse: (sentence: Message) => void;
  /** Gives the file with all changes to the browser as a download; true where it did. */
  readonly save: () => boolean;
}

export type PageStore = Store<PageState, PageAction>;

/** Above that a browser would run out of memory before anybody could say why. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** @param download gives bytes to the person under a name */
export function pageOperationsOn(
  page: PageStore,
  download: (name: string, bytes: Uint8Array) => void,
): PageOperations {
  const { dispatch, get } = page;
  const openNow = async (file: FileToOpen): Promise<void> => {
    dispatch({ type: 'opening', name: file.name });
    try {
      await painted();
      await openFile(page, file);
    } catch (error) {
      dispatch({ type: 'failed', problem: problemWith(file.name, error) });
    }
  };
  return {
    open: async (file) => {
      if (get().opening !== null) return;
      if (get().isChanged) dispatch({ type: 'kept-waiting', file });
      else await openNow(file);
    },
    openWaiting: async () => {
      const { waiting } = get();
      if (waiting) await openNow(waiting);
    },
    refuse: (problem) => dispatch({ type: 'failed', problem }),
    save: () => {
      const { open } = get();
      if (!open) return false;
      const bytes = open.workbook.save();
      const isVoid = open.workbook.isSigned && get().isChanged;
      download(open.name, bytes);
      const told = message(isVoid ? 'page.saved.signature-void' : 'page.saved', { file: open.name });
      dispatch({ type: 'saved', bytes, told });
      return true;
    },
  };
}

async function openFile({ dispatch }: PageStore, file: FileToOpen): Promise<void> {
  if (file.size > LARGEST_FILE) throw new Refusal(message('file.too-large'));
  const [bytes, { pageWorkbook }] = await Promise.all([readBytes(file), import('./page-workbook')]);
  const workbook: OpenWorkbook = pageWorkbook(bytes, {
    changed: () => dispatch({ type: 'changed', workbook }),
    shown: (cell) => dispatch({ type: 'shown', cell }),
  });
  dispatch({ type: 'opened', file: { name: file.name, workbook, saved: bytes } });
}

/** A folder, a file that was moved away or that another program holds: the browser says only that it cannot. */
async function readBytes(file: FileToOpen): Promise<Uint8Array> {
  try {
    return await file.bytes();
  } catch {
    throw new Refusal(message('page.unreadable'));
  }
}

/** The file, what is wrong with it, what to do. */
const problemWith = (name: string, error: unknown): Message =>
  message('page.problem', {
    file: name,
    problem: error instanceof Refusal ? error.sentence : message('page.unexpected'),
  });

/** A file that a person chose or dropped. */
export const fileToOpen = (file: File): FileToOpen => ({
  name: file.name,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

/** Changes beyond this name would be the person's: they give the file its own when they save it. */
const NEW_NAME = 'tu-cham-diem.xlsx';

/** A workbook with one empty sheet. */
export const newFile = (): FileToOpen => ({
  name: NEW_NAME,
  size: 0,
  bytes: async () => (await import('./page-workbook')).newWorkbookBytes(),
});
