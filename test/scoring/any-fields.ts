import fc from 'fast-check';
import type { Criterion, CriterionId } from '../../src/model/criterion';
import { leaf, parent } from '../support/criteria';
import { anyLeaf } from '../support/leaf-arbitraries';

/** Any tree of two or three levels over any leaves, each in a row of its own. */
export const anyFields: fc.Arbitrary<readonly Criterion[]> = fc
  .array(fc.array(fc.tuple(anyLeaf, fc.boolean()), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((fields) =>
    fields.map((examples, f) => {
      const leaves = examples.map(([example], i) => named(leaf({ ...example, row: 10 + f * 20 + i }), f, i));
      const deep = examples.some(([, grouped]) => grouped);
      const children =
        deep && leaves.length > 1 ? [parent('1', leaves.slice(1)), ...leaves.slice(0, 1)] : leaves;
      return parent(String(f + 1), children);
    }),
  );

const named = (criterion: Criterion, field: number, index: number): Criterion => ({
  ...criterion,
  id: `${field}/${index}` as CriterionId,
});
