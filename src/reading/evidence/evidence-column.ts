import type { Criterion, CriterionId } from '../../model/criterion';
import type { Evidence } from '../../model/evidence';
import type { CellLink, Grid } from '../../model/grid';
import { confidentialMark } from '../../text/confidential';
import { dateInSentence } from '../../text/date/sentence-date';
import { isTypeName } from '../../text/document/document-symbol';
import { splitEvidenceText, type EvidenceMention } from '../../text/document/evidence-text';
import { textKey } from '../../text/key';
import { referenceTo } from '../codes/criterion-reference';
import { headerKey } from '../header/lexicon';

/** A document without the number under which it is in the register. */
export type UnnumberedEvidence = Omit<Evidence, 'id'>;

/** What the evidence cell of one leaf names: documents, and numbers of the register. */
export interface NamedEvidence {
  readonly leaf: CriterionId;
  readonly documents: readonly UnnumberedEvidence[];
  readonly numbers: readonly string[];
  /** "Như trên": what is at the leaf above supports this one too. */
  readonly asAbove: boolean;
  readonly cell: Evidence['cell'];
}

/** "Các yêu cầu và tài liệu kiểm chứng" heads the province's text, not the office's. */
export const isRequirementColumn = (words: string): boolean => /\byeu cau\b/.test(headerKey(words));

/** What tells the office's documents from other text in the column. */
export interface EvidenceColumnOptions {
  /** True where the column holds what the province asks for: then only numbers and links name a document. */
  readonly isRequirement: boolean;
  /** What we wrote ourselves, by the leaf's id: a result, not a source. */
  readonly written: ReadonlyMap<string, string>;
}

/**
 * Reads the evidence column of the criteria sheet, with the hyperlinks on its cells. One cell may name several
 * documents; words that only say that there is nothing name none.
 */
export function readEvidenceColumn(
  grid: Grid,
  leaves: readonly Criterion[],
  options: EvidenceColumnOptions,
): readonly NamedEvidence[] {
  const column = leaves.find(({ leaf }) => leaf?.evidenceCell)?.leaf?.evidenceCell?.column;
  if (column === undefined) return [];
  const linkOf = linksOf(grid, column);
  return leaves.flatMap((leaf) => {
    const text = leaf.leaf?.evidenceText ?? '';
    const link = linkOf.get(leaf.row) ?? '';
    const cell = leaf.leaf?.evidenceCell;
    if (!cell || (text === '' && link === '') || text === options.written.get(leaf.id)) return [];
    return [{ leaf: leaf.id, cell, ...readCell(leaf, text, link, options) }];
  });
}

const linksOf = (grid: Grid, column: number): ReadonlyMap<number, string> =>
  new Map(
    grid.links.flatMap((link: CellLink) =>
      link.column === column && link.target !== null ? [[link.row, link.target] as const] : [],
    ),
  );

const NUMBER = /\bTL(?:KC)?[-\s.]?(\d{1,4})\b/gi;
const AS_ABOVE = /^(nhu tren|nt|n\.t|nhu muc tren|nhu tieu chi tren)\.?$/;
const NO_EVIDENCE =
  /^(khong|chua|chua co|khong co|khong phat sinh|khong ap dung|khong co tai lieu|chua co tai lieu|dang bo sung)\b[^0-9]{0,40}$/;

function readCell(
  leaf: Criterion,
  text: string,
  link: string,
  options: EvidenceColumnOptions,
): Pick<NamedEvidence, 'documents' | 'numbers' | 'asAbove'> {
  if (AS_ABOVE.test(textKey(text))) return { documents: [], numbers: [], asAbove: true };
  const numbers = [...text.matchAll(NUMBER)].map(([, number]) => ownNumber(number ?? ''));
  const mentions = splitEvidenceText(text === '' ? link : text).filter((mention) =>
    namesOne(mention, options),
  );
  const free = mentions.findIndex(({ links }) => links.length === 0);
  // The link on the cell belongs to the document that has none of its own, or to the only one.
  const linked = link === '' ? -1 : mentions.length === 1 ? 0 : free;
  const documents = mentions.map((mention, index) => documentOf(leaf, mention, index === linked ? link : ''));
  return { documents, numbers, asAbove: false };
}

/** "3" → "TL-03". */
export const ownNumber = (digits: string): string =>
  `TL-${digits.replace(/^0+(?=\d{2})/, '').padStart(2, '0')}`;

function namesOne(mention: EvidenceMention, { isRequirement }: EvidenceColumnOptions): boolean {
  const { written, reference, links } = mention;
  if (reference || links.length > 0) return true;
  const words = written.replace(NUMBER, '').replace(/[^\p{L}]/gu, '');
  if (isRequirement || words.length < 3) return false;
  const key = textKey(written);
  return !NO_EVIDENCE.test(key) && !AS_ABOVE.test(key) && !/^(xem|theo|tai)\s+tl\b/.test(key);
}

/** What is left of the name besides its number; a type alone ("Báo cáo") names no document, with its number it does. */
export function documentName({ title, reference, written }: EvidenceMention): string {
  if (!reference) return title || written;
  return isTypeName(title) ? `${title} ${reference.symbol}` : title || reference.symbol;
}

function documentOf(leaf: Criterion, mention: EvidenceMention, opens: string): UnnumberedEvidence {
  const { reference, links, written } = mention;
  const issued = reference?.issued ?? dateInSentence(mention.title);
  return {
    title: documentName(mention),
    document: reference?.symbol ?? '',
    issued: issued?.kind === 'day' ? issued.day : null,
    issuedText: issued?.kind === 'month' ? `${String(issued.month).padStart(2, '0')}/${issued.year}` : '',
    issuer: reference?.issuer ?? '',
    page: mention.page || (leaf.leaf?.page ?? ''),
    link: links[0] ?? opens,
    confidentiality: confidentialMark(written),
    notes: '',
    criteria: [referenceTo(leaf)].filter((code) => code !== ''),
    suggestion: reference?.suggestion ?? null,
    opens,
    source: 'criteria',
    cell: leaf.leaf?.evidenceCell ?? leaf.scoreCell,
  };
}
