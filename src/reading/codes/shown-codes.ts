import type { CriteriaSet, Criterion } from '../../model/criterion';

type Blocks = Pick<CriteriaSet, 'fields' | 'bonus' | 'penalty'>;

/**
 * Gives every criterion the name by which people tell it from all others: its printed code where no other has it, else
 * "VI – 1.1" with its field's code, else all codes from the field down; "#12", its row, where it has none.
 */
export function withShownCodes<Set extends Blocks>(set: Set): Set {
  const all = [...set.fields, ...set.bonus, ...set.penalty].flatMap(withDescendants);
  const codes = usesOf(all.map(({ code }) => code));
  const isAlone = ({ code }: Criterion): boolean => code !== '' && codes.get(code) === 1;
  // Every name ends in the code: only criteria of one code can have a longer name in common.
  const uses = usesOf(all.filter((one) => !isAlone(one)).flatMap((one) => [...new Set(namesOf(one))]));
  const shownOf = (criterion: Criterion): string => {
    if (isAlone(criterion)) return criterion.code;
    const names = namesOf(criterion);
    // A code that is twice under one parent is no clearer with its parents before it.
    const fewest = Math.min(...names.map((name) => uses.get(name) ?? 0));
    return names.find((name) => uses.get(name) === fewest) ?? rowName(criterion);
  };
  const named = (criterion: Criterion): Criterion => ({
    ...criterion,
    shown: shownOf(criterion),
    children: criterion.children.map(named),
  });
  return {
    ...set,
    fields: set.fields.map(named),
    bonus: set.bonus.map(named),
    penalty: set.penalty.map(named),
  };
}

function usesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  return uses;
}

/** A criterion and all that are under it, in the order of the sheet. */
export const withDescendants = (criterion: Criterion): readonly Criterion[] => [
  criterion,
  ...criterion.children.flatMap(withDescendants),
];

const BETWEEN = ' – ';
/** "#12", or "#H12" beside another table: the end of its id. */
const rowName = ({ id, row }: Criterion): string => /#[A-Z]{0,3}\d+$/.exec(id)?.[0] ?? `#${row + 1}`;

/** From the shortest name to the longest; the row's own where there is no code. */
function namesOf(criterion: Criterion): readonly string[] {
  const { code, path } = criterion;
  if (code === '') return [rowName(criterion)];
  const [field] = path;
  const codes = [...path, code].filter((part) => part !== '');
  return field ? [code, [field, code].join(BETWEEN), codes.join(BETWEEN)] : [code];
}
