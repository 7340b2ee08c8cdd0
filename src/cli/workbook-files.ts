import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { inFileOrder, isPassedOver, isWorkbookName } from '../consolidating/chosen-files';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';

/** A workbook that is to be put together with others. */
export interface FoundFile {
  readonly path: string;
  /** The path as it is shown: from the folder that was named, with "/" between its parts. */
  readonly shown: string;
}

/**
 * The workbooks in folders, in the order of their names, and those that were named themselves. Lock files, hidden
 * files and the output are passed over. Throws a `Refusal` where a place is not there, or holds no workbook at all.
 */
export async function findWorkbooks(
  places: readonly string[],
  out: string | null,
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const place of places) {
    const about = await stat(place).catch(() => null);
    if (!about) throw new Refusal(message('cli.no-such-file', { file: place }));
    if (!about.isDirectory()) found.push({ path: place, shown: basename(place) });
    else found.push(...(await inFolder(place)));
  }
  const files = found.filter(({ path }) => out === null || join(path) !== join(out));
  if (files.length === 0) throw new Refusal(message('consolidate.no-files', { place: places.join(', ') }));
  return files;
}

async function inFolder(folder: string): Promise<readonly FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter(
      (entry) =>
        (entry.isFile() || entry.isSymbolicLink()) && isWorkbookName(entry.name) && !isPassedOver(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(inFileOrder)
    .map((path) => ({ path, shown: relative(folder, path).split(sep).join('/') }));
}
