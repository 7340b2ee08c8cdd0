import { readEvidence, textsFor } from '../../../src/taskpane/evidence/evidence-form';
import { assessed, assessment } from '../assessed-example';

describe('a line of evidence', () => {
  test('needs a criterion and a title', () => {
    expect(readEvidence(textsFor('1.1.1', null), null, assessed).isComplete).toBe(false);
    const texts = { ...textsFor('1.1.1', null), title: 'Kế hoạch' };
    expect(readEvidence(texts, null, assessed).isComplete).toBe(true);
  });

  test('is checked while it is typed', () => {
    const texts = {
      ...textsFor('9.9', null),
      title: 'Báo cáo',
      document: 'BC',
      issued: '31/02/2026',
      link: 'D:\\bao-cao.pdf',
    };
    const codes = readEvidence(texts, null, assessed).remarks.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'evidence-unknown-criterion',
        'evidence-no-number',
        'evidence-no-date',
        'evidence-no-page',
        'link-local-path',
      ]),
    );
  });

  test('that is there is shown as it stands', () => {
    const [entry] = assessment.evidence.entries;
    expect(textsFor('', entry ?? null)).toMatchObject({ document: '475/KH-SKHCN', issued: '24/12/2025' });
  });
});
