import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { eachPage, failedAnswer, textPage } from '../pdf/pdf-pages';
import type { PdfAnswer, PdfPage } from '../pdf/pdf-page';
import { isPicture } from '../pdf/is-picture';
import { jpegInPdf } from './jpeg-in-pdf';
import { MAX_PIXELS, pictureOfPage, type PagePicture } from './pdf-picture';
import { pngPicture } from './png-picture';
import { readPagePicture } from './read-page-picture';
import { startRecogniser, type Recogniser } from './recogniser';
import type { ScanAnswer, ScanProgress } from './scan-answer';

/** The length of a page's long side in points: that of A4. */
const LONG_SIDE = 842;
/** In dots an inch: with fewer, letters of a page cannot be told from each other. */
const LEAST_DOTS = 100;
const POINTS_AN_INCH = 72;

export interface ScanAsked {
  readonly progress: (progress: ScanProgress) => void;
  /** Lets the page show itself where there is no worker; rejects where the reading was stopped. */
  readonly pause: () => Promise<void>;
}

/**
 * The pages of a scanned PDF, or of a picture in PNG or JPEG, with the letters recognised in them. Pages with a text layer are read
 * by that. What cannot be read is an answer too, never an error.
 */
export async function readScan(bytes: Uint8Array, asked: ScanAsked): Promise<ScanAnswer> {
  let recogniser: Recogniser;
  try {
    recogniser = await startRecogniser();
  } catch {
    return { kind: 'no-recogniser' };
  }
  return isPng(bytes) ? readPng(bytes, recogniser, asked) : readPdf(bytes, recogniser, asked);
}

const isPng = (bytes: Uint8Array): boolean => bytes[0] === 0x89 && bytes[1] === 0x50;
const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

const DAMAGED: PdfAnswer = { kind: 'refused', why: 'damaged' };

async function readPng(bytes: Uint8Array, recogniser: Recogniser, asked: ScanAsked): Promise<PdfAnswer> {
  const picture = pngPicture(bytes, MAX_PIXELS);
  if (!picture) return DAMAGED;
  asked.progress({ page: 1, pages: 1 });
  const scale = Math.max(picture.width, picture.height) / LONG_SIDE;
  return { kind: 'pages', pages: [await recognised({ picture, scale }, recogniser, asked)] };
}

async function readPdf(bytes: Uint8Array, recogniser: Recogniser, asked: ScanAsked): Promise<PdfAnswer> {
  const pdf = isJpeg(bytes) ? jpegInPdf(bytes) : bytes;
  if (!pdf) return DAMAGED;
  return eachPage(pdf, async (page, number, pages) => {
    asked.progress({ page: number, pages });
    await asked.pause();
    const read = await textPage(page);
    return isPicture(read) ? readPicture(page, read, recogniser, asked) : read;
  }).catch(failedAnswer);
}

async function readPicture(
  page: PDFPageProxy,
  read: PdfPage,
  recogniser: Recogniser,
  asked: ScanAsked,
): Promise<PdfPage> {
  const picture = await pictureOfPage(page);
  return picture ? recognised(picture, recogniser, asked) : { ...read, isUnread: true };
}

async function recognised(
  picture: PagePicture,
  recogniser: Recogniser,
  { pause }: ScanAsked,
): Promise<PdfPage> {
  if (picture.scale * POINTS_AN_INCH < LEAST_DOTS) {
    const { width, height } = picture.picture;
    return { width, height, texts: [], lines: [], images: 1, isUnread: true };
  }
  return readPagePicture(picture, recogniser, pause);
}
