import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Assessed } from '../../src/assess';
import type { Edits } from '../../src/model/edits';
import type { WorkbookContent } from '../../src/model/grid';
import { asDay } from '../../src/model/task';
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

type Module<Path extends keyof Modules> = Modules[Path];

interface Modules {
  'assess.ts': typeof import('../../src/assess');
  'cli/native-codec.ts': typeof import('../../src/cli/native-codec');
  'i18n/render.ts': typeof import('../../src/i18n/render');
  'reading/recognise.ts': typeof import('../../src/reading/recognise');
  'scoring/score-set.ts': typeof import('../../src/scoring/score-set');
  'workbook/file/open-xlsx.ts': typeof import('../../src/workbook/file/open-xlsx');
  'memory/evidence-memory.ts': typeof import('../../src/memory/evidence-memory');
  'memory/state.ts': typeof import('../../src/memory/state');
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
  const from = async <Path extends keyof Modules>(path: Path): Promise<Module<Path>> => {
    const files = [path, BEFORE[path] ?? path].map((file) => join(checkout, 'src', file));
    const file = files.find(existsSync);
    if (file === undefined) throw new Error(`${checkout} holds no src/${path}`);
    return (await import(pathToFileURL(file).href)) as Module<Path>;
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
