import type { WorkbookContent } from '../model/grid';
import { asDay, type Day } from '../model/task';
import { isDay } from '../text/date/day';
import { placeGeneratedSheet } from './generated-sheets';

/** What the summary prints of a snapshot: it is still there where another program has dropped our state. */
export interface PrintedSnapshot {
  readonly takenOn: Day;
  readonly version: string;
  readonly code: string;
}

/** Earlier releases wrote the month with two digits throughout. */
const PRINTED = /chốt ngày (\d\d)\/(\d\d?)\/(\d{4}), phiên bản (\S+), mã kiểm tra ([0-9a-f]{8,64})/;
/** The line is in one of this many rows at the top of the summary. */
const TOP = 16;

/** Reads the line at the top of our summary; `null` where there is none. Why: decision 0096. */
export function printedSnapshot(content: WorkbookContent): PrintedSnapshot | null {
  const { sheet, exists } = placeGeneratedSheet('summary', content);
  const grid = exists ? content.grids.find((each) => each.sheet === sheet) : undefined;
  for (const cells of grid?.values.slice(0, TOP) ?? [])
    for (const value of cells ?? []) {
      const [, day, month = '', year, version, code] =
        PRINTED.exec(typeof value === 'string' ? value : '') ?? [];
      const takenOn = `${year}-${month.padStart(2, '0')}-${day}`;
      if (version !== undefined && code !== undefined && isDay(takenOn))
        return { takenOn: asDay(takenOn), version, code };
    }
  return null;
}
