import type { Assessment } from '../model/assessment';
import { message } from '../model/message';
import { writtenExplanations } from '../sheets/summary-explanations';
import { lineFigures } from '../sheets/summary-figures';
import { plainText } from '../text/key';
import { blank, heading, paragraph, plain, type LetterBlock, type Pieces } from './letter';
import { textCell, leavesById, pointsText, type ReportSource } from './report-source';

/** Part 2: every score without evidence or with incomplete evidence, and how the office explains it. */
export function explanationBlocks({
  assessment,
  content,
  isGeneratedFormula,
  t,
}: ReportSource): readonly LetterBlock[] {
  const { risks } = assessment;
  const written = writtenExplanations(assessment, content);
  const own = leavesById(assessment);
  const title = heading(1, 'II. GIẢI TRÌNH TIÊU CHÍ CHƯA CÓ HOẶC CHƯA ĐỦ TÀI LIỆU KIỂM CHỨNG');
  if (risks.length === 0) return [title, paragraph(plain(t(message(noRisk(assessment)))))];
  return [
    title,
    {
      kind: 'table',
      columns: EXPLANATION_COLUMNS,
      rows: risks.map(({ leaf, causes }): readonly Pieces[] => {
        const assessed = own.get(leaf.id);
        const explanation = written(leaf.id) || plainText(leaf.leaf?.explanation ?? '');
        return [
          textCell(leaf.shown),
          textCell(plainText(leaf.name)),
          textCell(pointsText(assessed ? lineFigures(assessed, isGeneratedFormula).self : null)),
          textCell(causes.map((cause) => t(message(`summary.lacks.${cause}`))).join('; ')),
          [explanation === '' ? blank('(giải trình cách xác định điểm)') : plain(explanation)],
        ];
      }),
    },
  ];
}

/** Without any evidence in the workbook nobody can tell which scores lack it. */
const noRisk = ({ expected }: Assessment) =>
  expected ? 'summary.explanation.none' : 'summary.explanation.no-evidence';

const EXPLANATION_COLUMNS = [
  { header: 'Mã', width: 16, align: 'center' },
  { header: 'Tiêu chí thành phần', width: 46 },
  { header: 'Điểm tự đánh giá', width: 20, align: 'center' },
  { header: 'Nội dung còn thiếu', width: 34 },
  { header: 'Giải trình', width: 44 },
] as const;
