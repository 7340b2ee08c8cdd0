import type { Day } from '../model/task';
import { fileBytes } from './file-bytes';
import type { ReadUnit } from './read-result';
import { readUnit } from './read-unit';

/** A file of the browser that is to be read: only its handle goes to a worker, which fetches the bytes itself. */
export interface BrowserFile {
  /** The name by which it is shown. */
  readonly shown: string;
  readonly file: File;
  /** The day on which open tasks are judged. */
  readonly asOf: Day;
}

/** Reads and assesses one file. Whatever is wrong with it costs this file and no other. */
export const readBrowserFile = ({ file, ...about }: BrowserFile): Promise<ReadUnit> =>
  readUnit({ ...about, bytes: () => fileBytes(file) });
