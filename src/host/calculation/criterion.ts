import { isCellError } from '../../model/cell';
import { compared, equalText } from './coercion';
import { numberInText } from './number-text';
import type { Single } from './values';

/** The test of COUNTIF and its kin: ">=5", "<>", "Không*", 7. */
export type Test = (value: Single) => boolean;

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** The test that a criterion stands for; a number within a text counts as the number. */
export function testOf(criterion: Single, decimalMark: ',' | '.'): Test {
  if (criterion === null) return (value) => value === 0;
  if (isCellError(criterion)) return (value) => isCellError(value) && value.error === criterion.error;
  if (typeof criterion !== 'string') return comparison('=', criterion);
  const [, sign = '', rest = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const operator = (sign === '' ? '=' : sign) as Operator;
  if (rest === '') return emptyTest(operator, sign !== '');
  const wanted = constantIn(rest, decimalMark);
  if (typeof wanted === 'string' && (operator === '=' || operator === '<>')) {
    const matches = patternTest(wanted);
    return operator === '=' ? matches : (value) => !matches(value);
  }
  return comparison(operator, wanted);
}

/** "=" alone asks for blanks, "<>" for what is not blank; an empty criterion for blanks and empty texts. */
function emptyTest(operator: Operator, said: boolean): Test {
  if (operator === '<>') return (value) => value !== null;
  if (operator !== '=') return () => false;
  return said ? (value) => value === null : (value) => value === null || value === '';
}

function constantIn(text: string, decimalMark: ',' | '.'): Single {
  const number = numberInText(text, decimalMark);
  if (number !== null) return number;
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i.test(text) ? { error: text.toUpperCase() } : text;
}

/** Only values of the criterion's own kind are compared; numbers that are texts equal numbers. */
function comparison(operator: Operator, wanted: Single): Test {
  return (value) => {
    if (isCellError(wanted)) {
      const same = isCellError(value) && value.error === wanted.error;
      return operator === '<>' ? !same : operator === '=' && same;
    }
    const seen = typeof wanted === 'number' && typeof value === 'string' ? textAsNumber(value) : value;
    const comparable = !isCellError(seen) && seen !== null && typeof seen === typeof wanted;
    if (!comparable) return operator === '<>';
    if (operator !== '=' && operator !== '<>' && typeof value !== typeof wanted) return false;
    return holds(operator, compared(seen, wanted));
  };
}

const textAsNumber = (text: string): Single => numberInText(text, '.') ?? text;

function holds(operator: Operator, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** A test for a text with wildcards; one without is compared whole, whatever its case. */
export function patternTest(pattern: string): Test {
  if (!/[*?~]/.test(pattern)) return (value) => typeof value === 'string' && equalText(value, pattern);
  const expression = new RegExp(`^${wildcardSource(pattern)}$`, 'isu');
  return (value) => typeof value === 'string' && expression.test(value);
}

/** "*" is any text, "?" any character, "~" takes the meaning from the character behind it. */
export const wildcardSource = (pattern: string): string =>
  pattern.replace(/~[*?~]|[\s\S]/gu, (found) => {
    if (found === '*') return '.*';
    if (found === '?') return '.';
    return (found.length > 1 && found.startsWith('~') ? found.slice(1) : found).replace(
      /[\\^$.|?*+()[\]{}/]/g,
      '\\$&',
    );
  });
