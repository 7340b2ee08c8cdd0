import type { Mapping, RuleChoice } from '../../model/mapping';
import { ALL_KINDS, KINDS } from '../../model/sheet-kind';
import { headerKey } from '../../reading/header/lexicon';
import { markedKey } from '../../text/key';
import type { LearnedCount } from '../../memory/learned';
import type { Loaded } from '../session/session';

/**
 * How much of what was learned in another workbook this one has a use for: columns whose titles it has, and wordings
 * of its criteria. Nothing of a workbook that is for another criteria set.
 *
 * @param loaded what becomes of the workbook with what was learned
 */
export function learnedFit(learned: Mapping, { result }: Loaded): LearnedCount {
  if (result.kind === 'refused') return { columns: 0, wordings: 0 };
  const { recognition, leaves, outside } = result.assessed.assessment;
  const columns = ALL_KINDS.flatMap((kind) => {
    const titles = learned[KINDS[kind].table]?.learned ?? {};
    const used = recognition[kind]?.columns ?? [];
    return used.filter(({ role, certainty, words }) => {
      const title = new Map(Object.entries(titles)).get(role);
      return certainty === 'chosen' && title !== undefined && headerKey(title) === headerKey(words);
    });
  });
  const all = [...leaves, ...outside].map(({ criterion }) => criterion.leaf);
  const isOfSet = ({ wording }: RuleChoice): boolean =>
    all.some((leaf) => leaf !== null && markedKey(leaf.wording) === markedKey(wording));
  return { columns: columns.length, wordings: (learned.wordings ?? []).filter(isOfSet).length };
}
