import { leavesOf, type Criterion } from '../../model/criterion';
import { criterionFinder, referenceTo } from '../../reading/codes/criterion-reference';
import { textKey } from '../../text/key';

/** A criterion that a document may support. */
export interface PickableCriterion {
  readonly id: string;
  /** By which nobody takes it for another: "II – 1.2". */
  readonly code: string;
  readonly name: string;
  /** The field that it is in: "II CẢI CÁCH THỦ TỤC HÀNH CHÍNH". */
  readonly field: string;
}

/** The leaves of a set that have a code, in the order of the sheet. */
export const pickableCriteria = (fields: readonly Criterion[]): readonly PickableCriterion[] =>
  fields.flatMap((field) =>
    leavesOf(field).flatMap((leaf) => {
      const code: string = referenceTo(leaf);
      return code === ''
        ? []
        : [{ id: leaf.id, code, name: leaf.name, field: `${field.shown} ${field.name}` }];
    }),
  );

/** The criteria that have every word in their code, name or field, whatever the case and marks; a code that is typed whole comes first. */
export function matchingCriteria(
  criteria: readonly PickableCriterion[],
  search: string,
): readonly PickableCriterion[] {
  const words = textKey(search)
    .split(' ')
    .filter((word) => word !== '');
  const found = criteria.filter(({ code, name, field }) => {
    const key = textKey(`${code} ${name} ${field}`);
    return words.every((word) => key.includes(word));
  });
  const isMeant = ({ code }: PickableCriterion): boolean => textKey(code) === textKey(search);
  return [...found.filter(isMeant), ...found.filter((each) => !isMeant(each))];
}

/** The codes that a cell of the evidence list holds: "1.1.3; 1.2.1". */
export const codesIn = (text: string): readonly string[] =>
  text
    .split(/[;,\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');

/** A chosen code, with the criterion that it means; `null` where that is none or not clear. */
export interface ChosenCriterion {
  readonly code: string;
  readonly criterion: Pick<Criterion, 'id' | 'name'> | null;
}

/** What the codes of a cell mean. */
export function chosenCriteria(fields: readonly Criterion[], text: string): readonly ChosenCriterion[] {
  const find = criterionFinder(fields);
  return codesIn(text).map((code) => {
    const [only = null, another] = find(code);
    return { code, criterion: another ? null : only };
  });
}

/** The codes with a criterion added, or taken away however it is written: "I – 2.1" is "I-2.1" too. */
export function withCriterion(
  chosen: readonly ChosenCriterion[],
  { id, code }: Pick<PickableCriterion, 'id' | 'code'>,
  isChosen: boolean,
): string {
  const isIn = chosen.some(({ criterion }) => criterion?.id === id);
  if (isChosen && isIn) return chosen.map((each) => each.code).join('; ');
  const others = chosen.filter(({ criterion }) => criterion?.id !== id).map((each) => each.code);
  return (isChosen ? [...others, code] : others).join('; ');
}
