import type { ChosenFile } from '../../consolidating/chosen-files';

/**
 * All files that were dropped, those in folders included. A name begins below the folder where one folder alone was
 * dropped, else with the folder.
 */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly ChosenFile[]> {
  // The browser empties the transfer as soon as anything is waited for.
  const dropped = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const [only, ...others] = dropped;
  const isOneFolder = others.length === 0 && only?.entry?.isDirectory === true;
  const found = await Promise.all(
    dropped.map(({ entry, file }) =>
      entry && isFolder(entry)
        ? filesIn(entry, isOneFolder ? '' : `${entry.name}/`)
        : file
          ? [{ name: file.name, file }]
          : [],
    ),
  );
  return found.flat();
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** The files below a folder, at whatever depth. */
async function filesIn(folder: FileSystemDirectoryEntry, above: string): Promise<readonly ChosenFile[]> {
  const reader = folder.createReader();
  const found: ChosenFile[] = [];
  for (let entries = await next(reader); entries.length > 0; entries = await next(reader)) {
    for (const entry of entries) {
      const name = above + entry.name;
      if (isFolder(entry)) found.push(...(await filesIn(entry, `${name}/`)));
      else if (isFile(entry)) found.push({ name, file: await fileOf(entry) });
    }
  }
  return found;
}

const next = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

/** A file that cannot be had comes as an empty one, so that it is a line with its reason. */
const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(new File([], entry.name))));

/** Files of the browser's own dialog; those of a folder are named from below it. */
export const filesOfInput = (files: FileList | null): readonly ChosenFile[] =>
  [...(files ?? [])].map((file) => ({
    name: file.webkitRelativePath.split('/').slice(1).join('/') || file.name,
    file,
  }));
