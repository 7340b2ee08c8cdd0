import type { SetDifference, UnitLeaf, UnitRecord } from '../model/consolidation';
import { message } from '../model/message';
import { textKey } from '../text/key';

/** In what a workbook with another set differs from the common one, leaf by leaf, matched by code and name. */
export function setDifferences(record: UnitRecord, reference: UnitRecord): readonly SetDifference[] {
  const { file } = record;
  const theirs = byName(record.leaves);
  const common = byName(reference.leaves);
  const only = [...theirs].flatMap(([key, { code, name, max }]): readonly SetDifference[] => {
    const same = common.get(key);
    if (!same) return [{ file, code, name, what: message('consolidate.only-here') }];
    return same.max === max
      ? []
      : [{ file, code, name, what: message('consolidate.other-maximum', { is: max, common: same.max }) }];
  });
  const missing = [...common].flatMap(([key, { code, name }]) =>
    theirs.has(key) ? [] : [{ file, code, name, what: message('consolidate.not-here') }],
  );
  const found = [...only, ...missing];
  return found.length > 0 ? found : [{ file, code: '', name: '', what: message('consolidate.other-order') }];
}

const byName = (leaves: readonly UnitLeaf[]): ReadonlyMap<string, UnitLeaf> =>
  new Map(leaves.map((leaf) => [`${textKey(leaf.code)} ${textKey(leaf.name)}`, leaf]));
