import { basename } from 'node:path';
import { assess } from '../assess';
import { unitRecord } from '../consolidating/unit-record';
import type { RefusedFile, UnitRecord } from '../model/consolidation';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { Day } from '../model/task';
import { openXlsx } from '../workbook/file/open-xlsx';
import { readInput } from './files';
import { nativeCodec } from './native-codec';

/** A file that is to be read, and the name by which it is shown. */
export interface UnitFile {
  readonly path: string;
  readonly shown: string;
  readonly asOf: Day;
}

/** What came of a file: what is kept of it, or the sentence why it was refused. Plain data, for a thread to send. */
export type ReadUnit =
  | { readonly kind: 'record'; readonly record: UnitRecord }
  | { readonly kind: 'refused'; readonly refused: RefusedFile };

/** Reads and assesses one workbook. Whatever is wrong with it costs this file and no other. */
export async function readUnitFile({ path, shown, asOf }: UnitFile): Promise<ReadUnit> {
  try {
    const { content } = openXlsx(await readInput(path), { codec: nativeCodec });
    const { assessment, snapshot } = assess(content, { asOf });
    return { kind: 'record', record: unitRecord(assessment, snapshot, shown) };
  } catch (error) {
    const problem =
      error instanceof Refusal
        ? error.sentence
        : message('consolidate.unreadable', { file: basename(path), problem: String(error) });
    return { kind: 'refused', refused: { file: shown, problem } };
  }
}
