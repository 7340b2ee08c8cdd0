import type { Grid } from '../model/grid';
import { openXlsx } from '../workbook/file/open-xlsx';
import { fileBytes } from './file-bytes';

/** What a workbook's sheets hold, read by `read`, such as a list of units; throws the `Refusal` of either. */
export const readTableFile = async <Table>(
  file: File,
  read: (grids: readonly Grid[]) => Table,
): Promise<Table> => read(openXlsx(await fileBytes(file)).content.grids);
