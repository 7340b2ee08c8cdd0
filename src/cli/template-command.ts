import type { Language } from '../i18n/keys';
import { render } from '../i18n/render';
import { templateEdits, TEMPLATE_FIRST_SHEET } from '../sheets/template';
import { emptyWorkbook } from '../workbook/file/book/empty-workbook';
import { openXlsx } from '../workbook/file/open-xlsx';
import { checkOutput, writeWhole } from './files';

/** `par-index template`: an empty workbook in the add-in's own layout. */
export async function templateCommand(out: string, language: Language): Promise<void> {
  await checkOutput(out, 'new-workbook');
  const workbook = openXlsx(emptyWorkbook(TEMPLATE_FIRST_SHEET));
  await writeWhole(out, workbook.apply(templateEdits((sentence) => render(sentence, language))));
}
