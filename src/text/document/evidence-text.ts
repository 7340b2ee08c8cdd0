import type { DocumentReference } from './document';
import { readDocumentReferences } from './document';
import { typeNamed, typeOf } from './document-symbol';
import { plainText } from '../key';
import { apart } from './shared-symbol';
import type { LinkInText } from '../link';
import { findLinks } from '../link';
import type { PageNote } from './page-note';
import { findPageNotes } from './page-note';
import { phraseReader } from '../phrases';
import { tokensOf } from '../tokens';
import type { Piece } from './evidence-pieces';
import { liesIn, piecesOf } from './evidence-pieces';

/** One document among those that an evidence cell names. */
export interface EvidenceMention {
  /** As it is in the cell, without its bullet or number. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** What is left besides number, date, page and link: "Báo cáo về kết quả CCHC". May be empty. */
  readonly title: string;
  /** The document's own number; a document that its title merely cites is not taken for it. */
  readonly reference: DocumentReference | null;
  /** Page and item; empty where none is given. */
  readonly page: string;
  /** Addresses and paths, as written. */
  readonly links: readonly string[];
}

/** What was found in a whole cell; positions count in its text. */
interface Findings {
  readonly references: readonly DocumentReference[];
  readonly links: readonly LinkInText[];
  readonly notes: readonly PageNote[];
}

/**
 * Takes the documents of one evidence cell apart (tài liệu kiểm chứng). They are divided by line breaks,
 * semicolons, bullets and numbers "1)"; by commas and "và" only where a new number follows. A line that has
 * only a page or a link belongs to the document before it, as does a line that goes on in small letters.
 * Text without a letter or a figure gives none.
 */
export function splitEvidenceText(text: string): readonly EvidenceMention[] {
  const references = readDocumentReferences(text);
  const links = findLinks(text);
  const notes = findPageNotes(text).filter(
    (note) => !links.some((link) => link.start < note.end && note.start < link.end),
  );
  const findings: Findings = { references, links, notes };
  return piecesOf(text, references, links, notes)
    .map((piece) => mentionOf(text, piece, findings))
    .filter(({ written }) => /[\p{L}\p{N}]/u.test(written))
    .flatMap(apart);
}

function mentionOf(text: string, piece: Piece, findings: Findings): EvidenceMention {
  const reference = ownReference(text, piece, findings.references.filter(liesIn(piece)));
  const links = findings.links.filter(liesIn(piece));
  const notes = findings.notes.filter(liesIn(piece));
  return {
    written: plainText(text.slice(piece.start, piece.end)),
    ...piece,
    title: titleOf(text, piece, reference, [...links, ...pageCuts(text, notes)]),
    reference,
    page: notes.map((note) => note.text).join('; '),
    links: links.map(({ link }) => link),
  };
}

/** Words behind which a title cites another document: "thực hiện Nghị quyết 57-NQ/TW". */
const citingAt = phraseReader<true>([
  ['thực hiện', true],
  ['theo', true],
  ['căn cứ', true],
  ['triển khai', true],
  ['về', true],
  ['sửa đổi', true],
  ['bổ sung', true],
  ['thay thế', true],
  ['quy định', true],
  ['cụ thể hóa', true],
]);

/** True where a text leads over to another document than the one it began with. */
function cites(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens.some((_, index) => citingAt(tokens, index) !== null);
}

function ownReference(
  text: string,
  piece: Piece,
  references: readonly DocumentReference[],
): DocumentReference | null {
  const named = typeNamed(text.slice(piece.start, piece.end));
  const agreeing = references.find(
    ({ type, issuer }) => named !== null && type !== null && typeOf(type, issuer) === named,
  );
  const [first] = references;
  if (agreeing || !first) return agreeing ?? null;
  return cites(text.slice(piece.start, first.start)) ? null : first;
}

/** A note alone in brackets goes with its brackets. */
const pageCuts = (text: string, notes: readonly PageNote[]): readonly Piece[] =>
  notes.map(({ start, end }) => {
    const before = /\(\s*$/.exec(text.slice(Math.max(0, start - 5), start));
    const behind = /^\s*\)/.exec(text.slice(end, end + 5));
    return before && behind
      ? { start: start - before[0].length, end: end + behind[0].length }
      : { start, end };
  });

/** "số", "Số:" before the number belong to it. */
const NUMBER_WORD = /(?:^|[^\p{L}])(s(?:ố|o|6)(?: hiệu| ký hiệu)?\s*[:.]?[\s.…_]*)$/iu;

function titleOf(
  text: string,
  piece: Piece,
  reference: DocumentReference | null,
  others: readonly Piece[],
): string {
  const cuts: Piece[] = [...others];
  if (reference) {
    const before = text.slice(piece.start, reference.start);
    const word = NUMBER_WORD.exec(before)?.[1]?.length ?? 0;
    cuts.push({ start: reference.start - word, end: reference.issuedEnd });
  }
  let left = '';
  let index = piece.start;
  for (const cut of cuts.sort((one, other) => one.start - other.start)) {
    if (cut.start >= index) left += `${text.slice(index, cut.start)} `;
    index = Math.max(index, cut.end);
  }
  return tidied(left + text.slice(index, piece.end));
}

/** Without the punctuation that stood around what was cut out. */
const tidied = (title: string): string =>
  plainText(title)
    .replace(/\(\s*[,;.]*\s*\)/g, ' ')
    .replace(/\s+([,;.)])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:.])+/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,;:.-]+|[\s,;:.-]+$/g, '');
