import type { Language } from '../i18n/keys';
import { render } from '../i18n/render';
import { message, type Message } from '../model/message';
import { Refusal } from '../model/refusal';

/** What a command of an administrator or developer needs of its surroundings. */
export interface CommandLine {
  readonly args: readonly string[];
  readonly print: (sentence: Message) => void;
}

/**
 * Runs such a command on this process: its arguments without `--lang vi|en`, its sentences on standard output
 * in that language. A refusal is one sentence on standard error and exit code 2.
 */
export async function runCommand(command: (line: CommandLine) => Promise<void> | void): Promise<void> {
  let language: Language = 'vi';
  try {
    const line = splitLanguage(process.argv.slice(2));
    language = line.language;
    await command({ args: line.args, print: (sentence) => console.log(render(sentence, language)) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(render(error.sentence, language));
    process.exitCode = 2;
  }
}

/** Takes `--lang en` or `--lang=en` out of a command line; Vietnamese where there is none. */
export function splitLanguage(args: readonly string[]): {
  readonly language: Language;
  readonly args: readonly string[];
} {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (index < 0) return { language: 'vi', args };
  const [, inline] = args[index]?.split('=', 2) ?? [];
  const value = inline ?? args[index + 1] ?? '';
  if (value !== 'vi' && value !== 'en') throw new Refusal(message('cli.bad-language', { value }));
  return {
    language: value,
    args: args.filter((_, i) => i !== index && (inline !== undefined || i !== index + 1)),
  };
}
