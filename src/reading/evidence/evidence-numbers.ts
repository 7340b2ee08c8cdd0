import {
  asEvidenceId,
  type Evidence,
  type EvidenceDoubt,
  type EvidenceId,
  type EvidenceMemory,
  type RegisteredEvidence,
} from '../../model/evidence';
import { markedKey } from '../../text/key';
import type { UnnumberedEvidence } from './evidence-column';

/** A document with the number that its list gives it, if it gives any. */
export interface Unnumbered extends UnnumberedEvidence {
  readonly ownId: string | null;
}

/**
 * Gives every document its number, TL-01, TL-02 …: the one of its own list, else the one that it had in the
 * register of the last run, else the next behind all that are or were in use. So numbers that are quoted
 * elsewhere go on meaning the same document when rows are put in, taken out or moved. Why: decision 0042.
 */
export function numberEntries(
  entries: readonly Unnumbered[],
  registered: EvidenceMemory['registered'],
): { readonly entries: readonly Evidence[]; readonly repeated: readonly EvidenceDoubt[] } {
  const ids = new Map<number, EvidenceId>();
  const taken = new Set<string>();
  const repeated: EvidenceDoubt[] = [];
  const give = (place: number, id: EvidenceId): void => {
    ids.set(place, id);
    taken.add(id);
  };
  entries.forEach(({ ownId, cell }, place) => {
    if (ownId === null) return;
    const id = asEvidenceId(ownId);
    if (taken.has(id)) repeated.push({ kind: 'number-repeated', id, cell });
    else give(place, id);
  });
  for (const keyOf of KEYS) remember(entries, registered, keyOf, { ids, taken, give });
  let highest = Math.max(0, ...[...taken, ...registered.map(({ id }) => id)].map(figureOf));
  const numbered = entries.map(({ ownId: _, ...entry }, place): Evidence => {
    const id = ids.get(place) ?? asEvidenceId(`TL-${String(++highest).padStart(2, '0')}`);
    return { ...entry, id };
  });
  return { entries: numbered, repeated };
}

const figureOf = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0);

type Keyed = Omit<RegisteredEvidence, 'id'>;

/** What tells a document again, the surest first; empty where it does not. */
const KEYS: readonly ((entry: Keyed) => string)[] = [
  ({ title, document }) => (document === '' ? '' : `${markedKey(document)} ${markedKey(title)}`),
  ({ document }) => (/\d/.test(document) ? markedKey(document) : ''),
  ({ title }) => markedKey(title),
  (entry) => (isNameless(entry) ? markedKey(entry.link) : ''),
  (entry) => (isNameless(entry) ? entry.criteria.filter((code) => code !== '').join(' ') : ''),
];

/** A line of the list that gives an address or a page only is a document all the same. */
const isNameless = ({ title, document }: Keyed): boolean => markedKey(title + document) === '';

interface Numbering {
  readonly ids: ReadonlyMap<number, EvidenceId>;
  readonly taken: ReadonlySet<string>;
  readonly give: (place: number, id: EvidenceId) => void;
}

/** Hands numbers of the last register to the documents with the same key, in their order. */
function remember(
  entries: readonly Unnumbered[],
  registered: EvidenceMemory['registered'],
  keyOf: (entry: Keyed) => string,
  { ids, taken, give }: Numbering,
): void {
  const waiting = new Map<string, EvidenceId[]>();
  for (const entry of registered) {
    const key = keyOf(entry);
    if (key === '' || taken.has(entry.id)) continue;
    waiting.set(key, [...(waiting.get(key) ?? []), entry.id]);
  }
  if (waiting.size === 0) return;
  entries.forEach((entry, place) => {
    const id = ids.has(place) ? undefined : waiting.get(keyOf(entry))?.shift();
    if (id !== undefined) give(place, id);
  });
}
