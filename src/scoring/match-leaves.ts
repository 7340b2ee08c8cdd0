import { textKey } from '../text/key';

/** How a leaf is told from others: the path of its codes, its printed code and its name. */
interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The leaves of one set matched with those of another. */
export interface Matched<Before extends Named, After extends Named> {
  /** In the order of the second set. */
  readonly pairs: readonly { readonly before: Before; readonly after: After }[];
  readonly onlyBefore: readonly Before[];
  readonly onlyAfter: readonly After[];
}

/** The name without marks, case and punctuation; a year in it is another one in every year. */
const nameKey = (name: string): string =>
  textKey(name)
    .replace(/\b20\d{2}\b/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** From this share of common words on, a name under the same code was only reworded. */
const REWORDED = 0.75;

/** What two leaves must have in common, from the surest sign to the weakest; each must be the only one with it. */
const SIGNS: readonly ((leaf: Named) => string)[] = [
  ({ id, name }) => `${id}\n${nameKey(name)}`,
  ({ code, name }) => `${code}\n${nameKey(name)}`,
  ({ name }) => nameKey(name),
];

/**
 * Finds the same leaves in two criteria sets, by code and name: first those with both, then those whose name is in
 * each set once (numbered again), then those under the same code whose name was slightly reworded. A leaf that could be
 * either of two stays alone: nothing is guessed.
 */
export function matchLeaves<Before extends Named, After extends Named>(
  before: readonly Before[],
  after: readonly After[],
): Matched<Before, After> {
  const found = new Map<After, Before>();
  const left = { before: new Set(before), after: new Set(after) };
  const take = (one: Before, other: After): void => {
    found.set(other, one);
    left.before.delete(one);
    left.after.delete(other);
  };
  for (const sign of SIGNS) {
    const [ones, others] = [onlyOnesBy(left.before, sign), onlyOnesBy(left.after, sign)];
    for (const [key, other] of others) {
      const one = ones.get(key);
      if (one) take(one, other);
    }
  }
  const byId = onlyOnesBy(left.before, ({ id }) => id);
  for (const other of [...left.after]) {
    const one = byId.get(other.id);
    if (one && commonWords(one.name, other.name) >= REWORDED) take(one, other);
  }
  return {
    pairs: after.flatMap((other) => {
      const one = found.get(other);
      return one ? [{ before: one, after: other }] : [];
    }),
    onlyBefore: [...left.before],
    onlyAfter: [...left.after],
  };
}

/** The leaves that are the only one with their sign. */
function onlyOnesBy<Leaf extends Named>(
  leaves: Iterable<Leaf>,
  sign: (leaf: Leaf) => string,
): ReadonlyMap<string, Leaf> {
  const found = new Map<string, Leaf | null>();
  for (const leaf of leaves) found.set(sign(leaf), found.has(sign(leaf)) ? null : leaf);
  return new Map([...found].flatMap(([key, leaf]) => (leaf ? [[key, leaf] as const] : [])));
}

/** The share of words that two names have in common, of all their words: 1 for the same words. */
function commonWords(one: string, other: string): number {
  const [ones, others] = [one, other].map((name) => new Set(nameKey(name).split(' ')));
  if (!ones || !others) return 0;
  const common = [...ones].filter((word) => others.has(word)).length;
  return (2 * common) / (ones.size + others.size);
}
