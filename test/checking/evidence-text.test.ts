import { assessedBook } from '../support/assessing';
import { criteriaBook } from '../support/criteria-book';

/** What is found about one document, which stands in the evidence cell of the only criterion. */
const judged = (evidence: string) => {
  const { assessment } = assessedBook(
    criteriaBook([
      { code: '1', name: 'LĨNH VỰC', max: 2 },
      { code: '1.1', name: 'Nội dung', max: 2, rule: 'b/a × 2', total: 4, achieved: 4, evidence },
    ]),
  );
  return {
    entries: assessment.evidence.entries,
    found: assessment.findings.map(({ code, message }) => `${code} ${message.key}`),
    codes: assessment.findings.map(({ code }) => code),
  };
};

/** What is found about a document of the list with this link. */
const foundIn = (link: string): readonly string[] =>
  assessedBook(
    criteriaBook(
      [
        { code: '1', name: 'LĨNH VỰC', max: 2 },
        { code: '1.1', name: 'Nội dung', max: 2, rule: 'b/a × 2', total: 4, achieved: 4 },
      ],
      { evidence: [[1, '1.1', 'Báo cáo năm', '41/BC-UBND', '10/12/2026', 'UBND xã', 'tr. 2', link]] },
    ),
  ).assessment.findings.map(({ code, message }) => `${code} ${message.key}`);

describe('pane-and-sheets 12: what evidence says in its sentence', () => {
  test('the date in the name is the day of issue', () => {
    const { entries, codes } = judged('Biên bản kiểm tra ngày 05/8/2026');
    expect(entries).toMatchObject([{ title: 'Biên bản kiểm tra ngày 05/8/2026', issued: '2026-08-05' }]);
    expect(codes).not.toContain('evidence-no-date');
  });

  test('a report with nothing but its number keeps the number in its name', () => {
    expect(judged('Báo cáo số 41/BC-UBND').entries.map(({ title }) => title)).toEqual(['Báo cáo 41/BC-UBND']);
    expect(judged('Các Báo cáo số 41, 118/BC-UBND').entries.map(({ title }) => title)).toEqual([
      'Báo cáo 41/BC-UBND',
      'Báo cáo 118/BC-UBND',
    ]);
  });

  test.each([
    'Ảnh chụp màn hình Cổng dịch vụ công ngày 10/9/2026',
    'Dữ liệu trích xuất từ phần mềm một cửa',
    'Chuyên mục cải cách hành chính',
    'https://xa.example.vn/cchc/tin-bai',
  ])('no number is asked of what bears none: %s', (text) => {
    expect(judged(text).codes).not.toContain('evidence-no-number');
  });

  test('a report is asked for its number', () => {
    expect(judged('Báo cáo kết quả tuyên truyền').codes).toContain('evidence-no-number');
  });

  test('an address without https:// lacks just that', () => {
    const found = foundIn('drive.example.com/abc');
    expect(found).toContain('link-local-path finding.link-local-path.no-scheme');
    expect(found).not.toContain('link-local-path finding.link-local-path');
    expect(foundIn('D:\\CCHC\\41.pdf')).toContain('link-local-path finding.link-local-path');
  });
});
