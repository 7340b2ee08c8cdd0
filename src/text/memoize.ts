/** So many answers are kept; a workbook has fewer different headers and phrases. */
const MAX_LENGTH = 4_000;

/**
 * The same function of a text, which answers a text that it met before from memory: columns repeat the same few
 * texts in thousands of rows. Forgets everything when it has met very many.
 */
export const memoize = <Result>(of: (text: string) => Result): ((text: string) => Result) =>
  memoizeBy((text) => text, of);

/** As `memoize`, for something that a text stands for. */
export function memoizeBy<Key, Result>(
  textOf: (key: Key) => string,
  of: (key: Key) => Result,
): (key: Key) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (key) => {
    const text = textOf(key);
    const before = known.get(text);
    if (before) return before.result;
    if (known.size >= MAX_LENGTH) known.clear();
    const result = of(key);
    known.set(text, { result });
    return result;
  };
}

/** The same function of an object, which answers from memory as long as the object lives. */
export function memoizeByObject<Key extends object, Result>(of: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.result;
    const result = of(key);
    known.set(key, { result });
    return result;
  };
}

/** The same function of a column or row, which answers from memory the second time. */
export function memoizeByNumber<Result>(of: (index: number) => Result): (index: number) => Result {
  const known = new Map<number, { readonly result: Result }>();
  return (index) => {
    const before = known.get(index);
    if (before) return before.result;
    const result = of(index);
    known.set(index, { result });
    return result;
  };
}

/** Something that is made when it is first asked for, and only then. */
export function once<Result>(of: () => Result): () => Result {
  let known: { readonly result: Result } | null = null;
  return () => (known ??= { result: of() }).result;
}
