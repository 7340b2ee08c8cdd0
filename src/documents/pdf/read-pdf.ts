import { Worker } from 'node:worker_threads';
import type { TextDocument } from '../../model/text-document';
import { refuse } from '../../workbook/refuse';
import { documentOfPages } from './pages-document';
import type { PdfAnswer, PdfPage } from './pdf-page';

/** What a hostile PDF may take at most. */
const LONGEST = 90_000;
const MAX_MEGABYTES = 768;
/** A page with fewer letters than this and a picture is a picture of a page. */
const LETTERS_OF_A_PAGE = 40;

/**
 * Reads a PDF by its text layer, in a thread that is ended when it takes too long or too much memory. Refuses a scan,
 * whose pages are pictures.
 *
 * @param program the thread's program (`pdf-thread.ts`, bundled); `null` where there is none
 */
export async function readPdf(bytes: Uint8Array, program: string | null): Promise<TextDocument> {
  if (program === null) return refuse('import.no-pdf');
  const answer = await askThread(bytes, program);
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

function askThread(bytes: Uint8Array, program: string): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    const thread = new Worker(program, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
      stdout: true,
      stderr: true,
    });
    const settle = (answer: PdfAnswer): void => {
      clearTimeout(timer);
      resolve(answer);
      void thread.terminate();
    };
    const timer = setTimeout(() => settle({ kind: 'refused', why: 'too-large' }), LONGEST);
    thread.once('message', settle);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      settle({ kind: 'refused', why: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'damaged' }),
    );
    thread.once('exit', () => settle({ kind: 'refused', why: 'damaged' }));
  });
}
