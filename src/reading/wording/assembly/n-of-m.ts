import type { Award, TiersRule } from '../../../model/rule';
import type { ClauseOf } from './assembled';
import { bandsOf } from './class-bands';
import type { Clause } from '../clauses/clause-kinds';
import { readRange } from '../clauses/condition';
import { isNone } from '../tokens/labels';
import { lex } from '../tokens/lexer';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';

/** "4/5 tiêu chí", "15 đến 18/19": this many of this many; "ngày 5/12" is a date. */
const OF_ALL =
  /(?<!(?:ngày|tháng|trước|sau|hết|quý|kỳ|lúc|số) )(?<![\d/.,])(\d{1,2})\/(\d{1,3})(?![\d/%])(?=\s*\p{L})/iu;

type Option = ClauseOf<'range'> | ClauseOf<'words'>;

/**
 * What the numbers in "Đạt 5/5 tiêu chí: 5 điểm; đạt 4/5 tiêu chí: 4 điểm; dưới 3 tiêu chí: 0 điểm" say, for an office that
 * declares how many there were. `null` where the options are no numbers out of one and the same total.
 */
export function numbersOfAll(clauses: readonly Clause[], context: SettleContext): TiersRule | null {
  const options = clauses.filter(
    (clause): clause is Option => clause.kind === 'range' || clause.kind === 'words',
  );
  const totals = options.flatMap(({ label }) => OF_ALL.exec(label)?.[2] ?? []);
  if (totals.length < 2 || new Set(totals).size > 1 || clauses.some(({ kind }) => kind === 'always'))
    return null;
  const counted = options.map((clause) => withNumber(clause, Number(totals[0])));
  const named = counted.filter((clause) => clause !== null);
  if (named.length < options.length) return null;
  const bands = bandsOf(named, context);
  const rule =
    bands &&
    assembleTiers('count', bands, {
      max: context.max,
      otherwise: otherwiseOf(clauses, context),
      takesOff: false,
    });
  return rule?.kind === 'tiers' ? upToAll(rule, Number(totals[0])) : null;
}

function withNumber(clause: Option, total: number): Option | null {
  if (clause.kind === 'words' && isNone(clause.label)) return clause;
  const found = OF_ALL.exec(clause.label);
  if (found && Number(found[1]) > total) return null;
  const range = readRange(lex(clause.label.replace(OF_ALL, '$1')).tokens);
  return range?.of === 'count' ? { ...clause, kind: 'range', range } : null;
}

function otherwiseOf(clauses: readonly Clause[], context: SettleContext): Award | null {
  const rest = clauses.find((clause) => clause.kind === 'otherwise');
  return (rest && settleAward(rest.earns, context)?.award) ?? null;
}

/** There are no more than all of them. */
const upToAll = (rule: TiersRule, total: number): TiersRule => ({
  ...rule,
  bands: rule.bands.filter(
    ({ from }) => from === null || from.at < total || (from.at === total && from.inclusive),
  ),
});
