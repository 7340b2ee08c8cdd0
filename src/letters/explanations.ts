import type { Assessment } from '../model/assessment';
import { message } from '../model/message';
import type { Risk } from '../model/risk';
import { writtenExplanations } from '../sheets/summary/explanations';
import { lineFigures } from '../sheets/summary/figures';
import { plainText } from '../text/key';
import { blank, heading, paragraph, plain, table, type LetterBlock, type ToldColumn } from './letter';
import { leavesById, pointsText, type ReportSource } from './report-source';

/** Part 2: every score without evidence or with incomplete evidence, and how the office explains it. */
export function explanationBlocks(source: ReportSource): readonly LetterBlock[] {
  const { assessment, t } = source;
  const { risks } = assessment;
  const title = heading(1, 'II. GIẢI TRÌNH TIÊU CHÍ CHƯA CÓ HOẶC CHƯA ĐỦ TÀI LIỆU KIỂM CHỨNG');
  if (risks.length === 0) return [title, paragraph(plain(t(message(noRisk(assessment)))))];
  return [title, table(explanationColumns(source), risks)];
}

function explanationColumns({
  assessment,
  content,
  isGeneratedFormula,
  t,
}: ReportSource): readonly ToldColumn<Risk>[] {
  const written = writtenExplanations(assessment, content);
  const own = leavesById(assessment);
  return [
    { header: 'Mã', width: 16, align: 'center', cell: ({ leaf }) => leaf.shown },
    { header: 'Tiêu chí thành phần', width: 46, cell: ({ leaf }) => plainText(leaf.name) },
    {
      header: 'Điểm tự đánh giá',
      width: 20,
      align: 'center',
      cell: ({ leaf }) => {
        const assessed = own.get(leaf.id);
        return pointsText(assessed ? lineFigures(assessed, isGeneratedFormula).self : null);
      },
    },
    {
      header: 'Nội dung còn thiếu',
      width: 34,
      cell: ({ causes }) => causes.map((cause) => t(message(`summary.lacks.${cause}`))).join('; '),
    },
    {
      header: 'Giải trình',
      width: 44,
      cell: ({ leaf }) =>
        written(leaf.id) ||
        plainText(leaf.leaf?.explanation ?? '') ||
        blank('(giải trình cách xác định điểm)'),
    },
  ];
}

/** Without any evidence in the workbook nobody can tell which scores lack it. */
const noRisk = ({ expected }: Assessment) =>
  expected ? 'summary.explanation.none' : 'summary.explanation.no-evidence';
