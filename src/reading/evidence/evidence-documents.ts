import type { Day } from '../../model/task';
import { dateInSentence } from '../../text/date/sentence-date';
import { readWrittenDate, type WrittenDate } from '../../text/date/written-date';
import { readDocumentReferences } from '../../text/document/document';
import { splitEvidenceText, type EvidenceMention } from '../../text/document/evidence-text';
import { plainText } from '../../text/key';
import { documentName } from './evidence-column';

/** The cells of one row of an evidence list that tell its documents, as written. */
export interface DocumentCells {
  readonly title: string;
  readonly document: string;
  readonly issued: string;
  /** The date that its cell holds, where that is one. */
  readonly day: Day | null;
}

/** One document of a row. */
export interface RowDocument {
  readonly title: string;
  readonly document: string;
  readonly issued: Day | null;
  /** The date as written, where it could not be read. */
  readonly issuedText: string;
  readonly suggestion: string | null;
  /** The page that stands beside the document's name; empty for none. */
  readonly page: string;
}

/**
 * The documents of one row. Number and date may be in columns of their own, in one together ("118/BC-SXD ngày 09/6/2026") or in
 * the title; several in one row are told apart: "41, 118/BC-SXD", "52/BC-SXD; 130/BC-SXD" with a date and a title each. At
 * least one. Why: decision 0270.
 */
export function documentsInRow(cells: DocumentCells): readonly RowDocument[] {
  const isTogether = cells.document === '' && readDocumentReferences(cells.issued).length > 0;
  const numbers = isTogether ? cells.issued : cells.document;
  const own = isTogether ? { ...cells, issued: '', day: null } : cells;
  if (numbers.trim() === '') return documentsInTitle(own);
  const mentions = splitEvidenceText(numbers).filter(({ reference }) => reference !== null);
  if (mentions.length > 1) return severalDocuments(own, mentions);
  const [only] = mentions;
  return [onlyDocument({ ...own, document: numbers }, only ?? null)];
}

/** A row that has its number in the title, or none. */
function documentsInTitle(cells: DocumentCells): readonly RowDocument[] {
  const mentions = splitEvidenceText(cells.title);
  const isNumbered = mentions.some(({ reference }) => reference !== null);
  if (!isNumbered || mentions.length < 2) return [onlyDocument(cells, mentions[0] ?? null)];
  return severalDocuments({ ...cells, title: '' }, mentions);
}

function onlyDocument(cells: DocumentCells, mention: EvidenceMention | null): RowDocument {
  const reference = mention?.reference ?? null;
  const isFromTitle = cells.document === '';
  const said = [
    reference?.issued ?? null,
    cells.issued === '' ? dateInSentence(cells.title) : null,
    isFromTitle ? null : dateInSentence(cells.document),
  ];
  const issued = cells.day ?? firstDay(said);
  return {
    title: plainText(cells.title),
    document: reference?.symbol ?? plainText(cells.document),
    issued,
    issuedText: issued ? '' : plainText(cells.issued),
    suggestion: reference?.suggestion ?? null,
    page: isFromTitle ? (mention?.page ?? '') : '',
  };
}

const firstDay = (dates: readonly (WrittenDate | null)[]): Day | null =>
  dates.flatMap((date) => (date?.kind === 'day' ? [date.day] : []))[0] ?? null;

/** Titles and dates belong to the documents one by one where there are as many; one title holds for all, one date for none. */
function severalDocuments(
  { title, issued }: DocumentCells,
  mentions: readonly EvidenceMention[],
): readonly RowDocument[] {
  const titles = piecesOf(title);
  const dates = piecesOf(issued);
  const pairs = (pieces: readonly string[]): boolean => pieces.length === mentions.length;
  return mentions.map((mention, index) => {
    const { reference } = mention;
    const written = pairs(dates) ? readWrittenDate(dates[index] ?? '') : null;
    const day = firstDay([written, reference?.issued ?? null, dateInSentence(mention.written)]);
    const named = pairs(titles) ? titles[index] : title;
    return {
      title: plainText(named ?? '') || documentName(mention),
      document: reference?.symbol ?? '',
      issued: day,
      issuedText: day ? '' : plainText(pairs(dates) ? (dates[index] ?? '') : issued),
      suggestion: reference?.suggestion ?? null,
      page: mention.page,
    };
  });
}

const piecesOf = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
