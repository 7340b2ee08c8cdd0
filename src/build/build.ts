import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import officePackage from '@microsoft/office-js/package.json';
import { version } from '../../package.json';
import { message, type Message } from '../model/message';
import { Refusal } from '../model/refusal';
import { nginxConfiguration } from '../serving/nginx';
import { SETTINGS_FILE, writeSettings, type ServingSettings } from '../serving/settings';
import { webConfig } from '../serving/web-config';
import { addInId } from './add-in-id';
import { readBuildArguments, type BuildOptions } from './build-arguments';
import { buildPane, buildStandalone, type PageBuilt } from './build-pane';
import { PROJECT, type OfficeJs, type PaneBuild } from './configuration';
import { FIRST_LOAD_LIMIT, STANDALONE_FIRST_LOAD_LIMIT } from './first-load';
import { licenceNotices, readThirdParty } from './licences';
import { manifestFor } from './manifest';

/** What a build for an address tells whoever asked for it. */
export interface Built {
  readonly sentences: readonly Message[];
}

/**
 * The production build for an address: the pane's files and the page without Excel, the manifest that names them, and
 * what a server needs to know. `sources` are for tests that bring pages of their own. Throws a `Refusal` when something must be changed
 * first, and leaves no manifest behind in that case. Why: decision 0050.
 */
export async function build(
  args: readonly string[],
  sources: Pick<PaneBuild, 'pane' | 'standalone'> = {},
): Promise<Built> {
  const options = readBuildArguments(args);
  const out = resolve(options.out);
  clearFolder(out, options.out);
  const officeJs: OfficeJs = options.selfHostOfficeJs
    ? { kind: 'self-hosted', version: officePackage.version }
    : { kind: 'cdn' };
  const folder = join(out, 'pane');
  const paneBuild: PaneBuild = { mode: 'production', folder, officeJs, ...sources };
  const built = await builtOrRefusal(buildPane, paneBuild, FIRST_LOAD_LIMIT);
  const standalone = await builtOrRefusal(buildStandalone, paneBuild, STANDALONE_FIRST_LOAD_LIMIT);
  const names = [...new Set([...built.packages, ...standalone.packages])].sort();
  const packages = names.map((name) => readThirdParty(join(PROJECT, 'node_modules'), name));
  writeFileSync(join(folder, 'licences.txt'), licenceNotices(packages));
  writeForServers(out, options);
  const { address } = options;
  const done = {
    ...sizes(built, FIRST_LOAD_LIMIT),
    address: address.base,
    folder: options.out,
    id: addInId(address.base),
  };
  const selfHosted = message('build.self-hosted', { version: officePackage.version, folder: options.out });
  return {
    sentences: [message('build.done', done), ...(options.selfHostOfficeJs ? [selfHosted] : [])],
  };
}

const WRITTEN = ['pane', 'manifest.xml', 'nginx.conf', SETTINGS_FILE];

/** webpack empties the folder: it must hold nothing of anybody else's. An earlier build goes, pane and manifest alike. */
function clearFolder(out: string, named: string): void {
  if (!existsSync(out)) return;
  if (readdirSync(out).some((entry) => !WRITTEN.includes(entry))) {
    throw new Refusal(message('build.out-not-ours', { folder: named }));
  }
  WRITTEN.forEach((entry) => rmSync(join(out, entry), { recursive: true, force: true }));
}

/** One of the two pages; refused when it does not compile or is larger than a slow line can bear. */
async function builtOrRefusal(
  make: (build: PaneBuild) => Promise<PageBuilt>,
  paneBuild: PaneBuild,
  limit: number,
): Promise<PageBuilt> {
  const built = await make(paneBuild).catch((error: unknown) => {
    throw new Refusal(
      message('build.failed', { problem: error instanceof Error ? error.message : String(error) }),
    );
  });
  if (built.firstLoadBytes > limit) throw new Refusal(message('build.too-large', sizes(built, limit)));
  return built;
}

function writeForServers(
  out: string,
  { address, framedBy, selfHostOfficeJs, paneFolder }: BuildOptions,
): void {
  const settings: ServingSettings = {
    address,
    policy: { officeJs: selfHostOfficeJs ? 'self' : 'cdn', framedBy },
    version,
  };
  mkdirSync(out, { recursive: true });
  const manifest = readFileSync(join(PROJECT, 'manifest.xml'), 'utf8');
  writeFileSync(join(out, 'manifest.xml'), manifestFor(manifest, address, version));
  writeFileSync(join(out, SETTINGS_FILE), writeSettings(settings));
  writeFileSync(join(out, 'nginx.conf'), nginxConfiguration(settings, paneFolder));
  writeFileSync(join(out, 'pane/web.config'), webConfig(settings));
}

const sizes = ({ firstLoadBytes }: Pick<PageBuilt, 'firstLoadBytes'>, limit: number) => ({
  kib: Math.ceil(firstLoadBytes / 1024),
  limit: limit / 1024,
});
