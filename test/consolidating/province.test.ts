import { join } from 'node:path';
import type { ConsolidationJson } from '../../src/contract/consolidation-json';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { valueAt } from '../../src/model/grid';
import { recalculatedByLibreOffice } from '../support/libreoffice';
import { runPythonWithOpenpyxl, seenByOpenpyxl } from '../support/openpyxl';
import { desk } from '../support/command-line';
import { describeWithTool } from '../support/outside-tool';

const SCRIPT = join(__dirname, 'independent/make_units.py');
const COUNT = 36;

/** What the independent script computed of a province that it made itself. */
interface Expected {
  readonly units: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  readonly criteria: readonly Readonly<Record<string, string | number>>[];
  readonly copies: readonly string[];
  readonly broken: readonly string[];
}

interface Province {
  readonly json: ConsolidationJson;
  readonly expected: Expected;
  readonly workbook: Uint8Array;
  readonly strictCode: number;
}

/** A province of units in six layouts, made and reckoned by a script that knows nothing of the product. */
async function province(): Promise<Province> {
  const own = desk();
  try {
    const units = own.path('units');
    runPythonWithOpenpyxl([SCRIPT, units, String(COUNT)]);
    const args = ['consolidate', units, '--units', own.path('danh-sach.xlsx'), '--as-of', '2026-12-31'];
    const written = await own.run([
      ...args,
      '--out',
      own.path('tong-hop.xlsx'),
      '--json',
      own.path('tong-hop.json'),
    ]);
    expect(written).toMatchObject({ code: 0 });
    const strict = await own.run([...args, '--json', '--strict']);
    return {
      json: jsonOf(own.read('tong-hop.json')) as ConsolidationJson,
      expected: jsonOf(own.read('expected.json')) as Expected,
      workbook: own.read('tong-hop.xlsx'),
      strictCode: strict.code,
    };
  } finally {
    own.clear();
  }
}

const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

describeWithTool(
  'openpyxl',
  `${COUNT} units of a province that an independent script made and reckoned`,
  () => {
    let made: Province;
    beforeAll(async () => {
      made = await province();
    }, 120_000);

    test('ranks, points and indices are those of the script', () => {
      const of = new Map(
        made.json.units.filter(({ state }) => state !== 'replaced').map((unit) => [unit.unit, unit]),
      );
      for (const [name, expected] of Object.entries(made.expected.units)) {
        if (expected['state'] === 'refused') continue;
        expect({ name, ...of.get(name) }).toMatchObject({ name, ...expected });
      }
    });

    test('mean, median, lowest, highest and lost points of every leaf are those of the script', () => {
      expect(made.json.criteria).toMatchObject(made.expected.criteria);
    });

    test('nothing is lost: every broken file, every unit that sent nothing and every second copy is said', () => {
      const filesIn = (state: string): readonly (string | null)[] =>
        made.json.units
          .filter((unit) => unit.state === state)
          .map(({ file }) => file)
          .sort();
      expect(filesIn('refused')).toEqual([...made.expected.broken].sort());
      expect(filesIn('replaced')).toEqual([...made.expected.copies].sort());
      const silent = Object.values(made.expected.units).filter(
        ({ state }) => state === 'not-sent' || state === 'refused',
      );
      expect(filesIn('not-sent')).toHaveLength(silent.length);
      expect(made.json.problems.length).toBeGreaterThanOrEqual(silent.length + made.expected.copies.length);
      expect(made.json.units.some(({ file }) => file?.startsWith('~$'))).toBe(false);
    });

    test('--strict gives 3 while anything is left to be put right', () => {
      expect(made.strictCode).toBe(3);
    });

    test('under each header of the ranking stands what it says', () => {
      const sheet = seenByOpenpyxl(made.workbook).sheets.find(({ name }) => name === 'Tổng hợp');
      const shown = (address: string): unknown => sheet?.cells[address]?.shown;
      const first = made.json.units[0];
      const headers = ['Hạng', 'Đơn vị', 'Nhóm', 'Điểm tự đánh giá', 'Điểm tối đa áp dụng', 'Chỉ số (%)'];
      expect(['A4', 'B4', 'C4', 'D4', 'E4', 'F4'].map(shown)).toEqual(headers);
      expect(['A5', 'B5', 'C5', 'D5', 'E5', 'F5'].map(shown)).toEqual([
        first?.rank,
        first?.unit,
        first?.group,
        first?.self,
        first?.applicableMax,
        first?.index,
      ]);
      expect(sheet?.cells['F5']?.entered).toMatch(/^=IF/);
      expect(decodeURI(sheet?.cells['P5']?.link?.target ?? '')).toBe(`units/${first?.file}`);
    });

    describeWithTool('libreoffice', 'recalculated by LibreOffice', () => {
      test('every rank, index, share and sum is what the engine wrote beside its formula', () => {
        const before = openXlsx(made.workbook).content.grids;
        const after = openXlsx(recalculatedByLibreOffice(made.workbook)).content.grids;
        const differing: string[] = [];
        for (const grid of before) {
          const other = after.find(({ sheet }) => sheet === grid.sheet);
          grid.values.forEach((row, index) =>
            row.forEach((value, column) => {
              const seen = other ? valueAt(other, index, column) : null;
              const isSame =
                typeof value === 'number' && typeof seen === 'number'
                  ? Math.abs(value - seen) < (grid.sheet.startsWith('Theo') ? 0.0051 : 1e-9)
                  : (value ?? '') === (seen ?? '');
              if (!isSame)
                differing.push(
                  `${grid.sheet} ${index + 1}/${column + 1}: ${String(value)} – ${String(seen)}`,
                );
            }),
          );
        }
        expect(differing).toEqual([]);
      }, 120_000);
    });
  },
);
