import type { Language } from '../i18n/keys';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { ALL_KINDS, KINDS } from '../model/sheet-kind';
import { readAim } from './aim-options';
import type { Command } from './command';
import { twoFiles } from './compare-arguments';
import { readImportCriteria } from './import-criteria-arguments';
import { readImportPlan } from './import-plan-arguments';
import { readBasis, readJobs, type ConsolidateCommand } from './consolidate-arguments';
import type { OPTIONS } from './option-values';
import { parse, readLanguage, readOptions, textOf, type Values } from './option-values';
import { readReport } from './report-arguments';
import { readAppraise, readCollect, type AppraiseCommand, type CollectCommand } from './appraise-arguments';
import { readMerge, readSplit } from './section-arguments';

const OF_READING = [
  ...(['as-of', 'year', 'learned'] as const),
  ...ALL_KINDS.map((kind) => KINDS[kind].option),
] as const;

/** Which options belong to which command, besides `--lang`, `--help` and `--version`. */
const OPTIONS_OF = {
  score: [...OF_READING, 'save-learned', 'out', 'in-place', 'json', 'previous', 'aim', 'bands'],
  check: [...OF_READING, 'json', 'strict'],
  'hand-over': [...OF_READING, 'out', 'in-place', 'protect', 'appraisal-columns'],
  clean: ['out', 'in-place', 'all'],
  consolidate: [
    ...(['as-of', 'year', 'out', 'json', 'strict', 'units', 'previous'] as const),
    ...(['basis', 'feedback', 'provisional', 'dense', 'jobs'] as const),
  ],
  appraise: ['as-of', 'year', 'out', 'json', 'strict', 'units', 'by', 'protect', 'jobs'],
  collect: ['as-of', 'out', 'json', 'strict', 'jobs'],
  compare: ['as-of', 'json'],
  split: [...OF_READING, 'by', 'out'],
  merge: [...OF_READING, 'out'],
  'roll-forward': [...OF_READING, 'out'],
  'improvement-plan': [...OF_READING, 'out'],
  report: [...OF_READING, 'kind', 'out', 'previous', 'closing', 'closing-day'],
  'import-plan': ['year', 'out', 'json', 'into', 'overwrite', 'task-sheet', 'target-sheet'],
  'import-criteria': ['out', 'strict'],
  template: ['out'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>>;

const OF_ALL: readonly string[] = ['lang', 'help', 'version'];

export type CommandName = keyof typeof OPTIONS_OF;

/** The commands in the order in which the help tells of them. */
export const COMMAND_NAMES = Object.keys(OPTIONS_OF) as readonly CommandName[];

const isCommand = (name: string): name is CommandName => Object.hasOwn(OPTIONS_OF, name);

/**
 * Reads the command line. `--json` may come without a file: it then means standard output. Throws a `Refusal`
 * that names what is wrong.
 */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const language = readLanguage(values.lang);
  if (values.version) return { kind: 'version' };
  const [name, file, ...rest] = positionals;
  if (values.help || name === undefined || name === 'help') return { kind: 'help', language };
  if (!isCommand(name))
    throw new Refusal(message('cli.unknown-command', { command: name, commands: COMMAND_NAMES.join(', ') }));
  refuseOthersOptions(name, values);
  if (name === 'consolidate') return onFolder(positionals.slice(1), values, language);
  if (name === 'appraise' || name === 'collect') return onAppraisals(name, positionals.slice(1), values);
  if (name === 'compare') {
    const { asOf } = readOptions(values, language);
    return { kind: name, files: twoFiles(positionals.slice(1)), json: textOf(values.json), asOf, language };
  }
  if (name === 'merge')
    return readMerge(positionals.slice(1), textOf(values.out), readOptions(values, language));
  if (rest.length > 0) throw new Refusal(message('cli.too-many-files', { extra: rest.join(' ') }));
  if (name === 'template') {
    if (typeof values.out !== 'string') throw new Refusal(message('cli.template-needs-out'));
    return { kind: name, out: values.out, language };
  }
  if (file === undefined) throw new Refusal(message('cli.no-file', { command: name }));
  if (name === 'import-plan') {
    const [out, json, into] = [textOf(values.out), textOf(values.json), textOf(values.into)];
    const { year, sheets } = readOptions(values, language);
    return readImportPlan({
      file,
      out,
      json,
      into,
      overwrite: values.overwrite === true,
      year,
      sheets,
      language,
    });
  }
  if (name === 'import-criteria')
    return readImportCriteria(file, textOf(values.out), { strict: values.strict === true, language });
  return onWorkbook(name, file, values, language);
}

/** An option that does nothing for a command is a mistake: whoever wrote it expects something of it. */
function refuseOthersOptions(command: CommandName, values: Values): void {
  const known: readonly string[] = [...OPTIONS_OF[command], ...OF_ALL];
  const other = Object.keys(values).find((option) => !known.includes(option));
  if (other !== undefined)
    throw new Refusal(message('cli.option-of-another', { command, option: `--${other}` }));
}

function onWorkbook(
  kind: Exclude<
    CommandName,
    | 'template'
    | 'consolidate'
    | 'appraise'
    | 'collect'
    | 'compare'
    | 'merge'
    | 'import-plan'
    | 'import-criteria'
  >,
  file: string,
  values: Values,
  language: Language,
): Command {
  const inPlace = values['in-place'] === true;
  const [json, written] = [textOf(values.json), textOf(values.out)];
  const reading = readOptions(values, language);
  const previous = textOf(values.previous);
  if (kind === 'score') {
    const aiming = readAim(textOf(values.aim), textOf(values.bands));
    return { kind, file, options: { ...reading, ...aiming, out: written, inPlace, json, previous } };
  }
  if (kind === 'check') return { kind, file, options: { ...reading, json, strict: values.strict === true } };
  if (kind === 'split') return readSplit(file, { by: textOf(values.by), out: written }, reading);
  if (kind === 'report')
    return readReport(
      file,
      {
        kind: textOf(values.kind),
        out: written,
        previous,
        closing: textOf(values.closing),
        day: textOf(values['closing-day']),
      },
      reading,
    );
  if (written === null) throw new Refusal(message('cli.needs-out', { command: kind }));
  if (kind === 'roll-forward' || kind === 'improvement-plan')
    return { kind, file, options: { ...reading, out: written } };
  if (kind === 'clean')
    return { kind, file, options: { out: written, inPlace, all: values.all === true, language } };
  const handOver = {
    protect: values.protect === true,
    appraisalColumns: values['appraisal-columns'] === true,
  };
  return { kind, file, options: { ...reading, out: written, inPlace, handOver } };
}

function onFolder(places: readonly string[], values: Values, language: Language): ConsolidateCommand {
  const { year, asOf } = readOptions(values, language);
  const [json, out] = [textOf(values.json), textOf(values.out)];
  const feedback = textOf(values.feedback);
  if (places.length === 0 || (out === null && json === null && feedback === null))
    throw new Refusal(message('cli.consolidate-needs-files'));
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
    feedback,
    provisional: values.provisional === true,
    dense: values.dense === true,
    jobs: readJobs(textOf(values.jobs)),
    strict: values.strict === true,
    language,
  };
}

function onAppraisals(
  kind: 'appraise' | 'collect',
  places: readonly string[],
  values: Values,
): AppraiseCommand | CollectCommand {
  const { year, asOf, language } = readOptions(values, readLanguage(values.lang));
  const [out, json] = [textOf(values.out), textOf(values.json)];
  const shared = { places, out, json, asOf, jobs: readJobs(textOf(values.jobs)), language };
  const strict = values.strict === true;
  if (kind === 'collect') return readCollect({ ...shared, strict });
  const [units, by] = [textOf(values.units), textOf(values.by)];
  return readAppraise({ ...shared, strict, year, units, by, protect: values.protect === true });
}
