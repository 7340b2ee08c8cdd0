/** Letters, digits and the marks of names; anything beyond ASCII counts as a letter. */
export const isNameCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 58) ||
  code === 45 ||
  code === 46 ||
  code === 95 ||
  code > 127;

/** White space of XML (1.0, 2.3). */
export const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** Whether two texts agree for this many characters: for the few of a name quicker than `startsWith`. */
export function sameText(
  one: string,
  oneStart: number,
  other: string,
  otherStart: number,
  length: number,
): boolean {
  for (let offset = 0; offset < length; offset++) {
    if (one.charCodeAt(oneStart + offset) !== other.charCodeAt(otherStart + offset)) return false;
  }
  return true;
}
