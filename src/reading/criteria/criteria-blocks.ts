import { asPoints, type Points } from '../../model/points';
import type { Draft } from '../rows/draft';

/** What a penalty takes off at the most where the set names no limit: all of the hundred points. */
export const UNLIMITED: Points = asPoints(100);

/** The roots of a table: what stands inside the hundred points and what outside. */
export interface Blocks {
  readonly fields: readonly Draft[];
  readonly bonus: readonly Draft[];
  readonly penalty: readonly Draft[];
}

/**
 * Tells fields from the blocks outside the hundred points. A heading for both ("ĐIỂM THƯỞNG, ĐIỂM TRỪ") is divided
 * by what is below it; a root of which every maximum is below 0 takes points off, whatever its heading.
 */
export function blocksOf(roots: readonly Draft[]): Blocks {
  const fields: Draft[] = [];
  const bonus: Draft[] = [];
  const penalty: Draft[] = [];
  const put = (draft: Draft, block: Draft['block']): void => {
    (block === 'penalty' ? penalty : block === 'bonus' ? bonus : fields).push(draft);
  };
  for (const root of roots.filter((each) => !isBareHeading(each, roots))) {
    if (root.block !== 'both') put(root, root.block ?? (takesOff(root) ? 'penalty' : null));
    else if (root.children.length === 0) put(root, takesOff(root) ? 'penalty' : 'bonus');
    else
      for (const child of root.children)
        put(
          child,
          child.block && child.block !== 'both' ? child.block : saysOff(child) ? 'penalty' : 'bonus',
        );
  }
  return { fields, bonus, penalty };
}

/** "ĐIỂM THƯỞNG, ĐIỂM TRỪ" above "1. Điểm thưởng: …" and "2. Điểm trừ: …", which are blocks of their own. */
const isBareHeading = (draft: Draft, roots: readonly Draft[]): boolean =>
  draft.block === 'both' &&
  draft.max === null &&
  draft.wording === '' &&
  draft.children.length + draft.options.length === 0 &&
  roots.slice(roots.indexOf(draft) + 1).some(({ block }) => block !== null);

/** True where the row has a maximum below 0, or all below it have. */
function takesOff({ max, children }: Draft): boolean {
  if (max !== null && max < 0) return true;
  return children.length > 0 && max === null && children.every(takesOff);
}

const OFF = /(?:^|[^\p{L}])(?:trừ|phạt)(?:[^\p{L}]|$)/iu;

const saysOff = (draft: Draft): boolean =>
  takesOff(draft) ||
  OFF.test(draft.name) ||
  OFF.test(draft.wording) ||
  (draft.children.length > 0 && draft.children.every(saysOff));
