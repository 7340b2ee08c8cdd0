import { readPastedDocuments } from '../../src/pane-edits/pasted-evidence';

test('each line of a pasted list is a document, with what its sentence says of it', () => {
  const documents = readPastedDocuments(
    [
      '- Kế hoạch số 12/KH-UBND ngày 15/01/2026 về cải cách hành chính năm 2026',
      '- Biên bản tự kiểm tra ngày 05/8/2026',
      '- Quyết định 45/QĐ-UBND ngày 20/02/2026; trang 3',
      '- Ảnh chụp trang công khai https://xatanhoa.example.vn/cong-khai',
    ].join('\n'),
  );
  expect(documents).toEqual([
    {
      title: 'Kế hoạch về cải cách hành chính năm 2026',
      document: '12/KH-UBND',
      issued: '2026-01-15',
      issuer: 'UBND',
      page: '',
      link: '',
    },
    {
      title: 'Biên bản tự kiểm tra ngày 05/8/2026',
      document: '',
      issued: '2026-08-05',
      issuer: '',
      page: '',
      link: '',
    },
    {
      title: 'Quyết định 45/QĐ-UBND',
      document: '45/QĐ-UBND',
      issued: '2026-02-20',
      issuer: 'UBND',
      page: 'trang 3',
      link: '',
    },
    {
      title: 'Ảnh chụp trang công khai',
      document: '',
      issued: null,
      issuer: '',
      page: '',
      link: 'https://xatanhoa.example.vn/cong-khai',
    },
  ]);
});

test('numbers that share a symbol are documents of their own', () => {
  expect(readPastedDocuments('Báo cáo số 41, 118, 225/BC-UBND').map(({ document }) => document)).toEqual([
    '41/BC-UBND',
    '118/BC-UBND',
    '225/BC-UBND',
  ]);
});

test('a table is read row by row, without the numbers of its first column', () => {
  expect(
    readPastedDocuments(
      '1\tKế hoạch cải cách hành chính\t12/KH-UBND\t15/01/2026\n2\tBáo cáo quý I\t41/BC-UBND\t20/3/2026',
    ),
  ).toMatchObject([
    { title: 'Kế hoạch cải cách hành chính', document: '12/KH-UBND', issued: '2026-01-15' },
    { title: 'Báo cáo quý I', document: '41/BC-UBND', issued: '2026-03-20' },
  ]);
});

test('blank lines and signs alone are no documents', () => {
  expect(readPastedDocuments(' \n---\n;\n')).toEqual([]);
});
