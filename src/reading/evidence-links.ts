import { leavesOf, type Criterion, type CriterionCode, type CriterionId } from '../model/criterion';
import type { Evidence, EvidenceId } from '../model/evidence';

/** Which documents support which leaf. */
export interface EvidenceLinks {
  /** By the leaf's id; a leaf without documents is absent. */
  readonly byLeaf: ReadonlyMap<string, readonly EvidenceId[]>;
  /** Codes that no criterion of the set bears. */
  readonly unknown: readonly { readonly evidence: Evidence; readonly code: CriterionCode }[];
}

/** A document that the evidence cell of a leaf names. */
export interface NamedLink {
  readonly leaf: CriterionId;
  readonly id: EvidenceId;
}

/**
 * Follows the codes of an evidence list to the leaves. A document of a criterion or a field supports all its
 * leaves. Where codes repeat from field to field, a code alone means every leaf that bears it. `named` adds what
 * the leaves' own cells name.
 */
export function linkEvidence(
  fields: readonly Criterion[],
  entries: readonly Evidence[],
  named: readonly NamedLink[],
): EvidenceLinks {
  const find = indexCriteria(fields);
  const byLeaf = new Map<string, EvidenceId[]>();
  const unknown: { evidence: Evidence; code: CriterionCode }[] = [];
  for (const evidence of entries) {
    for (const code of evidence.criteria) {
      const criteria = find(code);
      if (criteria.length === 0) unknown.push({ evidence, code });
      for (const leaf of criteria.flatMap(leavesOf)) {
        const ids = byLeaf.get(leaf.id) ?? [];
        if (!ids.includes(evidence.id)) byLeaf.set(leaf.id, [...ids, evidence.id]);
      }
    }
  }
  for (const { leaf, id } of named) {
    const ids = byLeaf.get(leaf) ?? [];
    if (!ids.includes(id)) byLeaf.set(leaf, [...ids, id]);
  }
  return { byLeaf, unknown };
}

/** Finds criteria by their own code, or, where no criterion bears it, by the codes from the field down. */
function indexCriteria(fields: readonly Criterion[]): (code: CriterionCode) => readonly Criterion[] {
  const byCode = new Map<string, Criterion[]>();
  const byPath = new Map<string, Criterion[]>();
  const add = (map: Map<string, Criterion[]>, key: string, criterion: Criterion): void => {
    map.set(key, [...(map.get(key) ?? []), criterion]);
  };
  const visit = (criterion: Criterion): void => {
    if (criterion.code !== '') {
      add(byCode, keyOf(criterion.code), criterion);
      add(byPath, keyOf([...criterion.path, criterion.code].join('.')), criterion);
    }
    criterion.children.forEach(visit);
  };
  fields.forEach(visit);
  return (code) => byCode.get(keyOf(code)) ?? byPath.get(keyOf(code)) ?? [];
}

/** "II/1.2", "II-1.2" and "II.1.2" name the same criterion. */
const keyOf = (code: string): string => code.replace(/[/\-\s]+/g, '.').toUpperCase();
