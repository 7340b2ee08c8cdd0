import type { Mapping, RuleChoice } from '../model/mapping';
import { ALL_KINDS, KINDS, type SheetKind } from '../model/sheet-kind';
import { readMapping } from './state-mapping';

/** The form of a file of what was learned; it changes when its meaning does. */
const LEARNED_SCHEMA = 'par-index/learned@1';

/**
 * What a person taught about one workbook, as text of a small file for the next one that comes in the same layout:
 * the header words of each column that was chosen, and the rule of each wording that was confirmed. Names no
 * sheet, unit, year, figure or document.
 */
export function writeLearned(mapping: Mapping): string {
  const { columns, wordings } = learnedOf(mapping);
  const file = { schema: LEARNED_SCHEMA, columns: Object.fromEntries(columns), wordings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Header words by kind of table and role, and the rules of wordings. */
interface LearnedParts {
  readonly columns: readonly (readonly [SheetKind, Readonly<Record<string, string>>])[];
  readonly wordings: readonly RuleChoice[];
}

function learnedOf(mapping: Mapping): LearnedParts {
  const columns = ALL_KINDS.flatMap((kind) => {
    const table = mapping[KINDS[kind].table];
    const chosen = Object.entries(table?.columns ?? {}).map(([role, { words }]) => [role, words] as const);
    const words = { ...table?.learned, ...Object.fromEntries(chosen.filter(([, title]) => title !== '')) };
    return Object.keys(words).length === 0 ? [] : [[kind, words] as const];
  });
  return {
    columns,
    wordings: distinct([...Object.values(mapping.rules ?? {}), ...(mapping.wordings ?? [])]),
  };
}

/** Each wording once: the first choice counts. */
const distinct = (choices: readonly RuleChoice[]): readonly RuleChoice[] =>
  choices.filter(({ wording }, i) => choices.findIndex((other) => other.wording === wording) === i);

/** What a file of learned words and rules is: its decisions, one of a later release, or none that we wrote. */
export type ReadLearned =
  | { readonly kind: 'learned'; readonly mapping: Mapping }
  | { readonly kind: 'newer' }
  | { readonly kind: 'none' };

/** Reads such a file as decisions that give way to all others; a damaged file gives none. */
export function readLearned(text: string): ReadLearned {
  const file = parsed(text);
  if (file?.schema !== LEARNED_SCHEMA) return { kind: isNewer(file?.schema) ? 'newer' : 'none' };
  if (!isRecord(file.columns ?? {})) return { kind: 'none' };
  const columns: Readonly<Record<string, unknown>> = isRecord(file.columns) ? file.columns : {};
  const tables = ALL_KINDS.flatMap((kind) =>
    columns[kind] === undefined ? [] : [[KINDS[kind].table, { learned: columns[kind] }] as const],
  );
  const stored = { ...Object.fromEntries(tables), ...(file.wordings ? { wordings: file.wordings } : {}) };
  const { mapping, isDamaged } = readMapping(stored);
  return isDamaged ? { kind: 'none' } : { kind: 'learned', mapping };
}

/** "par-index/learned@2" and later. */
const isNewer = (schema: unknown): boolean =>
  typeof schema === 'string' && /^par-index\/learned@(?:[2-9]|[1-9]\d+)$/.test(schema);

/** How many columns and wordings were learned. */
export interface LearnedCount {
  readonly columns: number;
  readonly wordings: number;
}

/** Counts what `writeLearned` would write of these decisions, or what `readLearned` read. */
export function countLearned(mapping: Mapping): LearnedCount {
  const { columns, wordings } = learnedOf(mapping);
  return {
    columns: columns.reduce((sum, [, words]) => sum + Object.keys(words).length, 0),
    wordings: wordings.length,
  };
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
