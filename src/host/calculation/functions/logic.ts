import { isCellError } from '../../../model/cell';
import type { CellError } from '../../../model/cell';
import { compared, toCondition, toNumber } from '../coercion';
import { broadcast, singleOf } from '../operands';
import { ERRORS, FormulaError, failWith, isArea, isTable } from '../values';
import type { Operand, Single } from '../values';
import { MANY, ofChoices, ofOperands, ofSingles } from './function';
import type { Call, FunctionTable, Lazy } from './function';
import { valuesOf } from './numbers-among';

/** What the work gives, its error as a value. */
export function attempt<Value>(work: () => Value): Value | CellError {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown.value;
    throw thrown;
  }
}

const chosen = (choices: readonly Lazy[], index: number, otherwise: Single): Operand =>
  choices[index]?.() ?? otherwise;

function ifFunction(choices: readonly Lazy[], { asTables }: Call): Operand {
  const test = choices[0]?.() ?? null;
  if (asTables && (isTable(test) || isArea(test))) {
    const parts = [test, chosen(choices, 1, 0), chosen(choices, 2, false)];
    return broadcast(
      parts,
      ([one = null, then = null, other = null]) => (toCondition(one) ? then : other),
      true,
    );
  }
  return toCondition(singleOf(test)) ? chosen(choices, 1, 0) : chosen(choices, 2, false);
}

/** The value, or the alternative where the value is an error that the test names. */
const replacing =
  (isReplaced: (error: string) => boolean) =>
  (choices: readonly Lazy[], { asTables }: Call): Operand => {
    const [value, alternative] = choices;
    if (!value || !alternative) return failWith(ERRORS.value);
    const tried = attempt(value);
    if (asTables && (isTable(tried) || isArea(tried))) {
      const replace = ([one = null, other = null]: readonly Single[]) =>
        isCellError(one) && isReplaced(one.error) ? other : one;
      return broadcast([tried, alternative()], replace, true);
    }
    const single = singleOf(tried);
    return isCellError(single) && isReplaced(single.error) ? alternative() : single;
  };

/** The conditions among the arguments: texts and blanks in ranges do not count. */
function conditionsAmong(operands: readonly Operand[]): readonly boolean[] {
  const conditions = operands.flatMap((operand) => {
    if (!isArea(operand) && !isTable(operand)) return [toCondition(operand)];
    return valuesOf(operand).flatMap((value) => {
      if (isCellError(value)) return failWith(value);
      return value === null || typeof value === 'string' ? [] : [toCondition(value)];
    });
  });
  return conditions.length === 0 ? failWith(ERRORS.value) : conditions;
}

function firstThatHolds(choices: readonly Lazy[]): Operand {
  for (let index = 0; index + 1 < choices.length; index += 2) {
    if (toCondition(singleOf(choices[index]?.() ?? null))) return chosen(choices, index + 1, 0);
  }
  return failWith(ERRORS.notAvailable);
}

function switchFunction(choices: readonly Lazy[]): Operand {
  const value = singleOf(choices[0]?.() ?? null);
  let index = 1;
  for (; index + 1 < choices.length; index += 2) {
    if (compared(value, singleOf(choices[index]?.() ?? null)) === 0) return chosen(choices, index + 1, 0);
  }
  return index < choices.length ? chosen(choices, index, 0) : failWith(ERRORS.notAvailable);
}

function choose(choices: readonly Lazy[], call: Call): Operand {
  const index = Math.trunc(toNumber(singleOf(choices[0]?.() ?? null), call));
  return index >= 1 && index < choices.length ? chosen(choices, index, 0) : failWith(ERRORS.value);
}

export const LOGIC: FunctionTable = {
  IF: ofChoices(2, 3, ifFunction),
  IFS: ofChoices(2, MANY, firstThatHolds),
  SWITCH: ofChoices(3, MANY, switchFunction),
  CHOOSE: ofChoices(2, MANY, choose),
  IFERROR: ofChoices(
    2,
    2,
    replacing(() => true),
  ),
  IFNA: ofChoices(
    2,
    2,
    replacing((error) => error === '#N/A'),
  ),
  AND: ofOperands(1, MANY, (operands) => conditionsAmong(operands).every((holds) => holds)),
  OR: ofOperands(1, MANY, (operands) => conditionsAmong(operands).some((holds) => holds)),
  XOR: ofOperands(1, MANY, (operands) => conditionsAmong(operands).filter((holds) => holds).length % 2 === 1),
  NOT: ofSingles(1, 1, ([value = null]) => !toCondition(value)),
  TRUE: ofSingles(0, 0, () => true),
  FALSE: ofSingles(0, 0, () => false),
};
