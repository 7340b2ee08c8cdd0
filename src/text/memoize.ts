/** So many answers are kept; a workbook has fewer different headers and phrases. */
const MAX_LENGTH = 4_000;

/**
 * The same function of a text, which answers a text that it met before from memory: columns repeat the same few
 * texts in thousands of rows. Forgets everything when it has met very many.
 */
export function memoize<Result>(of: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    if (known.size >= MAX_LENGTH) known.clear();
    const result = of(text);
    known.set(text, { result });
    return result;
  };
}
