import { plainText } from '../key';
import type { PhraseTable } from '../phrases';
import { phraseReader, wordTest } from '../phrases';
import type { Parsed, TextToken } from '../tokens';
import { isSign, numberAt, parsed, tokensOf, touchesPrevious } from '../tokens';

/** A note of where in a document the proof is, and where the note is in the text. */
export interface PageNote {
  /** "trang 3-7, mục II.2" */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What may number a part: figures and Roman numerals, letters too, or a letter only. */
type Numbering = 'figure' | 'any' | 'letter';

/** The parts of a document that guidance on evidence asks for (trang, mục), and those of legal texts. */
const PARTS: PhraseTable<Numbering> = [
  ['trang', 'figure'],
  ['trang số', 'figure'],
  ['tr', 'figure'],
  ['mục', 'any'],
  ['tiểu mục', 'any'],
  ['phần', 'any'],
  ['phụ lục', 'any'],
  ['phụ lục số', 'any'],
  ['PL', 'any'],
  ['chương', 'figure'],
  ['điều', 'figure'],
  ['khoản', 'figure'],
  // "Điểm 0,5" are points; only letters number the points of an article.
  ['điểm', 'letter'],
  ['tiết', 'any'],
  ['ý', 'figure'],
  ['bảng', 'figure'],
  ['bảng số', 'figure'],
  ['biểu', 'figure'],
  ['biểu số', 'figure'],
  ['biểu mẫu', 'figure'],
  ['biểu mẫu số', 'figure'],
  ['dòng', 'figure'],
  ['đoạn', 'figure'],
];

const partAt = phraseReader(PARTS);
const isEnd = wordTest('cuối', 'đầu');
const isJoining = wordTest('và', 'đến');
const isUntil = wordTest('đến');
const mayFollow = wordTest('và', 'đến', 'của', 'tại', 'trong', 'ở', 'kèm');

const ROMAN = /^[IVXLC]+$/;
const LETTER = /^[a-zđ]$/i;

function isIdentifier(token: TextToken | undefined, numbering: Numbering): boolean {
  if (token?.kind === 'number') return numbering !== 'letter';
  if (token?.kind !== 'word') return false;
  if (numbering !== 'letter' && ROMAN.test(token.letters)) return true;
  return numbering !== 'figure' && LETTER.test(token.letters);
}

/** "3", "II.2", "2.1.a", "1a": pieces that follow without a space. Returns what comes next. */
function identifierAt(tokens: readonly TextToken[], index: number, numbering: Numbering): number | null {
  if (!isIdentifier(tokens[index], numbering)) return null;
  let next = index + 1;
  for (;;) {
    const dotted = isSign(tokens[next], '.') && touchesPrevious(tokens, next) ? next + 1 : next;
    const goesOn = touchesPrevious(tokens, dotted) && isIdentifier(tokens[dotted], 'any');
    if (!goesOn) return isSign(tokens[next], '/') || isSign(tokens[next], '%') ? null : next;
    next = dotted + 1;
  }
}

/** "trang 3-7", "Trang 3, 5 và 7", "trang cuối", "khoản 2". */
function noteAt(tokens: readonly TextToken[], index: number): Parsed<true> | null {
  const part = partAt(tokens, index);
  if (!part) return null;
  const first = isSign(tokens[part.next], '.') ? part.next + 1 : part.next;
  if (isEnd(tokens[first]) && part.value === 'figure') return parsed(true, first + 1);
  let next = identifierAt(tokens, first, part.value);
  while (next !== null) {
    const further = furtherAt(tokens, next, part.value);
    if (further === null) return parsed(true, next);
    next = further;
  }
  return null;
}

/** "-7", ", 5", " và 7", " đến trang 7" behind a number. */
function furtherAt(tokens: readonly TextToken[], index: number, numbering: Numbering): number | null {
  if (!isSign(tokens[index], '-,') && !isJoining(tokens[index])) return null;
  const named = isUntil(tokens[index]) ? partAt(tokens, index + 1)?.next : undefined;
  const next = identifierAt(tokens, named ?? index + 1, numbering);
  if (next === null) return null;
  const follows = tokens[next];
  // "trang 5, 10 văn bản": the second number counts something else.
  const countsElse = follows?.kind === 'word' && !mayFollow(follows) && partAt(tokens, next) === null;
  return countsElse || numberAt(tokens, next, 0, Infinity) !== null ? null : next;
}

/**
 * Finds the notes of page and item in a text: "tr. 5", "trang 3-7", "mục II.2", "Phụ lục 1", "khoản 2 Điều
 * 5". Neighbouring notes are one. "Mục tiêu", "phần mềm", "trang thông tin" are not.
 */
export function findPageNotes(text: string): readonly PageNote[] {
  const tokens = tokensOf(text);
  const notes: { start: number; end: number }[] = [];
  for (let index = 0; index < tokens.length;) {
    const note = noteAt(tokens, index);
    const [first, last] = note ? [tokens[index], tokens[note.next - 1]] : [];
    if (first && last) add(notes, text, first.start, last.end);
    index = note?.next ?? index + 1;
  }
  return notes.map(({ start, end }) => ({ text: plainText(text.slice(start, end)), start, end }));
}

function add(notes: { start: number; end: number }[], text: string, start: number, end: number): void {
  const before = notes[notes.length - 1];
  if (before && /^[\s,]*(của|thuộc)?\s*$/u.test(text.slice(before.end, start).normalize('NFC'))) {
    before.end = end;
  } else {
    notes.push({ start, end });
  }
}
