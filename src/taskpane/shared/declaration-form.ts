import type { Language, MessageKey } from '../../i18n/keys';
import { formatNumber } from '../../i18n/format';
import type { Criterion, Leaf } from '../../model/criterion';
import type { Entry } from '../../model/measure';
import { declaredLevel } from '../../reading/leaves/declared';
import type { Trial } from '../../scoring/trial';
import { readNumber } from '../../text/number';
import { traitsOf } from '../../model/rule-traits';
import { commaNumeral } from '../../text/binary-noise';

/** What a person may type for a leaf; which of these are asked depends on the rule and on the sheet's columns. */
export type Part = 'total' | 'achieved' | 'count' | 'rate' | 'level' | 'points';

export type PartTexts = Readonly<Partial<Record<Part, string>>>;

/** One of the figures that an unclear one may be: as it is shown, and as it is typed so that it is clear. */
export interface Reading {
  readonly shown: string;
  readonly typed: string;
}

/** "12.450" may be 12 450 or 12,45: grouped in thousands first; `null` where the text is clear. */
export function readingsOf(text: string): readonly [Reading, Reading] | null {
  if (readNumber(text).kind !== 'ambiguous') return null;
  const digits = text.trim();
  const grouped = digits.replace(/[.,]/, ' ');
  const decimal = commaNumeral(Number(digits.replace(',', '.')));
  // A fourth decimal says that these are decimals.
  const typed = readNumber(decimal).kind === 'ambiguous' ? `${decimal}0` : decimal;
  return [
    { shown: grouped, typed: grouped },
    { shown: decimal, typed },
  ];
}

/** A form while it is filled in. */
export interface DeclarationForm {
  readonly parts: readonly Part[];
  readonly texts: PartTexts;
  /** Replaces some of the texts. */
  readonly change: (texts: PartTexts) => void;
}

/** What was typed, as a trial, or what is wrong with it by part. */
export interface ReadForm {
  readonly trial: Trial;
  readonly errors: Readonly<Partial<Record<Part, MessageKey>>>;
}

/** The parts that the leaf's rule asks for and its sheet has cells for. */
export function partsOf({ rule, measure }: Leaf): readonly Part[] {
  const { input } = traitsOf(rule);
  if (input === 'rate')
    return rateParts(measure.total !== null && measure.achieved !== null, measure.rate !== null);
  return input === 'none' ? [] : [input];
}

const rateParts = (hasPair: boolean, hasRate: boolean): readonly Part[] =>
  hasPair ? (hasRate ? ['total', 'achieved', 'rate'] : ['total', 'achieved']) : ['rate'];

/** What is in the leaf's cells now, as it is shown for editing. */
export function textsOf(criterion: Criterion, leaf: Leaf): PartTexts {
  const { total, achieved, rate } = leaf.measure;
  const level = declaredLevel(leaf.measure);
  const counted = [achieved, rate, total].find((entry) => entry?.kind === 'figure') ?? null;
  const { existingScore } = criterion;
  return {
    total: figureText(total),
    achieved: achieved?.kind === 'figure' && achieved.percent ? '' : figureText(achieved),
    count: figureText(counted),
    rate: figureText(rate ?? (total ? null : achieved)),
    level: level.kind === 'given' ? level.value.text : '',
    points: existingScore.kind === 'typed' ? commaNumeral(existingScore.points) : '',
  };
}

/** Reads the parts that differ from what is there. Figures that do not go together are left to scoring. */
export function readDeclarationForm(parts: readonly Part[], texts: PartTexts, before: PartTexts): ReadForm {
  const trial: { -readonly [Key in keyof Trial]: Trial[Key] } = {};
  const errors: Partial<Record<Part, MessageKey>> = {};
  for (const part of parts) {
    const text = (texts[part] ?? '').trim();
    if (text === (before[part] ?? '').trim()) continue;
    if (part === 'level') {
      trial.level = text === '' ? null : text;
      continue;
    }
    const read = text === '' ? { value: null } : readFigure(text, part === 'rate');
    if ('error' in read) errors[part] = read.error;
    else trial[part === 'count' ? 'achieved' : part] = read.value;
  }
  return { trial, errors };
}

export const isEmptyTrial = (trial: Trial): boolean => Object.keys(trial).length === 0;

function readFigure(
  text: string,
  isRate: boolean,
): { readonly value: number } | { readonly error: MessageKey } {
  const read = readNumber(text);
  if (read.kind === 'ambiguous') return { error: 'pane.fix.error.ambiguous' };
  if (read.kind === 'none') return { error: isRate ? 'pane.fix.error.rate' : 'pane.fix.error.number' };
  if (read.value < 0) return { error: 'pane.fix.error.negative' };
  if (!isRate) return read.percent ? { error: 'pane.fix.error.percent' } : { value: read.value };
  const share = read.percent ? read.value : Number(`${read.value}e-2`);
  return share > 1 ? { error: 'pane.fix.error.over' } : { value: share };
}

function figureText(entry: Entry | null): string {
  if (entry?.kind !== 'figure')
    return entry?.kind === 'words' || entry?.kind === 'ambiguous' ? entry.text : '';
  return entry.percent ? `${commaNumeral(Number(`${entry.value}e2`))}%` : commaNumeral(entry.value);
}

/** What an input cell holds, as it is shown next to its name. */
export function figureOf(entry: Entry, language: Language): string {
  if (entry.kind === 'blank') return '';
  if (entry.kind !== 'figure') return entry.text;
  return formatNumber(entry.value, entry.percent ? 'percent' : 'number', language);
}
