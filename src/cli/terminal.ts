import { styleText } from 'node:util';

/** What a command needs of its surroundings, so that a test can bring its own. */
export interface Terminal {
  /** The result: standard output. */
  readonly write: (text: string) => void;
  /** Everything else: standard error. */
  readonly error: (text: string) => void;
  readonly paint: Paint;
  readonly width: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The file of the program itself, of which threads are made; absent where there are to be none. */
  readonly program?: string;
  /** Aborted when the person asks for an end while many workbooks are read; absent where nobody can. */
  readonly stop?: AbortSignal;
  /** The program of the thread that reads PDFs; absent where there is none. */
  readonly pdfProgram?: string;
  /** Likewise that of the thread that recognises the letters of scans. */
  readonly scanProgram?: string;
}

/** Colours a text, or leaves it as it is where the output is no terminal. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** The process's own terminal; colours only where standard output is one and NO_COLOR is not set. */
export function processTerminal(): Terminal {
  const isColoured = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  return {
    write: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    paint: (style, text) => (isColoured ? styleText(style, text) : text),
    width: process.stdout.columns ?? 120,
    now: () => Date.now(),
  };
}
