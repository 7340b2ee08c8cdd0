import { isCellError } from '../../../model/cell';
import { toCondition, toNumber, toText } from '../coercion';
import { wildcardSource } from '../criterion';
import { numberInText, shownNumber, formattedText } from '../number-text';
import { singleOf } from '../operands';
import { rounded } from '../precision';
import { ERRORS, failWith } from '../values';
import type { Operand, Single } from '../values';
import { MANY, ofOperands, ofSingles } from './function';
import type { Call, FormulaFunction, FunctionTable } from './function';
import { valuesOf } from './numbers-among';

const ofText = (work: (text: string) => Single): FormulaFunction =>
  ofSingles(1, 1, ([value = null]) => work(toText(value)));

/** A count of characters: a whole number that is not negative. */
function countOf(value: Single | undefined, call: Call, otherwise: number): number {
  const number = value === undefined ? otherwise : Math.trunc(toNumber(value, call));
  return number < 0 ? failWith(ERRORS.value) : number;
}

function middle(values: readonly Single[], call: Call): string {
  const start = countOf(values[1], call, 1);
  if (start < 1) return failWith(ERRORS.value);
  return toText(values[0] ?? null).slice(start - 1, start - 1 + countOf(values[2], call, 0));
}

/** Where a text is within another, from 1. */
const finding = (place: (text: string, sought: string, from: number) => number): FormulaFunction =>
  ofSingles(2, 3, (values, call) => {
    const [sought, text] = [toText(values[0] ?? null), toText(values[1] ?? null)];
    const from = countOf(values[2], call, 1);
    if (from < 1 || from > text.length + 1) return ERRORS.value;
    const found = place(text, sought, from - 1);
    return found < 0 ? ERRORS.value : found + 1;
  });

function searchPlace(text: string, sought: string, from: number): number {
  const match = new RegExp(wildcardSource(sought), 'isu').exec(text.slice(from));
  return match ? from + match.index : -1;
}

function substituted(values: readonly Single[], call: Call): Single {
  const [text = '', old = '', next = ''] = values.slice(0, 3).map((value) => toText(value));
  if (old === '') return text;
  if (values[3] === undefined) return text.replaceAll(old, next);
  const wanted = Math.trunc(toNumber(values[3], call));
  if (wanted < 1) return ERRORS.value;
  let index = -1;
  for (let times = 0; times < wanted; times++) {
    index = text.indexOf(old, index < 0 ? 0 : index + old.length);
    if (index < 0) return text;
  }
  return text.slice(0, index) + next + text.slice(index + old.length);
}

function replaced(values: readonly Single[], call: Call): Single {
  const text = toText(values[0] ?? null);
  const start = countOf(values[1], call, 1);
  if (start < 1) return ERRORS.value;
  const end = start - 1 + countOf(values[2], call, 0);
  return text.slice(0, start - 1) + toText(values[3] ?? null) + text.slice(end);
}

/** NUMBERVALUE: separators as told, spaces anywhere, per cent signs at the end, nothing at all is 0. */
function numberValue(values: readonly Single[], call: Call): Single {
  const decimal = toText(values[1] ?? call.decimalMark).charAt(0);
  const group = toText(values[2] ?? (call.decimalMark === '.' ? ',' : '.')).charAt(0);
  if (decimal === '' || decimal === group) return ERRORS.value;
  const text = toText(values[0] ?? null).replace(/\s/g, '');
  if (text === '') return 0;
  const point = text.indexOf(decimal);
  const [whole, fraction] = point < 0 ? [text, ''] : [text.slice(0, point), text.slice(point + 1)];
  if (fraction.includes(decimal) || (group !== '' && fraction.includes(group))) return ERRORS.value;
  const [, number, signs] =
    /^(.*?)(%*)$/.exec(`${whole.replaceAll(group, '')}${point < 0 ? '' : '.'}${fraction}`) ?? [];
  const value = numberInText(number ?? '', '.');
  if (value === null || (number ?? '').includes(',')) return ERRORS.value;
  return value / 100 ** (signs ?? '').length;
}

function joined(operands: readonly Operand[]): Single {
  const [separator = null, skipBlanks = null, ...texts] = operands;
  const words = texts.flatMap((operand) => valuesOf(operand).map((value) => toText(value)));
  const kept = toCondition(singleOf(skipBlanks)) ? words.filter((word) => word !== '') : words;
  return kept.join(toText(singleOf(separator)));
}

function inFormat([value = null, code = null]: readonly Single[], call: Call): Single {
  if (isCellError(value)) return value;
  const format = toText(code);
  if (typeof value === 'boolean') return toText(value);
  if (format === '') return '';
  const number = typeof value === 'string' ? numberInText(value, call.decimalMark) : (value ?? 0);
  return number === null ? formattedText(toText(value), format) : shownNumber(number, format, call.date1904);
}

const character = ([value = null]: readonly Single[], call: Call): Single => {
  const code = Math.trunc(toNumber(value, call));
  const possible = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return possible ? String.fromCodePoint(code) : ERRORS.value;
};

const concatenated = (operands: readonly Operand[]): Single =>
  operands.flatMap((operand) => valuesOf(operand).map((value) => toText(value))).join('');

export const TEXT: FunctionTable = {
  LEFT: ofSingles(1, 2, (values, call) => toText(values[0] ?? null).slice(0, countOf(values[1], call, 1))),
  RIGHT: ofSingles(1, 2, (values, call) => {
    const text = toText(values[0] ?? null);
    return text.slice(Math.max(0, text.length - countOf(values[1], call, 1)));
  }),
  MID: ofSingles(3, 3, middle),
  LEN: ofText((text) => text.length),
  FIND: finding((text, sought, from) => text.indexOf(sought, from)),
  SEARCH: finding(searchPlace),
  SUBSTITUTE: ofSingles(3, 4, substituted),
  REPLACE: ofSingles(4, 4, replaced),
  TRIM: ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: ofText((text) => text.replace(/[\p{Cc}]/gu, '')),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  PROPER: ofText((text) =>
    text
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  REPT: ofSingles(2, 2, ([value = null, times = null], call) =>
    toText(value).repeat(countOf(times, call, 0)),
  ),
  EXACT: ofSingles(2, 2, ([one = null, other = null]) => toText(one) === toText(other)),
  CONCATENATE: ofSingles(1, MANY, (values) => values.map(toText).join('')),
  CONCAT: ofOperands(1, MANY, concatenated),
  TEXTJOIN: ofOperands(3, MANY, joined),
  TEXT: ofSingles(2, 2, inFormat),
  FIXED: ofSingles(1, 1, ([value = null], call) => rounded(toNumber(value, call), 2).toFixed(2)),
  VALUE: ofSingles(1, 1, ([value = null], call) =>
    typeof value === 'boolean' ? ERRORS.value : toNumber(value, call),
  ),
  NUMBERVALUE: ofSingles(1, 3, numberValue),
  UNICHAR: ofSingles(1, 1, character),
  UNICODE: ofText((text) => text.codePointAt(0) ?? ERRORS.value),
  HYPERLINK: ofSingles(1, 2, ([address = null, shown]) => shown ?? toText(address)),
};
