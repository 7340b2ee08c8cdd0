import { documentOfPages } from '../../src/documents/pdf/pages-document';
import type { PdfLine, PdfPage, PdfText } from '../../src/documents/pdf/pdf-page';

const [WIDTH, HEIGHT, LETTER] = [595, 842, 12];

/** A piece of text as wide as its letters. */
const at = (x: number, y: number, text: string, height = LETTER): PdfText => ({
  text,
  x,
  y,
  width: text.length * 0.45 * height,
  height,
});
const page = (texts: readonly PdfText[], lines: readonly PdfLine[] = []): PdfPage => ({
  width: WIDTH,
  height: HEIGHT,
  texts,
  lines,
  images: 0,
});
/** The lines of a grid, from the left and from the top. */
const grid = (xs: readonly number[], ys: readonly number[]): readonly PdfLine[] => {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [
    ...xs.map((x) => ({ x1: x, x2: x, y1: bottom, y2: top })),
    ...ys.map((y) => ({ x1: left, x2: right, y1: y, y2: y })),
  ];
};
const linesIn = (...pages: readonly PdfPage[]): readonly string[] =>
  documentOfPages(pages).blocks.map((block) =>
    block.kind === 'paragraph' ? `${block.mark}|${block.text}` : 'bảng',
  );

const FULL = 'x'.repeat(80);

describe('running text of a PDF', () => {
  test('pieces of a line with blanks where there are gaps, raised marks of notes left out', () => {
    const pieces = [
      at(60, 700, 'Tỷ lệ'),
      at(97, 700, 'đạt'),
      at(117, 700, '8'),
      at(122.4, 700, '0%'),
      at(134, 704, '1', 7),
    ];
    expect(linesIn(page(pieces))).toEqual(['|Tỷ lệ đạt 80%']);
  });

  test('lines that reach the margin go on, also over a page break and past the page’s number', () => {
    const first = page([at(60, 100, `- 90% hồ sơ ${FULL}`), at(290, 30, '1')]);
    const second = page([at(60, 780, 'Giải quyết đúng hạn.'), at(60, 760, 'Câu sau.'), at(290, 30, '- 2 -')]);
    expect(linesIn(first, second)).toEqual([`-|90% hồ sơ ${FULL} Giải quyết đúng hạn.`, '|Câu sau.']);
  });

  test('a line that is broken at a hyphen or a slash goes on without a blank; a dash between words keeps its blanks', () => {
    const broken = (before: string, after: string): readonly string[] =>
      linesIn(page([at(60, 700, `${FULL} ${before}`), at(60, 680, after)])).map((line) =>
        line.slice(FULL.length + 2),
      );
    expect(broken('giai đoạn 2026-', '2030 của tỉnh.')).toEqual(['giai đoạn 2026-2030 của tỉnh.']);
    expect(broken('theo Kế hoạch số 118/KH-', 'UBND ngày 05/01/2026.')).toEqual([
      'theo Kế hoạch số 118/KH-UBND ngày 05/01/2026.',
    ]);
    expect(broken('xong trước ngày 30/6/', '2026 ở các sở.')).toEqual([
      'xong trước ngày 30/6/2026 ở các sở.',
    ]);
    expect(broken('của tỉnh -', 'nơi có nhiều hồ sơ.')).toEqual(['của tỉnh - nơi có nhiều hồ sơ.']);
  });

  test('what stands small below a short rule is a note', () => {
    const rule = { x1: 60, x2: 180, y1: 110, y2: 110 };
    const { blocks, notes } = documentOfPages([
      page([at(60, 700, 'Trên 90% hồ sơ đúng hạn.'), at(60, 95, 'Quyết định giao 80%', 9)], [rule]),
    ]);
    expect(blocks).toHaveLength(1);
    expect(notes).toMatchObject([{ text: 'Quyết định giao 80%', place: { page: 1 } }]);
  });

  test('a bullet set in a font of signs is a bullet', () => {
    expect(linesIn(page([at(60, 700, '\uF0B7'), at(75, 700, 'Một việc')]))).toEqual(['\uF0B7|Một việc']);
  });
});

describe('tables of a PDF, by their ruling lines', () => {
  const XS = [50, 90, 300, 450];

  test('cells by their middles, whatever the baselines; lines of a cell are one sentence', () => {
    const texts = [
      at(60, 690, 'TT'), at(120, 690, 'Nhiệm vụ'), at(320, 690, 'Thời hạn'),
      at(60, 655, '1'), at(120, 662, 'Rà soát văn bản'), at(120, 648, 'của Sở'), at(320, 655, 'Quý II'),
    ]; // prettier-ignore
    const { blocks } = documentOfPages([page(texts, grid(XS, [710, 680, 640]))]);
    expect(blocks).toMatchObject([
      { rows: [['TT', 'Nhiệm vụ', 'Thời hạn'], ['1', 'Rà soát văn bản của Sở', 'Quý II']], merges: [] },
    ]); // prettier-ignore
  });

  test('a period, a number or a date broken within a cell is one word, also over a page break', () => {
    const head = [at(60, 690, 'TT'), at(120, 690, 'Nhiệm vụ'), at(320, 690, 'Thời hạn')];
    const texts = [
      ...head, at(60, 655, '1'), at(120, 662, 'Kế hoạch 118/KH-'), at(120, 648, 'UBND'), at(320, 662, '30/6/'), at(320, 648, '2026'),
    ]; // prettier-ignore
    const rest = [...head, at(120, 655, 'giai đoạn 2026-'), at(120, 641, '2030')];
    const first = page(texts, grid(XS, [710, 680, 635]));
    const second = page(rest, grid(XS, [710, 680, 635]));
    expect(documentOfPages([first]).blocks).toMatchObject([
      {
        rows: [
          ['TT', 'Nhiệm vụ', 'Thời hạn'],
          ['1', 'Kế hoạch 118/KH-UBND', '30/6/2026'],
        ],
      },
    ]);
    expect(documentOfPages([first, second]).blocks[0]).toMatchObject({
      rows: [['TT', 'Nhiệm vụ', 'Thời hạn'], ['1', 'Kế hoạch 118/KH-UBND giai đoạn 2026-2030', '30/6/2026']],
    }); // prettier-ignore
  });

  test('cells without a line between them are merged', () => {
    const [left, right] = [grid([50, 90], [710, 680, 640]), grid([90, 300, 450], [710, 680])];
    const down = { x1: 450, x2: 450, y1: 640, y2: 710 };
    const below = { x1: 50, x2: 450, y1: 640, y2: 640 };
    const middle = { x1: 90, x2: 450, y1: 680, y2: 680 };
    const { blocks } = documentOfPages([
      page([at(60, 655, 'I'), at(120, 655, 'Cải cách thể chế')], [...left, ...right, down, below, middle]),
    ]);
    expect(blocks).toMatchObject([
      { rows: [['', '', ''], ['I', 'Cải cách thể chế', '']], merges: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 }] },
    ]); // prettier-ignore
  });

  test('a row that a page break took apart is one, below the repeated header', () => {
    const head = (y: number): readonly PdfText[] => [
      at(60, y, 'TT'),
      at(120, y, 'Nhiệm vụ'),
      at(320, y, 'Thời hạn'),
    ];
    const first = page(
      [...head(690), at(60, 655, '1'), at(120, 655, 'Rà soát'), at(320, 655, 'Quý')],
      grid(XS, [710, 680, 640]),
    );
    const second = page(
      [...head(760), at(120, 730, 'văn bản'), at(320, 730, 'II'), at(60, 700, '2')],
      grid(XS, [780, 750, 720, 690]),
    );
    const tables = documentOfPages([first, second]).blocks.map((block) =>
      block.kind === 'table' ? block.rows : [],
    );
    expect(tables).toEqual([
      [['TT', 'Nhiệm vụ', 'Thời hạn'], ['1', 'Rà soát văn bản', 'Quý II']],
      [['TT', 'Nhiệm vụ', 'Thời hạn'], ['2', '', '']],
    ]); // prettier-ignore
  });
});
