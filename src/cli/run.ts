import { render } from '../i18n/render';
import type { Language } from '../i18n/keys';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { version } from '../../package.json';
import { COMMAND_NAMES, readArguments } from './arguments';
import type { Command } from './command';
import { printableLines, printablePainted } from './printable';
import { appraiseCommand } from './appraise-command';
import { collectCommand } from './collect-command';
import { compareCommand } from './compare-command';
import { consolidateCommand } from './consolidate-command';
import { improvementCommand } from './improvement-command';
import { importCriteriaCommand } from './import-criteria-command';
import { importPlanCommand } from './import-plan-command';
import { cleanCommand, handOverCommand } from './hand-over-command';
import { reportCommand } from './report-command';
import { rollForwardCommand } from './roll-forward-command';
import { checkCommand, scoreCommand } from './score-command';
import { mergeCommand, splitCommand } from './section-commands';
import { templateCommand } from './template-command';
import type { Terminal } from './terminal';

/**
 * Runs one command line. Returns the exit code: 0 done, also with findings; 1 an error of the program; 2 the
 * input was refused, with one sentence on standard error and nothing written; 3 a strict check that finds errors.
 */
export async function run(argv: readonly string[], given: Terminal): Promise<0 | 1 | 2 | 3> {
  const language = languageOf(argv);
  const terminal = guarded(given);
  try {
    return (await execute(readArguments(argv), terminal)) ?? 0;
  } catch (error) {
    if (error instanceof Refusal) {
      terminal.error(`${render(error.sentence, language)}\n`);
      return 2;
    }
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.error(`${render(message('cli.unexpected', { problem }), language)}\n`);
    return 1;
  }
}

/** Whatever a workbook or a file's name holds, a terminal is given nothing to obey but our own colours. */
const guarded = (terminal: Terminal): Terminal => ({
  ...terminal,
  write: (text) => terminal.write(printablePainted(text)),
  error: (text) => terminal.error(printableLines(text)),
});

function execute(command: Command, terminal: Terminal): Promise<void | 0 | 3> | void {
  switch (command.kind) {
    case 'score':
      return scoreCommand(command.file, command.options, terminal);
    case 'check':
      return checkCommand(command.file, command.options, terminal);
    case 'hand-over':
      return handOverCommand(command, terminal);
    case 'clean':
      return cleanCommand(command, terminal);
    case 'consolidate':
      return consolidateCommand(command, terminal);
    case 'appraise':
      return appraiseCommand(command, terminal);
    case 'collect':
      return collectCommand(command, terminal);
    case 'compare':
      return compareCommand(command, terminal);
    case 'split':
      return splitCommand(command, terminal);
    case 'merge':
      return mergeCommand(command, terminal);
    case 'roll-forward':
      return rollForwardCommand(command, terminal);
    case 'improvement-plan':
      return improvementCommand(command, terminal);
    case 'import-plan':
      return importPlanCommand(command, terminal);
    case 'import-criteria':
      return importCriteriaCommand(command, terminal);
    case 'report':
      return reportCommand(command, terminal);
    case 'template':
      return templateCommand(command.out, command.language);
    case 'help':
      return terminal.write(helpText(command.language));
    case 'version':
      return terminal.write(`${version}\n`);
  }
}

/** How the program is used, one paragraph for each command. */
function helpText(language: Language): string {
  const commands = COMMAND_NAMES.map((name) => message(`cli.help.${name}`));
  return `${[message('cli.help.intro'), ...commands].map((part) => render(part, language)).join('\n')}\n`;
}

/** The language even of a command line that cannot be read. */
const languageOf = (argv: readonly string[]): Language =>
  argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
