import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Compilation, Configuration, Entrypoint } from 'webpack';
import { CODE_FOLDER } from '../serving/headers';
import { standalonePolicy } from '../serving/content-policy';
import { commonConfiguration, ICON_COPY, PROJECT, translateInHtml, type PaneBuild } from './configuration';
import { emitsScript, pdfScript, readerScript, scanScript } from './own-script';
import { NEVER_ON_SCREENS } from './sentences-elsewhere';

/** The page's file, beside `taskpane.html`. */
export const STANDALONE_PAGE = 'standalone.html';

const ENTRY = 'standalone';

/**
 * The webpack configuration of the page without Excel. It is built by itself into the folder of the pane, whose first
 * load stays what it is. Its address may be one of the file system: only plain scripts from the page's own folder are
 * loaded. Why: decision 0141.
 */
export function standaloneConfiguration(build: PaneBuild): Configuration {
  const folder = `${CODE_FOLDER}/${ENTRY}`;
  const reader = readerScript(build.mode, folder);
  const pdf = pdfScript(build.mode, folder);
  const scan = scanScript(build.mode);
  const page = build.standalone ?? join(PROJECT, 'src/standalone');
  return {
    ...commonConfiguration(build, { folder, elsewhere: NEVER_ON_SCREENS }),
    name: ENTRY,
    entry: {
      'old-office': join(PROJECT, 'src/taskpane/old-office.js'),
      [ENTRY]: join(page, 'index.tsx'),
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: STANDALONE_PAGE,
        template: join(page, STANDALONE_PAGE),
        chunks: ['old-office', ENTRY],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        minify: false,
        t: translateInHtml,
        policy: standalonePolicy(),
        later: laterFiles,
        reader: reader.file,
        pdf: pdf.file,
        scan: scan.file,
      }),
      new CopyPlugin({ patterns: [ICON_COPY] }),
      emitsScript(reader),
      emitsScript(pdf),
      emitsScript(scan),
    ],
  };
}

/** The scripts that the page asks for later, at whatever depth, in the order in which they are met. */
function laterFiles(compilation: Compilation): string {
  const entry = compilation.entrypoints.get(ENTRY);
  if (!entry) return '';
  const groups = new Set<Pick<Entrypoint, 'getFiles' | 'childrenIterable'>>([entry]);
  for (const group of groups) for (const child of group.childrenIterable) groups.add(child);
  const first = new Set(entry.getFiles());
  const files = new Set([...groups].flatMap((group) => group.getFiles()));
  return [...files].filter((file) => file.endsWith('.js') && !first.has(file)).join(' ');
}
