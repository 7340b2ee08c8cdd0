/**
 * How each command of the manuals is tried. `npm test` runs those over files; `run-manuals.ts` runs the rest in a
 * fresh clone, as written; some cannot run on Linux and stand in docs/testing-in-excel.md for a person.
 */
export type Trial =
  /** Over files, at once: test/build/manual-files.test.ts. */
  | { readonly kind: 'files' }
  /** Ends by itself, in the clone. */
  | { readonly kind: 'run' }
  /** Goes on until it is stopped: asked for a page in between. */
  | { readonly kind: 'server' }
  /** Installs nginx's files: tried below a folder of its own. */
  | { readonly kind: 'nginx' }
  /** Asks the server that the command before it started. */
  | { readonly kind: 'ask' }
  /** Watches files until it is stopped. */
  | { readonly kind: 'watch' }
  /** A run of tests or measurements that has its own time and place. */
  | { readonly kind: 'own-run'; readonly why: string }
  /** Not on Linux without Excel; a person does it. */
  | { readonly kind: 'person'; readonly why: string }
  /** The name of a command within a sentence, or its form with "…": it stands whole elsewhere. */
  | { readonly kind: 'mention' };

const EXCEL = 'needs Excel on Windows or a Mac';
const TRUST = 'changes which certificates the machine trusts';

/** The first that fits counts. */
const TRIALS: readonly (readonly [RegExp, Trial])[] = [
  [/…/, { kind: 'mention' }],
  [/^npm (?:install|run (?:serve|build|certificate|lint|format|par-index))$/, { kind: 'mention' }],
  [/^npm run (?:--silent )?par-index -- /, { kind: 'files' }],
  [/^npm ci && npm (?:start|test)$/, { kind: 'mention' }],
  [/^npm ci(?: && npm run build .*)?$/, { kind: 'run' }],
  [/^npm run build -- /, { kind: 'run' }],
  [/^npm run build:dev$/, { kind: 'watch' }],
  [/^npm start$/, { kind: 'server' }],
  [/^npm start -- /, { kind: 'own-run', why: 'test/host/start.test.ts tries its options' }],
  [/^npm pack/, { kind: 'own-run', why: 'test/cli/packed.test.ts unpacks it and runs the command' }],
  [/^npm run golden$/, { kind: 'own-run', why: 'writes what test/sheets compares with' }],
  [/^npm run corpus -- /, { kind: 'own-run', why: 'needs a folder of workbooks of other people' }],
  [/^npm run other-programs$/, { kind: 'own-run', why: 'saves workbooks in ten other programs' }],
  [
    /^npm run seeded-faults$/,
    { kind: 'own-run', why: 'puts faults into copies of the sources, four minutes' },
  ],
  [/^par-index /, { kind: 'own-run', why: 'test/cli/packed.test.ts runs the command as it is packed' }],
  [/^npm run serve -- .*office-addin-dev-certs/, { kind: 'person', why: TRUST }],
  [/^npm run serve -- /, { kind: 'server' }],
  [/^curl /, { kind: 'ask' }],
  [/^sudo /, { kind: 'nginx' }],
  [/^npm run (?:check|structure|samples|icons|licences)$/, { kind: 'run' }],
  [/^npm run screenshots/, { kind: 'own-run', why: 'makes the pictures anew' }],
  [/^git clone$/, { kind: 'own-run', why: 'every run begins with it' }],
  [/^npm test$/, { kind: 'own-run', why: 'every test; CI runs it' }],
  [/^npx jest (?:--maxWorkers=1 PATH$|test\/)/, { kind: 'own-run', why: 'part of npm test' }],
  [/^npx tsx test\/manuals\//, { kind: 'own-run', why: 'this very run' }],
  [
    /^(?:npm run (?:bench|fuzz|fuzz:documents|mutation|mutation:reading|soak)|node --import tsx test\/bench\/(?:stages\.ts CHECKOUT|consolidate\.ts --beside CHECKOUT 150 600))$/,
    { kind: 'own-run', why: 'takes long; its figures stand in quality.md' },
  ],
  [/^npm run certificate -- /, { kind: 'person', why: TRUST }],
  [/^npm run sideload/, { kind: 'person', why: EXCEL }],
  [/^npx office-addin-debugging /, { kind: 'person', why: EXCEL }],
];

/** How this command is tried; `null` where nobody has said so yet. */
export const trialOf = (command: string): Trial | null =>
  TRIALS.find(([pattern]) => pattern.test(command))?.[1] ?? null;
