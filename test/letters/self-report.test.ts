import { assess } from '../../src/assess';
import type { LetterBlock, Letter, Pieces } from '../../src/letters/letter';
import { selfReport } from '../../src/letters/self-report';
import { writeDocx } from '../../src/letters/docx/write-docx';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../support/example-book';
import { htmlByLibreOffice } from '../support/libreoffice';
import { inVietnamese } from '../support/say';
import { headingsIn, plainOf, words } from '../support/letters';
import { textOf } from '../support/xlsx';

/** The letter of a workbook, as it is or as `score --out` has left it. */
function letterOf(book: Uint8Array): Letter {
  const { content } = openXlsx(book);
  const { assessment, isGeneratedFormula } = assess(content, { asOf: asDay('2026-12-31') });
  return selfReport({ assessment, content, isGeneratedFormula, t: inVietnamese });
}

const scored = (book: Uint8Array): Uint8Array => {
  const { content, apply } = openXlsx(book);
  return apply(assess(content, { asOf: asDay('2026-12-31') }).report(inVietnamese));
};

const blanks = (pieces: Pieces): readonly string[] =>
  pieces.flatMap(({ text, isBlank }) => (isBlank ? [text] : []));
const headings = ({ body }: Letter): readonly string[] =>
  body.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const tables = (blocks: readonly LetterBlock[]): readonly (readonly (readonly string[])[])[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.map((row) => row.map(words))] : []));
const sentences = ({ body }: Letter): readonly string[] =>
  body.flatMap((block) => (block.kind === 'paragraph' ? [words(block.pieces)] : []));

describe('the report on the self-assessment', () => {
  test('has its three required parts, in their order', () => {
    expect(headings(letterOf(exampleBook())).filter((title) => /^I/.test(title))).toEqual([
      'I. KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM',
      'II. GIẢI TRÌNH TIÊU CHÍ CHƯA CÓ HOẶC CHƯA ĐỦ TÀI LIỆU KIỂM CHỨNG',
      'III. KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, KIẾN NGHỊ',
    ]);
  });

  test('its figures are those that stand in the workbook, a typed score among them', () => {
    const letter = letterOf(exampleBook());
    const [fields = []] = tables(letter.body);
    // 0,8 was typed over 0,75.
    expect(fields).toEqual([
      ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', '6,00', '6,00', '3,44', '57,33'],
      ['2', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', '6,00', '2,00', '1,80', '90,00'],
      ['', 'Tổng cộng', '12,00', '8,00', '5,24', '65,50'],
    ]);
    expect(sentences(letter)).toContain(
      'Tổng điểm tự đánh giá: 5,24/8,00 điểm tối đa áp dụng; Chỉ số CCHC tự đánh giá: 65,50%.',
    );
    expect(sentences(letter)).toContain(
      'Số tiêu chí thành phần đơn vị tự chấm: 8; còn 1 tiêu chí chưa có điểm.',
    );
  });

  test('the summary of the workbook says the same', () => {
    const { grids } = openXlsx(scored(exampleBook())).content;
    const summary = grids.find(({ sheet }) => sheet === 'Tổng hợp tự đánh giá')?.values.flat() ?? [];
    for (const figure of [3.44, 57.33, 1.8, 90, 5.24, 65.5]) expect(summary).toContain(figure);
  });

  test('a score without evidence is explained by the office, or left to be explained', () => {
    const rows = exampleRows({ '1.2.1': { explanation: 'Báo cáo gửi qua trục liên thông' } });
    const letter = letterOf(exampleBook({ rows }));
    const [explanations] = letter.body.flatMap((block) =>
      block.kind === 'table' && block.columns.some(({ header }) => header === 'Giải trình')
        ? [block.rows]
        : [],
    );
    const last = new Map(explanations?.map((row) => [words(row[0] ?? []), row.at(-1) ?? []]));
    expect(words(last.get('1.2.1') ?? [])).toBe('Báo cáo gửi qua trục liên thông');
    expect(blanks(last.get('2.4') ?? [])).toEqual(['(giải trình cách xác định điểm)']);
  });

  test('nothing is invented: what only a person knows is blank', () => {
    const letter = letterOf(exampleBook());
    expect(blanks(letter.placeAndDate ?? [])).toHaveLength(4);
    expect(words(letter.number)).toBe('Số: …/BC-…');
    expect(blanks(letter.to ?? [])).toEqual(['…']);
    expect(letter.body.flatMap((block) => (block.kind === 'paragraph' ? blanks(block.pieces) : []))).toEqual([
      '(số, ngày văn bản hướng dẫn chấm điểm)',
      '…',
      '…',
    ]);
  });

  test("the sign of the office's own reports is taken where several bear it", () => {
    const line = (no: number, document: string) => [no, '1.1.2', `Báo cáo ${no}`, document, '10/12/2026'];
    const evidence = [line(1, '118/BC-SKHCN'), line(2, '225/BC-SKHCN'), line(3, '12/BC-UBND')];
    expect(words(letterOf(exampleBook({ evidence })).number)).toBe('Số: …/BC-SKHCN');
  });

  test.each([
    ['Sở Khoa học và Công nghệ', 'ỦY BAN NHÂN DÂN TỈNH …', ['GIÁM ĐỐC']],
    ['Ban Quản lý Khu kinh tế', 'ỦY BAN NHÂN DÂN TỈNH …', ['TRƯỞNG BAN']],
    ['Văn phòng UBND tỉnh', 'ỦY BAN NHÂN DÂN TỈNH …', ['CHÁNH VĂN PHÒNG']],
    ['UBND xã Tân An', null, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['Trung tâm Dữ liệu', 'TÊN CƠ QUAN CHỦ QUẢN', ['QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ']],
  ])('%s signs as its kind does', (unit, parent, signature) => {
    const letter = letterOf(exampleBook({ unit: `Đơn vị: ${unit}` }));
    expect(letter.parent && words(letter.parent)).toBe(parent);
    expect(letter.signature.map(words)).toEqual(signature);
    expect(words(letter.office)).toBe(unit.toLocaleUpperCase('vi'));
  });

  test('annexes list every leaf with its reason, and every document', () => {
    const [leaves, evidence] = letterOf(exampleBook()).annexes;
    const rows = tables(leaves?.blocks ?? [])[0] ?? [];
    expect(rows.map(([code]) => code)).toContain('1.1');
    expect(rows.find(([code]) => code === '1.1.2')).toEqual([
      '1.1.2', 'Mức độ hoàn thành nhiệm vụ trong kế hoạch', '2,00', '1,69',
      '11/13 = 84,62% ≥ 80% → 0,8462 × 2 = 1,69', 'TL-02',
    ]); // prettier-ignore
    expect(tables(evidence?.blocks ?? [])[0]).toHaveLength(2);
    expect(letterOf(exampleBook({ evidence: [] })).annexes).toHaveLength(1);
  });
});

describe('the Word file', () => {
  const written = writeDocx(letterOf(exampleBook()));
  const xml = async () => textOf(await written, 'word/document.xml');

  test('LibreOffice finds its headings as headings, its tables with their rows, and the same figures', async () => {
    const html = htmlByLibreOffice(await written).replace(/\s+/g, ' ');
    expect(headingsIn(html)).toEqual([...headings(letterOf(exampleBook())), 'PHỤ LỤC 1', 'PHỤ LỤC 2']);
    const read = [...html.matchAll(/<tr\b.*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<t[dh]\b.*?<\/t[dh]>/g)].map(([cell]) => plainOf(cell)),
    );
    for (const row of tables(letterOf(exampleBook()).body).flat())
      expect(read).toContainEqual(row.map((cell) => cell.replace(/\s+/g, ' ')));
  });

  test('is A4 with the margins of the decree, in Times New Roman, annexes across', async () => {
    const document = await xml();
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
    expect(document.match(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/g)).toHaveLength(2);
    expect(textOf(await written, 'word/styles.xml')).toContain('Times New Roman');
  });

  test('every table with a header repeats it, and no row is cut in two', async () => {
    const document = await xml();
    const withHeader = letterOf(exampleBook()).body.filter(({ kind }) => kind === 'table').length + 2;
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(withHeader);
    expect(document).not.toMatch(/w:(?:tblHeader|cantSplit) w:val="(?:off|false)"/);
  });

  test('blanks are marked in yellow', async () => {
    expect((await xml()).match(/<w:highlight w:val="yellow"\/>/g)?.length).toBeGreaterThan(8);
  });
});
