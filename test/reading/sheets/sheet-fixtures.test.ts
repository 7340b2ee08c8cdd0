import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run';
import type { AssessmentJson } from '../../../src/contract/assessment-json';
import { comparisons } from './expectation';
import { fixtureFile } from './sheet-fixture';
import type { SheetFixture } from './sheet-fixture';
import { SHEET_FIXTURES } from './sheet-fixtures';

/** Whole sheets of many layouts through the command line. They were written without sight of the reader. */
describe('a criteria sheet is read and scored', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'par-index-sheets-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(SHEET_FIXTURES.map((fixture) => [fixture.title, fixture] as const))('%s', async (_, fixture) => {
    const all = comparisons(fixture.expected, await assessed(fixture, folder));
    const wrong = all.filter(({ instead }) => instead !== null);
    const lines = wrong.map(({ what, instead }) => `must be: ${what}\n     is: ${instead}`);
    if (wrong.length > 0) {
      throw new Error(`${all.length - wrong.length} of ${all.length} hold\n${lines.join('\n')}`);
    }
  });

  it('no two have the same layout', () => {
    const titles = SHEET_FIXTURES.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const headers = SHEET_FIXTURES.map(({ sheets }) =>
      JSON.stringify(sheets.map(({ rows }) => rows.slice(0, 12))),
    );
    expect(new Set(headers).size).toBe(headers.length);
  });
});

/** The JSON that the command line prints for the fixture's workbook. */
async function assessed(fixture: SheetFixture, folder: string): Promise<AssessmentJson> {
  const file = join(folder, 'bang-cham-diem.xlsx');
  await writeFile(file, fixtureFile(fixture));
  const asOf = fixture.expected.tasks?.asOf ?? '2026-12-31';
  let output = '';
  let errors = '';
  const exit = await run(['score', file, '--json', '--as-of', asOf, '--year', '2026'], {
    write: (text) => {
      output += text;
    },
    error: (text) => {
      errors += text;
    },
    paint: (_style, text) => text,
    width: 120,
    now: () => Date.parse('2026-12-31'),
  });
  if (exit !== 0) throw new Error(`exit ${exit}: ${errors}`);
  return JSON.parse(output) as AssessmentJson;
}
