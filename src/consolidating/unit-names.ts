import type { ListedUnit } from '../model/consolidation';
import { markedKey, textKey } from '../text/key';

/** What a name of a unit comes to in the list: one unit, several that a person must choose from, or none. */
export type NameMatch =
  | { readonly kind: 'one'; readonly unit: ListedUnit }
  | { readonly kind: 'doubtful'; readonly candidates: readonly ListedUnit[] }
  | { readonly kind: 'none' };

/** Short forms that all offices write, each with its full words. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/gi, 'ủy ban nhân dân'],
  [/\bhđnd\b|\bhdnd\b/gi, 'hội đồng nhân dân'],
  [/\bvp\b/gi, 'văn phòng'],
  [/\btp\b\.?/gi, 'thành phố'],
  [/\btx\b\.?/gi, 'thị xã'],
  [/\btt\b\.?/gi, 'thị trấn'],
  [/\bbql\b/gi, 'ban quản lý'],
  [/\bkkt\b/gi, 'khu kinh tế'],
  [/\bkcn\b/gi, 'khu công nghiệp'],
];

/** The name with its short forms written out. */
const inFull = (name: string): string =>
  SHORT_FORMS.reduce((text, [short, words]) => text.replace(short, words), name.normalize('NFC'));

const words = (key: string): string => key.replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ').trim();

/** The name without marks, case, punctuation and common short forms. */
export const unitKey = (name: string): string => words(textKey(inFull(name)));

/** The same with its marks: "Tân An" is not "Tân Ân". */
const exactKey = (name: string): string => words(markedKey(inFull(name)));

/** Parts of a name that say what kind of office it is, without which the rest may still mean the same place. */
const KIND =
  /^(?:uy ban nhan dan|hoi dong nhan dan|van phong|so|ban|chi cuc|xa|phuong|thi tran|thi xa|huyen|quan|thanh pho|dac khu|tinh)\s+/;

const withoutKind = (key: string): string => {
  const rest = key.replace(KIND, '');
  return rest === key ? key : withoutKind(rest);
};

/**
 * Finds the unit of the list that has a name, by its name or a former one, without regard to marks and case. Marks
 * decide where two names of the list differ in nothing else. A name that is only like one of the list is `doubtful` and
 * never taken.
 */
export function unitMatcher(list: readonly ListedUnit[]): (name: string) => NameMatch {
  const names = list.flatMap((unit) => [unit.name, ...unit.otherNames].map((name) => ({ unit, name })));
  const byKey = grouped(names, ({ name }) => unitKey(name));
  const near = names.map(({ unit, name }) => ({ unit, rest: withoutKind(unitKey(name)) }));
  return (name) => {
    const same = byKey.get(unitKey(name)) ?? [];
    const exact = same.filter((each) => exactKey(each.name) === exactKey(name));
    const units = distinct((exact.length > 0 ? exact : same).map(({ unit }) => unit));
    const [only] = units;
    if (only && units.length === 1) return { kind: 'one', unit: only };
    if (units.length > 1) return { kind: 'doubtful', candidates: units };
    const rest = withoutKind(unitKey(name));
    const like = distinct(near.filter((each) => isLike(each.rest, rest)).map(({ unit }) => unit));
    return like.length > 0 ? { kind: 'doubtful', candidates: like.slice(0, 3) } : { kind: 'none' };
  };
}

const distinct = <Thing>(things: readonly Thing[]): readonly Thing[] => [...new Set(things)];

/** True where two names without their kinds may be meant for one: equal, or a slip of one letter apart. */
const isLike = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= 4 && isOneSlipApart(one, other));

/** One letter more, less, other, or two neighbours changed about. */
function isOneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let [endOne, endOther] = [one.length, other.length];
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne--;
    endOther--;
  }
  const [left, right] = [one.slice(start, endOne), other.slice(start, endOther)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Things by a key, in their order. */
export function grouped<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}
