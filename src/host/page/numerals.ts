/**
 * Numbers as the page's language writes them: Excel shows and takes 0,5 where Windows is set to Vietnamese,
 * while everything behind the page speaks of 0.5.
 */
const hasComma = (): boolean => document.documentElement.lang === 'vi';

const swapped = (text: string): string => text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/** What is shown of a number; a date and a word stay as they are. */
export const shownNumeral = (text: string): string =>
  hasComma() && /^[-+(]?\d[\d.,]*(E[-+]\d+)?\)?\s?%?$/.test(text) ? swapped(text) : text;

/** What was typed, as the host takes it: "0,5" and "1.234,5" are numbers in Vietnamese. */
export const takenNumeral = (content: string): string =>
  hasComma() && /^[-+]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?\s?%?$/.test(content.trim())
    ? content.trim().replaceAll('.', '').replace(',', '.')
    : content;
