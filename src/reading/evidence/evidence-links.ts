import { leavesOf, type Criterion, type CriterionCode, type CriterionId } from '../../model/criterion';
import type { Evidence, EvidenceId } from '../../model/evidence';
import { criterionFinder } from '../codes/criterion-reference';

/** Which documents support which leaf. */
export interface EvidenceLinks {
  /** By the leaf's id; a leaf without documents is absent. */
  readonly byLeaf: ReadonlyMap<string, readonly EvidenceId[]>;
  /** Codes that no criterion of the set has. */
  readonly unknown: readonly { readonly evidence: Evidence; readonly code: CriterionCode }[];
  /** Codes that several criteria have, with those criteria: which one is meant is for the office to say. */
  readonly ambiguous: readonly AmbiguousCode[];
}

export interface AmbiguousCode {
  readonly evidence: Evidence;
  readonly code: CriterionCode;
  readonly criteria: readonly Criterion[];
}

/** A document that the evidence cell of a leaf names. */
export interface NamedLink {
  readonly leaf: CriterionId;
  readonly id: EvidenceId;
}

/**
 * Follows the codes of an evidence list to the leaves. A document of a criterion or a field supports all its leaves. A
 * code that several criteria have supports none of them. `named` adds what the leaves' own cells name.
 */
export function linkEvidence(
  fields: readonly Criterion[],
  entries: readonly Evidence[],
  named: readonly NamedLink[],
): EvidenceLinks {
  const find = criterionFinder(fields);
  const byLeaf = new Map<string, EvidenceId[]>();
  const unknown: { evidence: Evidence; code: CriterionCode }[] = [];
  const ambiguous: AmbiguousCode[] = [];
  for (const evidence of entries) {
    for (const code of evidence.criteria) {
      const criteria = find(code);
      const [only, another] = criteria;
      if (!only) unknown.push({ evidence, code });
      else if (another) ambiguous.push({ evidence, code, criteria });
      else {
        for (const leaf of leavesOf(only)) {
          const ids = byLeaf.get(leaf.id) ?? [];
          if (!ids.includes(evidence.id)) byLeaf.set(leaf.id, [...ids, evidence.id]);
        }
      }
    }
  }
  for (const { leaf, id } of named) {
    const ids = byLeaf.get(leaf) ?? [];
    if (!ids.includes(id)) byLeaf.set(leaf, [...ids, id]);
  }
  return { byLeaf, unknown, ambiguous };
}
