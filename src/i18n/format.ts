import type { Message, MessageArg } from '../model/message';
import { isolated } from '../text/direction';
import type { Language, MessageKey } from './keys';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** How a number is written: up to so many decimals, as a percentage or not. */
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
 * as "84,62 %". Rounds half away from zero.
 */
export function formatNumber(value: number, style: NumberStyle, language: Language): string {
  const key = `${language} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], STYLES[style]);
    formats.set(key, format);
  }
  if (style !== 'percent') return format.format(tidy(value));
  const percent = format.format(tidy(value * 100));
  return language === 'vi' ? `${percent} %` : `${percent}%`;
}

/** 0.285 × 100 is 28.499999999999996 in binary; fifteen digits are what the number means. */
const tidy = (value: number): number => Number(value.toPrecision(15));

const BLANK = /\{(\w+)(?:\|(\w+))?\}/g;

/** A language's sentences by their keys. */
export type SentenceTexts = Readonly<Record<MessageKey, string>>;

/**
 * The sentence of a message from a language's sentences, with its blanks filled; no text in them turns its direction.
 * Why: decision 0004.
 */
export function renderFrom(sentences: SentenceTexts, { key, args }: Message, language: Language): string {
  return sentences[key].replace(BLANK, (_, name: string, style: string | undefined) =>
    fill(sentences, args[name], style, language),
  );
}

function fill(
  sentences: SentenceTexts,
  arg: MessageArg | undefined,
  style: string | undefined,
  language: Language,
): string {
  if (arg === undefined) return '…';
  if (typeof arg === 'string') return isolated(arg);
  if (typeof arg === 'number') return formatNumber(arg, isStyle(style) ? style : 'number', language);
  return renderFrom(sentences, arg, language);
}

const isStyle = (style: string | undefined): style is NumberStyle => style !== undefined && style in STYLES;
