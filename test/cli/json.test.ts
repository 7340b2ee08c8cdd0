import { desk, type Desk } from '../support/command-line';
import { EXAMPLE_EVIDENCE, EXAMPLE_TASKS, exampleBook, exampleRows } from '../support/example-book';
import type { AssessmentJson } from '../../src/contract/assessment-json';
import { FINDING_CODES } from '../../src/model/finding';
import type { BookRow } from '../support/criteria-book';

let office: Desk;
beforeAll(() => {
  office = desk();
});
afterAll(() => office.clear());

/** The JSON of the command over a workbook, as another program reads it. */
async function jsonOf(book: Uint8Array, ...more: readonly string[]): Promise<AssessmentJson> {
  const file = office.put('tu-cham.xlsx', book);
  const { output } = await office.run(['score', file, '--json', '--as-of', '2026-12-31', ...more]);
  return JSON.parse(output) as AssessmentJson;
}

/** The shape of a value: its keys in their order, and the types of what is in it. */
function shapeOf(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (typeof value !== 'object') return typeof value;
  return Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]);
}

const RISK = [
  ['id', 'string'],
  ['code', 'string'],
  ['shown', 'string'],
  ['cell', 'string'],
  ['claimed', 'number'],
  ['points', 'number'],
  ['expectedLoss', 'number'],
  ['causes', ['string']],
  ['reasons', ['string']],
] as const;

const SUMS_EXPECTED = ['self', 'atRisk', 'points', 'index'].map((key) => [key, 'number']);

describe('the JSON of the contract', () => {
  let json: AssessmentJson;
  beforeAll(async () => {
    json = await jsonOf(exampleBook());
  });

  test('has these keys in this order, of these types', () => {
    expect(shapeOf(json)).toEqual([
      ['schema', 'string'],
      [
        'source',
        [
          ['file', 'string'],
          ['criteriaSheet', 'string'],
          ['taskSheet', 'string'],
          ['evidenceSheet', 'string'],
          ['targetSheet', 'null'],
          ['previousSheet', 'null'],
          ['surveySheet', 'null'],
          ['inspectionSheet', 'null'],
          ['shortcomingSheet', 'null'],
          ['reportSheet', 'null'],
          ['otherIndexSheet', 'null'],
          ['figureSheet', 'null'],
        ],
      ],
      ['year', 'number'],
      ['unit', 'string'],
      ['asOf', 'string'],
      ['set', 'string'],
      ['snapshot', 'null'],
      [
        'total',
        [
          ['max', 'number'],
          ['selfMax', 'number'],
          ['applicableMax', 'number'],
          ['self', 'number'],
          ['index', 'number'],
          ['bonus', 'number'],
          ['penalty', 'number'],
        ],
      ],
      [
        'fields',
        [
          [
            ['id', 'string'],
            ['code', 'string'],
            ['name', 'string'],
            ['max', 'number'],
            ['selfMax', 'number'],
            ['applicableMax', 'number'],
            ['self', 'number'],
            ['index', 'number'],
          ],
        ],
      ],
      [
        'criteria',
        [
          [
            ['id', 'string'],
            ['code', 'string'],
            ['shown', 'string'],
            ['path', ['string']],
            ['name', 'string'],
            ['max', 'number'],
            ['cell', 'string'],
            ['rule', 'string'],
            ['state', 'string'],
            ['self', 'number'],
            ['lost', 'number'],
            [
              'measure',
              [
                ['total', 'null'],
                ['achieved', 'null'],
                ['rate', 'null'],
                ['level', 'string'],
              ],
            ],
            ['reason', 'string'],
            ['evidence', ['string']],
            ['findings', []],
          ],
        ],
      ],
      ['outside', []],
      [
        'tasks',
        [
          ['total', 'number'],
          ['done', 'number'],
          [
            'items',
            [
              [
                ['no', 'string'],
                ['content', 'string'],
                ['lead', 'string'],
                ['cell', 'string'],
                [
                  'deadline',
                  [
                    ['text', 'string'],
                    ['kind', 'string'],
                    ['due', 'string'],
                    ['conditional', 'boolean'],
                    ['periods', []],
                  ],
                ],
                ['status', 'string'],
              ],
            ],
          ],
        ],
      ],
      [
        'evidence',
        [
          [
            ['id', 'string'],
            ['title', 'string'],
            ['document', 'string'],
            ['issued', 'string'],
            ['link', 'string'],
            ['criteria', ['string']],
          ],
        ],
      ],
      ['targets', []],
      [
        'gaps',
        [
          [
            ['id', 'string'],
            ['code', 'string'],
            ['shown', 'string'],
            ['lost', 'number'],
            ['why', 'string'],
            ['regain', 'string'],
            ['ease', 'string'],
            ['lead', 'null'],
            ['due', 'null'],
          ],
        ],
      ],
      [
        'findings',
        [
          [
            ['code', 'string'],
            ['severity', 'string'],
            ['subject', 'string'],
            ['subjectId', 'string'],
            ['cell', 'string'],
            ['message', 'string'],
          ],
        ],
      ],
      // Added to the contract's keys, behind them: see docs/command-line.md and test/contract.
      ['atRisk', [[...RISK]]],
      ['expected', SUMS_EXPECTED],
      ['appraisal', 'null'],
      ['previous', 'null'],
      ['survey', 'null'],
      ['fullIndex', 'null'],
      ['inspection', 'null'],
      ['reports', 'null'],
      ['otherIndices', 'null'],
      ['reportFigures', 'null'],
      [
        'band',
        [
          ['name', 'null'],
          ['from', 'number'],
        ],
      ],
      ['aim', 'null'],
    ]);
  });

  test('says where it comes from', () => {
    expect(json).toMatchObject({
      schema: 'par-index/assessment@1',
      source: {
        file: 'tu-cham.xlsx',
        criteriaSheet: 'Bộ tiêu chí',
        taskSheet: 'Danh mục nhiệm vụ',
        evidenceSheet: 'Tài liệu kiểm chứng',
      },
      year: 2026,
      asOf: '2026-12-31',
    });
  });

  test('max sums all leaves, selfMax leaves surveys out, applicableMax what was removed', () => {
    expect(json.total).toEqual({
      max: 12,
      selfMax: 10,
      applicableMax: 8,
      self: 5.19,
      index: 64.88,
      bonus: 0,
      penalty: 0,
    });
    expect(json.fields).toEqual([
      {
        id: '1',
        code: '1',
        name: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC',
        max: 6,
        selfMax: 6,
        applicableMax: 6,
        self: 3.44,
        index: 57.33,
      },
      {
        id: '2',
        code: '2',
        name: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
        max: 6,
        selfMax: 4,
        applicableMax: 2,
        self: 1.75,
        index: 87.5,
      },
    ]);
  });

  test('a scored leaf brings its rule, its figures, its reason, its cell, its evidence and its findings', () => {
    expect(json.criteria[1]).toEqual({
      id: '1/1.1/1.1.2',
      code: '1.1.2',
      shown: '1.1.2',
      path: ['1', '1.1'],
      name: 'Mức độ hoàn thành nhiệm vụ trong kế hoạch',
      max: 2,
      cell: 'Bộ tiêu chí!J8',
      rule: 'linear',
      state: 'scored',
      self: 1.69,
      lost: 0.31,
      measure: { total: 13, achieved: 11, rate: 84.62, level: null },
      reason: '11/13 = 84,62% ≥ 80% → 0,8462 × 2 = 1,69',
      evidence: ['TL-02'],
      findings: ['task-count-mismatch'],
    });
  });

  test('the leaves come in the order of the sheet, each in its state', () => {
    const leaves = json.criteria;
    expect(leaves.map(({ code, state, self, lost }) => [code, state, self, lost])).toEqual([
      ['1.1.1', 'scored', 0.5, 0],
      ['1.1.2', 'scored', 1.69, 0.31],
      ['1.1.3', 'scored', 0.5, 0.5],
      ['1.2.1', 'scored', 0.75, 0.25],
      ['1.2.2', 'missing', null, 1.5],
      ['2.1', 'not-applicable', null, 0],
      // Not applicable with full points carries its maximum.
      ['2.2', 'not-applicable', 1, 0],
      ['2.3', 'survey', null, 0],
      ['2.4', 'scored', 0.75, 0.25],
    ]);
  });

  test('a missing figure is null and never 0', () => {
    const leaves = json.criteria;
    const measureOf = (code: string): unknown => leaves.find((leaf) => leaf.code === code)?.measure;
    expect(measureOf('1.2.2')).toEqual({ total: null, achieved: null, rate: null, level: null });
    expect(measureOf('1.1.1')).toEqual({ total: null, achieved: null, rate: null, level: 'Kịp thời' });
    expect(measureOf('1.1.3')).toEqual({ total: null, achieved: null, rate: 25.5, level: null });
  });

  test('tasks bring their deadlines and status', () => {
    expect(json.tasks).toEqual({
      total: 2,
      done: 1,
      items: [
        {
          no: '1',
          content: 'Xây dựng Kế hoạch tuyên truyền CCHC',
          lead: 'Văn phòng Sở',
          cell: 'Danh mục nhiệm vụ!E5',
          deadline: {
            text: 'Quý I/2026',
            kind: 'quarter',
            due: '2026-03-31',
            conditional: false,
            periods: [],
          },
          status: 'done-on-time',
        },
        {
          no: '2',
          content: 'Xử lý các văn bản QPPL sau rà soát',
          lead: 'Các phòng chuyên môn',
          cell: 'Danh mục nhiệm vụ!E6',
          deadline: {
            text: 'Trước 01/6/2026',
            kind: 'date',
            due: '2026-05-31',
            conditional: false,
            periods: [],
          },
          status: 'overdue',
        },
      ],
    });
  });

  test('evidence, gaps and findings', () => {
    expect(json.evidence[1]).toEqual({
      id: 'TL-02',
      title: 'Báo cáo kết quả CCHC năm 2026',
      document: '118/BC-SKHCN',
      issued: '2026-12-10',
      link: 'D:\\CCHC\\118.pdf',
      criteria: ['1.1.2', '1.1.3'],
    });
    const nobody = { lead: null, due: null };
    expect(json.gaps).toEqual([
      {
        id: '1/1.2/1.2.2',
        code: '1.2.2',
        shown: '1.2.2',
        lost: 1.5,
        why: 'missing-input',
        regain: 'nhập số liệu: tối đa +1,5',
        ease: 'at-the-desk',
        ...nobody,
      },
      {
        id: '1/1.1/1.1.3',
        code: '1.1.3',
        shown: '1.1.3',
        lost: 0.5,
        why: 'below-target',
        regain: 'đạt 30%: +0,5',
        ease: 'small-change',
        ...nobody,
      },
      {
        id: '1/1.1/1.1.2',
        code: '1.1.2',
        shown: '1.1.2',
        lost: 0.31,
        why: 'below-target',
        regain: 'thêm 1: +0,16; thêm 2: +0,31',
        ease: 'small-change',
        ...nobody,
      },
      {
        id: '2/2.4',
        code: '2.4',
        shown: '2.4',
        lost: 0.25,
        why: 'below-target',
        regain: 'thêm 1: +0,25',
        ease: 'small-change',
        ...nobody,
      },
      {
        id: '1/1.2/1.2.1',
        code: '1.2.1',
        shown: '1.2.1',
        lost: 0.25,
        why: 'events',
        regain: 'bớt 1: +0,25',
        ease: 'next-year',
        ...nobody,
      },
    ]);
    expect(json.findings[0]).toEqual({
      code: 'missing-input',
      severity: 'warning',
      subject: '1.2.2',
      subjectId: '1/1.2/1.2.2',
      cell: 'Bộ tiêu chí!F12',
      message: 'Chưa có số lượng. Nếu không có, hãy nhập 0.',
    });
  });
});

describe('what is not there', () => {
  test('no annex and no evidence list are null and an empty list', async () => {
    const json = await jsonOf(exampleBook({ tasks: [], evidence: [] }));
    expect(json).toMatchObject({
      tasks: null,
      evidence: [],
      source: { taskSheet: null, evidenceSheet: null },
    });
  });

  test('no year is null', async () => {
    expect(await jsonOf(exampleBook({ title: 'BẢNG TỰ CHẤM ĐIỂM', tasks: [], evidence: [] }))).toMatchObject({
      year: null,
    });
  });

  test('--year names it', async () => {
    expect(await jsonOf(exampleBook({ title: 'BẢNG TỰ CHẤM ĐIỂM' }), '--year', '2027')).toMatchObject({
      year: 2027,
    });
  });

  test('no index where nothing applies', async () => {
    const rows = exampleRows({ '2.2': { policy: null }, '2.4': { applies: 'Không áp dụng', self: null } });
    const json = await jsonOf(exampleBook({ rows }));
    expect(json.fields[1]).toMatchObject({ applicableMax: 0, self: 0, index: null });
  });

  test('no maximum, no date, no day', async () => {
    const [plan = []] = EXAMPLE_EVIDENCE;
    const [first = [], second = []] = EXAMPLE_TASKS;
    const json = await jsonOf(
      exampleBook({
        rows: exampleRows({ '1.2.1': { max: null } }),
        evidence: [plan.map((input, index) => (index === 4 ? '' : input))],
        tasks: [first, second.map((input, index) => (index === 4 ? 'Thường xuyên' : input))],
      }),
    );
    const leaves = json.criteria;
    expect(leaves.find(({ code }) => code === '1.2.1')).toMatchObject({ max: null, state: 'invalid' });
    expect(json.evidence[0]).toMatchObject({ issued: null });
    expect(json.tasks?.items[1]).toMatchObject({
      deadline: { kind: 'continuous', due: null },
      status: 'continuous',
    });
  });
});

test('every state and rule that the contract names can come out, and no other', async () => {
  const rows = exampleRows({
    '1.1.2': { achieved: 14 },
    '1.2.1': { rule: 'Theo hướng dẫn riêng của Hội đồng thẩm định' },
    '1.2.2': { rule: 'Đơn vị tự nhập điểm', self: 1 },
    '1.1.3': { achieved: null },
  });
  const json = await jsonOf(exampleBook({ rows }));
  const leaves = json.criteria;
  expect([...new Set(leaves.map(({ state }) => state))].sort()).toEqual(
    ['invalid', 'manual', 'missing', 'not-applicable', 'scored', 'survey', 'unreadable'].sort(),
  );
  const rules = ['levels', 'tiers', 'linear', 'count', 'deduction', 'survey', 'manual', 'unreadable'];
  expect(leaves.every(({ rule }) => rules.includes(rule))).toBe(true);
  const findings = json.findings;
  expect(findings.every(({ code }) => (FINDING_CODES as readonly string[]).includes(code))).toBe(true);
  expect(findings.every(({ severity }) => ['error', 'warning', 'info'].includes(severity))).toBe(true);
});

describe('the findings of a leaf are its own', () => {
  const findingsOf = async (book: Uint8Array): Promise<unknown> => {
    const json = await jsonOf(book);
    const leaves = json.criteria;
    return leaves.map(({ code, findings }) => [code, ...findings]);
  };
  const leaf = (code: string, achieved: number): BookRow => ({
    code,
    name: `Tiêu chí thành phần số ${code}`,
    max: 1,
    rule: 'b/a × 1',
    total: 4,
    achieved,
    evidence: 'Báo cáo số 1/BC-SKHCN ngày 05/3/2026, trang 2',
  });

  test('and not those of a task with the number of its code', async () => {
    const rows = [leaf('1', 3), leaf('2', 5)];
    expect(await findingsOf(exampleBook({ rows, evidence: [] }))).toEqual([['1'], ['2', 'exceeds-total']]);
  });

  test('and not those of another field’s leaf of the same code', async () => {
    const rows = [
      { code: 'I', name: 'LĨNH VỰC MỘT', max: 2 },
      leaf('1', 3),
      leaf('2', 5),
      { code: 'II', name: 'LĨNH VỰC HAI', max: 2 },
      leaf('1', 5),
      leaf('2', 3),
    ];
    expect(await findingsOf(exampleBook({ rows, tasks: [], evidence: [] }))).toEqual([
      ['1'],
      ['2', 'exceeds-total'],
      ['1', 'exceeds-total'],
      ['2'],
    ]);
  });
});

test('in English the sentences change and nothing else does', async () => {
  const [vi, en] = [await jsonOf(exampleBook()), await jsonOf(exampleBook(), '--lang', 'en')];
  const sentences = new Set(['reason', 'reasons', 'regain', 'message']);
  const silent = (value: AssessmentJson): unknown =>
    JSON.parse(JSON.stringify(value, (key, inner: unknown) => (sentences.has(key) ? '…' : inner)));
  expect(silent(en)).toEqual(silent(vi));
  expect(en.criteria[1]?.reason).toBe('11/13 = 84.62% ≥ 80% → 0.8462 × 2 = 1.69');
});

test('figures are plain numbers: no −0, no exponent, no binary noise', async () => {
  const json = await jsonOf(exampleBook({ rows: exampleRows({ '2.4': { achieved: 0, self: null } }) }));
  const text = JSON.stringify(json);
  expect(text).not.toMatch(/[:[,]-0[,}\]]/);
  expect(text.match(/[:[,]-?\d+\.\d{3,}[,}\]]/g)).toBeNull();
});
