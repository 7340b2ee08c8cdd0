import type { CellRef } from '../../src/model/cell';
import type { Edits } from '../../src/model/edits';
import { fileWorkbook, type FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { XlsxOptions } from '../../src/workbook/file/open-xlsx';
import type { LiveWorkbook } from '../../src/workbook/port';

/** A real .xlsx behind the pane: what is written can be saved and read by the engine. */
export interface LiveFileWorkbook extends LiveWorkbook {
  readonly save: () => Uint8Array;
  /** Cells that the pane has shown, the last one last. */
  readonly shown: readonly CellRef[];
  /** Somebody else's change: applied to the file, told to whoever listens. */
  /** Somebody selects a cell in the sheets. */
  readonly selectOutside: (cell: CellRef) => void;
  readonly changeOutside: (edits: Edits) => Promise<void>;
}

export function liveFileWorkbook(bytes: Uint8Array, options: XlsxOptions = {}): LiveFileWorkbook {
  const file: FileWorkbook = fileWorkbook(bytes, options);
  const listeners = new Set<(change: { readonly sheet: string }) => void>();
  const shown: CellRef[] = [];
  const selecting = new Set<(cell: CellRef) => void>();
  return {
    ...file,
    shown,
    select: async (cell) => {
      shown.push(cell);
      selecting.forEach((listener) => listener(cell));
    },
    onSelect: async (listener) => {
      selecting.add(listener);
      return async () => void selecting.delete(listener);
    },
    selectOutside: (cell) => selecting.forEach((listener) => listener(cell)),
    onChange: async (listener) => {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    changeOutside: async (edits) => {
      await file.apply(edits);
      for (const { sheet } of edits.sheets) listeners.forEach((listener) => listener({ sheet }));
    },
  };
}
