import { memoize } from '../../text/memoize';

/** "dd/mm/yyyy", "[$-42A]dd mmmm", "d-mmm" and the like: a format that shows a day or a month with a year. */
export function isDateFormat(format: string | null): boolean {
  const bare = bareFormat(format);
  return /d/.test(bare) || (/m/.test(bare) && /y/.test(bare));
}

/** "mm/yyyy" shows none: Excel keeps "6/2026" as the first of June. */
export const showsDay = (format: string | null): boolean => /d/.test(bareFormat(format));

/** A format's codes without quoted text, escapes and bracketed locales. */
const bareFormat = (format: string | null): string => bareCodes(format ?? '');
const bareCodes = memoize((format) => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase());
