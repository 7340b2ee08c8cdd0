/**
 * A short sign of a text, for telling whether it is still the same; no secret and no proof (FNV-1a, 32 bits).
 * Two texts of one workbook have the same sign with a chance of one in four billion.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
