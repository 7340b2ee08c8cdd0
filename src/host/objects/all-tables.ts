import type { TypeEntry } from '../batch/wire-table';
import { chartTables } from './charts';
import type { EventDesk } from './events';
import { markTables } from './marks';
import { nameTables } from './names';
import { rangeAreasTables, rangeTable } from './range';
import { formatTables } from './range-format';
import { sheetPartTables } from './sheet-parts';
import { workbookTables } from './workbook';
import { xmlPartTables } from './xml-parts';

/** Every type that the host has, with exactly the members that the add-in uses. */
export const allTables = (events: EventDesk): readonly TypeEntry[] => [
  ...workbookTables(events),
  rangeTable,
  ...rangeAreasTables,
  ...formatTables,
  ...sheetPartTables,
  ...nameTables,
  ...xmlPartTables,
  ...markTables,
  ...chartTables,
];
