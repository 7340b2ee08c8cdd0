/**
 * Whether Excel could take a text for a formula, or swallow its apostrophe, when the text is typed, pasted or edited:
 * by its first sign, also where white space or an invisible mark is before it, and by its full-width form, which
 * Excel reads like the plain one.
 */
export const isTakenForFormula = (text: string): boolean =>
  /^[\s\p{Cc}\p{Cf}]*[=+\-@'\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text);
