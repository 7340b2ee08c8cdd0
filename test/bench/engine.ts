import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
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

type Modules = Pick<typeof assessModule, 'assess'> &
  Pick<typeof codecModule, 'nativeCodec'> &
  Pick<typeof renderModule, 'render'> &
  Pick<typeof recogniseModule, 'recognise'> &
  Pick<typeof scoreModule, 'scoreSet'> &
  Pick<typeof openModule, 'openXlsx'> &
  Pick<typeof evidenceModule, 'evidenceMemory'> &
  Pick<typeof stateModule, 'NO_STATE'>;

/** Where each stands, and where it stood before it had its present place. */
const MODULES: readonly (readonly [path: string, before: string])[] = [
  ['assess.ts', 'assess.ts'],
  ['cli/native-codec.ts', 'cli/native-codec.ts'],
  ['i18n/render.ts', 'i18n/render.ts'],
  ['reading/recognise.ts', 'reading/recognise.ts'],
  ['scoring/score-set.ts', 'scoring/score-set.ts'],
  ['workbook/file/open-xlsx.ts', 'workbook/file/open-xlsx.ts'],
  ['memory/evidence-memory.ts', 'reporting/evidence-memory.ts'],
  ['memory/state.ts', 'reporting/state.ts'],
];

/** The sources of this checkout. */
export const HERE = PROJECT;

/**
 * The engine of a checkout, bundled from its sources as the command is that offices install. Today's types stand for
 * those of an older one, too: what the bench calls has been the same since c390e67.
 *
 * @param checkout its folder, with `node_modules` in it
 */
export async function engineOf(checkout: string): Promise<Engine> {
  const { assess, evidenceMemory, nativeCodec, NO_STATE, openXlsx, recognise, render, scoreSet } =
    await bundled(checkout);
  return {
    open: (bytes) => openXlsx(bytes, { codec: nativeCodec }),
    read: (content) => {
      const evidence = evidenceMemory(content, NO_STATE.evidence);
      const { set } = recognise(content, {}, { sheets: new Set(), evidence });
      return () => scoreSet(set, () => false);
    },
    assess: (content) => withGaps(assess(content, { asOf: asDay('2026-12-31') })),
    edits: (assessed) => assessed.report((sentence) => render(sentence, 'vi')),
  };
}

/** The same with its gaps made, as c390e67 made them at once; today they are made when somebody asks for them. */
function withGaps(assessed: Assessed): Assessed {
  Reflect.get(assessed.assessment, 'gaps');
  return assessed;
}

/** The modules that the bench needs, as one bundle. */
async function bundled(checkout: string): Promise<Modules> {
  const sources = MODULES.map(([path, before]) => {
    const file = [path, before].map((each) => join(checkout, 'src', each)).find(existsSync);
    if (file === undefined) throw new Error(`${checkout} holds no src/${path}`);
    return `export * from ${JSON.stringify(file)};`;
  });
  const folder = mkdtempSync(join(tmpdir(), 'par-index-engine-'));
  const outfile = join(folder, 'engine.cjs');
  const stdin = { contents: sources.join('\n'), resolveDir: checkout };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  const modules = createRequire(outfile)(outfile) as Modules;
  rmSync(folder, { recursive: true });
  return modules;
}
