import { areaNamed } from './areas';
import { compared, toNumber, toText } from './coercion';
import { FUNCTIONS } from './functions/all-functions';
import type { Call, FormulaFunction } from './functions/function';
import { power } from './functions/arithmetic';
import { attempt } from './functions/logic';
import { broadcast } from './operands';
import { parseFormula } from './parse-formula';
import type { Syntax } from './parse-formula';
import { added } from './precision';
import type { Source, SourceSheet } from './source';
import { isCellError } from '../../model/cell';
import { ERRORS, FormulaError, NotReproduced, failWith, isArea, isError, noError } from './values';
import type { Operand, Single } from './values';

/** Where a formula is calculated. */
export interface FormulaPlace extends Call {
  readonly source: Source;
  readonly sheet: SourceSheet;
}

/** What an expression stands for; throws a FormulaError or NotReproduced. */
function evaluate(syntax: Syntax, place: FormulaPlace): Operand {
  if (syntax === null) return null;
  switch (syntax.type) {
    case 'Literal':
      return syntax.value;
    case 'ErrorLiteral':
      return failWith({ error: syntax.value });
    case 'ReferenceIdentifier':
      return reference(syntax.kind, syntax.value, place);
    case 'UnaryExpression':
      return unary(syntax.operator, syntax.arguments[0] ?? null, place);
    case 'BinaryExpression':
      return binary(syntax.operator, syntax.arguments, place);
    case 'CallExpression':
      return call(syntax.callee.name.toUpperCase(), syntax.arguments, place);
    case 'ArrayExpression':
      return {
        kind: 'table',
        rows: syntax.elements.map((row) => row.map((cell) => asSingle(evaluate(cell, place)))),
      };
    default:
      throw new NotReproduced(syntax.type);
  }
}

function reference(kind: string, text: string, place: FormulaPlace): Operand {
  if (kind === 'table') throw new NotReproduced('a reference to a table');
  if (kind !== 'name') return areaNamed(text, place.source, place.sheet);
  const meaning = place.source.nameMeaning(text, place.sheet);
  const syntax = meaning === null ? null : parseFormula(meaning);
  return syntax === null ? failWith(ERRORS.name) : evaluate(syntax, place);
}

const asSingle = (operand: Operand): Single =>
  typeof operand === 'object' && operand !== null && 'kind' in operand ? failWith(ERRORS.value) : operand;

function unary(operator: string, argument: Syntax, place: FormulaPlace): Operand {
  if (operator === '+') return evaluate(argument, place);
  if (operator !== '-' && operator !== '%') throw new NotReproduced(`the operator ${operator}`);
  const sign = (value: Single): Single =>
    operator === '-' ? -toNumber(value, place) : toNumber(value, place) / 100;
  return broadcast(
    [evaluate(argument, place)],
    ([value = null]) => caught(() => sign(value), place),
    place.asTables,
  );
}

type Arithmetic = (one: Single, other: Single, place: FormulaPlace) => Single;

const ofNumbers =
  (work: (one: number, other: number) => number): Arithmetic =>
  (one, other, place) =>
    work(toNumber(one, place), toNumber(other, place));

const ofOrder =
  (holds: (order: number) => boolean): Arithmetic =>
  (one, other) =>
    holds(compared(one, other));

const OPERATORS: Readonly<Record<string, Arithmetic>> = {
  '+': ofNumbers(added),
  '-': ofNumbers((one, other) => added(one, -other)),
  '*': ofNumbers((one, other) => one * other),
  '/': ofNumbers((one, other) => (other === 0 ? failWith(ERRORS.division) : one / other)),
  '^': ofNumbers(power),
  '&': (one, other) => toText(one) + toText(other),
  '=': ofOrder((order) => order === 0),
  '<>': ofOrder((order) => order !== 0),
  '<': ofOrder((order) => order < 0),
  '<=': ofOrder((order) => order <= 0),
  '>': ofOrder((order) => order > 0),
  '>=': ofOrder((order) => order >= 0),
};

function binary(
  operator: string,
  [left = null, right = null]: readonly Syntax[],
  place: FormulaPlace,
): Operand {
  if (operator === ':') return span(evaluate(left, place), evaluate(right, place));
  const work = OPERATORS[operator];
  if (!work) throw new NotReproduced(`the operator ${operator}`);
  return broadcast(
    [evaluate(left, place), evaluate(right, place)],
    ([one = null, other = null]) => caught(() => inBounds(work(one, other, place)), place),
    place.asTables,
  );
}

const inBounds = (value: Single): Single =>
  typeof value === 'number' && !Number.isFinite(value) ? ERRORS.number : value;

/** Among tables an error is one value of many; elsewhere it ends the expression. */
const caught = (work: () => Single, { asTables }: FormulaPlace): Single =>
  asTables ? attempt(work) : noError(work());

/** A1:INDEX(A:A, 3): the rectangle around both. */
function span(one: Operand, other: Operand): Operand {
  if (!isArea(one) || !isArea(other) || one.sheet !== other.sheet) return failWith(ERRORS.value);
  return {
    ...one,
    range: {
      firstRow: Math.min(one.range.firstRow, other.range.firstRow),
      firstColumn: Math.min(one.range.firstColumn, other.range.firstColumn),
      lastRow: Math.max(one.range.lastRow, other.range.lastRow),
      lastColumn: Math.max(one.range.lastColumn, other.range.lastColumn),
    },
  };
}

function call(name: string, args: readonly Syntax[], place: FormulaPlace): Operand {
  const entry = FUNCTIONS.get(name);
  if (!entry) throw new NotReproduced(`the function ${name}`);
  if (args.length < entry.least || args.length > entry.most)
    throw new NotReproduced(`${name} with ${args.length} arguments`);
  const lazy = args.map((argument) => () => evaluate(argument, place));
  switch (entry.takes) {
    case 'choices':
      return entry.work(lazy, place);
    case 'operands':
      return callOnOperands(entry, args, place);
    case 'singles':
      return broadcast(
        lazy.map((argument) => (entry.errorsToo || place.asTables ? attempt(argument) : argument())),
        (values) => caught(() => callOnSingles(entry, values, place), place),
        place.asTables,
      );
  }
}

function callOnOperands(
  entry: Extract<FormulaFunction, { takes: 'operands' }>,
  args: readonly Syntax[],
  place: FormulaPlace,
): Operand {
  const within = entry.tables ? { ...place, asTables: true } : place;
  const operands = args.map((argument) => attempt(() => evaluate(argument, within)));
  const error = operands.find(isError);
  // COUNT and COUNTA count what is there; an error given as an argument is no range.
  if (error !== undefined && !COUNTING.has(entry)) return error;
  return entry.work(operands, within);
}

const COUNTING = new Set([FUNCTIONS.get('COUNT'), FUNCTIONS.get('COUNTA')]);

function callOnSingles(
  entry: Extract<FormulaFunction, { takes: 'singles' }>,
  values: readonly Single[],
  place: FormulaPlace,
): Single {
  const error = entry.errorsToo ? undefined : values.find((value) => isCellError(value));
  return error ?? entry.work(values, place);
}

/** The value that a formula gives its cell; an error is a value. Throws NotReproduced where we cannot tell. */
export function valueOfFormula(
  syntax: Syntax,
  place: FormulaPlace,
  single: (operand: Operand) => Single,
): Single {
  try {
    const value = single(evaluate(syntax, place)) ?? 0;
    if (typeof value !== 'number') return value;
    return Number.isFinite(value) ? value + 0 : ERRORS.number;
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown.value;
    throw thrown;
  }
}
