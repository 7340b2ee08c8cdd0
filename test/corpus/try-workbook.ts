import { unzipSync } from 'fflate';
import { noEdits, number, text, type Edits } from '../../src/model/edits';
import type { Grid } from '../../src/model/grid';
import { Refusal } from '../../src/model/refusal';
import { render } from '../../src/i18n/render';
import { nativeCodec } from '../../src/cli/native-codec';
import { readWorkbook, type ReadWorkbook } from '../../src/workbook/file/read-workbook';
import { applyEdits } from '../../src/workbook/file/apply-edits';
import { relationshipsPart } from '../../src/workbook/file/package/relationships';
import { DEFAULT_LIMITS } from '../../src/workbook/file/zip/zip-directory';

/** What became of one workbook of a stranger. */
export interface Trial {
  /** `kept`: read, edited, and nothing but what was edited has changed; else at which step it ended. */
  readonly end: 'kept' | 'not read' | 'not edited' | 'changed' | 'crashed' | 'hung';
  /** The key of the refusal, or what was found to have changed. */
  readonly reason: string;
  /** The sentence as a person reads it. */
  readonly sentence: string;
}

const KEPT: Trial = { end: 'kept', reason: '', sentence: '' };
const NEW_SHEET = 'CCHC – thử';
const ADDRESS = 'https://sonoivu.example.gov.vn/tai-lieu?so=12&nam=2026';

const read = (bytes: Uint8Array): ReadWorkbook => readWorkbook(bytes, nativeCodec, DEFAULT_LIMITS);

/** Opens a workbook, edits it, and compares the result with what was there, part by part and cell by cell. */
export function tryWorkbook(bytes: Uint8Array): Trial {
  let end: Trial['end'] = 'not read';
  try {
    const before = read(bytes);
    const edits = editsFor(before);
    end = 'not edited';
    const written = applyEdits(before, edits);
    end = 'changed';
    const after = read(written);
    const differences = [
      ...changedParts(bytes, written, before),
      ...changedCells(before, after, edits),
      ...(sameBytes(applyEdits(after, edits), written) ? [] : ['the same edits changed more']),
    ];
    return differences.length === 0
      ? KEPT
      : { end, reason: differences[0] ?? '', sentence: differences.slice(0, 3).join('; ') };
  } catch (error) {
    if (error instanceof Refusal)
      return { end, reason: error.sentence.key, sentence: render(error.sentence, 'en') };
    return { end: 'crashed', reason: String(error).slice(0, 160), sentence: String(error) };
  }
}

/** A cell with a link below what the first sheet holds, and a generated sheet with a link back; a name and state. */
function editsFor({ content }: ReadWorkbook): Edits {
  const home = content.grids[0];
  const row = Math.min(home ? usedRows(home) + 2 : 0, 1_048_575);
  const back = home
    ? [{ row: 1, column: 0, to: { kind: 'cell' as const, sheet: home.sheet, row, column: 1 }, tip: null }]
    : [];
  const sheets = [
    ...(home
      ? [
          {
            ...noEdits(home.sheet),
            blocks: [{ row, column: 1, cells: [[text('Chỉ số 62,84 %'), number(0.6284)]] }],
            formats: [
              {
                range: { firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 2 },
                style: { fill: 'FFF2CC' },
              },
            ],
            links: [{ row, column: 1, to: { kind: 'address' as const, address: ADDRESS }, tip: null }],
          },
        ]
      : []),
    {
      ...noEdits(NEW_SHEET, true),
      blocks: [{ row: 0, column: 0, cells: [[text('Tổng hợp')], [text('Về bảng')]] }],
      links: back,
    },
  ];
  const range = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 };
  return { sheets, names: [{ name: 'CCHC_Thu', sheet: NEW_SHEET, range }], state: '{"version":1}' };
}

const usedRows = ({ values, formulas, merges }: Grid): number =>
  Math.max(values.length, formulas.length, ...merges.map(({ lastRow }) => lastRow + 1));

/** Parts that may differ: the edited sheet's, and those that list sheets, styles, types and relationships. */
function changedParts(bytes: Uint8Array, written: Uint8Array, before: ReadWorkbook): readonly string[] {
  const { workbook, styles, sheets, state } = before;
  const home = sheets[0]?.part ?? '';
  const concerned = new Set(
    ['[Content_Types].xml', '_rels/.rels', workbook.part, relationshipsPart(workbook.part), home]
      .concat(home === '' ? [] : relationshipsPart(home), styles?.part ?? [], state?.part ?? [])
      .map((name) => name.toLowerCase()),
  );
  const [old, now] = [partsOf(bytes), partsOf(written)];
  return [...old].flatMap(([name, content]) => {
    const kept = now.get(name);
    if (concerned.has(name) || /calcchain/.test(name)) return [];
    if (!kept) return [`part ${name} is gone`];
    return sameBytes(content, kept) ? [] : [`part ${name} has changed`];
  });
}

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name.replaceAll('\\', '/').toLowerCase(),
      content,
    ]),
  );

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;

/** Every sheet holds what it held, beside the cells that were written. */
function changedCells(before: ReadWorkbook, after: ReadWorkbook, { sheets }: Edits): readonly string[] {
  const [edited] = sheets;
  const left = edited?.blocks[0]?.row ?? 0;
  return before.content.grids.flatMap((grid) => {
    const now = after.content.grids.find(({ sheet }) => sheet === grid.sheet);
    if (!now) return [`sheet ${grid.sheet} is gone`];
    const upTo = grid.sheet === edited?.sheet ? left : Infinity;
    return contentOf(grid, upTo) === contentOf(now, upTo) ? [] : [`cells of ${grid.sheet} have changed`];
  });
}

/** All that is read of a sheet, up to a row. */
const contentOf = (grid: Grid, upTo: number): string =>
  JSON.stringify({
    ...grid,
    values: trimmed(grid.values, upTo),
    formulas: trimmed(grid.formulas, upTo),
    formats: trimmed(grid.formats, upTo),
    links: grid.links.filter(({ row }) => row < upTo),
  });

/** Rows up to one, without empty ones at the end, nor empty cells at the ends of rows. */
function trimmed(rows: readonly (readonly unknown[] | undefined)[], upTo: number): readonly string[] {
  const kept = Array.from({ length: Math.min(upTo, rows.length) }, (_, row) => {
    const cells = Array.from(rows[row] ?? [], (cell) => cell ?? null);
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return JSON.stringify(cells);
  });
  while (kept.at(-1) === '[]') kept.pop();
  return kept;
}
