import fc from 'fast-check';
import { plainText } from '../../src/text/key';
import { findPageNotes } from '../../src/text/document/page-note';
import { hostileTexts } from './arbitraries';
import { PAGE_CORPUS } from './document-corpus';

const notesIn = (text: string): string =>
  findPageNotes(text)
    .map((note) => note.text)
    .join('; ');

describe('page and item of the proof', () => {
  it.each(PAGE_CORPUS)('in “%s” are “%s”', (text, note) => {
    expect(notesIn(text)).toBe(note);
  });

  it.each([
    ['tr. 5 Báo cáo 118/BC-SKHCN; mục II Kế hoạch', 'tr. 5; mục II'],
    ['trang 5, 10 văn bản', 'trang 5'],
    ['trang 5, 118/BC-SKHCN', 'trang 5'],
    ['mục 1 của phần II', 'mục 1 của phần II'],
    ['Điểm 0,5', ''],
    ['đạt 5 điểm, 3 trang', ''],
    ['trang 3/7', ''],
    ['bảng 50%', ''],
    ['Mục II.2.a', 'Mục II.2.a'],
    ['TRANG 5', 'TRANG 5'],
  ])('in “%s” are “%s”', (text, note) => {
    expect(notesIn(text)).toBe(note);
  });

  it('stand where they say', () => {
    const text = 'Báo cáo (trang  3 - 7) và mục II';
    expect(findPageNotes(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'trang  3 - 7',
      'mục II',
    ]);
  });

  it('are read alike in decomposed text', () => {
    for (const [text, note] of PAGE_CORPUS) expect(notesIn(text.normalize('NFD'))).toBe(note);
  });

  it('are parts of the text, whatever it is', () => {
    const piece = fc.constantFrom(
      'trang ',
      'mục ',
      'tr.',
      'khoản ',
      'điểm ',
      '1',
      'II',
      'a',
      ', ',
      ' và ',
      '-',
      '.',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        for (const note of findPageNotes(text)) expect(plainText(text)).toContain(note.text);
      }),
      { numRuns: 1000 },
    );
    for (const text of hostileTexts()) expect(Array.isArray(findPageNotes(text))).toBe(true);
  });
});
