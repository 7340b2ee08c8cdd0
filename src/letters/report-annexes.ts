import type { Assessment, AssessedCriterion } from '../model/assessment';
import type { Evidence } from '../model/evidence';
import { isProved } from '../scoring/claims';
import { lineFigures } from '../sheets/summary/figures';
import { plainText } from '../text/key';
import { table, type Annex, type ToldColumn } from './letter';
import { pointsText, type ReportSource } from './report-source';

/** Every leaf with its points and how they came about; criteria and fields as rows of their own above them. */
export function leafAnnex(source: ReportSource, year: string): Annex {
  const withChildren = (assessed: AssessedCriterion): readonly AssessedCriterion[] => [
    assessed,
    ...assessed.children.flatMap(withChildren),
  ];
  const rows = source.assessment.fields.flatMap(withChildren);
  return {
    title: 'PHỤ LỤC 1',
    subtitle: `Bảng tự đánh giá, chấm điểm chi tiết năm ${year}`,
    blocks: [table(leafColumns(source), rows, ({ outcome }) => !outcome)],
  };
}

const leafColumns = ({
  assessment,
  isGeneratedFormula,
  t,
}: ReportSource): readonly ToldColumn<AssessedCriterion>[] => [
  { header: 'Mã', width: 18, align: 'center', cell: ({ criterion }) => criterion.shown },
  {
    header: 'Lĩnh vực, tiêu chí, tiêu chí thành phần',
    width: 82,
    cell: ({ criterion }) => plainText(criterion.name),
  },
  {
    header: 'Điểm tối đa',
    width: 18,
    align: 'center',
    cell: (assessed) => pointsText(assessed.criterion.max ?? lineFigures(assessed, isGeneratedFormula).max),
  },
  {
    header: 'Điểm tự đánh giá',
    width: 20,
    align: 'center',
    cell: (assessed) => pointsText(lineFigures(assessed, isGeneratedFormula).self),
  },
  { header: 'Cách tính, lý do', width: 70, cell: ({ outcome }) => (outcome ? t(outcome.reason) : '') },
  {
    header: 'Tài liệu kiểm chứng',
    width: 39,
    cell: (assessed) => (assessed.outcome ? documentsOf(assessed, assessment) : ''),
  },
];

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
      blocks: [table(EVIDENCE_COLUMNS, entries)],
    },
  ];
}

const EVIDENCE_COLUMNS: readonly ToldColumn<Evidence>[] = [
  { header: 'Mã TLKC', width: 20, align: 'center', cell: ({ id }) => id },
  { header: 'Tên tài liệu', width: 84, cell: ({ title }) => title },
  { header: 'Số, ký hiệu', width: 36, cell: ({ document }) => document },
  {
    header: 'Ngày ban hành',
    width: 26,
    align: 'center',
    cell: ({ issued, issuedText }) => (issued === null ? issuedText : issued.split('-').reverse().join('/')),
  },
  { header: 'Cơ quan ban hành', width: 34, cell: ({ issuer }) => issuer },
  { header: 'Trang, mục', width: 22, cell: ({ page }) => page },
  { header: 'Tiêu chí', width: 25, cell: ({ criteria }) => criteria.join('; ') },
];
