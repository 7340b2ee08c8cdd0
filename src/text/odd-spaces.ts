/** Spaces that are neither the plain nor the no-break one, line breaks, and signs that nobody sees. */
const ODD = /[\t-\r\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u2069\u3000\uFEFF]/g;

/**
 * The code points of what separates or clings to a number in a text and is no plain or no-break space: "88,5 %" from a
 * set page has a thin one. A formula that reads the text must take them away.
 */
export const oddSpaces = (text: string): readonly number[] =>
  [...new Set(text.match(ODD) ?? [])].map((sign) => sign.charCodeAt(0));
