import type { Goal } from '../../model/target';
import { lex, type Token } from './lexer';
import { phraseLength } from './phrases';
import { AND_LESS, AND_MORE, COMPARISONS, type Comparison } from './words';

const ORDER: readonly Comparison[] = ['at-least', 'at-most', 'less-than', 'more-than', 'exactly'];

/**
 * Reads what a target asks for: "Hoàn thành 100% nhiệm vụ", "đạt tối thiểu 50%", "từ 25% trở lên các phòng",
 * "dưới 5 %". A figure without a comparison is to be reached. `null` where there is no figure, or several
 * that are not one range.
 */
export function readGoal(text: string): Goal | null {
  const { tokens } = lex(text);
  const figures = tokens.map((token, at) => ({ token, at })).filter(({ token }) => token.kind === 'number');
  const rates = figures.filter(({ token }) => token.percent);
  const candidates = rates.length > 0 ? rates : figures;
  const [only] = candidates;
  if (!only || new Set(candidates.map(({ token }) => token.value)).size > 1) return null;
  // A plain number may be a year, a document's number or part of a name; only a compared one is a goal.
  const comparison = comparisonOf(tokens, only.at);
  if (rates.length === 0 && comparison === null) return null;
  return {
    comparison: comparison ?? 'at-least',
    at: only.token.value,
    of: rates.length > 0 ? 'rate' : 'count',
  };
}

function comparisonOf(tokens: readonly Token[], at: number): Goal['comparison'] | null {
  if (phraseLength(tokens, at + 1, AND_LESS) > 0) return 'at-most';
  if (tokens.slice(at + 1).some((_, i) => phraseLength(tokens, at + 1 + i, AND_MORE) > 0)) return 'at-least';
  const before = ORDER.flatMap((comparison) =>
    COMPARISONS[comparison].map((phrase) => ({ comparison, phrase })),
  )
    .filter(({ phrase }) => phrase.length <= at && phraseLength(tokens, at - phrase.length, [phrase]) > 0)
    .sort((a, b) => b.phrase.length - a.phrase.length)[0];
  if (!before) return null;
  if (before.comparison === 'exactly') return 'at-least';
  // "phổ biến tới 100% công chức" asks for all of them; it sets no upper limit.
  const isReach =
    before.comparison === 'at-most' &&
    REACH.includes(before.phrase[0]?.bare ?? '') &&
    before.phrase.length === 1;
  return isReach ? 'at-least' : before.comparison;
}

const REACH = ['den', 'toi'];
