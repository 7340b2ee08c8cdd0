import type { Bound, Rule } from '../../../model/rule';
import { pick } from '../assembly/assembled';
import type { Clause } from '../clauses/clause-kinds';
import { lex, type Token } from '../tokens/lexer';
import { hasPhrase, phraseLength, phrases } from '../tokens/phrases';
import { POINTS } from '../tokens/words';

const INDEX = phrases(
  'chỉ số',
  'hài lòng',
  'thang 100',
  'thang điểm 100',
  'trên thang 100',
  'trên thang điểm 100',
  'sipas',
  'par index',
  'papi',
  'dti',
  'pci',
  'ddci',
);

/** Marks of ten and less may be of ten; no index of a hundred has classes below. */
const LOWEST = 10;
const WHOLE = 100;

/**
 * True for "Chỉ số hài lòng từ 80 trở lên: 5 điểm; từ 60 điểm đến dưới 80 điểm: 3 điểm": classes of an index that goes up to
 * 100, which an office may have as 84 or as 84 %.
 */
export function isIndexOfHundred(rule: Rule, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  if (rule.kind !== 'tiers' || rule.of !== 'count') return false;
  if (rule.bands.some(({ award }) => award.kind !== 'points')) return false;
  const bounds = rule.bands
    .flatMap(({ from, to }) => [from, to])
    .filter((bound): bound is Bound => bound !== null);
  const isInHundred = bounds.length > 0 && bounds.every(({ at }) => at > LOWEST && at <= WHOLE);
  const ranges = pick(clauses, 'range');
  return (
    isInHundred &&
    ranges.every(({ range }) => range.isUnitless) &&
    (hasPhrase(tokens, INDEX) || ranges.every(({ label }) => countsPoints(lex(label).tokens)))
  );
}

/** "từ 80 điểm trở lên", "từ 60 đến dưới 80 điểm" */
const countsPoints = (tokens: readonly Token[]): boolean => {
  const figure = tokens.findLastIndex(({ kind }) => kind === 'number');
  return figure >= 0 && phraseLength(tokens, figure + 1, POINTS) > 0;
};
