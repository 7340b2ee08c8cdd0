import type { ImportedPlan } from '../model/imported-plan';
import type { Translate } from '../model/message';
import { emptyWorkbook } from '../workbook/file/book/empty-workbook';
import { openXlsx, type XlsxOptions } from '../workbook/file/open-xlsx';
import { TEMPLATE_FIRST_SHEET } from '../sheets/template';
import { importedSetEdits } from './criteria/criteria-edits';
import type { ImportedCriteria } from './criteria/import-criteria';
import { importEdits } from './sheets/import-edits';
import { IMPORT_FIRST_SHEET } from './sheets/import-sheets';

/** The bytes of a new workbook that holds an imported plan. */
export const importedWorkbook = (plan: ImportedPlan, t: Translate, options: XlsxOptions = {}): Uint8Array =>
  openXlsx(emptyWorkbook(IMPORT_FIRST_SHEET), options).apply(importEdits(plan, t));

/** The bytes of a new workbook that holds an imported criteria set. */
export const criteriaWorkbook = (
  imported: ImportedCriteria,
  t: Translate,
  options: XlsxOptions = {},
): Uint8Array => openXlsx(emptyWorkbook(TEMPLATE_FIRST_SHEET), options).apply(importedSetEdits(imported, t));
