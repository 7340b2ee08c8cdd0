import fc from 'fast-check';
import { splitEvidenceText } from '../../src/text/document/evidence-text';
import { hostileTexts } from './arbitraries';

interface Expected {
  readonly title: string;
  readonly document?: string;
  readonly issued?: string;
  readonly page?: string;
  readonly links?: readonly string[];
}

const mentions = (text: string): readonly Expected[] =>
  splitEvidenceText(text).map(({ title, reference, page, links }) => ({
    title,
    ...(reference ? { document: reference.symbol } : {}),
    ...(reference?.issued?.kind === 'day' ? { issued: reference.issued.day } : {}),
    ...(page === '' ? {} : { page }),
    ...(links.length === 0 ? {} : { links }),
  }));

type Example = readonly [text: string, expected: readonly Expected[]];

const ONE: readonly Example[] = [
  [
    'Báo cáo số 118/BC-SKHCN ngày 04/3/2026 về kết quả CCHC (trang 3-7)',
    [{ title: 'Báo cáo về kết quả CCHC', document: '118/BC-SKHCN', issued: '2026-03-04', page: 'trang 3-7' }],
  ],
  ['118/BC-SKHCN', [{ title: '', document: '118/BC-SKHCN' }]],
  ['118/BC-SKHCN: trang 5', [{ title: '', document: '118/BC-SKHCN', page: 'trang 5' }]],
  [
    'Báo cáo số 287/BC-BTP ngày 16/6/2025 của Bộ Tư pháp, tr. 5, https://moj.gov.vn/287.pdf',
    [
      {
        title: 'Báo cáo của Bộ Tư pháp',
        document: '287/BC-BTP',
        issued: '2025-06-16',
        page: 'tr. 5',
        links: ['https://moj.gov.vn/287.pdf'],
      },
    ],
  ],
  ['Giấy mời, biên bản', [{ title: 'Giấy mời, biên bản' }]],
  ['Quyết định công bố, ảnh niêm yết', [{ title: 'Quyết định công bố, ảnh niêm yết' }]],
  ['Số:      /KH-SKHCN', [{ title: '', document: '/KH-SKHCN' }]],
  ['D:\\Minh chứng\\BC 118.pdf', [{ title: '', links: ['D:\\Minh chứng\\BC 118.pdf'] }]],
  ['Ảnh: minh-chung/anh-1.jpg', [{ title: 'Ảnh', links: ['minh-chung/anh-1.jpg'] }]],
  ['Xem javascript:alert(1)', [{ title: 'Xem', links: ['javascript:alert(1)'] }]],
  [
    'Báo cáo về công tác CCHC năm 2026 số 118/BC-SKHCN ngày 04/3/2026',
    [{ title: 'Báo cáo về công tác CCHC năm 2026', document: '118/BC-SKHCN', issued: '2026-03-04' }],
  ],
];

/** What a title cites is not the document itself. */
const CITED: readonly Example[] = [
  [
    'Báo cáo kết quả thực hiện Nghị quyết số 57-NQ/TW',
    [{ title: 'Báo cáo kết quả thực hiện Nghị quyết số 57-NQ/TW' }],
  ],
  [
    'Kế hoạch số 15-KH/TU ngày 12/9/2025 thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024',
    [
      {
        title: 'Kế hoạch thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024',
        document: '15-KH/TU',
        issued: '2025-09-12',
      },
    ],
  ],
  [
    'Tài liệu số 118/BC-SKHCN theo Kế hoạch 10/KH-UBND',
    [{ title: 'Tài liệu theo Kế hoạch 10/KH-UBND', document: '118/BC-SKHCN' }],
  ],
];

const SEVERAL: readonly Example[] = [
  [
    'Kế hoạch 10/KH-UBND; Báo cáo 118/BC-SKHCN, 119/BC-SKHCN',
    [
      { title: 'Kế hoạch', document: '10/KH-UBND' },
      { title: 'Báo cáo', document: '118/BC-SKHCN' },
      { title: '', document: '119/BC-SKHCN' },
    ],
  ],
  [
    '- Kế hoạch số 4553 /KH-SKHCN ngày 24/12/2025\n- Báo cáo số 118/BC-SKHCN, ngày 04/3/2026, trang 5\n- Ảnh niêm yết',
    [
      { title: 'Kế hoạch', document: '4553/KH-SKHCN', issued: '2025-12-24' },
      { title: 'Báo cáo', document: '118/BC-SKHCN', issued: '2026-03-04', page: 'trang 5' },
      { title: 'Ảnh niêm yết' },
    ],
  ],
  [
    '1) Quyết định số 688/QĐ-UBND ngày 12/3/2026 2) Báo cáo số 12/BC-SKHCN',
    [
      { title: 'Quyết định', document: '688/QĐ-UBND', issued: '2026-03-12' },
      { title: 'Báo cáo', document: '12/BC-SKHCN' },
    ],
  ],
  [
    '1. Kế hoạch tuyên truyền\r\n2. Báo cáo 12/BC-SKHCN',
    [{ title: 'Kế hoạch tuyên truyền' }, { title: 'Báo cáo', document: '12/BC-SKHCN' }],
  ],
  [
    'KH 10/KH-SKHCN, BC 118/BC-SKHCN',
    [
      { title: 'KH', document: '10/KH-SKHCN' },
      { title: 'BC', document: '118/BC-SKHCN' },
    ],
  ],
  [
    '1. Báo cáo 118/BC-SKHCN 2. Báo cáo 119/BC-SKHCN, trang 2. Ảnh',
    [
      { title: 'Báo cáo', document: '118/BC-SKHCN' },
      { title: 'Báo cáo, Ảnh', document: '119/BC-SKHCN', page: 'trang 2' },
    ],
  ],
  ['a) Kế hoạch\nb) Báo cáo', [{ title: 'Kế hoạch' }, { title: 'Báo cáo' }]],
  ['• Kế hoạch\n– Báo cáo', [{ title: 'Kế hoạch' }, { title: 'Báo cáo' }]],
  [
    'Công văn số 3196/UBND-KSTT ngày 25/6/2025 và Công văn số 3994/SNV-CCHC',
    [
      { title: 'Công văn', document: '3196/UBND-KSTT', issued: '2025-06-25' },
      { title: 'Công văn', document: '3994/SNV-CCHC' },
    ],
  ],
  [
    'https://example.vn/1.pdf\nhttps://example.vn/2.pdf',
    [
      { title: '', links: ['https://example.vn/1.pdf'] },
      { title: '', links: ['https://example.vn/2.pdf'] },
    ],
  ],
];

/** Lines that belong together. */
const GOING_ON: readonly Example[] = [
  [
    'Nghị định số 111/2025/NĐ-\nCP ngày 22/5/2025',
    [{ title: 'Nghị định', document: '111/2025/NĐ-CP', issued: '2025-05-22' }],
  ],
  [
    'Báo cáo số 118/BC-SKHCN ngày 04/3/2026\nvề kết quả CCHC quý I\nhttps://laichau.gov.vn/118.pdf\ntrang 3',
    [
      {
        title: 'Báo cáo về kết quả CCHC quý I',
        document: '118/BC-SKHCN',
        issued: '2026-03-04',
        page: 'trang 3',
        links: ['https://laichau.gov.vn/118.pdf'],
      },
    ],
  ],
  [
    'Nghị quyết số 190/2025/QH15 QH15 ngày 10/02/2025 của Quốc hội (mục II; phụ lục 1)',
    [
      {
        title: 'Nghị quyết của Quốc hội',
        document: '190/2025/QH15',
        issued: '2025-02-10',
        page: 'mục II; phụ lục 1',
      },
    ],
  ],
];

describe('an evidence cell', () => {
  it.each(ONE)('names one document: %j', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it.each(CITED)('does not take a cited document for its own: %j', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it.each(SEVERAL)('names several documents: %j', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it.each(GOING_ON)('goes on over lines: %j', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it.each(['', '  ', '\n', ' ; \n - ', '…', '-'])('names none: %j', (text) => {
    expect(splitEvidenceText(text)).toEqual([]);
  });

  it('keeps where each document stands', () => {
    const text = '- Kế hoạch 10/KH-UBND;\n- Báo cáo 118/BC-SKHCN';
    expect(splitEvidenceText(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kế hoạch 10/KH-UBND',
      'Báo cáo 118/BC-SKHCN',
    ]);
  });
});

describe('what always holds of an evidence cell', () => {
  const piece = fc.constantFrom(
    ...[
      'Báo cáo ',
      'số ',
      '118/BC-SKHCN',
      '57-NQ/TW',
      ' ngày 04/3/2026',
      ', ',
      '; ',
      '\n',
      '- ',
      '1) ',
      ' và ',
    ],
    ...['(', ')', 'trang 3', 'https://example.vn/a.pdf', 'D:\\a b.pdf', ' về ', 'thực hiện ', '…', '.'],
  );

  it('its documents stand in order, apart from each other, and lose no number', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const text = pieces.join('');
        let index = 0;
        for (const { start, end, written } of splitEvidenceText(text)) {
          expect(start >= index && end >= start).toBe(true);
          expect(written).not.toBe('');
          index = end;
        }
        expect(index <= text.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes the longest cell that Excel can hold', () => {
    for (const text of hostileTexts()) expect(Array.isArray(splitEvidenceText(text))).toBe(true);
  });
});
