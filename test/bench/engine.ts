import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as assessModule from '../../src/assess';
import type { Assessed } from '../../src/assess';
import type * as codecModule from '../../src/cli/native-codec';
import type * as renderModule from '../../src/i18n/render';
import type * as evidenceModule from '../../src/memory/evidence-memory';
import type * as stateModule from '../../src/memory/state';
import type { Edits } from '../../src/model/edits';
import type { WorkbookContent } from '../../src/model/grid';
import { asDay } from '../../src/model/task';
import type * as recogniseModule from '../../src/reading/recognise';
import type * as scoreModule from '../../src/scoring/score-set';
import type * as openModule from '../../src/workbook/file/open-xlsx';
import { PROJECT } from '../../src/build/configuration';

/** A workbook that is open, as the stages need it. */
interface OpenWorkbook {
  readonly content: WorkbookContent;
  readonly apply: (edits: Edits) => Uint8Array;
}

/** The way from file to file in one checkout of the project, cut where the bench measures. */
export interface Engine {
  readonly open: (bytes: Uint8Array) => OpenWorkbook;
  /** Recognises and reads; gives what scores the set that was read. */
  readonly read: (content: WorkbookContent) => () => unknown;
  readonly assess: (content: WorkbookContent) => Assessed;
  readonly edits: (assessed: Assessed) => Edits;
}

interface Modules {
  'assess.ts': typeof assessModule;
  'cli/native-codec.ts': typeof codecModule;
  'i18n/render.ts': typeof renderModule;
  'reading/recognise.ts': typeof recogniseModule;
  'scoring/score-set.ts': typeof scoreModule;
  'workbook/file/open-xlsx.ts': typeof openModule;
  'memory/evidence-memory.ts': typeof evidenceModule;
  'memory/state.ts': typeof stateModule;
}

/** Where a module stood before it had its present place. */
const BEFORE: Readonly<Partial<Record<keyof Modules, string>>> = {
  'memory/evidence-memory.ts': 'reporting/evidence-memory.ts',
  'memory/state.ts': 'reporting/state.ts',
};

/** The sources of this checkout. */
export const HERE = PROJECT;

/**
 * The engine of a checkout, from its sources. Today's types stand for those of an older one, too: what the bench
 * calls has been the same since c390e67.
 *
 * @param checkout its folder, with `node_modules` in it
 */
export async function engineOf(checkout: string): Promise<Engine> {
  const from = async <Path extends keyof Modules>(path: Path): Promise<Modules[Path]> => {
    const files = [path, BEFORE[path] ?? path].map((file) => join(checkout, 'src', file));
    const file = files.find(existsSync);
    if (file === undefined) throw new Error(`${checkout} holds no src/${path}`);
    return (await import(pathToFileURL(file).href)) as Modules[Path];
  };
  const [{ assess }, { nativeCodec }, { render }] = [
    await from('assess.ts'),
    await from('cli/native-codec.ts'),
    await from('i18n/render.ts'),
  ];
  const { openXlsx } = await from('workbook/file/open-xlsx.ts');
  const [{ recognise }, { scoreSet }] = [
    await from('reading/recognise.ts'),
    await from('scoring/score-set.ts'),
  ];
  const [{ evidenceMemory }, { NO_STATE }] = [
    await from('memory/evidence-memory.ts'),
    await from('memory/state.ts'),
  ];
  return {
    open: (bytes) => openXlsx(bytes, { codec: nativeCodec }),
    read: (content) => {
      const evidence = evidenceMemory(content, NO_STATE.evidence);
      const { set } = recognise(content, {}, { sheets: new Set(), evidence });
      return () => scoreSet(set, () => false);
    },
    assess: (content) => assess(content, { asOf: asDay('2026-12-31') }),
    edits: (assessed) => assessed.report((sentence) => render(sentence, 'vi')),
  };
}
