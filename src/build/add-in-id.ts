import { createHash } from 'node:crypto';

/** The namespace of RFC 4122 for addresses. */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * The id of the add-in that is served at an address: a version 5 UUID, so that a trial and the real add-in can be
 * installed together and every build for the same address updates the same add-in.
 */
export function addInId(address: string): string {
  const digest = createHash('sha1').update(URL_NAMESPACE).update(address, 'utf8').digest();
  const bytes = [...digest.subarray(0, 16)].map((byte, i) => {
    if (i === 6) return (byte & 0x0f) | 0x50;
    return i === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = Buffer.from(bytes).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
