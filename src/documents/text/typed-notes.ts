import { plainText } from '../../text/key';
import { readListMark } from '../../text/list-mark';

/** A line that begins a note: "[1] Theo Báo cáo số …". */
const NOTE = /^\s*\[(\d{1,2})\]\s+(?=\S)/;
/** A page's number, set apart in the middle of the page. */
const PAGE_NUMBER = /^(?:\s{8,}(?:trang\s*)?\d{1,3}|\s*[-–]\s*\d{1,3}\s*[-–])\s*$/iu;

/**
 * Text without the notes that stand at the foot of its pages and without the signs that refer to them, and the notes. Only what a sign in
 * the text refers to is a note. Numbers of pages between them go, too: the sentence that a page cut goes on.
 */
export function withoutNotes(text: string): { readonly text: string; readonly notes: readonly string[] } {
  const lines = text.split('\n');
  const isReferredTo = (number: string): boolean =>
    lines.some((line) => line.includes(`[${number}]`) && NOTE.exec(line)?.[1] !== number);
  const numbers = new Set(
    lines.flatMap((line) => NOTE.exec(line)?.[1] ?? []).filter((number) => isReferredTo(number)),
  );
  if (numbers.size === 0) return { text, notes: [] };
  const kept: string[] = [];
  const notes: string[] = [];
  let isNote = false;
  for (const line of lines) {
    const begins = NOTE.exec(line);
    if (begins?.[1] !== undefined && numbers.has(begins[1])) {
      notes.push(plainText(line.slice(begins[0].length)));
      isNote = true;
    } else if (isNote && line.trim() !== '' && readListMark(line.trim()) === null)
      notes.push(`${notes.pop() ?? ''} ${plainText(line)}`);
    else {
      isNote = false;
      if (!PAGE_NUMBER.test(line)) kept.push(line);
    }
  }
  const signs = new RegExp(`\\s?\\[(?:${[...numbers].join('|')})\\]`, 'g');
  return { text: kept.join('\n').replace(signs, ''), notes };
}
