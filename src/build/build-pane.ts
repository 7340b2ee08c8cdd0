import webpack, { type Stats } from 'webpack';
import { paneConfiguration, type PaneBuild } from './configuration';
import { firstLoadBytes } from './first-load';
import { bundledPackages } from './licences';

/** What a build has made. */
export interface PaneBuilt {
  /** What a browser fetches, gzipped, before the pane is there: the page and its scripts, without Office.js. */
  readonly firstLoadBytes: number;
  /** The names of the npm packages whose code went into the files, sorted. */
  readonly packages: readonly string[];
}

/** Builds the pane into a folder; throws an `Error` with webpack's own words when that fails. */
export async function buildPane(build: PaneBuild): Promise<PaneBuilt> {
  const stats = await run(build);
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
  });
  return {
    firstLoadBytes: firstLoadBytes(build.folder, 'taskpane.html'),
    packages: bundledPackages(modules ?? []),
  };
}

function run(build: PaneBuild): Promise<Stats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(paneConfiguration(build));
    compiler.run((problem, stats) => {
      compiler.close(() => {
        if (stats) resolve(stats);
        else reject(problem ?? new Error('webpack gave no result'));
      });
    });
  });
}
