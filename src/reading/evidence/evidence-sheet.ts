import { asCode, type CriterionCode } from '../../model/criterion';
import { KINDS } from '../../model/sheet-kind';
import type { EvidenceRole } from '../../model/evidence';
import type { TableMapping } from '../../model/mapping';
import { cellOf, valueAt, type CellLink, type Grid } from '../../model/grid';
import { confidentialMark } from '../../text/confidential';
import { isAddress } from '../../text/link';
import { plainText, textKey } from '../../text/key';
import { memoizeByObject } from '../../text/memoize';
import { codeInName, readCode } from '../codes/code';
import { codeText, textIn } from '../rows/criteria-rows';
import type { ColumnContent } from '../header/column-content';
import { ownNumber } from './evidence-column';
import { documentsInRow } from './evidence-documents';
import type { Unnumbered } from './evidence-numbers';
import { rowsBelow, type Header, type TableKind } from '../header/header';
import { EVIDENCE_LEXICON, EVIDENCE_TELLING } from '../header/lexicon';
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
  telling: EVIDENCE_TELLING,
  required: KINDS.evidence.required,
  fits,
};

/** The same where the criteria are headings over their documents: "Tiêu chí 1.1. Kế hoạch" across the table. */
const UNDER_HEADINGS: TableKind<EvidenceRole> = { ...EVIDENCE_TABLE, required: ['title', 'document'] };

/** Finds the header of an evidence list: documents and the criteria that they support. */
export function findEvidenceHeader(
  grid: Grid,
  mapping?: TableMapping<EvidenceRole>,
): MappedHeader<EvidenceRole> | null {
  const found = findMappedHeader(grid, EVIDENCE_TABLE, mapping);
  if (found) return found;
  const mapped = findMappedHeader(grid, UNDER_HEADINGS, mapping);
  const isUnderHeadings = mapped && rowsBelow(grid, mapped.header).some((row) => nameOfCriterion(grid, row));
  return isUnderHeadings ? mapped : null;
}

/** The words of a row that holds nothing but the name of a criterion with its code; empty for any other. */
function nameOfCriterion(grid: Grid, row: number): string {
  const filled = (grid.values[row] ?? []).filter((value) => value !== null && value !== '');
  const [only] = filled;
  if (filled.length !== 1 || typeof only !== 'string') return '';
  return OF_CRITERION.test(textKey(only)) && codeInName(only) ? only : '';
}

const OF_CRITERION = /^(?:tieu chi|tctp|tc)\b/;

/**
 * Reads an evidence list, with the numbers TL-01, TL-02 … where the sheet gives them itself. A blank criterion continues the one
 * above: the cells are often merged, or it is a heading. One row may name several documents. What `criteria` holds are codes, or
 * words as they are written, which only the set can tell.
 */
export function readEvidenceSheet(
  grid: Grid,
  header: EvidenceHeader,
  date1904: boolean,
): readonly Unnumbered[] {
  const entries: Unnumbered[] = [];
  const isUnderHeadings = header.columns.criterion === undefined;
  let criteria: readonly CriterionCode[] = [];
  for (const row of rowsBelow(grid, header)) {
    const heading = isUnderHeadings ? nameOfCriterion(grid, row) : '';
    const named = heading === '' ? criteriaIn(grid, row, header.columns.criterion) : [asCode(heading)];
    if (named.length > 0) criteria = named;
    if (heading === '' && isEntry(grid, row, header)) {
      entries.push(...readEntryRow(grid, row, header, { criteria, date1904 }));
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

function readEntryRow(
  grid: Grid,
  row: number,
  { columns }: EvidenceHeader,
  context: RowContext,
): readonly Unnumbered[] {
  const written = (role: EvidenceRole): string => textIn(grid, row, columns[role]);
  const text = (role: EvidenceRole): string => plainText(written(role));
  const opens = linkOn(grid, row, columns);
  const number = ownId(text('no'));
  const documents = documentsInRow({
    title: written('title'),
    document: written('document'),
    issued: written('issued'),
    day: readDay(grid, row, columns.issued, context.date1904),
  });
  const marks = (['document', 'issued', 'title', 'notes'] as const).map(text).join('; ');
  const shared = {
    opens,
    source: 'list',
    issuer: text('issuer'),
    // Words that open an address stand for it; words alone ("bản giấy") stay, and are no link.
    link: opens !== '' && !isAddress(text('link')) ? opens : text('link'),
    confidentiality: text('confidentiality') || confidentialMark(marks),
    notes: text('notes'),
    criteria: context.criteria,
    cell: cellOf(grid, row, columns.title ?? 0),
  } as const;
  return documents.map((document, index) => ({
    ...document,
    ...shared,
    ownId: index === 0 ? number : null,
    page: text('page') || document.page,
  }));
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

/** The criteria that a document supports: codes, or the whole cell where not every part of it is one. */
function criteriaIn(grid: Grid, row: number, column: number | undefined): readonly CriterionCode[] {
  if (column === undefined) return [];
  const text =
    typeof valueAt(grid, row, column) === 'number'
      ? codeText(grid, row, column).text
      : textIn(grid, row, column);
  const parts = text
    .split(/[;,\n]|\s(?:và|&)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const codes = parts.flatMap((part) => readCode(part)?.text ?? []);
  if (codes.length === parts.length) return codes.map(asCode);
  return [asCode(text.trim())];
}
