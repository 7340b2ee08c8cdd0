// The house rules of docs/architecture.md: data flows one way through the stations.
//   workbook (grids) → memory → reading → formulas → scoring → checking → sheets → workbook (edits)
const STATIONS = ['text', 'memory', 'reading', 'formulas', 'scoring', 'checking', 'sheets', 'pane-edits'];

/** A station may import `model`, itself and the stations to its left. */
const leftwardOnly = STATIONS.map((station, index) => ({
  name: `${station}-imports-only-leftward`,
  severity: 'error',
  from: { path: `^src/${station}/` },
  to: {
    path: '^src/',
    pathNot: `^src/(${['model', ...STATIONS.slice(0, index + 1)].join('|')})/`,
  },
}));

/**
 * What is built on the stations: what each folder may import besides `model`, the stations and `assess`, and who may
 * import it. A new user of a folder (a screen, say) is one more word in this table.
 */
const BUILT_ON_THE_STATIONS = [
  { folder: 'sections', takes: [], by: ['cli'] },
  { folder: 'comparing', takes: [], by: ['cli'] },
  { folder: 'letters', takes: ['i18n/format'], by: ['cli', 'taskpane'] },
  { folder: 'importing', takes: ['workbook/file/'], by: ['cli', 'taskpane'] },
  { folder: 'next-year', takes: ['workbook/file/'], by: ['cli', 'taskpane'] },
  { folder: 'consolidating', takes: ['workbook/file/'], by: ['appraising', 'cli', 'taskpane'] },
  { folder: 'appraising', takes: ['workbook/file/', 'consolidating/'], by: ['cli'] },
];

const builtOnTheStations = BUILT_ON_THE_STATIONS.flatMap(({ folder, takes, by }) => [
  {
    name: `${folder}-takes-what-the-stations-give`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      path: '^src/',
      pathNot: `^src/(${[`${folder}/`, 'model/', ...STATIONS.map((station) => `${station}/`), 'assess\\.ts$', ...takes].join('|')})`,
    },
  },
  {
    name: `${folder}-is-used-by-${by.join('-and-')}`,
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/(${[folder, ...by].join('|')})/` },
    to: { path: `^src/${folder}/` },
  },
]);

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|\\.json$|/old-office\\.js$' },
      to: {},
    },
    {
      name: 'model-imports-nothing',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    ...leftwardOnly,
    {
      name: 'the-contract-is-made-from-the-assessment',
      comment: 'What other programs read: made from what the stations give, known by the command line.',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { path: '^src/', pathNot: '^src/(contract|model|text|memory|reading|scoring|checking)/' },
    },
    ...builtOnTheStations,
    {
      name: 'only-letters-write-word-files',
      comment: 'The library of Word files is large and is loaded when a letter is written: in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/letters/docx/' },
      to: { path: 'node_modules/docx/' },
    },
    {
      name: 'pure-core-knows-no-platform',
      severity: 'error',
      from: { path: `^src/(model|${STATIONS.join('|')}|i18n)/|^src/assess\\.ts$` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'libraries-of-the-core',
      comment: 'The stations use exact decimals from a library and nothing else.',
      severity: 'error',
      from: { path: `^src/(model|${STATIONS.join('|')}|i18n)/` },
      to: { path: 'node_modules', pathNot: 'node_modules/(@types/)?big\\.js/' },
    },
    {
      name: 'xlsx-libraries-stay-in-the-file-adapter',
      severity: 'error',
      from: {
        pathNot: '^src/(workbook/file|host)/|^src/documents/scan/(recogniser|png-picture)\\.ts$|^test/',
      },
      to: { path: 'node_modules/(fflate|saxes|@borgar)/' },
    },
    {
      name: 'pdf-stays-in-its-thread',
      comment:
        'pdf.js is loaded only by the programs that read PDFs and scans (…-thread.ts, …-script.ts), when one is to be read.',
      severity: 'error',
      from: { pathNot: '^src/documents/(pdf/pdf-pages|scan/(pdf-picture|read-scan))\\.ts$|^test/' },
      to: { path: 'node_modules/pdfjs-dist/' },
    },
    {
      name: 'documents-give-text-and-tables',
      comment: 'They know bytes and how documents are built, and nothing of plans.',
      severity: 'error',
      from: { path: '^src/documents/' },
      to: { path: '^src/', pathNot: '^src/(documents|model|text|workbook/(file/(xml|zip)|refuse))' },
    },
    {
      // Why: decision 0060.
      name: 'adapters-do-not-know-each-other',
      comment: 'What both need is in src/workbook itself: the pane must not load what only files need.',
      severity: 'error',
      from: { path: '^src/workbook/(file|office)/' },
      to: { path: '^src/workbook/(file|office)/', pathNot: '^src/workbook/$1/' },
    },
    {
      name: 'the-port-knows-no-adapter',
      severity: 'error',
      from: { path: '^src/workbook/(?!file/|office/)' },
      to: { path: '^src/workbook/(file|office)/' },
    },
    {
      name: 'the-page-is-one-composition-of-the-screens',
      comment:
        'The page without Excel: the screens of the pane over the file adapter. It knows no Excel, no command line, no server.',
      severity: 'error',
      from: { path: '^src/standalone/' },
      to: {
        path: '^src/',
        pathNot: '^src/(standalone|taskpane|workbook/(?!office/)|model|i18n|text|reading/cells/date-format)',
      },
    },
    {
      name: 'the-screens-know-no-adapter',
      comment: 'Their workbook is the port; only the two entries say which adapter is behind it.',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/index\\.tsx$' },
      to: { path: '^src/(workbook/(file|office)|standalone)/' },
    },
    {
      name: 'nobody-knows-the-page',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/standalone/' },
      to: { path: '^src/standalone/' },
    },
    {
      name: 'no-office-js-import',
      comment:
        'Office.js comes from a script tag; src/build reads its version to copy it for closed networks.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(build|host)/|^src/cli/launch' },
      to: { path: 'node_modules/@microsoft/office-js' },
    },
    {
      name: 'the-product-knows-no-build',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(build|host)/|^src/cli/launch' },
      to: { path: '^src/(build|host)/' },
    },
    {
      name: 'src-does-not-know-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'only-declared-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-shipped-packages',
      comment:
        'The list of src/build/licence-list.ts. Not held to it: src/build (why: decision 0051), the stand-in for Excel and the launcher.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(build|host)/|^src/cli/launch' },
      to: {
        path: 'node_modules/',
        pathNot:
          'node_modules/(@types/|@borgar/fx/|@fluentui/react-components/|@tanstack/react-virtual/|@tesseract\\.js-data/vie/|(big\\.js|docx|fflate|pdfjs-dist|react|react-dom|sirv|tesseract\\.js-core)/)',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
