/** A rank, and among how many. */
export interface Rank {
  readonly rank: number;
  readonly of: number;
}

/**
 * Ranks within each group, the highest figure first. Figures that are equal in hundredths share a rank; after
 * two firsts comes a third, or a second where ranks are dense.
 *
 * @param figures in per cent with two decimals
 */
export function ranksWithinGroups<Key>(
  figures: readonly { readonly key: Key; readonly group: string | null; readonly index: number }[],
  isDense: boolean,
): ReadonlyMap<Key, Rank> {
  const byGroup = new Map<string | null, { readonly key: Key; readonly hundredths: number }[]>();
  for (const { key, group, index } of figures) {
    const members = byGroup.get(group) ?? [];
    members.push({ key, hundredths: Math.round(index * 100) });
    byGroup.set(group, members);
  }
  const ranks = new Map<Key, Rank>();
  for (const members of byGroup.values()) {
    members.sort((one, other) => other.hundredths - one.hundredths);
    let rank = 0;
    members.forEach((member, index) => {
      const isTie = index > 0 && members[index - 1]?.hundredths === member.hundredths;
      if (!isTie) rank = isDense ? rank + 1 : index + 1;
      ranks.set(member.key, { rank, of: members.length });
    });
  }
  return ranks;
}
