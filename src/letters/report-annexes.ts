import type { Assessment, AssessedCriterion } from '../model/assessment';
import { isProved } from '../scoring/claims';
import { lineFigures } from '../sheets/summary-figures';
import { plainText } from '../text/key';
import type { Annex, Pieces } from './letter';
import { textCell, pointsText, type ReportSource } from './report-source';

/** Every leaf with its points and how they came about; criteria and fields as rows of their own above them. */
export function leafAnnex({ assessment, isGeneratedFormula, t }: ReportSource, year: string): Annex {
  const rows: (readonly Pieces[])[] = [];
  const totals = new Set<number>();
  const visit = (assessed: AssessedCriterion): void => {
    const { criterion, outcome, children } = assessed;
    const figures = lineFigures(assessed, isGeneratedFormula);
    if (!outcome) totals.add(rows.length);
    rows.push(
      [
        criterion.shown,
        plainText(criterion.name),
        pointsText(criterion.max ?? figures.max),
        pointsText(figures.self),
        outcome ? t(outcome.reason) : '',
        outcome ? documentsOf(assessed, assessment) : '',
      ].map(textCell),
    );
    children.forEach(visit);
  };
  assessment.fields.forEach(visit);
  return {
    title: 'PHỤ LỤC 1',
    subtitle: `Bảng tự đánh giá, chấm điểm chi tiết năm ${year}`,
    blocks: [{ kind: 'table', columns: LEAF_COLUMNS, rows, isTotal: (row) => totals.has(row) }],
  };
}

const LEAF_COLUMNS = [
  { header: 'Mã', width: 18, align: 'center' },
  { header: 'Lĩnh vực, tiêu chí, tiêu chí thành phần', width: 82 },
  { header: 'Điểm tối đa', width: 18, align: 'center' },
  { header: 'Điểm tự đánh giá', width: 20, align: 'center' },
  { header: 'Cách tính, lý do', width: 70 },
  { header: 'Tài liệu kiểm chứng', width: 39 },
] as const;

const documentsOf = (leaf: AssessedCriterion, assessment: Assessment): string => {
  const ids = assessment.evidenceOf.get(leaf.criterion.id) ?? [];
  if (ids.length > 0) return ids.join('; ');
  return isProved(leaf, assessment) ? plainText(leaf.criterion.leaf?.evidenceText ?? '') : '';
};

/** The list of evidence; none where the workbook names no document. */
export function evidenceAnnex({ assessment }: ReportSource, year: string): readonly Annex[] {
  const { entries } = assessment.evidence;
  if (entries.length === 0) return [];
  return [
    {
      title: 'PHỤ LỤC 2',
      subtitle: `Danh mục tài liệu kiểm chứng năm ${year}`,
      blocks: [
        {
          kind: 'table',
          columns: EVIDENCE_COLUMNS,
          rows: entries.map(({ id, title, document, issued, issuedText, issuer, page, criteria }) =>
            [
              id,
              title,
              document,
              issued === null ? issuedText : issued.split('-').reverse().join('/'),
              issuer,
              page,
              criteria.join('; '),
            ].map(textCell),
          ),
        },
      ],
    },
  ];
}

const EVIDENCE_COLUMNS = [
  { header: 'Mã TLKC', width: 20, align: 'center' },
  { header: 'Tên tài liệu', width: 84 },
  { header: 'Số, ký hiệu', width: 36 },
  { header: 'Ngày ban hành', width: 26, align: 'center' },
  { header: 'Cơ quan ban hành', width: 34 },
  { header: 'Trang, mục', width: 22 },
  { header: 'Tiêu chí', width: 25 },
] as const;
