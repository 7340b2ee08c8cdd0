import type { Assessed } from '../../assess';
import type { WorkbookContent } from '../../model/grid';
import type { Message } from '../../model/message';
import type { ClosingReading } from '../../model/report-period';
import { lettersOf, type LetterKind } from '../../letters/letters-of';
import { downloadFile } from '../ui/download';
import { translate } from '../translations';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What leaves the pane is Vietnamese whatever the pane speaks: it goes to a Vietnamese office. */
export const inVietnamese = (sentence: Message): string => translate(sentence, 'vi');

/** Gives letters as one Word file to the browser; the library of Word files comes only now. */
export async function downloadLetters(
  { assessment, isGeneratedFormula }: Assessed,
  content: WorkbookContent,
  {
    kind,
    closing,
    file,
  }: { readonly kind: LetterKind; readonly closing: ClosingReading; readonly file: string },
): Promise<void> {
  const source = { assessment, content, isGeneratedFormula, t: inVietnamese };
  const [letter, ...more] = lettersOf(source, kind, closing);
  const { writeDocx } = await import('../../letters/docx/write-docx');
  downloadFile(file, await writeDocx(letter, ...more), DOCX);
}
