import { join, resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import { helpPage } from '../help/help-page';
import type { Language, MessageKey } from '../i18n/keys';
import { render } from '../i18n/render';
import { message } from '../model/message';
import { OFFICE_JS_HOST } from '../serving/content-policy';
import { CODE_FOLDER, ICON_FOLDER, OFFICE_FOLDER } from '../serving/headers';
import { emitsScript, pdfScript, readerScript, scanScript } from './own-script';
import { NEVER_IN_THE_PANE, SENTENCES_OF_SCREENS } from './sentences-elsewhere';

export const PROJECT = resolve(__dirname, '../..');

/** Where the page gets Office.js from. Why: decision 0054. */
export type OfficeJs =
  /** Microsoft's servers: the only way that Microsoft supports. */
  | { readonly kind: 'cdn' }
  /** A copy of the npm package among the files, for a network without Internet. */
  | { readonly kind: 'self-hosted'; readonly version: string }
  /** An address that somebody else answers, relative to the page: the stand-in for Excel. */
  | { readonly kind: 'beside'; readonly path: string };

export interface PaneBuild {
  readonly mode: 'production' | 'development';
  /** Where the files go, an absolute path; emptied before. */
  readonly folder: string;
  readonly officeJs: OfficeJs;
  /** The folder with `index.tsx` and `taskpane.html`; that of the project unless a test brings its own. */
  readonly pane?: string;
  /** The folder with `index.tsx` and `standalone.html`, likewise. */
  readonly standalone?: string;
}

/** The webpack configuration of the pane and its help pages. All addresses are relative: any host and folder will do. */
export function paneConfiguration(build: PaneBuild): Configuration {
  const pane = build.pane ?? join(PROJECT, 'src/taskpane');
  const reader = readerScript(build.mode, CODE_FOLDER);
  const pdf = pdfScript(build.mode, CODE_FOLDER);
  const scan = scanScript(build.mode);
  const html = { officeJs: officeJsAddress(build.officeJs), scriptLoading: 'defer' as const, minify: false };
  return {
    ...commonConfiguration(build, { folder: CODE_FOLDER, elsewhere: NEVER_IN_THE_PANE }),
    entry: {
      'old-office': join(pane, 'old-office.js'),
      taskpane: join(pane, 'index.tsx'),
      help: join(PROJECT, 'src/help/index.ts'),
    },
    plugins: [
      new HtmlWebpackPlugin({
        ...html,
        filename: 'taskpane.html',
        chunks: ['old-office', 'taskpane'],
        chunksSortMode: 'manual',
        t: translateInHtml,
        reader: reader.file,
        pdf: pdf.file,
        scan: scan.file,
        template: join(pane, 'taskpane.html'),
      }),
      ...(['vi', 'en'] as const).map(
        (language) =>
          new HtmlWebpackPlugin({
            ...html,
            filename: `help.${language}.html`,
            chunks: ['help'],
            templateContent: helpPage(language, html.officeJs),
          }),
      ),
      new CopyPlugin({ patterns: copies(build.officeJs) }),
      emitsScript(reader),
      emitsScript(pdf),
      emitsScript(scan),
    ],
  };
}

/**
 * What the pane and the page without Excel are built alike with.
 *
 * @param folder where the scripts go, below the build's folder
 * @param elsewhere the keys of sentences that are never said there
 */
export function commonConfiguration(
  build: Pick<PaneBuild, 'mode' | 'folder'>,
  { folder, elsewhere }: { readonly folder: string; readonly elsewhere: RegExp },
): Configuration {
  const isProduction = build.mode === 'production';
  const name = isProduction ? '[name].[contenthash:10]' : '[name]';
  return {
    mode: build.mode,
    context: PROJECT,
    // What webpack itself adds is ES5, so that `old-office.js` stays so; the code of the screens is ES2020.
    target: ['web', 'es5'],
    // Never `eval`: the Content-Security-Policy forbids it.
    devtool: isProduction ? false : 'source-map',
    output: {
      path: build.folder,
      // The other of the two stays.
      clean: { keep: folder === CODE_FOLDER ? /standalone/ : /^(?!code\/standalone|standalone)/ },
      publicPath: 'auto',
      filename: `${folder}/${name}.js`,
      chunkFilename: `${folder}/${name}.js`,
      cssFilename: `${folder}/${name}.css`,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: rulesWithout(elsewhere) },
    experiments: { css: true, layers: true },
    optimization: { runtimeChunk: false, moduleIds: 'deterministic', chunkIds: 'deterministic' },
    performance: false,
    stats: 'errors-warnings',
  };
}

/** A sentence of a page that is there before any script has run. */
export const translateInHtml = (key: MessageKey, language: Language = 'vi'): string =>
  render(message(key), language);

/** The sentences of a language, as far as their keys are asked for. */
function sentencesIf(isAskedFor: (key: string) => boolean, json: string): Readonly<Record<string, unknown>> {
  const all: Readonly<Record<string, unknown>> = JSON.parse(json);
  return Object.fromEntries(Object.entries(all).filter(([key]) => isAskedFor(key)));
}

const SENTENCES = /[\\/]i18n[\\/](?:vi|en)\.json$/;

const rulesWithout = (elsewhere: RegExp) => [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'ts-loader',
    options: {
      // Types are checked by `npm run typecheck`. Without a path, ts-loader would search for the settings next to the
      // first file that it happens to read.
      configFile: join(PROJECT, 'tsconfig.json'),
      transpileOnly: true,
      compilerOptions: { noEmit: false, module: 'ESNext', target: 'ES2020' },
    },
  },
  {
    test: SENTENCES,
    issuer: { not: SENTENCES_OF_SCREENS.map(({ file }) => file) },
    type: 'json',
    parser: {
      parse: (json: string) =>
        sentencesIf(
          (key) => !elsewhere.test(key) && !SENTENCES_OF_SCREENS.some(({ keys }) => keys.test(key)),
          json,
        ),
    },
  },
  ...SENTENCES_OF_SCREENS.map(({ layer, keys, file }) => ({
    test: SENTENCES,
    issuer: file,
    // Without a layer of its own it would be the module above.
    layer,
    type: 'json',
    parser: { parse: (json: string) => sentencesIf((key) => keys.test(key), json) },
  })),
];

/** The path of Office.js in the page. The version is in it, so that a browser may keep the files for good. */
function officeJsAddress(officeJs: OfficeJs): string {
  switch (officeJs.kind) {
    case 'cdn':
      return `${OFFICE_JS_HOST}/lib/1/hosted/office.js`;
    case 'self-hosted':
      return `${OFFICE_FOLDER}/${officeJs.version}/office.js`;
    case 'beside':
      return officeJs.path;
  }
}

type Copies = ConstructorParameters<typeof CopyPlugin>[0] extends infer Options
  ? Options extends { patterns: infer Patterns }
    ? Patterns
    : never
  : never;

/** The icons, as they are. */
export const ICON_COPY = {
  from: join(PROJECT, 'assets/icons/*.png'),
  to: `${ICON_FOLDER}/[name][ext]`,
  info: { minimized: true },
};

function copies(officeJs: OfficeJs): Copies {
  if (officeJs.kind !== 'self-hosted') return [ICON_COPY];
  const source = join(PROJECT, 'node_modules/@microsoft/office-js');
  return [
    ICON_COPY,
    {
      // The files that Excel asks for, unmodified; the other programs' and the debug copies stay away.
      from: join(source, 'dist'),
      to: `${OFFICE_FOLDER}/${officeJs.version}`,
      toType: 'dir',
      globOptions: { ignore: OFFICE_FILES_LEFT_OUT.map((pattern) => `**/${pattern}`) },
      info: { minimized: true },
    },
    { from: join(source, 'LICENSE.md'), to: `${OFFICE_FOLDER}/LICENSE.md`, info: { minimized: true } },
  ];
}

const OFFICE_FILES_LEFT_OUT = [
  '*.debug.js',
  '*.d.ts',
  '*.map',
  '*outlook*',
  '*onenote*',
  '*powerpoint*',
  '*word*',
  '*visio*',
  '*project*',
  '*access*',
];
