import type { Message, MessageArg } from '../model/message';
import { isDay, writeDayInSentence } from '../text/date/day';
import { isolated } from '../text/direction';
import { memoize, once } from '../text/memoize';
import type { Language, MessageKey } from './keys';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** How a number is written: up to this many decimals, as a percentage or not. */
const STYLES = {
  number: { maximumFractionDigits: 6 },
  points: { maximumFractionDigits: 3 },
  ratio: { maximumFractionDigits: 4 },
  percent: { maximumFractionDigits: 2 },
  fixed: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  year: { useGrouping: false },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

export type NumberStyle = keyof typeof STYLES;

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number in the language's form: 62,84 in Vietnamese, 62.84 in English; a percentage of a share (0.8462)
 * without a blank before the sign, as issued decisions write it: 84,62%. Rounds half away from zero.
 */
export function formatNumber(value: number, style: NumberStyle, language: Language): string {
  const key = `${language} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], STYLES[style]);
    formats.set(key, format);
  }
  return style === 'percent' ? `${format.format(tidy(value * 100))}%` : format.format(tidy(value));
}

const ISO_DAY = /\d{4}-\d\d-\d\d/g;

/**
 * Days of a text (2026-07-03) as they are in a sentence of the language: 03/7/2026 in Vietnamese, 3 July 2026 in
 * English, where 03/07 is read two ways.
 */
const formatDays = (text: string, language: Language): string =>
  text.replace(ISO_DAY, (day) => {
    if (!isDay(day)) return day;
    return language === 'vi' ? writeDayInSentence(day) : englishDays().format(new Date(day));
  });

/** Made when an English sentence first has a day: to know the calendars of a language takes a tenth of a start. */
const englishDays = once(() => new Intl.DateTimeFormat(LOCALES.en, { dateStyle: 'long', timeZone: 'UTC' }));

/** 0.285 × 100 is 28.499999999999996 in binary; fifteen digits are what the number means. */
const tidy = (value: number): number => Number(value.toPrecision(15));

const BLANK = /\{(\w+)(?:\|(\w+))?\}/g;

/** A blank of a sentence, and the words before it. */
interface Blank {
  readonly before: string;
  readonly name: string;
  readonly style: string | undefined;
}

/** A sentence taken apart at its blanks, once for each sentence. */
const blanksOf = memoize((sentence): { readonly blanks: readonly Blank[]; readonly rest: string } => {
  let end = 0;
  const blanks = [...sentence.matchAll(BLANK)].map(({ 0: blank, 1: name = '', 2: style, index }) => {
    const before = sentence.slice(end, index);
    end = index + blank.length;
    return { before, name, style };
  });
  return { blanks, rest: sentence.slice(end) };
});

/** A language's sentences by their keys. */
export type SentenceTexts = Readonly<Record<MessageKey, string>>;

/**
 * The sentence of a message from a language's sentences, with its blanks filled; no text in them turns its direction.
 * Why: decision 0004.
 */
export function renderFrom(sentences: SentenceTexts, { key, args }: Message, language: Language): string {
  const { blanks, rest } = blanksOf(sentences[key]);
  let words = '';
  let filled = '';
  for (const { before, name, style } of blanks) {
    words += agreeing(before, filled, language);
    filled = fill(sentences, args[name], style, language);
    words += filled;
  }
  return words + agreeing(rest, filled, language);
}

/** "+1 point" where the English sentence has "points" behind a blank that is filled with a 1. */
const agreeing = (words: string, filled: string, language: Language): string =>
  language === 'en' && filled === '1' ? words.replace(/^ points\b/, ' point') : words;

function fill(
  sentences: SentenceTexts,
  arg: MessageArg | undefined,
  style: string | undefined,
  language: Language,
): string {
  if (arg === undefined) return '…';
  if (typeof arg === 'string') return isolated(style === 'day' ? formatDays(arg, language) : arg);
  if (typeof arg === 'number') return formatNumber(arg, isStyle(style) ? style : 'number', language);
  return renderFrom(sentences, arg, language);
}

const isStyle = (style: string | undefined): style is NumberStyle => style !== undefined && style in STYLES;
