import { dependencyClosure, type LockFile, type ThirdParty } from './licences';

/** Where the list is. */
export const LIST_FILE = 'docs/third-party-licences.md';

/** The part of package.json and the lock that the list is made from. */
export interface Dependencies {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly lock: LockFile;
}

/** The packages that are bundled into what is shipped: the pane, its server, the command. Nothing else is. */
const SHIPPED: readonly string[] = [
  '@tesseract.js-data/vie',
  '@borgar/fx',
  '@fluentui/react-components',
  '@tanstack/react-virtual',
  'big.js',
  'docx',
  'fflate',
  'pdfjs-dist',
  'react',
  'react-dom',
  'sirv',
  'tesseract.js-core',
];

/**
 * Tells what is shipped from what only builds and tests it. In package.json all are development dependencies: a
 * packed command has its packages inside and asks for none.
 */
export function splitDependencies(
  all: Readonly<Record<string, string>>,
): Pick<Dependencies, 'dependencies' | 'devDependencies'> {
  const named = (isShipped: boolean): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => SHIPPED.includes(name) === isShipped));
  return { dependencies: named(true), devDependencies: named(false) };
}

/** Why each package is there: whoever adds one says so here, and the test asks for it. */
export const PURPOSES: Readonly<Record<string, string>> = {
  '@tesseract.js-data/vie': 'what the recogniser of letters knows of Vietnamese',
  '@borgar/fx': 'shared formulas of .xlsx files, moved to where they stand',
  '@fluentui/react-components': 'the controls of the pane, as in Excel',
  '@tanstack/react-virtual': 'long lists in the pane',
  'big.js': 'exact decimals',
  docx: 'Word files of `par-index report`',
  fflate: 'zip of .xlsx files',
  'pdfjs-dist': 'text, lines and pictures of PDFs',
  mammoth: 'another reader of Word files, to compare with in tests',
  react: 'the pane',
  'react-dom': 'the pane',
  sirv: 'static files of `npm run serve`',
  'tesseract.js-core': 'recognises the letters of scans: Tesseract in WebAssembly',
  '@jest/test-sequencer': 'order of the suites',
  '@microsoft/office-js': 'genuine Office.js client for tests; the opt-in copy of `--self-host-office-js`',
  '@stryker-mutator/core': '`npm run mutation`',
  '@stryker-mutator/jest-runner': '`npm run mutation`',
  '@testing-library/dom': 'tests of the pane; the two packages below ask for it',
  '@testing-library/react': 'tests of the pane',
  '@testing-library/user-event': 'tests of the pane',
  '@types/big.js': 'types',
  '@types/jest': 'types',
  '@types/node': 'types',
  '@types/office-js': 'types',
  '@types/react': 'types',
  '@types/react-dom': 'types',
  'axe-core': 'accessibility checks',
  'copy-webpack-plugin': 'icons and Office.js into the build',
  'dependency-cruiser': '`npm run structure`',
  esbuild: 'bundle of the command line',
  eslint: '`npm run lint`',
  'fast-check': 'properties and fuzzing',
  'html-webpack-plugin': 'pages of the build',
  jest: 'tests',
  'jest-environment-jsdom': 'tests of the pane',
  mkcert: 'certificates of the tests and of the stand-in for Excel',
  numfmt: 'number formats in the stand-in for Excel',
  'office-addin-cli': 'reads the options of `npm run certificate`; shared base of the office-addin tools',
  'office-addin-dev-certs': '`npm run certificate`',
  'playwright-core': 'drives the browser in tests, draws the icons',
  prettier: '`npm run format`',
  saxes: 'reads XML in tests and in the stand-in for Excel',
  'ts-jest': 'TypeScript in tests',
  'ts-loader': 'TypeScript in the build',
  tsx: 'runs the commands from source',
  typescript: 'the language',
  'typescript-eslint': '`npm run lint`',
  webpack: '`npm run build`',
  'webpack-cli': '`npm run build:dev`',
};

/** The list as Markdown. `about` reads an installed package. */
export function licenceList(
  { dependencies, devDependencies, lock }: Dependencies,
  about: (name: string) => ThirdParty,
): string {
  const direct = Object.keys(dependencies);
  const indirect = dependencyClosure(lock, direct).filter((name) => !direct.includes(name));
  const installed = Object.keys(lock.packages).length - 1;
  return `# Third-party packages

Written by \`npm run licences\`; a test compares it with what is installed.

## In what is shipped

${direct.length} packages are asked for, ${indirect.length} come with them. The files of a build carry the licence texts of those
that are in them in \`licences.txt\`.

${table(['Package', 'Version', 'Licence', 'For'], direct.map(about).map(directRow))}

${table(['Comes with them', 'Version', 'Licence'], indirect.map(about).map(row))}

## For development only

${Object.keys(devDependencies).length} packages are asked for; ${installed} are installed in all, most of them below jest, Stryker, ESLint and webpack.
Nothing of them reaches a build, but the copy of Office.js with \`--self-host-office-js\`, under Microsoft's own licence.

${table(['Package', 'Version', 'Licence', 'For'], Object.keys(devDependencies).map(about).map(directRow))}
`;
}

const row = ({ name, version, licence }: ThirdParty): readonly string[] => [name, version, licence];

const directRow = (party: ThirdParty): readonly string[] => [...row(party), PURPOSES[party.name] ?? ''];

/** A Markdown table, padded as Prettier pads it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((cells) => (cells[i] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
