import fc from 'fast-check';
import { readDocumentReferences } from '../../src/text/document/document';
import { DOCUMENT_TYPES, typeNamed } from '../../src/text/document/document-symbol';
import type { WrittenDate } from '../../src/text/date/written-date';
import { hostileTexts } from './arbitraries';
import type { ReferenceExample } from './document-corpus';
import { REFERENCE_CORPUS, RUNNING_TEXT } from './document-corpus';

const issuedText = (issued: WrittenDate | null): string | null => {
  if (issued === null || issued.kind === 'unreadable') return null;
  return issued.kind === 'day' ? issued.day : `${issued.year}-${String(issued.month).padStart(2, '0')}`;
};

const examplesIn = (text: string): readonly Omit<ReferenceExample, 'text'>[] =>
  readDocumentReferences(text).map(({ symbol, style, number, year, type, issuer, issued, suggestion }) => ({
    symbol,
    style,
    number,
    year,
    type,
    issuer,
    issued: issuedText(issued),
    suggestion,
  }));

const symbolsIn = (text: string): readonly string[] =>
  readDocumentReferences(text).map(({ symbol }) => symbol);

describe('a document named in a text', () => {
  it.each(REFERENCE_CORPUS.map((example) => [example.text, example] as const))(
    'is read of %j',
    (text, { text: _, ...expected }) => {
      expect(examplesIn(text)).toEqual([expected]);
    },
  );

  it.each(RUNNING_TEXT)('stands in “%s” as often as it should', (text, symbols) => {
    expect(symbolsIn(text)).toEqual(symbols);
  });

  it('keeps what is written and where', () => {
    const text = 'Căn cứ Nghị quyết số 190/2025/QH15 QH15 ngày 10/02/2025 của Quốc hội';
    const [reference] = readDocumentReferences(text);
    expect(reference?.written).toBe('190/2025/QH15 QH15');
    expect(text.slice(reference?.start, reference?.end)).toBe('190/2025/QH15 QH15');
    expect(text.slice(reference?.start, reference?.issuedEnd)).toBe('190/2025/QH15 QH15 ngày 10/02/2025');
  });

  it('gives the unit of a letter apart', () => {
    const [letter] = readDocumentReferences('3196/UBND-KSTT');
    expect(letter).toMatchObject({ issuer: 'UBND', unit: 'KSTT', type: null });
    const [short] = readDocumentReferences('Công văn số 250/SKHCN');
    expect(short).toMatchObject({ issuer: 'SKHCN', unit: null });
  });

  it('tells a date that it cannot read from none', () => {
    expect(readDocumentReferences('118/BC-SKHCN ngày 31/02/2026')[0]?.issued).toEqual({ kind: 'unreadable' });
    expect(readDocumentReferences('118/BC-SKHCN về kết quả')[0]?.issued).toBeNull();
  });

  it('suggests the hyphen first for the Party', () => {
    expect(readDocumentReferences('57/NQ-TW')[0]).toMatchObject({
      symbol: '57/NQ-TW',
      suggestion: '57-NQ/TW',
    });
  });

  it.each(['118/2025/NÐ-CP', '118/2025/Nđ-CP', '118/2025/nđ-cp'])('suggests Đ for %s', (text) => {
    expect(readDocumentReferences(text)[0]?.suggestion).toBe('118/2025/NĐ-CP');
  });

  it('does not take the issuer written out for a doubled tail', () => {
    expect(readDocumentReferences('2347/QĐ-UBND UBND tỉnh')[0]).toMatchObject({
      written: '2347/QĐ-UBND',
      suggestion: null,
    });
  });
});

describe('the type of document that a title begins with', () => {
  it.each([
    ['Báo cáo kết quả', 'BC'],
    ['NGHỊ QUYẾT LIÊN TỊCH số 1', 'NQLT'],
    ['Nghị quyết', 'NQ'],
    ['Luật', 'L'],
    ['Luật Cư trú', 'L'],
    ['Luật sư', 'L'],
    ['Ảnh niêm yết', null],
    ['', null],
  ])('of “%s” is %s', (title, type) => {
    expect(typeNamed(title)).toBe(type);
  });
});

describe('what always holds of references', () => {
  const type = fc.constantFrom(...DOCUMENT_TYPES.map(([abbreviation]) => abbreviation));
  const issuer = fc.constantFrom('UBND', 'SKHCN', 'BNV', 'HĐND', 'TTg', 'CP', 'BQL', 'SNV-CCHC', 'BCĐ138');
  const number = fc.integer({ min: 1, max: 99_999 }).map(String);

  it('every state document with a type is found as it is written', () => {
    fc.assert(
      fc.property(number, type, issuer, (no, kind, office) => {
        const symbol = `${no}/${kind}-${office}`;
        expect(symbolsIn(`Theo văn bản số ${symbol} của cơ quan`)).toEqual([symbol]);
      }),
    );
  });

  it('every legal text is found as it is written, also broken over lines', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1990, max: 2050 }), type, (no, year, kind) => {
        expect(symbolsIn(`${no}/${year}/${kind}-UBND`)).toEqual([`${no}/${year}/${kind}-UBND`]);
        expect(symbolsIn(`${no}/${year}/${kind}-\nUBND`)).toEqual([`${no}/${year}/${kind}-UBND`]);
      }),
    );
  });

  it('a suggestion needs no further suggestion', () => {
    for (const { suggestion } of REFERENCE_CORPUS) {
      if (suggestion === null) continue;
      const again = readDocumentReferences(suggestion);
      expect(again.map(({ symbol, suggestion: next }) => [symbol, next])).toEqual([[suggestion, null]]);
    }
  });

  it('reads decomposed text, no-break spaces and en dashes alike', () => {
    for (const { text, symbol } of REFERENCE_CORPUS) {
      for (const variant of [
        text.normalize('NFD'),
        text.replaceAll(' ', '\u00A0'),
        text.replaceAll('-', '\u2013'),
      ]) {
        expect(symbolsIn(variant)).toEqual([symbol]);
      }
    }
  });

  it('stands where it says, in order, for any text', () => {
    const piece = fc.constantFrom(
      '118',
      '/',
      '-',
      'BC',
      'KH',
      'SKHCN',
      '2025',
      'QH15',
      ' ',
      '\n',
      'số ',
      'NĐ',
      'l0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let index = 0;
        for (const { start, end, written } of readDocumentReferences(text)) {
          expect(text.slice(start, end)).toBe(written);
          expect(start >= index).toBe(true);
          index = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes the longest cell that Excel can hold', () => {
    for (const text of hostileTexts()) expect(Array.isArray(readDocumentReferences(text))).toBe(true);
  });
});
