import type {
  ComparedBook,
  ComparedLeaf,
  WorkbookComparison,
  FactChange,
  LeafFact,
  LeafPair,
} from '../model/comparison';
import { subtractPoints } from '../text/decimal';
import { matchLeaves } from '../scoring/match-leaves';

/** In the order in which a reader wants them: what was declared, what became of it, what proves it, how it is worded. */
const FACTS: readonly LeafFact[] = [
  'total',
  'achieved',
  'rate',
  'level',
  'typed',
  'state',
  'evidence',
  'explanation',
  'appraised',
  'max',
  'rule',
  'name',
];

/** Compares two workbooks leaf by leaf, whatever set, layout or numbering each has. */
export function compareBooks(before: ComparedBook, after: ComparedBook): WorkbookComparison {
  const { pairs, onlyBefore, onlyAfter } = matchLeaves(before.leaves, after.leaves);
  return {
    before,
    after,
    leaves: pairs.map((pair): LeafPair => ({
      ...pair,
      difference: differenceOf(pair),
      changes: changesOf(pair),
    })),
    onlyBefore,
    onlyAfter,
  };
}

interface Pair {
  readonly before: ComparedLeaf;
  readonly after: ComparedLeaf;
}

const differenceOf = ({ before, after }: Pair): LeafPair['difference'] =>
  before.points === null || after.points === null ? null : subtractPoints(after.points, before.points);

/** A rate follows from its two figures: it is listed only where it changed and they did not. */
function changesOf({ before, after }: Pair): readonly FactChange[] {
  const changed = FACTS.filter((fact) => before.facts[fact] !== after.facts[fact]);
  const hasFigures = changed.includes('total') || changed.includes('achieved');
  return changed
    .filter((fact) => fact !== 'rate' || !hasFigures)
    .map((fact) => ({ fact, before: before.facts[fact], after: after.facts[fact] }));
}

/** True where a leaf is not the same in both: other points, or a difference in what they depend on. */
export const isChanged = ({ before, after, changes }: LeafPair): boolean =>
  changes.length > 0 || before.points !== after.points;
