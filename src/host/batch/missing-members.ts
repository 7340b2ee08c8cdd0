/** How often members were asked for that the host does not have. */
export interface MissingMembers {
  readonly note: (member: string) => void;
  /** "Worksheet.NamedSheetViews" and how often, the most wanted first. */
  readonly list: () => readonly { readonly member: string; readonly times: number }[];
}

/** An empty list of what is missing. */
export function missingMembers(): MissingMembers {
  const times = new Map<string, number>();
  return {
    note: (member) => times.set(member, (times.get(member) ?? 0) + 1),
    list: () =>
      [...times]
        .map(([member, count]) => ({ member, times: count }))
        .sort((one, other) => other.times - one.times || one.member.localeCompare(other.member)),
  };
}
