import { assess } from '../assess';
import { readState } from '../memory/state';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { Day } from '../model/task';
import { openXlsx } from '../workbook/file/open-xlsx';
import type { ZipCodec } from '../workbook/file/zip/zip-codec';
import { refusedFile, type ReadUnit } from './read-result';
import { unitRecord } from './unit-record';

/** A file that is to be read. */
export interface UnitSource {
  /** The name by which it is shown: from the folder that was named, with "/" between its parts. */
  readonly shown: string;
  /** The day on which open tasks are judged. */
  readonly asOf: Day;
  /** Its bytes; throws a `Refusal` where they cannot be had. */
  readonly bytes: () => Promise<Uint8Array>;
  readonly codec?: ZipCodec;
}

/** Reads and assesses one workbook. Whatever is wrong with it costs this file and no other. */
export async function readUnit({ shown, asOf, bytes, codec }: UnitSource): Promise<ReadUnit> {
  try {
    const { content } = openXlsx(await bytes(), codec ? { codec } : {});
    const { assessment, snapshot } = assess(content, { asOf });
    const part = readState(content.state).state.part?.section ?? null;
    return { kind: 'record', record: unitRecord(assessment, { file: shown, snapshot, part }) };
  } catch (error) {
    if (error instanceof Refusal) return refusedFile(shown, error.sentence);
    const file = shown.split('/').at(-1) ?? shown;
    return refusedFile(shown, message('consolidate.unreadable', { file, problem: String(error) }));
  }
}
