import { readDocx } from '../../src/documents/docx/read-docx';
import type { DocumentTable, TextDocument } from '../../src/model/text-document';
import { portableCodec } from '../../src/workbook/file/zip/zip-codec';
import {
  cell,
  docxFile,
  listLevel,
  numbered,
  paragraph,
  row,
  run,
  table,
  type DocxContent,
} from '../support/docx';

const read = (content: DocxContent): TextDocument => readDocx(docxFile(content), portableCodec);
const linesIn = (content: DocxContent): readonly string[] =>
  read(content).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [`${block.mark}|${block.text}`] : [],
  );
const tableIn = (body: string, rest: Partial<DocxContent> = {}): DocumentTable | undefined =>
  read({ body, ...rest }).blocks.find((block) => block.kind === 'table');

const LISTS = {
  numbering:
    `<w:abstractNum w:abstractNumId="0">${listLevel(0, 'upperRoman', '%1.')}${listLevel(1, 'decimal', '%2.')}${listLevel(2, 'lowerLetter', '%3)')}${listLevel(3, 'bullet', '·')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${listLevel(0, 'decimal', '%1')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
};

describe('paragraphs of a Word document', () => {
  test('numbers that Word computes: deeper levels begin anew below each wider one', () => {
    const body = [
      numbered('MỤC TIÊU', 1),
      numbered('Thể chế', 1, 1),
      numbered('Văn bản', 1, 2),
      numbered('đúng tiến độ', 1, 3),
      numbered('Thủ tục', 1, 1),
      numbered('Hồ sơ', 1, 2),
      numbered('NHIỆM VỤ', 1),
      numbered('Thể chế', 1, 1),
    ].join('');
    expect(linesIn({ body, ...LISTS })).toEqual([
      'I.|MỤC TIÊU',
      '1.|Thể chế',
      'a)|Văn bản',
      '-|đúng tiến độ',
      '2.|Thủ tục',
      'a)|Hồ sơ',
      'II.|NHIỆM VỤ',
      '1.|Thể chế',
    ]);
  });

  test('a list that says so begins anew, others count on', () => {
    const body = [
      numbered('a', 2),
      numbered('b', 2),
      numbered('c', 3),
      numbered('d', 3),
      numbered('e', 2),
    ].join('');
    expect(linesIn({ body, ...LISTS }).map((line) => line.split('|')[0])).toEqual(['1', '2', '1', '2', '3']);
  });

  test('numbers and heading levels come from the style too, through what it is based on', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Mục"/><w:basedOn w:val="Base"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Vòng"/><w:basedOn w:val="Ring"/></w:style>';
    const body =
      paragraph('MỤC TIÊU', '<w:pStyle w:val="Own"/>') + paragraph('chữ', '<w:pStyle w:val="Ring"/>');
    expect(read({ body, styles, ...LISTS }).blocks).toMatchObject([
      { mark: 'I.', text: 'MỤC TIÊU', heading: 1 },
      { mark: '', text: 'chữ', heading: null },
    ]);
  });

  test.each<[string, string, string]>([
    ['words in several runs', run('95') + run('%', '<w:b/>') + run(' hồ sơ'), '95% hồ sơ'],
    [
      'what a reviewer took out',
      run('đạt ') + `<w:del>${run('80%')}</w:del><w:ins>${run('90%')}</w:ins>`,
      'đạt 90%',
    ],
    ['deleted text of a run', `${run('đạt 90%')}<w:r><w:delText>80%</w:delText></w:r>`, 'đạt 90%'],
    ['hidden text', run('đạt 90%') + run(' (nháp 70%)', '<w:vanish/>'), 'đạt 90%'],
    ['text that is not hidden after all', run('đạt ') + run('90%', '<w:vanish w:val="0"/>'), 'đạt 90%'],
    ['capitals', run('mục tiêu', '<w:caps/>'), 'MỤC TIÊU'],
    ['a line break', '<w:r><w:t>năm</w:t><w:br/><w:t>2026</w:t></w:r>', 'năm 2026'],
    [
      'a hyphen that does not break',
      '<w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>SKHCN</w:t></w:r>',
      'KH-SKHCN',
    ],
    ['a field’s code', '<w:r><w:instrText>PAGE 90%</w:instrText></w:r>' + run('trang'), 'trang'],
    ['a link', `<w:hyperlink>${run('cổng')}</w:hyperlink>`, 'cổng'],
    ['a content control', `<w:sdt><w:sdtContent>${run('năm 2026')}</w:sdtContent></w:sdt>`, 'năm 2026'],
    ['a sign of the Symbol font', '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + run(' 95%'), '≥ 95%'],
    ['a footnote’s mark', run('đạt 90%') + '<w:r><w:footnoteReference w:id="2"/></w:r>', 'đạt 90%'],
  ])('%s', (_, content, text) => expect(linesIn({ body: paragraph(content) })).toEqual([`|${text}`]));

  test('a text box is a paragraph of its own, and read once though it is given twice', () => {
    const box = (inner: string): string => `<w:txbxContent>${paragraph(inner)}</w:txbxContent>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('Số: 12/KH-SXD')}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Số: 12/KH-SXD')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(linesIn({ body: paragraph(run('KẾ HOẠCH') + twice) })).toEqual(['|KẾ HOẠCH', '|Số: 12/KH-SXD']);
  });

  test('footnotes stand beside the text, separators are none', () => {
    const footnotes =
      `<w:footnote w:type="separator" w:id="0">${paragraph('x')}</w:footnote>` +
      `<w:footnote w:id="2">${paragraph('Quyết định giao 80%')}</w:footnote>`;
    const { notes, blocks } = read({ body: paragraph('đạt 90%'), footnotes });
    expect(notes.map(({ text }) => text)).toEqual(['Quyết định giao 80%']);
    expect(blocks).toHaveLength(1);
  });

  test('a bullet typed behind a line break begins a line of its own', () => {
    const content = '<w:r><w:t>- 90% hồ sơ</w:t><w:br/><w:t>- 80% văn bản</w:t></w:r>';
    expect(linesIn({ body: paragraph(content) })).toEqual(['-|90% hồ sơ', '-|80% văn bản']);
  });
});

describe('tables of a Word document', () => {
  test('merged cells in both directions', () => {
    const down = (content: string, start: boolean): string =>
      cell(content, `<w:vMerge${start ? ' w:val="restart"' : ''}/>`);
    const read = tableIn(
      table(
        row('TT', 'Nhiệm vụ', 'Chủ trì'),
        `<w:tr>${cell('I. Cải cách thể chế', '<w:gridSpan w:val="3"/>')}</w:tr>`,
        `<w:tr>${cell('1')}${cell('Rà soát')}${down('Thanh tra', true)}</w:tr>`,
        `<w:tr>${cell('2')}${cell('Kiểm tra')}${down('', false)}</w:tr>`,
      ),
    );
    expect(read?.rows).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['I. Cải cách thể chế', '', ''],
      ['1', 'Rà soát', 'Thanh tra'],
      ['2', 'Kiểm tra', ''],
    ]);
    expect(read?.merges).toEqual([
      { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 2 },
      { firstRow: 2, lastRow: 3, firstColumn: 2, lastColumn: 2 },
    ]);
  });

  test('numbers that Word computes in a column; a deleted row is neither shown nor counted', () => {
    const line = (name: string, properties = ''): string =>
      `<w:tr>${properties}<w:tc>${numbered('', 2)}</w:tc>${cell(name)}</w:tr>`;
    const read = tableIn(
      table(line('Rà soát'), line('Bỏ', '<w:trPr><w:del w:id="1"/></w:trPr>'), line('Kiểm tra')),
      LISTS,
    );
    expect(read?.rows).toEqual([
      ['1', 'Rà soát'],
      ['2', 'Kiểm tra'],
    ]);
  });

  test('rows and cells inside content controls, cells that begin further right', () => {
    const inside = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table(
      inside(row('1', 'Rà soát')),
      `<w:tr>${inside(cell('2'))}${cell('Kiểm tra')}</w:tr>`,
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('Tự kiểm tra')}</w:tr>`,
    );
    expect(tableIn(body)?.rows).toEqual([
      ['1', 'Rà soát'],
      ['2', 'Kiểm tra'],
      ['', 'Tự kiểm tra'],
    ]);
  });

  test('several paragraphs of a cell are its lines; a table inside a cell is read by itself', () => {
    const inner = table(row('a', 'b'));
    const { blocks } = read({
      body: table(row('1', cell(paragraph('Rà soát') + paragraph('văn bản') + inner))),
    });
    expect(blocks).toMatchObject([
      { rows: [['1', 'Rà soát\nvăn bản']], place: { order: 1 } },
      { rows: [['a', 'b']], place: { order: 2 } },
    ]);
  });
});
