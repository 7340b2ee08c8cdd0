/** "năm 2026", "NĂM: 2026", also with its marks apart or lost; in "ngày 20 tháng 12 năm 2025" it is a date's year. */
const NAMED_YEAR = /(tháng\s*\d{1,2}\s*)?(n(?:ă|a\u0306|a)m\s*:?\s*)(20\d{2})(?!\d)/giu;

/** Puts another year where a text names this one ("… năm 2026"); dates and numbers of documents stay. */
export const raiseYear = (text: string, from: number, to: number): string =>
  text.replace(NAMED_YEAR, (whole: string, month: string | undefined, word: string, year: string) =>
    month === undefined && Number(year) === from ? `${word}${to}` : whole,
  );

/** True where a text names this year in any form: "Quý I/2026", "Trước 01/6/2026", "trong năm 2026". */
export const namesYear = (text: string, year: number): boolean =>
  new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
