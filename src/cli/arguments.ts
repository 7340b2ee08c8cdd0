import { parseArgs } from 'node:util';
import type { Language } from '../i18n/keys';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { Day } from '../model/task';
import type { HandOverOptions } from '../pane-edits/handover';
import { isDay } from '../text/day';
import { readBasis, readJobs, type ConsolidateCommand } from './consolidate-arguments';

/** What the user asked for, checked. */
export type Command =
  | { readonly kind: 'score'; readonly file: string; readonly options: ScoreOptions }
  | {
      readonly kind: 'check';
      readonly file: string;
      readonly options: ScoreOptions;
      /** Exit 3 while errors stand. */
      readonly strict: boolean;
    }
  | {
      readonly kind: 'hand-over';
      readonly file: string;
      readonly out: string;
      readonly options: ScoreOptions;
      readonly handOver: HandOverOptions;
    }
  | {
      readonly kind: 'clean';
      readonly file: string;
      readonly out: string;
      readonly options: ScoreOptions;
      /** The sheets that we made too. */
      readonly all: boolean;
    }
  | ConsolidateCommand
  | { readonly kind: 'template'; readonly out: string; readonly language: Language }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' };

export interface ScoreOptions {
  /** Where the scored workbook goes; `null` writes none. */
  readonly out: string | null;
  readonly inPlace: boolean;
  /** Where the JSON goes: a file, '-' for standard output, `null` for a table instead. */
  readonly json: string | null;
  /** `null` is today. */
  readonly asOf: Day | null;
  readonly year: number | null;
  readonly criteriaSheet: string | null;
  readonly taskSheet: string | null;
  readonly evidenceSheet: string | null;
  readonly language: Language;
}

const OPTIONS = {
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  json: { type: 'string' },
  'as-of': { type: 'string' },
  year: { type: 'string' },
  'criteria-sheet': { type: 'string' },
  'task-sheet': { type: 'string' },
  'evidence-sheet': { type: 'string' },
  strict: { type: 'boolean' },
  protect: { type: 'boolean' },
  'appraisal-columns': { type: 'boolean' },
  all: { type: 'boolean' },
  units: { type: 'string' },
  previous: { type: 'string' },
  basis: { type: 'string' },
  provisional: { type: 'boolean' },
  dense: { type: 'boolean' },
  jobs: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string | boolean>>>;

/**
 * Reads the command line. `--json` may come without a file: it then means standard output. Throws a `Refusal`
 * that names what is wrong.
 */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(withJsonTarget(argv));
  const language = readLanguage(values.lang);
  if (values.version) return { kind: 'version' };
  const [name, file, ...rest] = positionals;
  if (values.help || name === undefined || name === 'help') return { kind: 'help', language };
  if (name === 'consolidate') return onFolder(positionals.slice(1), values, language);
  if (rest.length > 0) throw new Refusal(message('cli.too-many-files', { extra: rest.join(' ') }));
  switch (name) {
    case 'score':
    case 'check':
    case 'hand-over':
    case 'clean':
      if (file === undefined) throw new Refusal(message('cli.no-file', { command: name }));
      return onWorkbook(name, file, values, language);
    case 'template':
      if (typeof values.out !== 'string') throw new Refusal(message('cli.template-needs-out'));
      return { kind: 'template', out: values.out, language };
    default:
      throw new Refusal(message('cli.unknown-command', { command: name }));
  }
}

function onWorkbook(
  kind: 'score' | 'check' | 'hand-over' | 'clean',
  file: string,
  values: Values,
  language: Language,
): Command {
  const options = scoreOptions(values, language);
  if (kind === 'score') return { kind, file, options };
  if (kind === 'check') return { kind, file, options, strict: values.strict === true };
  const { out } = options;
  if (out === null) throw new Refusal(message('cli.needs-out', { command: kind }));
  if (kind === 'clean') return { kind, file, out, options, all: values.all === true };
  const handOver = {
    protect: values.protect === true,
    appraisalColumns: values['appraisal-columns'] === true,
  };
  return { kind, file, out, options, handOver };
}

function onFolder(places: readonly string[], values: Values, language: Language): ConsolidateCommand {
  const { out, json, year, asOf } = scoreOptions(values, language);
  const textOf = (value: string | boolean | undefined): string | null =>
    typeof value === 'string' ? value : null;
  if (places.length === 0) throw new Refusal(message('cli.consolidate-needs-files'));
  if (out === null && json === null) throw new Refusal(message('cli.consolidate-needs-files'));
  return {
    kind: 'consolidate',
    places,
    out,
    json,
    year,
    asOf,
    units: textOf(values.units),
    previous: textOf(values.previous),
    basis: readBasis(textOf(values.basis)),
    provisional: values.provisional === true,
    dense: values.dense === true,
    jobs: readJobs(textOf(values.jobs)),
    strict: values.strict === true,
    language,
  };
}

/** Gives a `--json` without a file the target '-'. */
function withJsonTarget(argv: readonly string[]): string[] {
  return argv.flatMap((arg, i) => {
    if (arg !== '--json') return [arg];
    const next = argv[i + 1];
    const hasFile = next !== undefined && !next.startsWith('-') && /\.json$/i.test(next);
    return hasFile ? [arg] : ['--json=-'];
  });
}

function parse(args: string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    // Node names the option, in quotes, in a sentence of its own.
    const option = /'(--?[\w-]+)/.exec(String(error))?.[1] ?? args.join(' ');
    throw new Refusal(message('cli.bad-option', { option }));
  }
}

function readLanguage(value: Values['lang']): Language {
  if (value === undefined || value === 'vi') return 'vi';
  if (value === 'en') return 'en';
  throw new Refusal(message('cli.bad-language', { value: String(value) }));
}

function scoreOptions(values: Values, language: Language): ScoreOptions {
  const textOf = (value: string | boolean | undefined): string | null =>
    typeof value === 'string' ? value : null;
  return {
    out: textOf(values.out),
    inPlace: values['in-place'] === true,
    json: textOf(values.json),
    asOf: readDay(textOf(values['as-of'])),
    year: readYear(textOf(values.year)),
    criteriaSheet: textOf(values['criteria-sheet']),
    taskSheet: textOf(values['task-sheet']),
    evidenceSheet: textOf(values['evidence-sheet']),
    language,
  };
}

function readDay(value: string | null): Day | null {
  if (value === null) return null;
  if (isDay(value)) return value;
  throw new Refusal(message('cli.bad-day', { value }));
}

function readYear(value: string | null): number | null {
  if (value === null) return null;
  if (/^20\d{2}$/.test(value)) return Number(value);
  throw new Refusal(message('cli.bad-year', { value }));
}
