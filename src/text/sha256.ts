/** The first 32 bits of the fractional parts of the square (for H) and cube (for K) roots of the first primes. */
function rootBits(count: number, root: (prime: number) => number): readonly number[] {
  const bits: number[] = [];
  for (let candidate = 2; bits.length < count; candidate++) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= candidate; factor++)
      if (candidate % factor === 0) isPrime = false;
    if (isPrime) bits.push(((root(candidate) % 1) * 2 ** 32) | 0);
  }
  return bits;
}

const START = rootBits(8, Math.sqrt);
const ROUNDS = rootBits(64, Math.cbrt);

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const wordAt = (words: readonly number[] | Int32Array, index: number): number => words[index] ?? 0;

/** SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Pure: the engine knows no platform. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  const hash = [...START];
  for (let block = 0; block < bytes.length; block += 64) addBlock(hash, bytes, block);
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The bytes of a text, without relying on an encoder of the platform; half a surrogate pair counts as U+FFFD. */
function utf8(text: string): readonly number[] {
  const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
  return (encoded.match(/%[0-9A-F]{2}|[^%]/g) ?? []).map((piece) =>
    piece.length === 3 ? parseInt(piece.slice(1), 16) : piece.charCodeAt(0),
  );
}

function padded(bytes: readonly number[]): Uint8Array {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const out = new Uint8Array(length);
  out.set(bytes);
  out[bytes.length] = 0x80;
  new DataView(out.buffer).setUint32(length - 4, bytes.length * 8);
  return out;
}

function addBlock(hash: number[], bytes: Uint8Array, block: number): void {
  const words = new Int32Array(64);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
  for (let i = 16; i < 64; i++) {
    const [early, late] = [wordAt(words, i - 15), wordAt(words, i - 2)];
    const low = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const high = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[i] = wordAt(words, i - 16) + low + wordAt(words, i - 7) + high;
  }
  let state: readonly number[] = hash;
  for (let i = 0; i < 64; i++) state = nextState(state, wordAt(words, i), wordAt(ROUNDS, i));
  state.forEach((word, i) => (hash[i] = (wordAt(hash, i) + word) | 0));
}

function nextState(state: readonly number[], word: number, round: number): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  const choice = (e & f) ^ (~e & g);
  const majority = (a & b) ^ (a & c) ^ (b & c);
  const one = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + choice + round + word;
  const two = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority;
  return [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
}
