import { asCode, type Criterion, type CriterionCode } from '../../model/criterion';
import { markedKey, plainText } from '../../text/key';

/** Finds the criteria that a reference may mean: one where it is clear, several where it is not, none at all. */
export type FindCriteria = (reference: string) => readonly Criterion[];

/**
 * Finds criteria by how people refer to them: by the code where no other criterion has it, by the field's code and the
 * criterion's ("VI – 1.1", "1.1 (VI)", "tiêu chí 1.1 lĩnh vực VI"), by all codes from the field down ("VI/1/1.1"), or by the
 * whole name.
 */
export function criterionFinder(fields: readonly Criterion[]): FindCriteria {
  // "1.1.2" is a leaf's own code before it is the criterion "1.2" of field 1.
  const byCode = new Map<string, Criterion[]>();
  const byCodes = new Map<string, Criterion[]>();
  const byName = new Map<string, Criterion[]>();
  const visit = (criterion: Criterion, above: readonly string[]): void => {
    const code = keyOf(criterion.code);
    const path = [...above, code];
    if (criterion.code !== '') {
      const [field] = above;
      add(byCode, code, criterion);
      add(byCodes, joined(path), criterion);
      if (field !== undefined) {
        add(byCodes, joined([field, code]), criterion);
        add(byCodes, joined([code, field]), criterion);
      }
    }
    add(byName, markedKey(criterion.name), criterion);
    criterion.children.forEach((child) => visit(child, path));
  };
  fields.forEach((field) => visit(field, []));
  const find = (key: string): readonly Criterion[] => byCode.get(key) ?? byCodes.get(key) ?? [];
  return (reference) => {
    const found = find(keyOf(reference));
    const coded = found.length > 0 ? found : find(keyOf(withoutWords(reference)));
    return coded.length > 0 ? coded : (byName.get(markedKey(reference)) ?? []);
  };
}

function add(index: Map<string, Criterion[]>, key: string, criterion: Criterion): void {
  const known = index.get(key) ?? [];
  if (!known.includes(criterion)) index.set(key, [...known, criterion]);
}

const WORDS = /(?:lĩnh vực|tiêu chí thành phần|tiêu chí|tctp|mục|phần|thuộc|của|tc|lv)(?![\p{L}\p{M}])/giu;

const withoutWords = (reference: string): string => plainText(reference).replace(WORDS, ' ');

/** "II/1.2", "II – 1.2", "II: 1.2" and "II.1.2" are one reference. */
const keyOf = (reference: string): string =>
  plainText(reference)
    .replace(/[/\-–—:().\s]+/gu, '.')
    .replace(/^\.|\.$/g, '')
    .toUpperCase();

/** The key of references behind each other, from their own keys. */
const joined = (keys: readonly string[]): string => keys.filter((key) => key !== '').join('.');

/** The reference by which nobody takes the leaf for another; empty where the leaf has no code. */
export const referenceTo = ({ code, shown }: Criterion): CriterionCode =>
  code === '' ? code : asCode(shown);
