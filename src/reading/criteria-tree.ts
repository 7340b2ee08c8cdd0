import { asPoints } from '../model/points';
import { plainText } from '../text/key';
import { readCode, type ReadCode } from './code';
import type { CriteriaRow } from './criteria-rows';
import { followHierarchy } from './hierarchy';
import { readRule } from './wording/read-rule';

/** A criterion while the rows are put together. */
export interface Draft {
  readonly row: number;
  /** True for a parent whose name stands in a column beside its first leaf. */
  readonly isImplied: boolean;
  /** The code as it is to be shown; empty for a row without one. */
  readonly code: string;
  readonly name: string;
  readonly max: CriteriaRow['max'];
  readonly wording: string;
  readonly block: 'bonus' | 'penalty' | null;
  readonly children: Draft[];
  /** Rows without a code below it: one option of its scale each, or notes. */
  readonly options: CriteriaRow[];
}

/**
 * Puts the rows together: fields at the top, leaves at the ends, rows without a code at the criterion that
 * they belong to. A row without a code that has a maximum and a complete wording of its own is a criterion
 * whose code was forgotten; one in capitals before a coded row is a field's heading.
 */
export function buildTree(rows: readonly CriteriaRow[]): readonly Draft[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  const hierarchy = followHierarchy();
  const append = (draft: Draft, depth: number): void => {
    open.length = Math.min(open.length, depth);
    (open.at(-1)?.children ?? roots).push(draft);
    open.push(draft);
  };
  rows.forEach((row, i) => {
    if (row.kind === 'total') return;
    if (row.kind === 'criterion' && row.code) {
      const siblings = open.at(-1);
      const code = row.codeIsNumber ? undoubled(row.code, open, siblings) : row.code;
      append(draftOf(row, code.text), hierarchy.place(code));
    } else if (row.opens || isHeading(row, rows[i + 1])) {
      hierarchy.placeHeading();
      append(draftOf(row, ''), 0);
    } else if (open.length > 0 && isForgottenCriterion(row)) {
      append(draftOf(row, ''), Math.max(hierarchy.depth(), 0));
    } else {
      open.at(-1)?.options.push(row);
    }
  });
  return roots;
}

const draftOf = (row: CriteriaRow, code: string): Draft => ({
  row: row.row,
  isImplied: row.isImplied,
  code,
  name: row.name,
  max: row.max,
  wording: row.wording,
  block: row.opens,
  children: [],
  options: [],
});

/** A field without a code: in capitals, with points of its own or with a code below it. */
function isHeading(row: CriteriaRow, next: CriteriaRow | undefined): boolean {
  const name = plainText(row.name);
  const isCapital = name.length > 5 && name === name.toUpperCase() && name !== name.toLowerCase();
  return isCapital && next !== undefined && next.code !== null && row.wording === '';
}

function isForgottenCriterion(row: CriteriaRow): boolean {
  if (row.max === null || row.name === '' || row.wording === '') return false;
  return readRule(row.wording, row.max).rule.kind !== 'unreadable';
}

/**
 * Excel keeps 1.10 as the number 1.1. After 1.9 the number 1.1 can only be 1.10; likewise 1.20 after 1.19.
 */
function undoubled(code: ReadCode, open: readonly Draft[], last: Draft | undefined): ReadCode {
  if (code.parts.length < 2) return code;
  const candidates = [...open, ...(last ? [last] : [])].map((draft) => readCode(draft.code));
  const before = candidates.find(
    (other) =>
      other?.parts.length === code.parts.length &&
      other.parts.slice(0, -1).join('.') === code.parts.slice(0, -1).join('.'),
  );
  if (!before || before.order + 1 !== code.order * 10) return code;
  return readCode(`${code.text}0`) ?? code;
}

/** The options of a scale written one a row, as one wording: a line each, with the points of its column. */
export function optionsWording(options: readonly CriteriaRow[]): string {
  return options
    .map(({ name, wording, max }) => {
      const label = [name, wording].filter((part) => part !== '').join(' ');
      return max === null || endsInPoints(label) ? label : `${label.replace(/[\s:;.]+$/, '')}: ${shown(max)}`;
    })
    .join('\n');
}

/** True where the option's text brings its points: "- Từ 20% đến dưới 30%: 0,5 điểm". */
const endsInPoints = (label: string): boolean =>
  /(?:[:=]\s*|\s)\(?\d+(?:[.,]\d+)?\s*(?:điểm|đ)?\)?\s*[.;]?\s*$/iu.test(label) &&
  /[:=(]|điểm|đ\s*$/iu.test(label);

const shown = (max: number): string => String(asPoints(max)).replace('.', ',');
