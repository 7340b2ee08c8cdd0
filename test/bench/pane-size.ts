import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import webpack, { type StatsModule } from 'webpack';
import { FIRST_LOAD_LIMIT, firstLoadBytes } from '../../src/build/first-load';
import { paneConfiguration, PROJECT } from '../../src/build/configuration';

/**
 * What the pane is made of: the bytes of its modules before they are made small, by package and by folder of ours,
 * in the files that are fetched first and in those that come later; and the first load, gzipped.
 */

const folder = mkdtempSync(join(tmpdir(), 'par-index-size-'));
const MAX_LINES = 24;

/** The package or the folder of ours that a module belongs to. */
function groupOf(path: string): string {
  const packaged = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1];
  if (packaged !== undefined) return packaged;
  const [top = '', second = ''] = relative(PROJECT, path).split(/[\\/]/);
  return top === 'src' ? `src/${second}` : top;
}

interface Sizes {
  first: number;
  later: number;
}

function gather(modules: readonly StatsModule[], first: ReadonlySet<string>): ReadonlyMap<string, Sizes> {
  const groups = new Map<string, Sizes>();
  const visit = (module: StatsModule, isFirst: boolean): void => {
    if (module.modules) {
      module.modules.forEach((inner) => visit(inner, isFirst));
      return;
    }
    if (!module.nameForCondition) return;
    const sizes = groups.get(groupOf(module.nameForCondition)) ?? { first: 0, later: 0 };
    sizes[isFirst ? 'first' : 'later'] += module.size ?? 0;
    groups.set(groupOf(module.nameForCondition), sizes);
  };
  for (const module of modules)
    visit(
      module,
      (module.chunks ?? []).some((chunk) => first.has(String(chunk))),
    );
  return groups;
}

async function main(): Promise<void> {
  const compiler = webpack(paneConfiguration({ mode: 'production', folder, officeJs: { kind: 'cdn' } }));
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    compiler.run((problem, stats) => (stats ? resolve(stats) : reject(problem ?? new Error('no result')))),
  );
  const json = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
    chunks: true,
    entrypoints: true,
    ids: true,
  });
  const first = new Set((json.entrypoints?.['taskpane']?.chunks ?? []).map(String));
  const groups = [...gather(json.modules ?? [], first)].sort(
    ([, a], [, b]) => b.first - a.first || b.later - a.later,
  );
  const kib = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(10);
  console.log('before it is made small          first KiB  later KiB');
  for (const [name, { first, later }] of groups.slice(0, MAX_LINES))
    console.log(`${name.padEnd(30)}${kib(first)} ${kib(later)}`);
  const all = groups.reduce((sum, [, { first }]) => sum + first, 0);
  const load = firstLoadBytes(folder, 'taskpane.html');
  console.log(`${'all that is fetched first'.padEnd(30)}${kib(all)}`);
  console.log(
    `${'made small and gzipped'.padEnd(30)}${kib(load)}   ${(load / FIRST_LOAD_LIMIT).toFixed(2)} of the ceiling`,
  );
}

void main().finally(() => rmSync(folder, { recursive: true, force: true }));
