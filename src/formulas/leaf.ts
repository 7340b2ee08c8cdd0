import type { CriteriaSet, Criterion, Leaf } from '../model/criterion';
import type { Entry } from '../model/measure';
import { a1, quoteSheet } from '../model/cell';
import { mayBeZeroOfZero, notApplicable } from '../reading/leaves/not-applicable';
import { leavesOf } from '../model/criterion';
import { any, literal, iff, EMPTY_STRING, numeral, ref, runs, type Expression } from './syntax';
import { NOT, oddWords, saysNotApplicable, sourceOf, type IsNumber } from './inputs';
import { ruleFormula } from './rules';
import { isSelfScored, traitsOf } from '../model/rule-traits';

/** A leaf's field as its formula needs it: whether every leaf of it is declared not applicable. */
export interface FieldContext {
  readonly precision: number;
  /** What goes before a cell of the criteria sheet: nothing on that sheet itself, else its name. */
  readonly sheet: Expression;
  /** The test that the field is not assessed at all; `null` where no cell could say so. */
  readonly notAssessed: Expression | null;
  readonly isNumber: IsNumber;
}

/**
 * The formula of a leaf's self-score, with "=": `null` where there is nothing to compute. Where an input makes
 * no sense it shows nothing, so that the sums above it stay readable.
 */
export function leafFormula(criterion: Criterion, field: FieldContext): string | null {
  const { leaf, max } = criterion;
  if (!leaf || max === null) return null;
  const maxRef = maximumExpression(criterion, field);
  const points = ruleFormula(leaf.rule, leaf.measure, { max, maxRef, precision: field.precision });
  const says = declares(leaf);
  if (points === null && !countsInFull(leaf)) return null;
  const applied = points ?? EMPTY_STRING;
  const nothing = nothingArose(leaf);
  const tests = [says, nothing].filter((test) => test !== null);
  const value =
    tests.length === 0 ? applied : iff(any(tests), notApplicablePoints(leaf, maxRef, field), applied);
  return `=IFERROR(${value},${EMPTY_STRING})`;
}

/** The maximum by its cell, so that the score follows when it is changed; as a number where it was typed as text. */
export function maximumExpression(
  { max, maxCell }: Criterion,
  { sheet, isNumber }: FieldContext,
): Expression {
  return max === null || isNumber(maxCell) ? `${sheet}${ref(maxCell)}` : numeral(max);
}

/** True where the leaf is declared not applicable now and counts in full, whatever its rule says. */
const countsInFull = (leaf: Leaf): boolean =>
  leaf.policy === 'full' && isSelfScored(leaf) && notApplicable(leaf) !== null;

function notApplicablePoints(leaf: Leaf, maxRef: Expression, { notAssessed }: FieldContext): Expression {
  if (leaf.policy !== 'full') return EMPTY_STRING;
  return notAssessed === null ? maxRef : iff(notAssessed, EMPTY_STRING, maxRef);
}

/** The test that the leaf is declared not applicable; `null` where no cell could say so. */
function declares(leaf: Leaf, sheet: Expression = ''): Expression | null {
  const tests = declaringEntries(leaf).map((entry) =>
    saysNotApplicable(entry, entry === leaf.measure.applicability, sheet),
  );
  return tests.length === 0 ? null : any(tests);
}

/** The test that 0 of 0 is declared where that says that nothing arose; `null` where it says no such thing. */
function nothingArose(leaf: Leaf): Expression | null {
  const { total, achieved } = leaf.measure;
  if (!mayBeZeroOfZero(leaf) || !total || !achieved) return null;
  const zeros = [total, achieved].map((entry) => `${ref(entry.cell)}=0`);
  return `AND(COUNT(${[total, achieved].map(sourceOf).join(',')})=2,${zeros.join(',')})`;
}

/**
 * The cells in which the leaf may be declared not applicable: the column made for it, and the cells in which
 * it is so declared now; else the input itself, where that would earn full points.
 */
function declaringEntries({ measure, policy, rule }: Leaf): readonly Entry[] {
  const { applicability, achieved, rate, level, total } = measure;
  const said = [achieved, rate, level, total].filter((entry) => entry?.kind === 'not-applicable');
  const made = [applicability, ...said].filter((entry) => entry !== null);
  if (made.length > 0 || policy !== 'full') return made;
  const input = (traitsOf(rule).input === 'level' ? level : null) ?? achieved ?? rate;
  return input ? [input] : [];
}

/** The part of a leaf's maximum that counts, as an expression over the criteria sheet's cells. */
export function applicableExpression(criterion: Criterion, field: FieldContext): Expression {
  const { leaf } = criterion;
  if (!leaf || !isSelfScored(leaf) || criterion.max === null) return '0';
  const maxRef = maximumExpression(criterion, field);
  const says = declares(leaf, field.sheet);
  if (says === null || leaf.policy === 'not-allowed') return maxRef;
  const leaves = leaf.policy === 'remove' ? says : field.notAssessed && `AND(${says},${field.notAssessed})`;
  return leaves === null ? maxRef : `IFERROR(${iff(leaves, '0', maxRef)},${maxRef})`;
}

/** What the formulas of a field's leaves need to know of it; `from` says on which sheet they are. */
export function fieldContext(
  set: CriteriaSet,
  field: Criterion,
  from: 'criteria' | 'summary',
  isNumber: IsNumber,
): FieldContext {
  const sheet = from === 'criteria' ? '' : `${quoteSheet(set.sheet)}!`;
  const own = leavesOf(field).filter(({ leaf }) => isSelfScored(leaf));
  const notAssessed = own.length < 2 ? null : allDeclared(own, sheet);
  return { precision: set.precision, sheet, notAssessed, isNumber };
}

/** A test that would make every formula of a large field longer than Excel takes is left to the next run. */
const MAX_TEST_LENGTH = 2000;

/** The test that every leaf is declared not applicable; `null` where one of them could not be. */
function allDeclared(leaves: readonly Criterion[], sheet: Expression): Expression | null {
  const inColumn: Criterion[] = [];
  const tests: Expression[] = [];
  for (const criterion of leaves) {
    const { leaf } = criterion;
    const [first, ...others] = leaf ? declaringEntries(leaf) : [];
    const says = leaf && declares(leaf, sheet);
    if (!leaf || !first || says === null) return null;
    if (first === leaf.measure.applicability && others.length === 0) inColumn.push(criterion);
    else tests.push(says);
  }
  const test = [...countedInColumn(inColumn, sheet), ...tests];
  const joined = test.length === 1 ? (test[0] ?? 'FALSE') : `AND(${test.join(',')})`;
  return joined.length > MAX_TEST_LENGTH ? null : joined;
}

/** The leaves that say so in the column made for it, counted instead of asked one by one. */
function countedInColumn(leaves: readonly Criterion[], sheet: Expression): readonly Expression[] {
  const column = leaves[0]?.leaf?.measure.applicability?.cell.column;
  if (column === undefined) return [];
  const patterns = new Set([`${NOT}*`]);
  for (const { leaf } of leaves) {
    const odd = leaf?.measure.applicability ? oddWords(leaf.measure.applicability, true) : null;
    if (odd !== null) patterns.add(odd.toLowerCase().replace(/[~*?]/g, '~$&'));
  }
  const counts = runs(leaves.map(({ row }) => row)).flatMap(([first, last]) =>
    [...patterns].map(
      (pattern) => `COUNTIF(${sheet}${a1(first, column)}:${a1(last, column)},${literal(pattern)})`,
    ),
  );
  return [`${counts.join('+')}=${leaves.length}`];
}
