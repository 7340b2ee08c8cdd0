import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { SEEDED_FAULTS, withFault } from './faults';

/**
 * Puts each seeded fault into a copy of the sources, has the compiler look at it, and runs the tests of the headers
 * where it compiles. Ends with an error where a fault is caught by neither, or not by what it is said to be. A word
 * after the command takes only the faults whose names hold it.
 */

const REPOSITORY = join(__dirname, '../../..');
const COPIED = [
  'src',
  'test/sheets',
  'test/support',
  'assets',
  'package.json',
  'tsconfig.json',
  'jest.config.cjs',
];
const FAST_TEST = 'test/sheets/headers.test.ts';

function copyOfSources(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'seeded-faults-')));
  for (const path of COPIED) cpSync(join(REPOSITORY, path), join(folder, path), { recursive: true });
  symlinkSync(realpathSync(join(REPOSITORY, 'node_modules')), join(folder, 'node_modules'));
  return folder;
}

/** The compiler over all sources of the copy; kept between faults, so that it looks only at what has changed. */
function compilerOf(folder: string): () => string | null {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) =>
    readFileSync(path, 'utf8'),
  ) as {
    readonly config: object;
  };
  const parsed = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, folder);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => parsed.options,
    getScriptFileNames: () => parsed.fileNames,
    getScriptVersion: (path) => (path.includes('/src/sheets/') ? readFileSync(path, 'utf8') : '1'),
    getScriptSnapshot: (path) =>
      ts.sys.fileExists(path) ? ts.ScriptSnapshot.fromString(readFileSync(path, 'utf8')) : undefined,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host);
  const sheets = parsed.fileNames.filter((path) => path.includes('/src/sheets/'));
  return () => {
    const [first] = sheets.flatMap((path) => [
      ...service.getSyntacticDiagnostics(path),
      ...service.getSemanticDiagnostics(path),
    ]);
    return first
      ? `TS${first.code} ${firstLine(ts.flattenDiagnosticMessageText(first.messageText, '\n'))}`
      : null;
  };
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** The first of the fast tests that fails; `null` where all pass. */
function failingTest(folder: string): string | null {
  const jest = join(folder, 'node_modules/jest/bin/jest.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [jest, '--rootDir', folder, '--maxWorkers=1', FAST_TEST],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const failed = /● (.*)/.exec(stderr)?.[1];
  if (status !== 0 && !failed) throw new Error(`the tests did not run:\n${stderr}`);
  return status === 0 ? null : (failed ?? '');
}

function main(word: string): void {
  const folder = copyOfSources();
  try {
    const compile = compilerOf(folder);
    const before = compile() ?? failingTest(folder);
    if (before !== null) throw new Error(`fails without any fault: ${before}`);
    const outcomes = SEEDED_FAULTS.filter(({ name }) => name.includes(word)).map((fault) => {
      const path = join(folder, 'src', fault.file);
      const source = readFileSync(path, 'utf8');
      writeFileSync(path, withFault(source, fault));
      const refused = compile();
      const failed = refused === null ? failingTest(folder) : null;
      writeFileSync(path, source);
      const caughtBy = refused !== null ? 'compiler' : failed !== null ? 'test' : null;
      console.log(`${fault.name}\n  ${caughtBy ?? 'NOT CAUGHT'}: ${refused ?? failed ?? ''}`);
      return caughtBy === fault.caughtBy;
    });
    const caught = outcomes.filter((isAsSaid) => isAsSaid).length;
    console.log(`${caught} of ${outcomes.length} seeded faults are caught as they should be`);
    if (caught < outcomes.length) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv[2] ?? '');
