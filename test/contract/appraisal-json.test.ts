import type { AssessmentJson } from '../../src/contract/assessment-json';
import { toJson } from '../../src/contract/to-json';
import { assessedBook } from '../support/assessing';
import { exampleBook, exampleRows } from '../support/example-book';
import { inEnglish, inVietnamese } from '../support/say';

type Options = Parameters<typeof exampleBook>[0];

const jsonOf = (options?: Options, t = inVietnamese): AssessmentJson =>
  toJson(assessedBook(exampleBook(options)), 'tu-cham.xlsx', t);

describe('before the appraisal the output tells what may be lost', () => {
  test('leaf by leaf: the claim, what of it hangs on what, and why in words', () => {
    expect(jsonOf().atRisk).toEqual([
      {
        id: '2/2.4',
        code: '2.4',
        shown: '2.4',
        cell: 'Bộ tiêu chí!J17',
        claimed: 0.8,
        points: 0.8,
        expectedLoss: 0.8,
        causes: ['typed-over', 'no-evidence'],
        reasons: ['điểm ghi cao hơn điểm tính', 'chưa có tài liệu'],
      },
      {
        id: '1/1.2/1.2.1',
        code: '1.2.1',
        shown: '1.2.1',
        cell: 'Bộ tiêu chí!J11',
        claimed: 0.75,
        points: 0.75,
        expectedLoss: 0.75,
        causes: ['no-evidence'],
        reasons: ['chưa có tài liệu'],
      },
      {
        id: '1/1.1/1.1.2',
        code: '1.1.2',
        shown: '1.1.2',
        cell: 'Bộ tiêu chí!J8',
        claimed: 1.69,
        points: 1.69,
        expectedLoss: 0.42,
        causes: ['not-openable'],
        reasons: ['liên kết chỉ mở được trong đơn vị'],
      },
      {
        id: '1/1.1/1.1.3',
        code: '1.1.3',
        shown: '1.1.3',
        cell: 'Bộ tiêu chí!J9',
        claimed: 0.5,
        points: 0.5,
        expectedLoss: 0.13,
        causes: ['not-openable'],
        reasons: ['liên kết chỉ mở được trong đơn vị'],
      },
    ]);
  });

  test('in sum: what the sheet claims, what is endangered and what may be expected', () => {
    expect(jsonOf().expected).toEqual({ self: 5.24, atRisk: 3.74, points: 3.14, index: 39.25 });
  });

  test('the reasons are words of the language that was asked for; the causes are stable', () => {
    const [first] = jsonOf({}, inEnglish).atRisk;
    expect(first?.causes).toEqual(['typed-over', 'no-evidence']);
    expect(first?.reasons).not.toEqual(['điểm ghi cao hơn điểm tính', 'chưa có tài liệu']);
  });

  test('nothing is estimated where no evidence is in the workbook', () => {
    expect(jsonOf({ evidence: [] })).toMatchObject({ atRisk: [], expected: null, appraisal: null });
  });
});

test('after the appraisal the output tells what differs, leaf by leaf, by field and in sum', () => {
  const rows = exampleRows({
    '1.1.1': { appraised: 0.5 },
    '1.1.2': { appraised: 1.2, opinion: 'Thiếu báo cáo' },
    '1.1.3': { appraised: 0.25, explanation: 'Kiểm tra lồng ghép' },
    '2.3': { appraised: 1.8 },
  });
  const once = (first: number) => ({ first, again: null, final: null });
  const leaf = { opinion: '', explanation: '', open: false };
  expect(jsonOf({ rows }).appraisal).toEqual({
    total: { self: 2.69, appraised: 3.75, difference: -0.74, waiting: 3, index: 68.18 },
    fields: [
      {
        code: '1',
        name: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC',
        self: 2.69,
        appraised: 1.95,
        difference: -0.74,
        waiting: 1,
        index: 55.71,
      },
      {
        code: '2',
        name: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
        self: 0,
        appraised: 1.8,
        difference: 0,
        waiting: 2,
        index: 90,
      },
    ],
    leaves: [
      {
        id: '1/1.1/1.1.1',
        ...leaf,
        code: '1.1.1',
        shown: '1.1.1',
        cell: 'Bộ tiêu chí!N7',
        self: 0.5,
        appraised: 0.5,
        rounds: once(0.5),
        difference: 0,
      },
      {
        id: '1/1.1/1.1.2',
        ...leaf,
        code: '1.1.2',
        shown: '1.1.2',
        cell: 'Bộ tiêu chí!N8',
        self: 1.69,
        appraised: 1.2,
        rounds: once(1.2),
        difference: -0.49,
        opinion: 'Thiếu báo cáo',
        open: true,
      },
      {
        id: '1/1.1/1.1.3',
        ...leaf,
        code: '1.1.3',
        shown: '1.1.3',
        cell: 'Bộ tiêu chí!N9',
        self: 0.5,
        appraised: 0.25,
        rounds: once(0.25),
        difference: -0.25,
        explanation: 'Kiểm tra lồng ghép',
        open: true,
      },
      {
        id: '2/2.3',
        ...leaf,
        code: '2.3',
        shown: '2.3',
        cell: 'Bộ tiêu chí!N16',
        self: null,
        appraised: 1.8,
        rounds: once(1.8),
        difference: null,
      },
    ],
  });
});
