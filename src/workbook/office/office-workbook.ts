import type { Edits } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import type { Interruptible, LiveWorkbook } from '../port';
import type { HostMemory } from './apply-edits';
import { discover } from './discover';
import { onChange, onSelect, selectCell, sheetList, type SheetMemory } from './live';
import { readGrids } from './read-blocks';

/**
 * The workbook that is open in Excel, behind the Workbook port. Reads in two round trips and applies in two,
 * however large it is, unless a request would be larger than Excel takes.
 */
export function officeWorkbook(): Required<LiveWorkbook> {
  const memory: HostMemory & SheetMemory = { linksOneByOne: false, sheets: null, isWriting: false };
  const oneAtATime = queue();
  return {
    read: (options) => oneAtATime(() => readHost(memory, options)),
    apply: (edits: Edits, options = {}) =>
      oneAtATime(async () => {
        const { applyToHost } = await writer();
        const { undo } = await writing(memory, () => applyToHost(edits, options, memory));
        return { undo: (options) => oneAtATime(() => writing(memory, () => undo(options))) };
      }),
    select: selectCell,
    onChange: (listener) => onChange(listener, memory),
    onSelect,
  };
}

async function readHost(memory: SheetMemory, options: Interruptible = {}): Promise<WorkbookContent> {
  const { sheets, names, state, date1904 } = await discover();
  memory.sheets = sheetList(sheets.map(({ name }) => name));
  const grids = await readGrids(sheets, options);
  // Whoever reads may write next: it is there then. What went wrong is told when somebody writes.
  writer().catch(() => undefined);
  return { grids, names, state, date1904 };
}

/** The code that writes is loaded after the pane: the first screen only reads. */
const writer = () => import('./apply-edits');

/** Writes; the list of sheets that was read holds no longer once it succeeds, and holds on where it is stopped. */
async function writing<Result>(memory: SheetMemory, write: () => Promise<Result>): Promise<Result> {
  memory.isWriting = true;
  try {
    const result = await write();
    memory.sheets = null;
    return result;
  } finally {
    memory.isWriting = false;
  }
}

/** Lets tasks run one after the other: a run must not read between the two trips of another. */
function queue(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
