import type { TextDocument } from '../../model/text-document';
import { refuse } from '../../workbook/refuse';
import { documentOfPages } from './pages-document';
import type { PdfPage, PdfPageReader } from './pdf-page';

/** A page with fewer letters than this and a picture is a picture of a page. */
const LETTERS_OF_A_PAGE = 40;

/**
 * Reads a PDF by its text layer. Refuses a scan, whose pages are pictures.
 *
 * @param pagesOf what reads pages on this machine; `null` where nothing does
 */
export async function readPdf(bytes: Uint8Array, pagesOf: PdfPageReader | null): Promise<TextDocument> {
  if (pagesOf === null) return refuse('import.no-pdf');
  const answer = await pagesOf(bytes);
  if (answer.kind === 'refused') return refuse(`import.${answer.why}`);
  if (isScan(answer.pages)) return refuse('import.scan');
  return documentOfPages(answer.pages);
}

/** True where most pages show a picture and next to no letters. */
function isScan(pages: readonly PdfPage[]): boolean {
  const letters = ({ texts }: PdfPage): number => texts.reduce((sum, { text }) => sum + text.length, 0);
  const pictures = pages.filter((page) => page.images > 0 && letters(page) < LETTERS_OF_A_PAGE);
  return pages.every((page) => letters(page) === 0) || pictures.length * 2 > pages.length;
}
