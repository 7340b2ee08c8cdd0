const WORD = /[\p{L}\p{M}]{2,}/gu;
const MARKED = /[^\p{ASCII}]/u;

/** Of the words of a Vietnamese text some two thirds have a mark; below this share some have been lost. */
const LEAST_SHARE = 0.45;
/** Where a word is there that is never written without its mark, this many others may have kept theirs. */
const LEAST_SHARE_BESIDE = 0.65;
const NEVER_BARE =
  /(?<![\p{L}\p{M}\d])(?:tren|duoi|khong|thieu|truoc|nhiem|duoc|nhat|thuc|truc|viec|cuoi|nguoi|thoi|quyet)(?![\p{L}\p{M}\d])/iu;
/** Fewer words tell nothing: "UBND", "Quý II". */
const LEAST_WORDS = 5;

/** True for Vietnamese whose marks were lost or garbled, as optical recognition leaves it. */
export function hasLostMarks(text: string): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length < LEAST_WORDS) return false;
  const marked = words.filter((word) => MARKED.test(word)).length / words.length;
  return marked < LEAST_SHARE || (marked < LEAST_SHARE_BESIDE && NEVER_BARE.test(text));
}

/** Digits that letters are taken for, inside a word: "t6i", "nh4t", "1én". */
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 4: 'a', 5: 's', 6: 'o' };
/** And letters that digits are taken for, in a number: "0l", "l0", "1O". */
const NUMBER = /(?<![\p{L}\d])(?=[lIO]*\d)(?=\d*[lIO])[\dlIO]{2,3}(?![\p{L}\d])/gu;
const MIXED = /(?<![\p{L}\d/.,-])(?:\p{L}|1(?=[aeiouy]))[\p{Ll}\d]{1,7}(?![\p{L}\d/-])/gu;

/**
 * Words by which figures, times and labels are read, and how they are garbled: each letter that is uncertain stands for any. Only
 * where what is beside them leaves no other word. Of one length, so that a place in the text stays the same.
 */
const GARBLED: readonly (readonly [RegExp, string])[] = [
  [/\bkh[a-z]ng(?= (?:qua|vuot|duoi|thap|tren|de|it|lon|cao)\b)/gi, 'khong'],
  [/\bt[a-z]i(?= (?:thi[a-z]u|da)\b)/gi, 'toi'],
  [/\bthi[a-z]u(?= \d)/gi, 'thieu'],
  [/\btr[a-z]n(?= \d)/gi, 'tren'],
  [/\bdu[a-z]i(?= \d)/gi, 'duoi'],
  [/\bnh[a-z]t(?= \d)/gi, 'nhat'],
  [/\btr[a-z](?= l[a-z]n\b)/gi, 'tro'],
  [/(?<=\btro )l[a-z]n\b/gi, 'len'],
  [/\bv[a-z]{2}t(?= qua\b)/gi, 'vuot'],
  [/\btru[a-z]c(?= (?:ngay|thang|het|\d))/gi, 'truoc'],
  [/\bcu[a-z]i(?= (?:quy|thang|nam|ky)\b)/gi, 'cuoi'],
  [/\bh[a-z]ng(?= (?:thang|quy|nam|tuan|ngay)\b)/gi, 'hang'],
  [/\bth[a-z]{2}ng(?= xuy[a-z]n\b)/gi, 'thuong'],
  [/(?<=\bthuong )xuy[a-z]n\b/gi, 'xuyen'],
  [/\bph[a-z]i(?= h[a-z]p\b)/gi, 'phoi'],
  [/(?<=\bphoi )h[a-z]p\b/gi, 'hop'],
  [/\bch[a-z](?= tr[a-z]\b)/gi, 'chu'],
  [/(?<=\bchu )tr[a-z]\b/gi, 'tri'],
  [/\bth[a-z]i(?= (?:gian|han)\b)/gi, 'thoi'],
  [/\bn[a-z]m(?= 20\d\d)/gi, 'nam'],
  [/\b[Qq]u[a-z](?= [IVX]{1,3}\b)/g, 'quy'],
];

/**
 * A text without any mark, letter for letter as long as it was, with the words mended by which figures and times are read. For
 * reading only: what is shown keeps the text as it is.
 */
export function withoutMarks(text: string): string {
  const bare = [...text]
    .map((letter) => {
      const base = letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
      return base.length === letter.length ? base : letter;
    })
    .join('')
    .replace(NUMBER, (number) => number.replace(/[lI]/g, '1').replace(/O/g, '0'))
    .replace(MIXED, (word) =>
      /\d/.test(word) && /\p{Ll}/u.test(word)
        ? [...word].map((letter) => LETTERS[letter] ?? letter).join('')
        : word,
    );
  return GARBLED.reduce(
    (mended, [words, word]) =>
      mended.replace(words, (found) =>
        /^\p{Lu}/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
      ),
    bare,
  );
}
