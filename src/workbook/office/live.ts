import type { CellRef } from '../../model/cell';
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
    if (!(thrown instanceof WorkbookProblem)) throw thrown;
  }
}

/** Tells of changes by whomever; our own are told apart where Excel says whose a change is. */
export async function onChange(
  listener: (change: { readonly sheet: string }) => void,
): Promise<() => Promise<void>> {
  const context = new Excel.RequestContext();
  const names = new Map<string, string>();
  const remember = async (): Promise<void> => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    sheets.items.forEach(({ id, name }) => names.set(id, name));
  };
  const tell = async ({ worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (capabilities().changeSource && triggerSource === 'ThisLocalAddin') return;
    if (!names.has(worksheetId)) await remember().catch(() => undefined);
    listener({ sheet: names.get(worksheetId) ?? '' });
  };
  try {
    const handler = context.workbook.worksheets.onChanged.add(tell);
    await remember();
    return async () => {
      handler.remove();
      await handler.context.sync();
    };
  } catch (thrown) {
    throw problemOf(thrown, 'on-change');
  }
}
