import { extname } from 'node:path';
import type { Edits } from '../model/edits';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { XlsxWorkbook } from '../workbook/file/open-xlsx';
import type { WorkbookForm } from '../workbook/file/book/workbook-form';

/** The form that goes with the ending of a file's name. */
const FORMS: Readonly<Record<string, WorkbookForm>> = {
  '.xlsx': 'workbook',
  '.xltx': 'template',
  '.xlsm': 'macro-workbook',
  '.xltm': 'macro-template',
};

/**
 * The bytes of a workbook with edits, in the form that the output's name promises: Excel does not open a template or
 * a workbook with macros that is named otherwise. Throws a `Refusal` where macros would be under a name for none.
 */
export function workbookFor(out: string, workbook: XlsxWorkbook, edits: Edits): Uint8Array {
  const form = FORMS[extname(out).toLowerCase()] ?? workbook.form;
  const mayHoldMacros = form.startsWith('macro');
  if (workbook.form.startsWith('macro') && !mayHoldMacros)
    throw new Refusal(
      message('cli.macros-need-xlsm', { file: out, name: out.replace(/\.[^.\\/]*$/, '.xlsm') }),
    );
  return workbook.apply(edits, form);
}
