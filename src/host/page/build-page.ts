import { createHash } from 'node:crypto';
import { join } from 'node:path';
import webpack from 'webpack';
import type { Configuration } from 'webpack';

const PROJECT = join(__dirname, '../../..');

/** Bundles the page, and the plain pane that is in for the real one; throws with webpack's words. */
export function buildPage(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration(folder));
    compiler.run((problem, stats) => {
      compiler.close(() => {
        if (problem) reject(problem);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only' })));
        else resolve();
      });
    });
  });
}

/** Checkouts may share one node_modules: what one of them kept names modules by paths that another has not. */
const CHECKOUT = createHash('sha256').update(PROJECT).digest('hex').slice(0, 24);

const configuration = (folder: string): Configuration => ({
  mode: 'development',
  context: PROJECT,
  devtool: 'source-map',
  entry: {
    main: join(__dirname, 'main.ts'),
    'plain-pane': join(__dirname, 'plain-pane/plain-pane.ts'),
  },
  output: { path: folder, filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        // Types are checked by `npm run typecheck`.
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false, module: 'ESNext', target: 'ES2022' },
        },
      },
    ],
  },
  cache: {
    type: 'filesystem',
    cacheDirectory: join(PROJECT, 'node_modules/.cache/host-page'),
    name: CHECKOUT,
  },
  performance: false,
  stats: 'errors-only',
});
