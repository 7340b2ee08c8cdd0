import { portableCodec } from './zip-codec';
import { writeZip } from './zip-write';

/** The bytes of a new archive that holds these files, by their names. Equal files give equal bytes. */
export function newZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const nothing = new Uint8Array(0);
  return writeZip({ bytes: nothing, entries: [], comment: nothing }, files, portableCodec);
}
