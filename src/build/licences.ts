import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of somebody else, and on what terms it may be passed on. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of its package.json. */
  readonly licence: string;
  /** Its licence file, or empty where the package brings none. */
  readonly text: string;
}

/** Licences under which code may be part of an MIT-licensed pane that is given to other offices. */
export const LICENCES_ALLOWED: readonly string[] = [
  'MIT',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'Apache-2.0',
];

/** What packages have inside that their own licence files do not name: the notices of it, each in a file of `notices/`. */
const INSIDE: Readonly<Record<string, string>> = {
  'tesseract.js-core': 'tesseract.js-core.txt',
  '@tesseract.js-data/vie': 'tesseract.js-data-vie.txt',
};

const noticesInside = (name: string): readonly string[] =>
  Object.entries(INSIDE).flatMap(([each, file]) =>
    each === name ? [readFileSync(join(__dirname, 'notices', file), 'utf8').trim()] : [],
  );

interface BundledModule {
  readonly nameForCondition?: string | null;
  readonly modules?: readonly BundledModule[];
}

/** The npm packages among the modules of a build, by name. */
export function bundledPackages(modules: readonly BundledModule[]): readonly string[] {
  const names = new Set<string>();
  const visit = (bundled: BundledModule): void => {
    const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(
      bundled.nameForCondition ?? '',
    )?.[1];
    if (name !== undefined) names.add(name.replaceAll('\\', '/'));
    bundled.modules?.forEach(visit);
  };
  modules.forEach(visit);
  return [...names].sort();
}

/** The npm packages among the files of a bundle of esbuild, by name. */
export const packagesIn = (files: readonly string[]): readonly string[] =>
  [...new Set(files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))].sort();

/** What an installed package says about itself. */
export function readThirdParty(nodeModules: string, name: string): ThirdParty {
  const folder = join(nodeModules, name);
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { version, license } = about as { readonly version?: string; readonly license?: string };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const own =
    file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const text = [own, ...noticesInside(name)].filter((part) => part !== '').join('\n\n');
  return { name, version: version ?? '', licence: license ?? '', text };
}

/** The notices that the files of a build carry with them: every licence text with the packages under it. */
export function licenceNotices(packages: readonly ThirdParty[], part = 'The task pane'): string {
  const byText = new Map<string, ThirdParty[]>();
  for (const party of packages) {
    const text = party.text || party.licence;
    byText.set(text, [...(byText.get(text) ?? []), party]);
  }
  const blocks = [...byText].map(([text, group]) => {
    const names = group.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${names.join('\n')}\n\n${text}\n`;
  });
  const rule = `\n${'-'.repeat(78)}\n\n`;
  return [`${part} contains the following packages.\n`, ...blocks].join(rule);
}

/** The packages that a package needs, directly or through others, from the lock file; sorted. */
export function dependencyClosure(lock: LockFile, from: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const entry = lock.packages[`node_modules/${name}`];
    if (found.has(name) || !entry) return;
    found.add(name);
    Object.keys(entry.dependencies ?? {}).forEach(visit);
  };
  from.forEach(visit);
  return [...found].sort();
}

export interface LockFile {
  readonly packages: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;
}
