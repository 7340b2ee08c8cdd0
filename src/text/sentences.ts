import { plainText } from './key';

/** Behind these a stop ends no sentence. */
const SHORT_FORM = /(?:^|[\s(])(?:TP|Tp|tp|TX|Tx|tx|Q|P|ThS|TS|BS|Đ\/c|đ\/c|v\.v|St|No)$/u;

/**
 * Cuts a paragraph where a sentence or a part set off by ";" ends. What is in brackets or quotes is never cut, and
 * neither are numbers, dates and short forms. The pieces keep their words and lose the sign at their end.
 */
export function sentencesOf(paragraph: string): readonly string[] {
  const text = plainText(paragraph);
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || isQuoted || !endsPiece(text, start, at)) continue;
    pieces.push(text.slice(start, at));
    start = at + 1;
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim().replace(/[.;,:/\s]+$/u, '')).filter((piece) => piece !== '');
}

function endsPiece(text: string, start: number, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === ';') return true;
  if (!/[.!?]/.test(sign)) return false;
  const isBoundary = /^\s+[\p{Lu}\d"(+-]/u.test(text.slice(at + 1, at + 4));
  return isBoundary && !SHORT_FORM.test(text.slice(start, at));
}
