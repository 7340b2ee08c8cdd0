import type { PdfPage } from './pdf-page';

/** A page with fewer letters than this and a picture is a picture of a page. */
const LETTERS_OF_A_PAGE = 40;

/** A page that shows a picture and next to no letters. */
export const isPicture = ({ images, texts }: PdfPage): boolean =>
  images > 0 && texts.reduce((sum, { text }) => sum + text.length, 0) < LETTERS_OF_A_PAGE;
