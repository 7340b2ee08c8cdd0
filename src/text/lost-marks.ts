const WORD = /[\p{L}\p{M}]{2,}/gu;
const MARKED = /[^\p{ASCII}]/u;

/** Of the words of a Vietnamese text some two thirds have a mark; below this share some have been lost. */
const LEAST_SHARE = 0.45;
/** Fewer words tell nothing: "UBND", "Quý II". */
const LEAST_WORDS = 5;

/** True for Vietnamese whose marks were lost or garbled, as optical recognition leaves it. */
export function hasLostMarks(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const marked = words.filter((word) => MARKED.test(word)).length;
  return words.length >= LEAST_WORDS && marked < LEAST_SHARE * words.length;
}
