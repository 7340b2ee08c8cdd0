import { a1, quoteSheet } from '../model/cell';
import type { LinkTarget } from '../model/edits';

/** A place in the workbook as links name it: 'Bộ tiêu chí'!J9. */
export const placeOfLink = (to: Extract<LinkTarget, { kind: 'cell' }>): string =>
  `${quoteSheet(to.sheet)}!${a1(to.row, to.column)}`;

/**
 * An address with the characters encoded that no address may hold; letters beyond ASCII may stay (RFC 3987).
 * A path of a drive or a server is written as Excel writes it, with its backslashes.
 */
export function encodeAddress(address: string): string {
  const isPath = /^(\\\\|[A-Za-z]:\\)/.test(address);
  const encoded = address
    .trim()
    .replace(/[\s"<>^`{|}]|\p{Cc}|%(?![0-9A-Fa-f]{2})/gu, encodeURIComponent)
    .replace(/\p{Cs}/gu, '%EF%BF%BD');
  return isPath ? `file:///${encoded}` : encoded.replaceAll('\\', '%5C');
}
