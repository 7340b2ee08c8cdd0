import { documentName } from '../reading/evidence/evidence-column';
import { dateInSentence } from '../text/date/sentence-date';
import { splitEvidenceText, type EvidenceMention } from '../text/document/evidence-text';
import type { EvidenceLine } from './evidence-line';

/** A document as its line would be written, without the criteria that it supports. */
export type PastedDocument = Omit<EvidenceLine, 'criterion'>;

/** "1", "2." in a first column of a pasted table. */
const FIRST_COLUMN = /^\s*\d{1,3}[.)]?\t/;

/**
 * Reads a list of documents as it is pasted, from a paper, a message or a table: one line for each document, with
 * the number, date, page and link that are in its sentence. "Báo cáo số 41, 118, 225/BC-UBND" gives three, and
 * "Biên bản … ngày 05/8/2026" keeps its date. A date that cannot be read as a day stays in the name.
 */
export const readPastedDocuments = (text: string): readonly PastedDocument[] =>
  splitEvidenceText(
    text
      .split('\n')
      .map((line) => line.replace(FIRST_COLUMN, '').replace(/\t+/g, ' '))
      .join('\n'),
  ).map(documentOf);

function documentOf(mention: EvidenceMention): PastedDocument {
  const { reference, page, links } = mention;
  const issued = reference?.issued ?? dateInSentence(mention.title);
  return {
    title: documentName(mention),
    document: reference?.symbol ?? '',
    issued: issued?.kind === 'day' ? issued.day : null,
    issuer: reference?.issuer ?? '',
    page,
    link: links[0] ?? '',
  };
}
