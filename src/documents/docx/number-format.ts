/** How the numbers of a list are written (ECMA-376 17.18.59); bullets and the rest give `null`. */
export function writtenNumber(format: string, value: number): string | null {
  if (value < 0 || value > MAX_NUMBER) return null;
  switch (format) {
    case 'decimal':
      return String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    default:
      return null;
  }
}

const MAX_NUMBER = 30_000;

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]; // prettier-ignore

function roman(value: number): string {
  let [rest, written] = [value, ''];
  for (const [amount, sign] of ROMAN) {
    written += sign.repeat(Math.floor(rest / amount));
    rest %= amount;
  }
  return written;
}

/** a … z, then aa, bb, as Word goes on. */
function letters(value: number): string {
  if (value < 1) return '';
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(1 + Math.floor((value - 1) / 26), 10));
}
