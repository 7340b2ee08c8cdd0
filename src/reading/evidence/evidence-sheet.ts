import { asCode, type CriterionCode } from '../../model/criterion';
import { KINDS } from '../../model/sheet-kind';
import type { EvidenceRole } from '../../model/evidence';
import type { TableMapping } from '../../model/mapping';
import { cellOf, valueAt, type CellLink, type Grid } from '../../model/grid';
import { confidentialMark } from '../../text/confidential';
import { dateInSentence } from '../../text/date/sentence-date';
import { isAddress } from '../../text/link';
import { readDocumentReferences } from '../../text/document/document';
import { plainText } from '../../text/key';
import { memoizeByObject } from '../../text/memoize';
import { readCode } from '../codes/code';
import { codeText, textIn } from '../rows/criteria-rows';
import type { ColumnContent } from '../header/column-content';
import { ownNumber } from './evidence-column';
import type { Unnumbered } from './evidence-numbers';
import { rowsBelow, type Header, type TableKind } from '../header/header';
import { EVIDENCE_LEXICON } from '../header/lexicon';
import { findMappedHeader, type MappedHeader } from '../header/mapped-header';
import { readDay } from '../tasks/task-sheet';

export type EvidenceHeader = Header<EvidenceRole>;

const fits = (role: EvidenceRole, { texts, numbers, textLength }: ColumnContent): boolean => {
  if (role === 'criterion') return texts + numbers === 0 || textLength <= 60;
  if (role === 'title') return texts >= numbers;
  return true;
};

export const EVIDENCE_TABLE: TableKind<EvidenceRole> = {
  lexicon: EVIDENCE_LEXICON,
  required: KINDS.evidence.required,
  fits,
};

/** Finds the header of an evidence list: documents and the criteria that they support. */
export const findEvidenceHeader = (
  grid: Grid,
  mapping?: TableMapping<EvidenceRole>,
): MappedHeader<EvidenceRole> | null => findMappedHeader(grid, EVIDENCE_TABLE, mapping);

/**
 * Reads an evidence list, with the numbers TL-01, TL-02 … where the sheet gives them itself. A blank criterion continues the one above: the cells are often merged.
 */
export function readEvidenceSheet(
  grid: Grid,
  header: EvidenceHeader,
  date1904: boolean,
): readonly Unnumbered[] {
  const entries: Unnumbered[] = [];
  let criteria: readonly CriterionCode[] = [];
  for (const row of rowsBelow(grid, header)) {
    const named = criteriaIn(grid, row, header.columns.criterion);
    if (named.length > 0) criteria = named;
    if (isEntry(grid, row, header)) {
      entries.push(readEntryRow(grid, row, header, { criteria, date1904 }));
    }
  }
  return entries;
}

function isEntry(grid: Grid, row: number, { columns }: EvidenceHeader): boolean {
  const roles: readonly EvidenceRole[] = ['title', 'document', 'link'];
  return roles.some((role) => textIn(grid, row, columns[role]) !== '');
}

interface RowContext {
  readonly criteria: readonly CriterionCode[];
  readonly date1904: boolean;
}

function readEntryRow(grid: Grid, row: number, { columns }: EvidenceHeader, context: RowContext): Unnumbered {
  const text = (role: EvidenceRole): string => plainText(textIn(grid, row, columns[role]));
  const named = text('issued') === '' ? dateInSentence(text('title')) : null;
  const issued = named?.kind === 'day' ? named.day : readDay(grid, row, columns.issued, context.date1904);
  const opens = linkOn(grid, row, columns);
  const [reference] = readDocumentReferences(text('document'));
  return {
    ownId: ownId(text('no')),
    title: text('title'),
    document: text('document'),
    suggestion: reference?.suggestion ?? null,
    opens,
    source: 'list',
    issued,
    issuedText: issued ? '' : text('issued'),
    issuer: text('issuer'),
    page: text('page'),
    // Words that open an address stand for it; words alone ("bản giấy") stay, and are no link.
    link: opens !== '' && !isAddress(text('link')) ? opens : text('link'),
    confidentiality: text('confidentiality') || confidentialMark(`${text('title')}; ${text('notes')}`),
    notes: text('notes'),
    criteria: context.criteria,
    cell: cellOf(grid, row, columns.title ?? 0),
  };
}

/** "TL-03", "TL 3": a number that the list gives itself. */
function ownId(no: string): string | null {
  const match = /^TL(?:KC)?[-\s.]?(\d{1,4})$/i.exec(no);
  return match?.[1] ? ownNumber(match[1]) : null;
}

/** The hyperlink of the row's title or link cell, where the address is not written out. */
function linkOn(grid: Grid, row: number, columns: EvidenceHeader['columns']): string {
  const places = [columns.link, columns.title, columns.document];
  const link = linksByRow(grid)
    .get(row)
    ?.find(({ column, target }) => places.includes(column) && target !== null);
  return link?.target ?? '';
}

/** A sheet's links by their row, put together once: every row of the list asks. */
const linksByRow = memoizeByObject(({ links }: Grid): ReadonlyMap<number, readonly CellLink[]> => {
  const byRow = new Map<number, CellLink[]>();
  for (const link of links) {
    const before = byRow.get(link.row);
    if (before) before.push(link);
    else byRow.set(link.row, [link]);
  }
  return byRow;
});

/** "1.1.3", "1.1.3; 1.2.1", "TC 1.1.3, 1.2.1": the criteria that a document supports. */
function criteriaIn(grid: Grid, row: number, column: number | undefined): readonly CriterionCode[] {
  if (column === undefined) return [];
  const text =
    typeof valueAt(grid, row, column) === 'number'
      ? codeText(grid, row, column).text
      : textIn(grid, row, column);
  return text
    .split(/[;,\n]|\s(?:và|&)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => asCode(readCode(part)?.text ?? plainText(part)));
}
