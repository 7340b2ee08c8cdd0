import fc from 'fast-check';
import { tableByLines } from '../../src/documents/text/cells-by-line';
import { readPlainText } from '../../src/documents/text/read-text';

const ANNEX = [
  'PHỤ LỤC',
  'STT',
  'Nhiệm vụ',
  'Chủ trì',
  'Thời gian',
  'I',
  'CẢI CÁCH THỂ CHẾ',
  '1',
  'Rà soát văn bản',
  'Phòng Tư pháp',
  'Quý II',
  '2.',
  'Tự kiểm tra văn bản',
  'Văn phòng',
  '30/11/2026',
  'Nơi nhận:',
];

test('a table that was pasted with a cell a line is read by its numbers', () => {
  expect(tableByLines(ANNEX, 1)).toEqual({
    rows: [
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['I', 'CẢI CÁCH THỂ CHẾ'],
      ['1', 'Rà soát văn bản', 'Phòng Tư pháp', 'Quý II'],
      ['2.', 'Tự kiểm tra văn bản', 'Văn phòng', '30/11/2026'],
    ],
    end: 15,
  });
});

test('in the document it stands as a table between its paragraphs', () => {
  const { blocks } = readPlainText(ANNEX.join('\n'));
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
});

test('a row that a line too many makes unclear is kept whole, without a guess at its cells', () => {
  const broken = [...ANNEX.slice(0, 9), 'quy phạm pháp luật', ...ANNEX.slice(9)];
  expect(tableByLines(broken, 1)?.rows[2]).toEqual([
    '1',
    'Rà soát văn bản quy phạm pháp luật Phòng Tư pháp Quý II',
  ]);
});

test.each([
  ['no header of numbers', ANNEX.slice(2)],
  ['too few titles', ['STT', 'Nhiệm vụ', '1', 'Rà soát']],
  ['no row', ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']],
  ['a sentence for a title', ['STT', 'Nhiệm vụ '.repeat(12), 'Chủ trì', '1', 'a', 'b']],
])('%s makes no table', (_, lines) => {
  expect(tableByLines(lines, 0)).toBeNull();
});

test('no cell is lost, whatever the rows hold', () => {
  const cell = fc.constantFrom('Rà soát văn bản', 'Phòng Tư pháp', 'Quý II', 'Trước 25/01/2026', '-');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
      const lines = [
        'TT',
        'Nội dung',
        'Chủ trì',
        'Thời hạn',
        ...rows.flatMap((row, at) => [String(at + 1), ...row]),
      ];
      expect(tableByLines(lines, 0)?.rows.slice(1)).toEqual(rows.map((row, at) => [String(at + 1), ...row]));
    }),
  );
});
