import { build } from 'esbuild';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './configuration';
import { licenceNotices, readThirdParty } from './licences';

/** Where package.json looks for the command. */
const COMMAND_FILE = 'par-index.cjs';

/**
 * Bundles the command line into one file that runs with Node alone, and writes the licences of what is in it.
 *
 * @param folder is made where it is not there
 * @returns the names of the packages that are inside
 */
export async function buildCommand(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, COMMAND_FILE);
  const { metafile } = await build({
    entryPoints: [join(PROJECT, 'src/cli/par-index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
  });
  chmodSync(outfile, 0o755);
  const packages = packagesIn(Object.keys(metafile.inputs));
  const parties = packages.map((name) => readThirdParty(join(PROJECT, 'node_modules'), name));
  writeFileSync(join(folder, 'licences.txt'), licenceNotices(parties, 'The command par-index'));
  return packages;
}

/** The npm packages among the files of a bundle, by name. */
const packagesIn = (files: readonly string[]): readonly string[] =>
  [...new Set(files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))].sort();
