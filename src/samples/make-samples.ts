import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edits } from '../model/edits';
import { TEMPLATE_FIRST_SHEET } from '../sheets/template';
import { emptyWorkbook } from '../workbook/file/book/empty-workbook';
import { openXlsx } from '../workbook/file/open-xlsx';
import { departmentSample } from './department-sample';
import { TARGET_SHEET, zoneBoardSample } from './zone-board-sample';

/** The sample workbooks, each by its file name. */
const SAMPLES: readonly {
  readonly file: string;
  readonly firstSheet: string;
  readonly edits: () => Edits;
}[] = [
  { file: 'so-khoa-hoc-2026.xlsx', firstSheet: TEMPLATE_FIRST_SHEET, edits: departmentSample },
  { file: 'ban-quan-ly-khu-kinh-te-2026.xlsx', firstSheet: TARGET_SHEET, edits: zoneBoardSample },
];

for (const { file, firstSheet, edits } of SAMPLES) {
  const path = join(import.meta.dirname, '../../assets/samples', file);
  writeFileSync(path, openXlsx(emptyWorkbook(firstSheet)).apply(edits()));
  console.log(path);
}
