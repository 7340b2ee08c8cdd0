import type { Mapping, RuleChoice } from '../model/mapping';
import { ALL_KINDS, KINDS } from '../model/sheet-kind';
import { readMapping } from './state-mapping';

/** The form of a file of what was learned; it changes when its meaning does. */
const LEARNED_SCHEMA = 'par-index/learned@1';

/**
 * What a person taught about one workbook, as text of a small file for the next one that comes in the same layout:
 * the header words of each column that was chosen, and the rule of each wording that was confirmed. Names no
 * sheet, unit, year, figure or document.
 */
export function writeLearned(mapping: Mapping): string {
  const columns = ALL_KINDS.flatMap((kind) => {
    const table = mapping[KINDS[kind].table];
    const chosen = Object.entries(table?.columns ?? {}).map(([role, { words }]) => [role, words] as const);
    const words = { ...table?.learned, ...Object.fromEntries(chosen.filter(([, title]) => title !== '')) };
    return Object.keys(words).length === 0 ? [] : [[kind, words] as const];
  });
  const wordings = [...Object.values(mapping.rules ?? {}), ...(mapping.wordings ?? [])];
  const file = { schema: LEARNED_SCHEMA, columns: Object.fromEntries(columns), wordings: distinct(wordings) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Each wording once: the first choice counts. */
const distinct = (choices: readonly RuleChoice[]): readonly RuleChoice[] =>
  choices.filter(({ wording }, i) => choices.findIndex((other) => other.wording === wording) === i);

/** Reads such a file as decisions that give way to all others; `null` where it is none, or damaged. */
export function readLearned(text: string): Mapping | null {
  const file = parsed(text);
  if (file?.schema !== LEARNED_SCHEMA || !isRecord(file.columns ?? {})) return null;
  const columns: Readonly<Record<string, unknown>> = isRecord(file.columns) ? file.columns : {};
  const tables = ALL_KINDS.flatMap((kind) =>
    columns[kind] === undefined ? [] : [[KINDS[kind].table, { learned: columns[kind] }] as const],
  );
  const stored = { ...Object.fromEntries(tables), ...(file.wordings ? { wordings: file.wordings } : {}) };
  const { mapping, isDamaged } = readMapping(stored);
  return isDamaged ? null : mapping;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
