import fc from 'fast-check';
import type { Mapping } from '../../src/model/mapping';
import { rememberEdits } from '../../src/memory/remember';
import { mergeMappings } from '../../src/memory/merge-mappings';
import { NO_STATE, readState, writeState, type SavedState } from '../../src/memory/state';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { exampleBook } from '../support/example-book';
import { inVietnamese } from '../support/say';
import { anyRule, ALL_RULES } from '../support/leaf-arbitraries';

const MAPPING: Mapping = {
  criteriaSheet: 'Bộ tiêu chí',
  year: 2026,
  criteriaTable: { headerRows: { first: 3, last: 4 }, columns: { max: { column: 2, words: 'Điểm tối đa' } } },
  policies: { '1.1': 'full' },
};

const STATE: SavedState = {
  criteriaSheet: 'Bộ tiêu chí',
  formulas: new Map([
    ['8', '=IF(F9="Đúng hạn",1,0)'],
    ['9', '=SUM(J9:J10)'],
  ]),
  mapping: MAPPING,
  evidence: new Map([['1/1.1/1.1.1', 'TL-01; TL-02']]),
  plan: new Map([['1a2b', 'x y - z']]),
  explanations: new Map([['1a2b', '-']]),
  names: new Set(['CCHC_TongHop']),
  snapshot: null,
  part: { section: 'Văn phòng Sở', by: 'lead', fingerprints: new Map([['Bộ tiêu chí', ['', '1x2y', '3z']]]) },
};

test('state that was written is read back as it was', () => {
  expect(readState(writeState(STATE))).toEqual({ state: STATE, condition: 'sound' });
  expect(readState(writeState(NO_STATE))).toEqual({ state: NO_STATE, condition: 'sound' });
});

test('a rule that the user confirmed survives, whatever its kind', () => {
  fc.assert(
    fc.property(anyRule(...ALL_RULES.filter((kind) => kind !== 'unreadable')), ({ rule }) => {
      const mapping: Mapping = { rules: { '1.1.1': { rule, wording: 'theo quy định' } } };
      const { state, condition } = readState(writeState({ ...STATE, mapping }));
      expect([state.mapping, condition]).toEqual([mapping, 'sound']);
    }),
    { numRuns: 100 },
  );
});

test('a workbook without state has none, and that is no damage', () => {
  expect(readState(null)).toEqual({ state: NO_STATE, condition: 'none' });
});

describe('state that passed through other hands', () => {
  test.each([
    ['is empty', ''],
    ['is no JSON', '{"version":1,'],
    ['is something else', '"Bộ tiêu chí"'],
    ['is a list', '[1,2]'],
    ['is null', 'null'],
    ['has no version', JSON.stringify({ criteriaSheet: 'A', formulas: {} })],
    ['is of no whole version', JSON.stringify({ version: 1.5, criteriaSheet: 'A', formulas: {} })],
    ['is of a version before the first', JSON.stringify({ version: 0, criteriaSheet: 'A', formulas: {} })],
    ['lacks the sheet', JSON.stringify({ version: 1, formulas: {} })],
    ['has formulas that are none', JSON.stringify({ version: 1, criteriaSheet: 'A', formulas: [] })],
  ])('%s: it is set aside whole', (_, text) => {
    expect(readState(text)).toEqual({ state: NO_STATE, condition: 'damaged' });
  });

  test('formulas that are no text are left out', () => {
    const text = JSON.stringify({
      version: 1,
      criteriaSheet: 'A',
      formulas: { '8': '=A1', '9': 7, '10': null },
    });
    expect([...readState(text).state.formulas]).toEqual([['8', '=A1']]);
  });

  test.each<[string, unknown]>([
    ['a year that is none', { year: 'nay' }],
    ['a year that is endless', { year: 1e300 }],
    ['a sheet that is no text', { criteriaSheet: 7 }],
    ['a choice that nobody knows', { colour: 'red' }],
    ['a column before the first', { criteriaTable: { columns: { max: { column: -1, words: 'x' } } } }],
    ['a header of a hundred rows', { criteriaTable: { headerRows: { first: 0, last: 100 } } }],
    ['a policy that is none', { policies: { '1.1': 'double' } }],
    ['a rule without its kind', { rules: { '1.1': { wording: 'x', rule: {} } } }],
    ['a rule of a kind from Object', { rules: { '1.1': { wording: 'x', rule: { kind: 'constructor' } } } }],
    ['levels without levels', { rules: { '1.1': { wording: 'x', rule: { kind: 'levels', levels: [] } } } }],
    [
      'a target of 0',
      { rules: { '1.1': { wording: 'x', rule: { kind: 'linear', floor: null, target: 0 } } } },
    ],
    ['a mapping that is a list', []],
  ])('%s is left out and told, and nothing else is lost', (_, mapping) => {
    const text = JSON.stringify({ version: 1, criteriaSheet: 'A', formulas: { '8': '=A1' }, mapping });
    const { state, condition } = readState(text);
    expect(condition).toBe('damaged');
    expect(state.mapping).toEqual({});
    expect(state.formulas.size).toBe(1);
  });

  test('whatever it holds, reading it never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (mapping) => {
        expect(() =>
          readState(JSON.stringify({ version: 1, criteriaSheet: '', formulas: {}, mapping })),
        ).not.toThrow();
        expect(() => readState(JSON.stringify(mapping))).not.toThrow();
      }),
    );
  });
});

describe('state of a later release', () => {
  const later = '{ "version": 7, "criteriaSheet": "Bộ tiêu chí", "formulas": {}, "wishes": [1] }\n';

  test('is not damaged; nothing of it is used', () => {
    expect(readState(later)).toEqual({ state: NO_STATE, condition: 'newer' });
  });

  test('is said in one sentence, and stays byte for byte when the workbook is scored', () => {
    const book = openXlsx(exampleBook()).apply({ sheets: [], names: [], state: later });
    const assessed = assessedBook(book);
    const said = assessed.assessment.findings.filter(({ code }) => code === 'memory-unusable');
    expect(said.map(({ severity, message }) => `${severity}: ${inVietnamese(message)}`)).toEqual([
      'warning: Những gì tệp ghi nhớ là của phiên bản mới hơn nên ở đây chưa đọc được; phần đó được giữ ' +
        'nguyên, còn lựa chọn ở đây chỉ dùng cho lần này. Hãy cập nhật phần mềm.',
    ]);
    expect(openXlsx(assessed.written()).content.state).toBe(later);
  });

  test('a choice made beside it is not written over it', () => {
    const content = openXlsx(exampleBook()).content;
    expect(rememberEdits({ ...content, state: later }, { year: 2027 }).state).toBeNull();
    expect(rememberEdits({ ...content, state: null }, { year: 2027 }).state).toContain('2027');
  });

  test('sound state is no matter for a word; damaged state is', () => {
    const codes = (state: string) =>
      assessedBook(openXlsx(exampleBook()).apply({ sheets: [], names: [], state })).assessment.findings.map(
        ({ code }) => code,
      );
    expect(codes(writeState(STATE))).not.toContain('memory-unusable');
    expect(codes('{"version":1,')).toContain('memory-unusable');
  });
});

describe('what is decided now goes before what was decided then', () => {
  test('one choice replaces the same choice and leaves the others', () => {
    expect(mergeMappings(MAPPING, { year: 2027 })).toEqual({ ...MAPPING, year: 2027 });
    expect(mergeMappings({}, MAPPING)).toEqual(MAPPING);
    expect(mergeMappings(MAPPING, {})).toEqual(MAPPING);
  });

  test('choices of columns and of leaves add up', () => {
    const now: Mapping = {
      criteriaTable: { columns: { rule: { column: 3, words: 'Cách tính' } } },
      policies: { '1.2': 'remove' },
    };
    expect(mergeMappings(MAPPING, now)).toEqual({
      ...MAPPING,
      criteriaTable: {
        headerRows: { first: 3, last: 4 },
        columns: { max: { column: 2, words: 'Điểm tối đa' }, rule: { column: 3, words: 'Cách tính' } },
      },
      policies: { '1.1': 'full', '1.2': 'remove' },
    });
  });
});
