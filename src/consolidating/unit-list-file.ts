import type { ListedUnit } from '../model/consolidation';
import { openXlsx } from '../workbook/file/open-xlsx';
import { fileBytes } from './file-bytes';
import { readUnitList } from './unit-list';

/** The list of units in a file; throws a `Refusal` where there is none to be read. */
export const readListFile = async (file: File): Promise<readonly ListedUnit[]> =>
  readUnitList(openXlsx(await fileBytes(file)).content.grids);
