import type { ReadUnit } from '../consolidating/read-result';
import { readUnit } from '../consolidating/read-unit';
import type { Day } from '../model/task';
import { readInput } from './files';
import { nativeCodec } from './native-codec';

/** A file that is to be read, and the name by which it is shown. */
export interface UnitFile {
  readonly path: string;
  readonly shown: string;
  readonly asOf: Day;
}

/** Reads and assesses the workbook at a path. */
export const readUnitFile = ({ path, ...file }: UnitFile): Promise<ReadUnit> =>
  readUnit({ ...file, bytes: () => readInput(path), codec: nativeCodec });
