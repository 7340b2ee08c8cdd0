import type { Gap } from '../model/gap';
import { message } from '../model/message';
import { isUnseen } from '../checking/seen';
import { byLoss } from '../scoring/gaps/gaps';
import { dueReports } from '../scoring/reports/next-report';
import { addUp, lineFigures } from '../sheets/summary/figures';
import { writeDayInSentence } from '../text/date/day';
import { plainText } from '../text/key';
import {
  blank,
  heading,
  paragraph,
  plain,
  table,
  type Letter,
  type LetterBlock,
  type ToldColumn,
} from './letter';
import { officeParts } from './office';
import { pointsText, type ReportSource } from './report-source';
import { indexIn, yearBeside } from './self-report';

/** So many of the largest losses have room on the page. */
const LOSSES = 5;
/** Longer names are cut: the page is one page. */
const NAME = 90;

/** The page for the leader: points, index, change since last year, the largest losses, what is still open. It is never sent. */
export function leaderPage(source: ReportSource): Letter {
  const { assessment } = source;
  const { year, gaps } = assessment;
  const losses = byLoss(gaps).slice(0, LOSSES);
  return {
    ...officeParts(assessment),
    isNote: true,
    type: 'TÓM TẮT',
    subject: `Kết quả tự đánh giá Chỉ số cải cách hành chính năm ${year ?? '…'}`,
    to: null,
    body: [
      heading(1, 'I. KẾT QUẢ'),
      ...sentences(resultOf(source)),
      heading(1, 'II. TIÊU CHÍ CHƯA ĐẠT NHIỀU ĐIỂM NHẤT'),
      ...(losses.length === 0
        ? sentences(['Mọi tiêu chí thành phần đã đạt điểm tối đa.'])
        : [table(lossColumns(source), losses)]),
      heading(1, 'III. VIỆC CÒN LẠI'),
      ...sentences(openOf(source)),
      heading(1, 'IV. Ý KIẾN CHỈ ĐẠO'),
      paragraph(blank()),
    ],
    recipients: [],
    signature: [],
    annexes: [],
  };
}

const sentences = (said: readonly string[]): readonly LetterBlock[] =>
  said.map((sentence) => paragraph(plain(sentence)));

/** As the summary has it: what is in the score cells. */
function resultOf({ assessment, isGeneratedFormula }: ReportSource): readonly string[] {
  const { fields, previous, survey, band, asOf } = assessment;
  const figures = fields.map((field) => ({ field, own: lineFigures(field, isGeneratedFormula) }));
  const total = addUp(figures.map(({ own }) => own));
  const index = indexIn(total);
  const lowest = figures
    .flatMap(({ field, own }) => {
      const share = indexIn(own);
      return share === null ? [] : [{ name: plainText(field.criterion.name), share }];
    })
    .sort((one, other) => one.share - other.share)
    .slice(0, 2)
    .map(({ name, share }) => `${shortened(name)} (${pointsText(share)}%)`);
  return [
    `Tính đến ngày ${writeDayInSentence(asOf)}: ${pointsText(total.self) || '0,00'}/${pointsText(total.applicable)} điểm tối đa áp dụng; ` +
      `Chỉ số tự đánh giá ${index === null ? 'chưa xác định' : `${pointsText(index)}%`}` +
      `${index !== null && band?.name ? `, nhóm ${band.name}` : ''}.`,
    ...yearBeside(previous),
    ...(survey && survey.fullIndex !== null
      ? [`Chỉ số đầy đủ, gồm cả điều tra xã hội học: ${pointsText(survey.fullIndex)}%.`]
      : []),
    ...(lowest.length < 2 ? [] : [`Lĩnh vực thấp nhất: ${lowest.join('; ')}.`]),
  ];
}

const shortened = (name: string): string =>
  name.length > NAME ? `${name.slice(0, NAME - 1).trimEnd()}…` : name;

const lossColumns = ({ t }: ReportSource): readonly ToldColumn<Gap>[] => [
  { header: 'Mã', width: 18, align: 'center', cell: ({ leaf }) => leaf.shown },
  { header: 'Tiêu chí thành phần', width: 64, cell: ({ leaf }) => shortened(plainText(leaf.name)) },
  { header: 'Điểm chưa đạt', width: 16, align: 'center', cell: ({ lost }) => pointsText(lost) },
  { header: 'Nguyên nhân', width: 32, cell: ({ why }) => t(message(`plan.cause.${why}`)) },
  { header: 'Chủ trì', width: 30, cell: ({ lead }) => shortened(plainText(lead.unit)) },
];

/** What somebody still has to do; nothing is said of what the workbook does not tell. */
function openOf({ assessment }: ReportSource): readonly string[] {
  const { total, tasks, targets, inspection, findings, expected } = assessment;
  const overdue = tasks.filter(({ status }) => status === 'overdue').length;
  const missed = targets.filter(({ status }) => status === 'not-reached').length;
  const waiting = targets.filter(({ status }) => status === 'missing').length;
  const errors = findings.filter((each) => each.severity === 'error' && isUnseen(each)).length;
  const notInspected = inspection?.units.filter(({ state }) => state === 'late').length ?? 0;
  const notPutRight = inspection?.shortcomings.filter(({ state }) => state === 'overdue').length ?? 0;
  const late = dueReports(assessment).filter(({ daysLeft }) => daysLeft < 0).length;
  const [next] = dueReports(assessment).filter(({ daysLeft }) => daysLeft >= 0);
  const said: readonly (readonly [count: number, words: string])[] = [
    [total.open, `${total.open} tiêu chí thành phần chưa có điểm.`],
    [overdue, `${overdue}/${tasks.length} nhiệm vụ của kế hoạch quá hạn.`],
    [
      missed + waiting,
      `Chỉ tiêu: ${missed} chưa đạt, ${waiting} chưa có kết quả trong ${targets.length} chỉ tiêu.`,
    ],
    [late, `${late} báo cáo định kỳ quá hạn chưa gửi.`],
    [next ? 1 : 0, next ? `Báo cáo sắp đến hạn: ngày ${writeDayInSentence(next.due)}.` : ''],
    [notInspected, `${notInspected} đơn vị hết kỳ mà chưa được kiểm tra.`],
    [notPutRight, `${notPutRight} tồn tại sau kiểm tra quá hạn khắc phục.`],
    [errors, `${errors} lỗi phải sửa trước khi gửi hồ sơ.`],
    [
      expected?.atRisk ?? 0,
      `${pointsText(expected?.atRisk ?? 0)} điểm tự đánh giá có thể không được công nhận khi thẩm định vì tài liệu kiểm chứng.`,
    ],
  ];
  const open = said.flatMap(([count, words]) => (count > 0 ? [words] : []));
  return open.length === 0 ? ['Không còn việc gì.'] : open.map((words) => `- ${words}`);
}
