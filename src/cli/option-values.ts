import { parseArgs } from 'node:util';
import type { Language } from '../i18n/keys';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { ALL_KINDS, KINDS } from '../model/sheet-kind';
import type { Day } from '../model/task';
import { isDay } from '../text/date/day';
import type { ReadOptions } from './read-options';
import { SHEET_OPTIONS } from './sheet-options';

/** The options of all commands. */
export const OPTIONS = {
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  json: { type: 'string' },
  'as-of': { type: 'string' },
  year: { type: 'string' },
  ...SHEET_OPTIONS,
  learned: { type: 'string' },
  'save-learned': { type: 'string' },
  strict: { type: 'boolean' },
  protect: { type: 'boolean' },
  'appraisal-columns': { type: 'boolean' },
  all: { type: 'boolean' },
  units: { type: 'string' },
  previous: { type: 'string' },
  basis: { type: 'string' },
  feedback: { type: 'string' },
  provisional: { type: 'boolean' },
  dense: { type: 'boolean' },
  jobs: { type: 'string' },
  by: { type: 'string' },
  kind: { type: 'string' },
  closing: { type: 'string' },
  'closing-day': { type: 'string' },
  into: { type: 'string' },
  overwrite: { type: 'boolean' },
  aim: { type: 'string' },
  bands: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** What a command line gives for its options. */
export type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string | boolean>>>;

/** Gives a `--json` without a file the target '-'. */
function withJsonTarget(argv: readonly string[]): string[] {
  return argv.flatMap((arg, i) => {
    if (arg !== '--json') return [arg];
    const next = argv[i + 1];
    const hasFile = next !== undefined && !next.startsWith('-') && /\.json$/i.test(next);
    return hasFile ? [arg] : ['--json=-'];
  });
}

/** Takes a command line apart. Throws a `Refusal` that names the option that nobody knows. */
export function parse(argv: readonly string[]): {
  readonly values: Values;
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({ args: withJsonTarget(argv), options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    // Node names the option, in quotes, in a sentence of its own.
    const option = /'(--?[\w-]+)/.exec(String(error))?.[1] ?? argv.join(' ');
    throw new Refusal(message('cli.bad-option', { option }));
  }
}

/** Throws a `Refusal` for any but the two languages. */
export function readLanguage(value: Values['lang']): Language {
  if (value === undefined || value === 'vi') return 'vi';
  if (value === 'en') return 'en';
  throw new Refusal(message('cli.bad-language', { value: String(value) }));
}

/** A text that was given; `null` for none. */
export const textOf = (value: string | boolean | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** How a workbook is to be read and judged. */
export const readOptions = (values: Values, language: Language): ReadOptions => ({
  asOf: readDay(textOf(values['as-of'])),
  year: readYear(textOf(values.year)),
  sheets: Object.fromEntries(
    ALL_KINDS.flatMap((kind) => {
      const named = textOf(values[KINDS[kind].option]);
      return named === null ? [] : [[KINDS[kind].sheet, named]];
    }),
  ),
  learned: textOf(values.learned),
  saveLearned: textOf(values['save-learned']),
  language,
});

function readDay(value: string | null): Day | null {
  if (value === null) return null;
  if (isDay(value)) return value;
  throw new Refusal(message('cli.bad-day', { value }));
}

/** Throws a `Refusal` for what is no year of this century. */
function readYear(value: string | null): number | null {
  if (value === null) return null;
  if (/^20\d{2}$/.test(value)) return Number(value);
  throw new Refusal(message('cli.bad-year', { value }));
}
