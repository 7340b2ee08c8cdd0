import type { Brand } from './brand';
import type { CellRef } from './cell';
import type { CriterionCode } from './criterion';
import type { Day } from './task';

/** The number under which a document is in the register: "TL-03". */
export type EvidenceId = Brand<string, 'EvidenceId'>;

export const asEvidenceId = (text: string): EvidenceId => text as EvidenceId;

/** What a column of the evidence list is for. */
export type EvidenceRole =
  | 'no'
  | 'criterion'
  | 'title'
  | 'document'
  | 'issued'
  | 'issuer'
  | 'page'
  | 'link'
  | 'confidentiality'
  | 'notes';

/** One entry of the evidence register (danh mục tài liệu kiểm chứng). Empty text where nothing is given. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly title: string;
  /** Number and symbol of the document: "118/BC-SKHCN". */
  readonly document: string;
  readonly issued: Day | null;
  /** The date as written, where it could not be read. */
  readonly issuedText: string;
  readonly issuer: string;
  /** Page or item that shows the claim (trang, mục). */
  readonly page: string;
  readonly link: string;
  /** "Mật", "Tối mật"; empty for a public document. */
  readonly confidentiality: string;
  readonly notes: string;
  readonly criteria: readonly CriterionCode[];
  /** The number that is likely meant where the one that is written is a slip; never put in its place. */
  readonly suggestion: string | null;
  /** Where the hyperlink on its cell leads, which need not be the address that the cell shows; empty for none. */
  readonly opens: string;
  /** Whether it is in the list of evidence or in the evidence column of the criteria. */
  readonly source: 'list' | 'criteria';
  /** Where the entry was read. */
  readonly cell: CellRef;
}

/** The evidence as it was read, with the sheet that lists it, if there is one. */
export interface EvidenceList {
  readonly sheet: string | null;
  /** In the order of their numbers. */
  readonly entries: readonly Evidence[];
  /** Numbers that two documents have, and numbers that the criteria name and no document has. */
  readonly doubts: readonly EvidenceDoubt[];
}

export interface EvidenceDoubt {
  readonly kind: 'number-repeated' | 'number-unknown';
  readonly id: EvidenceId;
  readonly cell: CellRef;
}

/** A line of the register as it was written: enough to know the document again by. */
export interface RegisteredEvidence extends Pick<Evidence, 'id' | 'title' | 'document' | 'link'> {
  readonly criteria: readonly string[];
}

/** What earlier runs left in the workbook, so that documents keep their numbers. */
export interface EvidenceMemory {
  /** The register as it was written last. */
  readonly registered: readonly RegisteredEvidence[];
  /** What was written into the evidence cells of leaves, by the leaf's id. */
  readonly written: ReadonlyMap<string, string>;
}
