import { splitEvidenceText } from '../../src/text/document/evidence-text';

const symbols = (text: string): readonly string[] =>
  splitEvidenceText(text).map(({ reference, title }) => `${reference?.symbol ?? '-'} ${title}`);

describe('pane-and-sheets 12: several numbers before one symbol are as many documents', () => {
  test.each([
    [
      'Các Báo cáo số 41, 118, 225/BC-UBND',
      ['41/BC-UBND Báo cáo', '118/BC-UBND Báo cáo', '225/BC-UBND Báo cáo'],
    ],
    [
      'Kế hoạch số 7 và 19/KH-SNV về tuyên truyền',
      ['7/KH-SNV Kế hoạch về tuyên truyền', '19/KH-SNV Kế hoạch về tuyên truyền'],
    ],
    ['Công văn 301, 302/CV-VP', ['301/CV-VP Công văn', '302/CV-VP Công văn']],
  ])('%s', (text, documents) => {
    expect(symbols(text)).toEqual(documents);
  });

  test.each(['Báo cáo quý 1, 2 số 41/BC-UBND', 'Báo cáo quý 3, 225/BC-UBND', 'Báo cáo số 41/BC-UBND'])(
    'one document only: %s',
    (text) => {
      expect(splitEvidenceText(text)).toHaveLength(1);
    },
  );
});
