import type { CellRef } from '../model/cell';
import type { Message } from '../model/message';
import type { ScreenWithoutWorkbook } from '../taskpane/session/session';
import type { LiveWorkbook } from '../workbook/port';

/** A workbook that the page has open. */
export interface OpenWorkbook extends LiveWorkbook {
  /** The file as it is now. */
  readonly save: () => Uint8Array;
  /** Whether the file has a digital signature, which any change makes void. */
  readonly isSigned: boolean;
}

/** What a workbook tells the page. */
export interface PageEvents {
  /** Something was written or taken back. */
  readonly changed: () => void;
  /** A cell is to be seen. */
  readonly shown: (cell: CellRef) => void;
}

/** A file on the page: its name as the person's machine has it, and the bytes that were saved last. */
export interface OpenFile {
  readonly name: string;
  readonly workbook: OpenWorkbook;
  readonly saved: Uint8Array;
  /** Another number for each file that is opened. */
  readonly id: number;
}

/** A file to be opened: a person's own, or a new one. */
export interface FileToOpen {
  readonly name: string;
  /** Bytes; 0 where nobody can say. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** All that the page knows besides the session of the screens. */
export interface PageState {
  readonly open: OpenFile | null;
  /** Whether something was written since the file was opened or saved. */
  readonly isChanged: boolean;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  /** Why a file could not be opened or saved: the file, what is wrong, what to do. */
  readonly problem: Message | null;
  /** What was done last, until something else happens. */
  readonly told: Message | null;
  /** Chosen while changes are not saved: the person says what becomes of them. */
  readonly waiting: FileToOpen | null;
  /** The cell that is to be seen: another object each time. */
  readonly shown: { readonly cell: CellRef } | null;
  /** What is done with no file open: a plan is read, the workbooks of many offices are put together. */
  readonly beside: ScreenWithoutWorkbook | null;
}

export const EMPTY_PAGE: PageState = {
  open: null,
  isChanged: false,
  opening: null,
  problem: null,
  told: null,
  waiting: null,
  shown: null,
  beside: null,
};

export type PageAction =
  | { readonly type: 'opening'; readonly name: string }
  | { readonly type: 'opened'; readonly file: Omit<OpenFile, 'id'> }
  | { readonly type: 'failed'; readonly problem: Message }
  | { readonly type: 'kept-waiting'; readonly file: FileToOpen }
  | { readonly type: 'changed'; readonly workbook: OpenWorkbook }
  | { readonly type: 'saved'; readonly bytes: Uint8Array; readonly told: Message }
  | { readonly type: 'shown'; readonly cell: CellRef }
  | { readonly type: 'beside'; readonly beside: ScreenWithoutWorkbook | null }
  | { readonly type: 'dismissed' };

/** What becomes of the page by something that happened. Pure. */
export function reducePage(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'opening':
      return { ...state, opening: action.name, problem: null, told: null, waiting: null };
    case 'opened':
      return { ...EMPTY_PAGE, open: { ...action.file, id: (state.open?.id ?? 0) + 1 } };
    case 'failed':
      return { ...state, opening: null, waiting: null, told: null, problem: action.problem };
    case 'kept-waiting':
      return { ...state, problem: null, told: null, waiting: action.file };
    case 'changed':
      return changedBy(state, action.workbook);
    case 'saved':
      return state.open
        ? {
            ...state,
            open: { ...state.open, saved: action.bytes },
            isChanged: false,
            problem: null,
            told: action.told,
          }
        : state;
    case 'shown':
      return { ...state, shown: { cell: action.cell } };
    case 'beside':
      return { ...state, problem: null, told: null, beside: action.beside };
    case 'dismissed':
      return { ...state, problem: null, told: null, waiting: null };
  }
}

/** A change that was taken back is not one; a workbook that is no longer open is nobody's business. */
function changedBy(state: PageState, workbook: OpenWorkbook): PageState {
  if (state.open?.workbook !== workbook) return state;
  return { ...state, isChanged: workbook.save() !== state.open.saved, told: null };
}
