/** A stretch of a text, from `start` up to but not including `end`, and what is put in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with its splices put in; whatever no splice names stays as it is. Splices at one place are put
 * in one after another, in their order. Throws where two overlap: that is a mistake of the caller's.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const pieces: string[] = [];
  let offset = 0;
  for (const splice of [...splices].sort(inOrder)) {
    if (splice.start < offset) throw new RangeError(`two changes overlap at ${splice.start}`);
    pieces.push(text.slice(offset, splice.start), splice.text);
    offset = splice.end;
  }
  pieces.push(text.slice(offset));
  return pieces.join('');
}

/** By place; what is only put in comes before what replaces the text at that place. */
const inOrder = (one: Splice, other: Splice): number => one.start - other.start || one.end - other.end;
