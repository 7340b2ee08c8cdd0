import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { linesOfPage } from './page-lines';
import type { PdfAnswer, PdfPage, PdfText } from './pdf-page';

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
export const readPdfPages = (data: Uint8Array): Promise<PdfAnswer> =>
  eachPage(data, textPage).catch(failedAnswer);

/** Reads the pages of a PDF one after the other, each in the way asked. Rejects where the PDF cannot be read. */
export async function eachPage(
  data: Uint8Array,
  read: (page: PDFPageProxy, number: number, pages: number) => Promise<PdfPage>,
): Promise<PdfAnswer> {
  const task = getDocument({
    data,
    verbosity: 0,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  const document = await task.promise;
  if (document.numPages > MAX_PAGES) return { kind: 'refused', why: 'too-large' };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(await read(page, number, document.numPages));
    page.cleanup();
  }
  await task.destroy();
  return { kind: 'pages', pages };
}

/** A page by its text layer. */
export async function textPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const operators = await page.getOperatorList();
  return {
    width,
    height,
    texts: items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [textOf(item)] : [])),
    lines: linesOfPage(operators, OPS),
    images: operators.fnArray.filter((operator) => IMAGES.has(operator)).length,
  };
}

/** A piece of text as pdf.js gives it. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

const textOf = ({ str, transform, width, height }: TextItem): PdfText => ({
  text: str,
  x: Number(transform[4]),
  y: Number(transform[5]),
  width,
  height,
});

/** Why a PDF could not be read. */
export const failedAnswer = (error: unknown): PdfAnswer => ({
  kind: 'refused',
  why: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged',
});
