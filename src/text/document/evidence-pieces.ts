import type { DocumentReference } from './document';
import { DOCUMENT_TYPES } from './document-symbol';
import { textKey } from '../key';

/** A stretch of a cell's text that names one document. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A bullet or number at the beginning of a line or of an entry: "- ", "• ", "1)", "1.", "(1)", "a)". */
const BULLET =
  /^\s*(?:[-+*\u2022\u2010-\u2015\u2212]+(?!\p{L}{1,4}\/)|\(?\d{1,2}\)|\d{1,2}\.(?=\s|\p{L})|\(?[a-zđ]\))\s*/u;

/** Where entries may part: line breaks, semicolons, "2)" and "2." behind a space, commas and "và". */
const BREAK = /\r\n|[\n\r;\u0085\u2028\u2029]|(?<=[\s,.])(?=\(?\d{1,2}\)\s|\d{1,2}\.\s)|,|(?<=\s)và(?=\s)/gu;

/**
 * Divides a cell into the stretches that name one document each. Links and page notes are not divided
 * either; a page note alone belongs to the entry before it, and so does a link where that entry has none.
 */
export function piecesOf(
  text: string,
  references: readonly DocumentReference[],
  links: readonly Piece[],
  notes: readonly Piece[],
): readonly Piece[] {
  const dated = references.map(({ start, issuedEnd }) => ({ start, end: issuedEnd }));
  const entries: Piece[] = [];
  for (const piece of rawPieces(text, references, [...dated, ...links, ...notes])) {
    const before = entries[entries.length - 1];
    const hasBoth = before && links.some(liesIn(before)) && links.some(liesIn(piece));
    if (before && !hasBoth && goesOn(text, piece, references, [...links, ...notes])) {
      entries[entries.length - 1] = { start: before.start, end: piece.end };
    } else {
      entries.push(piece);
    }
  }
  return entries;
}

/** A test for what lies wholly within a stretch. */
export const liesIn =
  ({ start, end }: Piece) =>
  (found: Piece): boolean =>
    start <= found.start && found.end <= end;

function rawPieces(
  text: string,
  references: readonly DocumentReference[],
  whole: readonly Piece[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const close = (end: number, next: number): void => {
    pieces.push(trimmed(text, start, end, references));
    start = next;
  };
  const brackets = bracketsOf(text);
  for (const { 0: sign, index } of text.matchAll(BREAK)) {
    const inside = [...whole, ...brackets].some((piece) => piece.start < index && index < piece.end);
    if (!inside && parts(text, sign, index + sign.length, references, start)) {
      close(index, index + sign.length);
    }
  }
  close(text.length, text.length);
  return pieces.filter((piece) => piece.start < piece.end);
}

/** Stretches in round brackets; one that is not closed divides nothing. */
const bracketsOf = (text: string): readonly Piece[] =>
  [...text.matchAll(/\([^()]*\)/g)].map(({ 0: inside, index }) => ({
    start: index,
    end: index + inside.length,
  }));

/** Numbers with a full stop part only a cell that begins with "1."; commas and "và" only where the next thing is a document with a number, and one is before. */
function parts(
  text: string,
  sign: string,
  next: number,
  references: readonly DocumentReference[],
  from: number,
): boolean {
  if (sign === '') return /^\d+\./.test(text.slice(next, next + 4)) ? /^\s*1\.\s/.test(text) : true;
  if (sign !== ',' && sign !== 'và') return true;
  const following = references.find(({ start }) => start >= next);
  const hasOne = references.some(({ start, end }) => start >= from && end <= next);
  return (
    hasOne && following !== undefined && LEADS_TO_NUMBER.test(textKey(text.slice(next, following.start)))
  );
}

/** Nothing, "số", or the name of a type of document with up to three further words before the number. */
const LEADS_TO_NUMBER = new RegExp(
  `^(?:(?:${DOCUMENT_TYPES.flat().map(textKey).join('|')}|van ban)(?: [^ ,;.]+){0,3})? ?(?:so ?:?)?$`,
);

/** Without spaces and the bullet; a draft's "-KH/TU" begins with a hyphen of its own. */
function trimmed(text: string, start: number, end: number, references: readonly DocumentReference[]): Piece {
  const inner = text.slice(start, end);
  const blank = inner.length - inner.trimStart().length;
  const isOwn = references.some((reference) => reference.start === start + blank);
  const bullet = isOwn ? blank : (BULLET.exec(inner)?.[0].length ?? blank);
  const rest = inner.slice(bullet);
  const from = start + bullet + (rest.length - rest.trimStart().length);
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}

/** True where an entry says nothing of its own, or goes on in the middle of a sentence. */
function goesOn(
  text: string,
  piece: Piece,
  references: readonly DocumentReference[],
  others: readonly Piece[],
): boolean {
  const isWithin = liesIn(piece);
  if (references.some(isWithin)) return false;
  let rest = '';
  let index = piece.start;
  for (const other of others.filter(isWithin).sort((one, two) => one.start - two.start)) {
    rest += text.slice(index, Math.max(index, other.start));
    index = Math.max(index, other.end);
  }
  rest += text.slice(index, piece.end);
  if (/^[^\p{L}\p{N}]*$/u.test(rest)) return true;
  return /^\p{Ll}/u.test(text.slice(piece.start, piece.end)) && !others.some(isWithin);
}
