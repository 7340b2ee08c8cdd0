/** Marks that turn or split the reading direction, and letters of scripts that are read from right to left. */
const TURNING =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** LRI, RLI and FSI open an isolate, PDI closes the last one and whatever was opened in it (UAX #9, 3.1.2). */
const OPENS = /[\u2066-\u2068]/;
const [FIRST_STRONG, CLOSES] = ['\u2068', '\u2069'];

/**
 * Somebody's text as a part of a sentence of ours: whatever turns its direction ends with it, so that it cannot
 * reorder the words around it ("fdp.exe" shown for "exe.pdf"). Texts without such marks stay as they are.
 */
export function isolated(text: string): string {
  if (!TURNING.test(text)) return text;
  let inner = '';
  let open = 0;
  for (const sign of text) {
    if (OPENS.test(sign)) open++;
    // One that closes nothing of the text's own would close ours.
    else if (sign === CLOSES && --open < 0) {
      open = 0;
      continue;
    }
    inner += sign;
  }
  return FIRST_STRONG + inner + CLOSES.repeat(open + 1);
}

/** Marks of direction that leave no trace on paper. */
const MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The text without marks of direction, for where nothing could bound their reach. */
export const withoutDirectionMarks = (text: string): string => text.replace(MARKS, '');
