import type { Criterion, CriterionCode } from '../../model/criterion';
import { leavesOf } from '../../model/criterion';
import {
  asEvidenceId,
  type Evidence,
  type EvidenceDoubt,
  type EvidenceId,
  type EvidenceList,
  type EvidenceMemory,
} from '../../model/evidence';
import { readDocumentReferences } from '../../text/document/document';
import { markedKey, textKey } from '../../text/key';
import { memoize } from '../../text/memoize';
import { criterionFinder, referenceTo } from '../codes/criterion-reference';
import { withDescendants } from '../codes/shown-codes';
import { criteriaNamed } from '../codes/named-criteria';
import { linkEvidence, type NamedLink } from './evidence-links';
import { numberEntries, type Unnumbered } from './evidence-numbers';
import type { NamedEvidence, UnnumberedEvidence } from './evidence-column';

/** What the register is put together from. */
export interface EvidenceSources {
  readonly sheet: string | null;
  /** The rows of the evidence list, with the numbers that it gives them itself. */
  readonly listed: readonly Unnumbered[];
  /** What the evidence column names, leaf by leaf. */
  readonly named: readonly NamedEvidence[];
  readonly memory: EvidenceMemory;
}

/** The register, and which numbers the evidence cells name by themselves. */
export interface GatheredEvidence {
  readonly list: EvidenceList;
  readonly named: readonly NamedLink[];
}

/**
 * Puts the evidence list and the evidence column together: a document that is in both, or at several
 * criteria, is one entry. Entries keep the numbers of the last run; new ones follow behind the highest.
 */
export function gatherEvidence(fields: readonly Criterion[], sources: EvidenceSources): GatheredEvidence {
  const { listed, named, memory, sheet } = sources;
  const merged = mergeEntries(withCodes(fields, listed), named);
  const { entries, repeated } = numberEntries(merged.entries, memory.registered);
  const known = new Set(entries.map(({ id }) => id));
  const citations = citationsOf(named, merged.of, entries);
  const cited = citations.filter(({ id }) => known.has(id));
  const doubts = citations.flatMap(({ id, cell }): EvidenceDoubt[] =>
    known.has(id) ? [] : [{ kind: 'number-unknown', id, cell }],
  );
  const complete = withCitedCodes(fields, entries, cited);
  return {
    list: { sheet, entries: inOrder(complete), doubts: [...repeated, ...doubts] },
    named: cited,
  };
}

/** The criteria that the list names in words, by their codes. */
function withCodes(fields: readonly Criterion[], listed: readonly Unnumbered[]): readonly Unnumbered[] {
  const find = criterionFinder(fields);
  const all = fields.flatMap(withDescendants);
  const codesOf = memoize((text) => criteriaNamed(text, all, find));
  return listed.map((entry) => ({ ...entry, criteria: [...new Set(entry.criteria.flatMap(codesOf))] }));
}

const inOrder = (entries: readonly Evidence[]): readonly Evidence[] =>
  [...entries].sort((a, b) => numberIn(a.id) - numberIn(b.id));

const numberIn = (id: EvidenceId): number => Number(/\d+/.exec(id)?.[0] ?? 0);

interface MergedEntries {
  readonly entries: readonly Unnumbered[];
  /** For each leaf's id the places of the entries that its cell names. */
  readonly of: ReadonlyMap<string, readonly number[]>;
}

function mergeEntries(listed: readonly Unnumbered[], named: readonly NamedEvidence[]): MergedEntries {
  const entries: Unnumbered[] = [...listed];
  const places = new Map<string, number[]>();
  listed.forEach((entry, place) => put(places, keyOf(entry), place));
  const of = new Map<string, number[]>();
  for (const { leaf, documents } of named) {
    for (const found of documents) {
      const place = placeOf(entries, places.get(keyOf(found)) ?? [], found) ?? entries.length;
      const existing = entries[place];
      entries[place] = existing ? joined(existing, found) : { ...found, ownId: null };
      if (!existing) put(places, keyOf(found), place);
      put(of, leaf, place);
    }
  }
  return { entries, of };
}

const put = (map: Map<string, number[]>, key: string, place: number): void => {
  const places = map.get(key) ?? [];
  map.set(key, places.includes(place) ? places : [...places, place]);
};

/** What makes two mentions the same document: its number, or the address, or the words where it has neither. */
function keyOf({ document, link, title }: UnnumberedEvidence): string {
  if (/\d/.test(document)) return `number ${properNumber(document)}`;
  if (link !== '') return `link ${link.trim().toLowerCase()}`;
  return `title ${markedKey(title)}`;
}

/** "118/2025/NB-CP" and "118/2025/NĐ-CP" are one document; which spelling is right is for the office to say. */
export const properNumber = memoize((document) => {
  const [reference] = readDocumentReferences(document);
  return textKey(reference?.suggestion ?? reference?.symbol ?? document);
});

/** The entry that a mention means: the one of its criterion, else the first whose date does not contradict. */
function placeOf(
  entries: readonly Unnumbered[],
  places: readonly number[],
  found: UnnumberedEvidence,
): number | undefined {
  const possible = places.filter((place) => {
    const issued = entries[place]?.issued ?? null;
    return issued === null || found.issued === null || issued === found.issued;
  });
  const code = found.criteria[0];
  return possible.find((place) => code && entries[place]?.criteria.includes(code)) ?? possible[0];
}

/** An entry with what another mention adds: criteria, pages, and whatever the entry does not have yet. */
function joined(existing: Unnumbered, found: UnnumberedEvidence): Unnumbered {
  const codes = new Set<CriterionCode>([...existing.criteria, ...found.criteria]);
  const isListed = existing.source === 'list';
  const pages = isListed ? existing.page || found.page : joinedPages(existing.page, found.page);
  return {
    ...existing,
    criteria: [...codes],
    page: pages,
    issued: existing.issued ?? found.issued,
    issuedText: existing.issued || found.issued ? '' : existing.issuedText || found.issuedText,
    issuer: existing.issuer || found.issuer,
    link: existing.link || found.link,
    opens: existing.opens || found.opens,
    confidentiality: existing.confidentiality || found.confidentiality,
  };
}

const joinedPages = (one: string, other: string): string =>
  one === '' || other === '' || one.split('; ').includes(other) ? one || other : `${one}; ${other}`;

interface Citation extends NamedLink {
  readonly cell: EvidenceDoubt['cell'];
}

/** Which entries each cell names: by their documents, by their numbers, or as the cell above does. */
function citationsOf(
  named: readonly NamedEvidence[],
  places: ReadonlyMap<string, readonly number[]>,
  entries: readonly Evidence[],
): readonly Citation[] {
  let above: readonly EvidenceId[] = [];
  return named.flatMap(({ leaf, numbers, asAbove, cell }) => {
    const byDocument = (places.get(leaf) ?? []).flatMap((place) => entries[place]?.id ?? []);
    const own = [...byDocument, ...numbers.map(asEvidenceId)];
    const ids = asAbove ? above : [...new Set(own)];
    above = ids;
    return ids.map((id) => ({ leaf, id, cell }));
  });
}

/** The register names the criteria of a document; a leaf whose cell names the number is one of them. */
function withCitedCodes(
  fields: readonly Criterion[],
  entries: readonly Evidence[],
  named: readonly NamedLink[],
): readonly Evidence[] {
  if (named.length === 0) return entries;
  const { byLeaf } = linkEvidence(fields, entries, []);
  const codes = new Map<string, CriterionCode>(
    fields.flatMap(leavesOf).map((leaf) => [leaf.id, referenceTo(leaf)]),
  );
  const added = new Map<EvidenceId, CriterionCode[]>();
  for (const { leaf, id } of named) {
    const code = codes.get(leaf);
    if (!code || byLeaf.get(leaf)?.includes(id)) continue;
    added.set(id, [...(added.get(id) ?? []), code]);
  }
  return entries.map((entry) => {
    const more = (added.get(entry.id) ?? []).filter((code) => !entry.criteria.includes(code));
    return more.length === 0 ? entry : { ...entry, criteria: [...entry.criteria, ...more] };
  });
}
