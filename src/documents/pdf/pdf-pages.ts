import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { linesOfPage } from './page-lines';
import type { PdfAnswer, PdfPage } from './pdf-page';

/** pdf.js does its work where it is called: the thread that calls it is ended when it takes too long. */
Object.assign(globalThis, { pdfjsWorker });

/** No plan has more pages. */
const MAX_PAGES = 300;

const IMAGES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageXObjectRepeat,
]);

/**
 * The texts and ruling lines of every page of a PDF, by pdf.js. What cannot be read is an answer too, never an error.
 * Nothing is fetched: no fonts, no character maps, no WebAssembly.
 */
export const readPdfPages = (data: Uint8Array): Promise<PdfAnswer> => readPages(data).catch(failed);

async function readPages(data: Uint8Array): Promise<PdfAnswer> {
  const task = getDocument({
    data,
    verbosity: 0,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: false,
  });
  const document = await task.promise;
  if (document.numPages > MAX_PAGES) return { kind: 'refused', why: 'too-large' };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const operators = await page.getOperatorList();
    pages.push({
      width,
      height,
      texts: items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                height: item.height,
              },
            ]
          : [],
      ),
      lines: linesOfPage(operators, OPS),
      images: operators.fnArray.filter((operator) => IMAGES.has(operator)).length,
    });
    page.cleanup();
  }
  await task.destroy();
  return { kind: 'pages', pages };
}

const failed = (error: unknown): PdfAnswer => ({
  kind: 'refused',
  why: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged',
});
