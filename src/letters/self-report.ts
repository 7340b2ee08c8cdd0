import type { Assessment } from '../model/assessment';
import type { Gap } from '../model/gap';
import { message } from '../model/message';
import { isOfTheOffice } from '../scoring/claims';
import { byLoss } from '../scoring/gaps/gaps';
import { addUp, lineFigures, type Figures } from '../sheets/summary/figures';
import { writtenLines } from '../sheets/summary/written';
import { asPoints } from '../model/points';
import { indexOf } from '../text/decimal';
import { plainText } from '../text/key';
import { explanationBlocks } from './explanations';
import {
  blank,
  heading,
  paragraph,
  plain,
  table,
  type LetterBlock,
  type Letter,
  type ToldColumn,
} from './letter';
import { officeParts } from './office';
import { evidenceAnnex, leafAnnex } from './report-annexes';
import { leavesById, pointsText, type ReportSource } from './report-source';

/** So many of the largest losses are named in the report itself; all of them are in the annex. */
const LARGEST_LOSSES = 10;

/**
 * The report on the self-assessment with its three required parts (letters 383 and 384/BNV-CCHC): the result, the
 * explanation of every score without evidence or with incomplete evidence, difficulties and proposals; as annexes every
 * leaf and the list of evidence. Figures are those of the summary; what only a person knows is left blank and marked.
 */
export function selfReport(source: ReportSource): Letter {
  const { assessment } = source;
  const { set, year } = assessment;
  const office = set.unit === null ? blank('Tên cơ quan') : plain(plainText(set.unit));
  const named = year === null ? '…' : String(year);
  return {
    ...officeParts(assessment),
    type: 'BÁO CÁO',
    subject: `Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm ${named}`,
    to: [plain('Sở Nội vụ tỉnh '), blank()],
    body: [
      paragraph(
        plain('Thực hiện '),
        blank('(số, ngày văn bản hướng dẫn chấm điểm)'),
        plain(', '),
        office,
        plain(
          ` báo cáo kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính (CCHC) năm ${named} như sau:`,
        ),
      ),
      ...resultBlocks(source),
      ...explanationBlocks(source),
      ...writtenBlocks(source),
      paragraph(
        plain(`Trên đây là báo cáo kết quả tự đánh giá, chấm điểm Chỉ số CCHC năm ${named} của `),
        office,
        plain('./.'),
      ),
    ],
    recipients: [[plain('Như trên;')], [blank(), plain(';')], [plain('Lưu: VT, '), blank(), plain('.')]],
    annexes: [leafAnnex(source, named), ...evidenceAnnex(source, named)],
  };
}

function resultBlocks(source: ReportSource): readonly LetterBlock[] {
  const { assessment, isGeneratedFormula } = source;
  const fields = assessment.fields.map((field): FieldRow => ({
    code: field.criterion.shown,
    name: plainText(field.criterion.name),
    figures: lineFigures(field, isGeneratedFormula),
  }));
  const total: FieldRow = {
    code: '',
    name: 'Tổng cộng',
    figures: addUp(fields.map(({ figures }) => figures)),
  };
  const losses = byLoss(assessment.gaps).slice(0, LARGEST_LOSSES);
  return [
    heading(1, 'I. KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM'),
    heading(2, '1. Kết quả chung'),
    ...generalBlocks(assessment, total.figures),
    heading(2, '2. Kết quả theo lĩnh vực'),
    table(FIELD_COLUMNS, [...fields, total], (row) => row === total),
    ...(losses.length === 0
      ? []
      : [heading(2, '3. Tiêu chí thành phần mất nhiều điểm nhất'), table(lossColumns(source), losses)]),
  ];
}

/** A line of the table of fields: a field, or the total over all of them. */
interface FieldRow {
  readonly code: string;
  readonly name: string;
  readonly figures: Figures;
}

const FIELD_COLUMNS: readonly ToldColumn<FieldRow>[] = [
  { header: 'STT', width: 12, align: 'center', cell: ({ code }) => code },
  { header: 'Lĩnh vực', width: 63, cell: ({ name }) => name },
  { header: 'Điểm tối đa', width: 21, align: 'center', cell: ({ figures }) => pointsText(figures.max) },
  {
    header: 'Điểm tối đa áp dụng',
    width: 21,
    align: 'center',
    cell: ({ figures }) => pointsText(figures.applicable),
  },
  { header: 'Điểm tự đánh giá', width: 23, align: 'center', cell: ({ figures }) => pointsText(figures.self) },
  { header: 'Chỉ số (%)', width: 20, align: 'center', cell: ({ figures }) => pointsText(indexIn(figures)) },
];

function lossColumns({ assessment, isGeneratedFormula, t }: ReportSource): readonly ToldColumn<Gap>[] {
  const own = leavesById(assessment);
  return [
    { header: 'Mã', width: 16, align: 'center', cell: ({ leaf }) => leaf.shown },
    { header: 'Tiêu chí thành phần', width: 56, cell: ({ leaf }) => plainText(leaf.name) },
    { header: 'Điểm tối đa', width: 18, align: 'center', cell: ({ leaf }) => pointsText(leaf.max) },
    {
      header: 'Điểm tự đánh giá',
      width: 20,
      align: 'center',
      cell: ({ leaf }) => {
        const assessed = own.get(leaf.id);
        return assessed ? pointsText(lineFigures(assessed, isGeneratedFormula).self) : '';
      },
    },
    { header: 'Điểm chưa đạt', width: 16, align: 'center', cell: ({ lost }) => pointsText(lost) },
    { header: 'Nguyên nhân', width: 34, cell: ({ why }) => t(message(`plan.cause.${why}`)) },
  ];
}

/** As the summary has it: what is in the score cells ÷ what applies × 100. */
export const indexIn = ({ self, applicable }: Figures): number | null =>
  indexOf(self === '' ? asPoints(0) : self, applicable);

/** The result in sentences: points, index, what is still open, bonus and penalty, and the comparison with last year. */
function generalBlocks(
  { total: { open }, bonus, penalty, leaves, previous }: Assessment,
  total: Figures,
): readonly LetterBlock[] {
  const own = leaves.filter(isOfTheOffice);
  const share = indexIn(total);
  const index = share === null ? 'chưa xác định' : `${pointsText(share)}%`;
  const sentences = [
    `Tổng điểm tự đánh giá: ${pointsText(total.self) || '0,00'}/${pointsText(total.applicable)} điểm tối đa áp dụng; Chỉ số CCHC tự đánh giá: ${index}.`,
    `Số tiêu chí thành phần đơn vị tự chấm: ${own.length}` +
      (open === 0 ? '; tất cả đã có điểm.' : `; còn ${open} tiêu chí chưa có điểm.`),
    ...(bonus === 0 && penalty === 0
      ? []
      : [`Điểm thưởng: ${pointsText(bonus)}; điểm trừ: ${pointsText(penalty)} (ngoài tổng điểm trên).`]),
    ...yearBeside(previous),
  ];
  return sentences.map((sentence) => paragraph(plain(sentence)));
}

/** Last year's index and by how much it has changed, in a sentence; nothing where it is not known. */
export const yearBeside = (previous: Assessment['previous']): readonly string[] =>
  previous && previous.index !== null && previous.difference !== null
    ? [
        `Chỉ số năm ${previous.year ?? 'trước'}: ${pointsText(previous.index)}%; ` +
          (previous.difference === 0
            ? 'không thay đổi.'
            : `${previous.difference > 0 ? 'tăng' : 'giảm'} ${pointsText(Math.abs(previous.difference))} điểm phần trăm.`),
      ]
    : [];

function writtenBlocks({ content, t }: ReportSource): readonly LetterBlock[] {
  const lines = (place: 'difficulties' | 'proposals'): readonly LetterBlock[] => {
    const written = writtenLines(place, content, t);
    return written.length === 0 ? [paragraph(blank())] : written.map((line) => paragraph(plain(line)));
  };
  return [
    heading(1, 'III. KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, KIẾN NGHỊ'),
    heading(2, '1. Khó khăn, vướng mắc'),
    ...lines('difficulties'),
    heading(2, '2. Đề xuất, kiến nghị'),
    ...lines('proposals'),
  ];
}
