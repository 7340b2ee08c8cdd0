import { parseA1Range, type CellRef } from '../../model/cell';
import { WorkbookProblem } from '../problem';
import { cell } from './rectangles';
import { rangeOn } from './address';
import { capabilities } from './capabilities';
import { problemOf } from './host-error';
import { writeBatch } from './round-trip';

/** Shows a cell to the person. Excel refuses while another workbook is in front, or for a hidden sheet. */
export async function selectCell({ sheet, row, column }: CellRef): Promise<void> {
  try {
    await writeBatch('select', (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      rangeOn(context, sheet, cell(row, column)).select();
      return () => undefined;
    });
  } catch (thrown) {
    if (!(thrown instanceof WorkbookProblem) || thrown.kind === 'gone') throw thrown;
  }
}

/** The names of the workbook's sheets as they were read last; `null` before the first reading. */
export interface SheetMemory {
  sheets: string | null;
  /** True while we write: the sheets that come and go then are our own, and asking for them costs a round trip. */
  isWriting: boolean;
}

/** Names of sheets in a form that can be compared: no name of a sheet holds a line break. */
export const sheetList = (names: readonly string[]): string => [...names].sort().join('\n');

/**
 * Notifies of changes, whoever made them; our own are told apart where Excel says whose a change is. That a sheet
 * was added, deleted or renamed counts where the list of sheets differs from the one that was read: what we added
 * ourselves has been read since.
 */
export async function onChange(
  listener: (change: { readonly sheet: string }) => void,
  memory: SheetMemory,
): Promise<() => Promise<void>> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const names = new Map<string, string>();
  const remember = async (): Promise<void> => {
    const sheets = worksheets.load('items/id,items/name');
    await context.sync();
    sheets.items.forEach(({ id, name }) => names.set(id, name));
  };
  const tell = async ({ worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (capabilities().changeSource && triggerSource === 'ThisLocalAddin') return;
    if (!names.has(worksheetId)) await remember().catch(() => undefined);
    listener({ sheet: names.get(worksheetId) ?? '' });
  };
  const tellOfSheets = async (): Promise<void> => {
    if (memory.isWriting) return;
    names.clear();
    await remember().catch(() => undefined);
    const isRead =
      names.size === 0 || memory.sheets === null || memory.sheets === sheetList([...names.values()]);
    if (!isRead) listener({ sheet: '' });
  };
  try {
    const handlers = [
      worksheets.onChanged.add(tell),
      worksheets.onAdded.add(tellOfSheets),
      worksheets.onDeleted.add(tellOfSheets),
      ...(capabilities().renames ? [worksheets.onNameChanged.add(tellOfSheets)] : []),
    ];
    await remember();
    return async () => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    };
  } catch (thrown) {
    throw problemOf(thrown, 'on-change');
  }
}

/** Notifies of the first cell of every selection; of a selection of several areas, the first of the first area. */
export async function onSelect(listener: (cell: CellRef) => void): Promise<() => Promise<void>> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const tell = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const first = parseA1Range(address.split(',')[0] ?? '');
    if (!first) return;
    try {
      const sheet = worksheets.getItem(worksheetId).load('name');
      await context.sync();
      listener({ sheet: sheet.name, row: first.firstRow, column: first.firstColumn });
    } catch {
      // The sheet is gone again: there is nothing to follow.
    }
  };
  try {
    const handler = worksheets.onSelectionChanged.add(tell);
    await context.sync();
    return async () => {
      handler.remove();
      await context.sync();
    };
  } catch (thrown) {
    throw problemOf(thrown, 'on-select');
  }
}
