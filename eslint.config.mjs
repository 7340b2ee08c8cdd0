// ESLint, flat configuration. `npm run lint` treats every warning as an error.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const HOUSE_RULES = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  // The model's list of sentences is empty until i18n/keys.ts fills it in.
  '@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^Sentences$' }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-floating-promises': 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Export by name: a reader finds it by searching.' },
    { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  ],
  'no-restricted-globals': [
    'error',
    { name: 'Excel', message: 'Only src/workbook/office* talks to Excel.' },
    { name: 'Office', message: 'Only src/workbook/office* and the entry files talk to Office.' },
  ],
  eqeqeq: 'error',
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
};

/** Lengths in rem or em, and sizes of text, written out where they are used. */
const LENGTHS = [
  String.raw`Literal[value=/\d(rem|em)\b/]`,
  String.raw`TemplateElement[value.raw=/\d(rem|em)\b/]`,
  "Property[key.name='fontSize'] > Literal",
];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'out', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: HOUSE_RULES,
  },
  {
    // The pane's looks stand in style sheets, its lengths in one file.
    files: ['taskpane', 'standalone'].map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-syntax': [
        ...HOUSE_RULES['no-restricted-syntax'],
        { selector: "JSXAttribute[name.name='style']", message: 'Use makeStyles: no inline style.' },
        ...LENGTHS.map((selector) => ({
          selector,
          message: 'Take lengths from ui/sizes.ts or page-sizes.ts.',
        })),
      ],
    },
  },
  {
    files: ['src/taskpane/ui/sizes.ts', 'src/standalone/page-sizes.ts'],
    rules: { 'no-restricted-syntax': HOUSE_RULES['no-restricted-syntax'] },
  },
  {
    // A test file is a list of examples; its length says how many, not how tangled.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: [
      'src/workbook/office*/**/*.ts',
      'src/workbook/office*.ts',
      'src/host/**/*.ts',
      'test/host/**/*.ts',
      'test/workbook/**/*.ts',
      'test/e2e/**/*.ts',
      'test/bench/boot.ts',
    ],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'webpack.config.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        URL: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/help/index.ts', 'test/serving/in-browser.test.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // Runs as it stands in the web views of old Office.
    files: ['**/old-office.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly' },
    },
  },
);
