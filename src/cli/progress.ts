import type { Language } from '../i18n/keys';
import { formatNumber } from '../i18n/render';

/** Tells what is being done, on standard error, once a command has taken longer than a second. */
export type ShowProgress = (step: string) => void;

const QUIET_FOR = 1000;

/** Starts the clock. Steps that come within the first second stay silent. */
export function startProgress(
  write: (text: string) => void,
  now: () => number,
  language: Language,
): ShowProgress {
  const started = now();
  return (step) => {
    const passed = now() - started;
    const seconds = formatNumber(Math.round(passed / 100) / 10, 'number', language);
    if (passed > QUIET_FOR) write(`${step} (${seconds} s)\n`);
  };
}
