import type { Level, LevelsRule } from '../../model/rule';
import { GRADE, letters, shortNames, trimmed, withoutCase, withoutHave } from './level-names';
import { markedKey, textKey } from '../../text/key';
import { memoize } from '../../text/memoize';
import { isTick } from '../../text/ticks';
import { readNumber } from '../../text/number';

/** The level that the declared words name, or why none can be told. */
export type LevelMatch =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'unknown' }
  /** The words fit several levels. */
  | { readonly kind: 'several' };

/**
 * Finds the declared level: the label to the letter; else without regard to marks, case and punctuation;
 * else by the number that both stand for ("100%" typed into Excel becomes 1); else "Đạt", "Có", "Không" where only
 * two levels face each other; else in other words, where they fit one label only. Never a guess between two.
 */
export function matchLevel(rule: LevelsRule, declared: string): LevelMatch {
  for (const fits of [sameWords, sameLetters, sameNumber]) {
    const found = rule.levels.filter((level) => fits(level.label, declared));
    if (found.length > 1) return { kind: 'several' };
    if (found[0]) return { kind: 'level', level: found[0] };
  }
  if (isTick(declared)) return ticked(rule);
  const match = answered(rule, declared) ?? byHead(rule, declared) ?? inOtherWords(rule, declared);
  return match.kind === 'unknown' ? (deniedOf(rule, declared) ?? match) : match;
}

/** A tick alone says that it is so: of two levels the one that is stated, not the one that denies it or is left unsaid. */
function ticked({ levels }: LevelsRule): LevelMatch {
  const [one, other, ...more] = levels;
  if (!one || !other || more.length > 0) return { kind: 'unknown' };
  const left = [one, other].filter(({ assumed }) => !assumed);
  const stated = left.length === 1 ? left : left.filter(({ label }) => !isDenial(label));
  const [only] = stated;
  return only && stated.length === 1 ? { kind: 'level', level: only } : { kind: 'several' };
}

/** "Không vi phạm" where the worse of two levels is "Vi phạm một trong các nội dung trên". */
function deniedOf({ levels }: LevelsRule, declared: string): LevelMatch | null {
  const [not, ...rest] = words(declared);
  const [one, other, ...more] = levels;
  if (!one || !other || more.length > 0 || rest.length === 0 || !DENIALS.has(not ?? '')) return null;
  const opens = [one, other].filter(({ label }) => placeOf(rest, words(label)) === 0);
  const denied = opens.length === 1 ? opens[0] : undefined;
  const left = denied === one ? other : one;
  return denied && denied.points < left.points ? { kind: 'level', level: left } : null;
}

/** The level that is named by its head alone, where no other one has the same. */
function byHead(rule: LevelsRule, declared: string): LevelMatch | null {
  const typed = letters(trimmed(declared));
  const grade = textKey(trimmed(declared));
  if (typed === '' || opensSeveral(rule, declared)) return null;
  const bare = letters(withoutHave(trimmed(declared)));
  const isNamed = (name: string): boolean =>
    letters(name) === typed ||
    (bare !== '' && letters(name) === bare) ||
    GRADE.exec(textKey(name))?.[1] === grade;
  const [only, ...more] = rule.levels.filter(({ label }) => shortNames(label).some(isNamed));
  return only && more.length === 0 ? { kind: 'level', level: only } : null;
}

/** "Bậc A", "A" or "tốt" where the class is "dưới 120 phút (bậc A)": its name without any figure. */
export const namesShortly = (rule: LevelsRule, declared: string): boolean =>
  !(/\d/.test(declared) && readNumber(declared).kind === 'number') && byHead(rule, declared) !== null;

function inOtherWords(rule: LevelsRule, declared: string): LevelMatch {
  const found = rule.levels.filter((level) => sameMeaning(level.label, declared));
  const alike = rule.levels.filter((level) => found.includes(level) || holdsWords(level.label, declared));
  if (alike.length > 1 || (found[0] && opensSeveral(rule, declared))) return { kind: 'several' };
  return found[0] ? { kind: 'level', level: found[0] } : { kind: 'unknown' };
}

/** True where the words are one of the labels to the letter, marks and punctuation aside. */
export const namesLevel = (rule: LevelsRule, declared: string): boolean =>
  rule.levels.filter(({ label }) => sameLetters(label, declared) || sameLetters(withoutCase(label), declared))
    .length === 1;

const OPENS_CLASS = /^(?:đạt )?(?:từ|trên|dưới) \d/iu;

/** "từ 4,0 trở lên" for "Điểm chất lượng đạt từ 4,0 trở lên (thang 5)": the class without what is measured, of one label only. */
export function namesClass(rule: LevelsRule, declared: string): boolean {
  if (!OPENS_CLASS.test(declared.normalize('NFC').trim())) return false;
  const typed = words(declared);
  const ends = rule.levels.filter(({ label }) => {
    const own = words(label.replace(/\s*\([^()]*\)\s*$/u, ''));
    const lead = own.slice(0, Math.max(0, own.length - typed.length));
    const isEnd = typed.every((word, i) => own[lead.length + i] === word);
    return isEnd && !holdsNegation(lead) && !lead.some((word) => /\d/.test(word));
  });
  return ends.length === 1 && matchLevel(rule, declared).kind === 'level';
}

/** Short answers for "it is so" and "it is not", and for "as it should be" and "not as it should be". */
const ANSWERS = {
  yes: ['có', 'đã có', 'rồi'],
  no: ['không', 'không có', 'chưa', 'chưa có'],
  met: [
    'đạt',
    'hoàn thành',
    'đạt yêu cầu',
    'đảm bảo',
    'bảo đảm',
    'đã hoàn thành',
    'đã thực hiện',
    'có thực hiện',
  ],
  unmet: [
    'không đạt',
    'chưa đạt',
    'không hoàn thành',
    'chưa hoàn thành',
    'không đảm bảo',
    'không bảo đảm',
    'chưa thực hiện',
    'không thực hiện',
    'không đạt yêu cầu',
    'chưa đạt yêu cầu',
  ],
} as const;

type Answer = keyof typeof ANSWERS;

const answers = new Map<string, Answer>(
  (Object.keys(ANSWERS) as Answer[]).flatMap((answer) =>
    ANSWERS[answer].flatMap((text) => [[markedKey(text), answer] as const, [textKey(text), answer] as const]),
  ),
);

/** The words with which an office may answer for a level where only two face each other. */
export function answersFor(rule: LevelsRule, level: Level): readonly string[] {
  return Object.values(ANSWERS)
    .flat()
    .filter((text) => {
      const match = answered(rule, text);
      return match?.kind === 'level' && match.level === level;
    });
}

/**
 * "Đạt" and "Chưa đạt" judge: the level of more points, or of fewer. "Có" and "Không" answer: the level that is
 * denied is the one that begins with "không", or the case that the wording leaves unsaid. Where the stated condition
 * is itself a denial ("Không có đơn thư"), "Không" could mean either and is asked about.
 */
function answered(rule: LevelsRule, declared: string): LevelMatch | null {
  const answer = answers.get(marked(declared));
  const [one, other, ...more] = rule.levels;
  if (!answer || !one || !other || more.length > 0 || one.points === other.points) return null;
  if (answer === 'met' || answer === 'unmet') {
    if (!one.assumed && !other.assumed && !isDenial(one.label) && !isDenial(other.label)) return null;
    const better = one.points > other.points ? one : other;
    return { kind: 'level', level: answer === 'met' ? better : better === one ? other : one };
  }
  const pair = statedAndDenied(one, other);
  if (pair === null) return null;
  if (pair === 'unclear') return { kind: 'several' };
  return { kind: 'level', level: answer === 'yes' ? pair.stated : pair.denied };
}

function statedAndDenied(
  one: Level,
  other: Level,
): { readonly stated: Level; readonly denied: Level } | 'unclear' | null {
  const denials = [one, other].filter(({ label }) => isDenial(label));
  const assumed = [one, other].find((level) => level.assumed);
  if (assumed) {
    const stated = assumed === one ? other : one;
    return isDenial(stated.label) ? 'unclear' : { stated, denied: assumed };
  }
  const [denied, ...rest] = denials;
  if (!denied || rest.length > 0) return null;
  return { stated: denied === one ? other : one, denied };
}

const isDenial = (label: string): boolean =>
  /^(?:không|chưa|chẳng)(?![\p{L}])/u.test(trimmed(label.normalize('NFC').toLowerCase()));

/** Labels and the words that are declared for them come again in every leaf and every workbook. */
const marked = memoize((text) => trimmed(markedKey(text)));

const sameWords = (label: string, declared: string): boolean => marked(label) === marked(declared);

const sameLetters = (label: string, declared: string): boolean => letters(label) === letters(declared);

function sameNumber(label: string, declared: string): boolean {
  const a = readNumber(label);
  const b = readNumber(declared);
  return a.kind === 'number' && b.kind === 'number' && a.value === b.value && a.percent === b.percent;
}

/**
 * One says all that the other says, in the same order ("ban hành sau 15/01" for "sau 15/01"). A "không",
 * "chưa", "gần" or the like on one side only changes the meaning and never matches.
 */
function sameMeaning(label: string, declared: string): boolean {
  const a = words(label);
  const b = words(declared);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  const from = placeOf(short, long);
  if (from < 0) return false;
  // "đủ báo cáo nhưng có báo cáo gửi chậm": what matters stands behind it.
  const before = long.slice(0, from);
  const lead = before.at(-1) === BUT ? before.slice(0, -1) : before;
  return !holdsNegation(lead) && !holdsNegation(long.slice(from + short.length));
}

const placeOf = (part: readonly string[], whole: readonly string[]) =>
  whole.findIndex((_, start) => part.every((word, i) => whole[start + i] === word));

/** "báo cáo" stands in "đủ báo cáo" as well as in "có báo cáo chậm"; "đúng hạn" is denied by "không đúng hạn". */
function holdsWords(label: string, declared: string): boolean {
  const [own, typed] = [words(label), words(declared)];
  const from = placeOf(typed, own);
  return typed.length > 0 && from >= 0 && !holdsNegation(own.slice(from - 1, from));
}

/** "Đúng hạn" opens "Đúng hạn, đủ" as well as "Đúng hạn, thiếu", and does not say which. */
function opensSeveral(rule: LevelsRule, declared: string): boolean {
  const typed = words(declared);
  const opened = rule.levels.filter(({ label }) => {
    const own = words(label);
    return typed.every((word, i) => own[i] === word);
  });
  return opened.length > 1;
}

const DENIALS = new Set(['không', 'chưa'].map(markedKey));
const NEGATIONS = new Set(
  'không chưa chẳng thiếu vượt sai muộn chậm trễ quá dưới trên trước sau gần hầu phần nửa nhưng'
    .split(' ')
    .map(markedKey),
);

/** Words that come and go without changing what a level means: "sau 15/01" is "sau ngày 15/01". */
const FILLERS = new Set(['ngày', 'đã', 'được', 'là', 'thì', 'và'].map(markedKey));

const words = (text: string): readonly string[] =>
  (markedKey(text).match(/[\p{L}\p{M}\p{N}%<>≥≤/]+/gu) ?? []).filter((word) => !FILLERS.has(word));

const BUT = markedKey('nhưng');
const RANKS = new Set(['cấp', 'tuyến', 'bậc'].map(markedKey));

/** Any word that would change the meaning; the "trên" of "cấp trên" says who, not how much. */
const holdsNegation = (list: readonly string[]): boolean =>
  list.some((word, i) => NEGATIONS.has(word) && !RANKS.has(list[i - 1] ?? ''));
