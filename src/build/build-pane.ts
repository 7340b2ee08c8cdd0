import webpack, { type Configuration, type Stats } from 'webpack';
import { paneConfiguration, type PaneBuild } from './configuration';
import { firstLoadBytes } from './first-load';
import { bundledPackages } from './licences';
import { STANDALONE_PAGE, standaloneConfiguration } from './standalone-configuration';

/** What a build has made. */
export interface PageBuilt {
  /** What a browser fetches, gzipped, before the page is there: it and its scripts, without Office.js. */
  readonly firstLoadBytes: number;
  /** The names of the npm packages whose code went into the files, sorted. */
  readonly packages: readonly string[];
}

/** Builds the pane into a folder; throws an `Error` with webpack's own words when that fails. */
export const buildPane = async (build: PaneBuild): Promise<PageBuilt> =>
  buildPage(paneConfiguration(build), build.folder, 'taskpane.html');

/** Builds the page without Excel into the folder of the pane, in the same way. */
export const buildStandalone = async (build: PaneBuild): Promise<PageBuilt> =>
  buildPage(standaloneConfiguration(build), build.folder, STANDALONE_PAGE);

async function buildPage(configuration: Configuration, folder: string, page: string): Promise<PageBuilt> {
  const stats = await run(configuration);
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
  });
  const inScripts = stats.compilation.getAssets().flatMap(({ info }) => namesIn(info['packages']));
  const packages = [...new Set([...bundledPackages(modules ?? []), ...inScripts])].sort();
  return { firstLoadBytes: firstLoadBytes(folder, page), packages };
}

/** What a script of our own says of itself (`own-script.ts`). */
const namesIn = (packages: unknown): readonly string[] =>
  Array.isArray(packages) ? packages.map(String) : [];

function run(configuration: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((problem, stats) => {
      compiler.close(() => {
        if (stats) resolve(stats);
        else reject(problem ?? new Error('webpack gave no result'));
      });
    });
  });
}
