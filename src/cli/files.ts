import { access, mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { message, type MessageKey } from '../model/message';
import { Refusal } from '../model/refusal';

/** Larger files are no workbook of criteria. */
const MAX_BYTES = 100 * 1024 * 1024;

/** Reads the input. Throws a `Refusal` that names the file and what to do. */
export async function readInput(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Refusal(message('cli.no-such-file', { file: path }));
  if (!found.isFile()) throw new Refusal(message('cli.not-a-file', { file: path }));
  if (found.size > MAX_BYTES)
    throw new Refusal(message('cli.file-too-large', { file: path, megabytes: MAX_BYTES / 1024 / 1024 }));
  try {
    return await readFile(path);
  } catch {
    throw new Refusal(message('cli.cannot-read', { file: path }));
  }
}

/** What is written, and the endings that programs open it by. */
const OUTPUTS = {
  workbook: { what: 'cli.output.workbook', endings: ['.xlsx', '.xlsm', '.xltx', '.xltm'] },
  'new-workbook': { what: 'cli.output.workbook', endings: ['.xlsx'] },
  letter: { what: 'cli.output.letter', endings: ['.docx'] },
  json: { what: 'cli.output.json', endings: ['.json', '.txt'] },
} as const satisfies Readonly<
  Record<string, { readonly what: MessageKey; readonly endings: readonly string[] }>
>;

export type OutputKind = keyof typeof OUTPUTS;

/**
 * Checks, before anything is computed, that the output may be written: under a name that programs open it by, not over
 * another file, not over the input unless that is asked for, into a folder that is there and takes files.
 */
export async function checkOutput(
  path: string,
  kind: OutputKind,
  input: string | null = null,
  inPlace = false,
): Promise<void> {
  const isInput = input !== null && (await samePlace(path, input));
  if (!(isInput && inPlace)) refuseOtherEnding(path, kind);
  if (isInput && !inPlace) throw new Refusal(message('cli.out-is-input', { file: path }));
  if (!isInput && (await exists(path))) throw new Refusal(message('cli.out-exists', { file: path }));
  const folder = dirname(resolve(path));
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new Refusal(message('cli.no-such-folder', { folder }));
  const probe = join(folder, `.${basename(path)}.${process.pid}.probe`);
  try {
    await (await open(probe, 'wx')).close();
  } catch {
    throw new Refusal(message('cli.cannot-write', { file: path }));
  } finally {
    await rm(probe, { force: true });
  }
}

/** A workbook that is named ".docx" opens in no program. */
function refuseOtherEnding(path: string, kind: OutputKind): void {
  const { what, endings } = OUTPUTS[kind];
  if (endings.some((ending) => ending === extname(path).toLowerCase())) return;
  const args = { file: path, what: message(what), endings: endings.join(', ') };
  throw new Refusal(message('cli.out-other-ending', args));
}

/** Makes a folder for several files where it is not there; not its parent, whose name may be mistyped. */
export async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  const parent = dirname(resolve(folder));
  if (found || !(await stat(parent).catch(() => null))?.isDirectory())
    throw new Refusal(message('cli.no-such-folder', { folder: found ? folder : parent }));
  try {
    await mkdir(folder);
  } catch {
    throw new Refusal(message('cli.cannot-write', { file: folder }));
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function samePlace(one: string, other: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  return (await real(one)) === (await real(other));
}

/** Writes a file whole or not at all: to a temporary file in the same folder, which is then renamed. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const beside = join(dirname(resolve(path)), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true });
    throw new Refusal(message('cli.cannot-write', { file: path }));
  }
}

/** Writes a file whole. */
export type WriteFile = (path: string, bytes: Uint8Array | string) => Promise<void>;

/** Writes files that belong together: where the work does not come to its end, those that it wrote are taken back. */
export async function writeAllOrNone<Result>(work: (write: WriteFile) => Promise<Result>): Promise<Result> {
  const written: string[] = [];
  try {
    return await work(async (path, bytes) => {
      await writeWhole(path, bytes);
      written.push(path);
    });
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}
