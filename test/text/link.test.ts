import fc from 'fast-check';
import { classifyLink, findLinks } from '../../src/text/link';
import { hostileTexts } from './arbitraries';
import { LINK_CORPUS } from './document-corpus';

describe('a link', () => {
  it.each(LINK_CORPUS)('%j is %s', (link, is) => {
    expect(classifyLink(link)).toBe(is);
  });

  it('is never safe where it hides what it runs', () => {
    const hidden = fc.constantFrom('\t', '\n', '\r', '\u0000', '\u200B', '\u00AD', '\u202E', ' ', '');
    const scheme = fc.constantFrom('javascript:', 'vbscript:', 'data:', 'ms-excel:', 'search-ms:');
    fc.assert(
      fc.property(
        scheme,
        fc.array(hidden, { minLength: 20, maxLength: 20 }),
        fc.string(),
        (name, marks, rest) => {
          const disguised = [...name].map((letter, index) => {
            const shown = index % 2 === 0 ? letter.toUpperCase() : letter;
            return `${marks[index] ?? ''}${shown}`;
          });
          expect(classifyLink(`${disguised.join('')}${rest}`)).toBe('unsafe');
        },
      ),
    );
  });

  it('is classified whatever its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(classifyLink(text)).toMatch(/^(web|mail|in-workbook|relative|local-path|unsafe)$/);
      }),
    );
    for (const text of hostileTexts()) expect(typeof classifyLink(text)).toBe('string');
  });
});

describe('links in running text', () => {
  it.each([
    ['Xem https://example.vn/a(1).pdf.', ['https://example.vn/a(1).pdf']],
    ['(https://example.vn/a)', ['https://example.vn/a']],
    ['https://example.vn/1;https://example.vn/2', ['https://example.vn/1', 'https://example.vn/2']],
    ['www.laichau.gov.vn, trang 2', ['www.laichau.gov.vn']],
    ['D:\\Minh chứng\\BC 118.pdf, trang 2', ['D:\\Minh chứng\\BC 118.pdf']],
    ['\\\\maychu\\chung\\KH 10.docx và Báo cáo', ['\\\\maychu\\chung\\KH 10.docx']],
    ['file:///D:/118.pdf', ['file:///D:/118.pdf']],
    ['D:\\Minhchung', ['D:\\Minhchung']],
    ['mailto:vanphong@example.vn', ['mailto:vanphong@example.vn']],
    ['minh-chung/118-BC.pdf', ['minh-chung/118-BC.pdf']],
    ['Tệp: 118.xlsx', ['118.xlsx']],
    ['javascript:alert(1)', ['javascript:alert(1)']],
    ['Báo cáo 118/BC-SKHCN', []],
    ['Thời gian: 8:30, tỷ lệ a/b', []],
    ['', []],
  ])('of %j are %j', (text, links) => {
    expect(findLinks(text).map(({ link }) => link)).toEqual(links);
  });

  it('stand where they say', () => {
    for (const text of [...hostileTexts(), 'a https://example.vn/1. b.pdf']) {
      for (const { link, start, end } of findLinks(text)) expect(text.slice(start, end)).toBe(link);
    }
  });
});
