import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { WorkbookProblem } from '../workbook/problem';
import type { PaneError } from './session/session';

/** What is told of an error: a sentence of its own where it has one, else that this is our fault. */
export function paneErrorOf(error: unknown): PaneError {
  if (error instanceof WorkbookProblem) {
    return { sentence: error.sentence, diagnostic: error.diagnostic, written: error.written };
  }
  if (error instanceof Refusal) return { sentence: error.sentence, diagnostic: '', written: [] };
  const diagnostic = error instanceof Error ? `${error.name}\n${placesOf(error)}` : typeof error;
  return { sentence: message('pane.unexpected'), diagnostic, written: [] };
}

/** Where it happened; an error's own text is left out, since it may quote a cell. */
const placesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line))
    .slice(0, 8)
    .join('\n');
