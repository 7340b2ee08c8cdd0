import type { Mapping } from '../model/mapping';
import { ALL_KINDS, KINDS } from '../model/sheet-kind';

/** What is decided now goes before what was decided then; choices of single leaves and columns add up. */
export function mergeMappings(before: Mapping, now: Mapping): Mapping {
  return {
    ...before,
    ...now,
    ...mergedTables(before, now),
    ...(before.rules || now.rules ? { rules: { ...before.rules, ...now.rules } } : {}),
    ...(before.wordings || now.wordings
      ? { wordings: [...(now.wordings ?? []), ...(before.wordings ?? [])] }
      : {}),
    ...(before.policies || now.policies ? { policies: { ...before.policies, ...now.policies } } : {}),
    ...(before.seen || now.seen ? { seen: { ...before.seen, ...now.seen } } : {}),
  };
}

function mergedTables(before: Mapping, now: Mapping): Mapping {
  const tables: Record<string, unknown> = {};
  for (const kind of ALL_KINDS) {
    const key = KINDS[kind].table;
    const [old, fresh] = [before[key], now[key]];
    if (!old || !fresh) continue;
    const learned = old.learned || fresh.learned ? { learned: { ...old.learned, ...fresh.learned } } : {};
    tables[key] = { ...old, ...fresh, columns: { ...old.columns, ...fresh.columns }, ...learned };
  }
  return tables;
}
