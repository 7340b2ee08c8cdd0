import type { Translate } from '../model/message';
import type { AssessedTarget, TargetStatus } from '../model/target';
import { targetSentence } from '../scoring/targets/target-sentence';
import { writtenLines } from '../sheets/summary/written';
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
import { figureAnnex } from './figure-annex';
import { officeParts } from './office';
import { nextTasks, periodName, taskAnnex, taskBlocks, type PeriodSource } from './period-tasks';

/**
 * The periodic report on administrative reform (letter 581/BNV-CCHC): what the annex and the targets tell is in
 * tables with its figures; what only a person knows is left blank under its heading and marked.
 */
export function periodReport(source: PeriodSource): Letter {
  const { assessment, period } = source;
  const { unit } = assessment.set;
  const office = unit === null ? blank('Tên cơ quan') : plain(plainText(unit));
  const named = periodName(period);
  return {
    ...officeParts(assessment),
    type: 'BÁO CÁO',
    subject: `Kết quả công tác cải cách hành chính ${named}`,
    to: [plain('Sở Nội vụ tỉnh '), blank()],
    body: [
      paragraph(
        office,
        plain(
          ` báo cáo kết quả công tác cải cách hành chính (CCHC) ${named}, số liệu từ ngày ${writeDayInSentence(period.from)} đến hết ngày ${writeDayInSentence(period.to)}, như sau:`,
        ),
      ),
      heading(1, 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'),
      heading(2, '1. Chỉ đạo, điều hành, tuyên truyền, kiểm tra'),
      paragraph(blank()),
      ...taskBlocks(source),
      ...targetBlocks(source),
      ...fieldBlocks(),
      ...closingBlocks(source),
      paragraph(plain(`Trên đây là báo cáo kết quả công tác CCHC ${named} của `), office, plain('./.')),
    ],
    recipients: [[plain('Như trên;')], [blank(), plain(';')], [plain('Lưu: VT, '), blank(), plain('.')]],
    annexes: numbered([...taskAnnex(source), ...figureAnnex(source)]),
  };
}

/** One annex has no number, several have. */
const numbered = (annexes: Letter['annexes']): Letter['annexes'] =>
  annexes.length < 2
    ? annexes
    : annexes.map((annex, index) => ({ ...annex, title: `${annex.title} ${index + 1}` }));

function targetBlocks({ assessment: { targets }, t }: PeriodSource): readonly LetterBlock[] {
  if (targets.length === 0) return [];
  const reached = targets.filter(({ status }) => status === 'reached').length;
  const missing = targets.filter(({ status }) => status === 'missing').length;
  return [
    heading(2, '3. Thực hiện chỉ tiêu'),
    paragraph(
      plain(
        `Kế hoạch có ${targets.length} chỉ tiêu: đạt ${reached}, chưa đạt ${targets.filter(({ status }) => status === 'not-reached').length}` +
          `${missing === 0 ? '' : `, chưa có kết quả ${missing}`}.`,
      ),
    ),
    table(targetColumns(t), targets),
  ];
}

const TARGET_STATES: Readonly<Record<TargetStatus, string>> = {
  reached: 'Đạt',
  'not-reached': 'Chưa đạt',
  missing: 'Chưa có kết quả',
  'not-applicable': 'Không phát sinh',
  unreadable: 'Cần xem lại mức yêu cầu',
  invalid: 'Cần xem lại số liệu',
};

const targetColumns = (t: Translate): readonly ToldColumn<AssessedTarget>[] => [
  { header: 'STT', width: 12, align: 'center', cell: ({ target }) => target.no },
  { header: 'Chỉ tiêu', width: 78, cell: ({ target }) => plainText(target.text) },
  { header: 'Đánh giá', width: 25, align: 'center', cell: ({ status }) => TARGET_STATES[status] },
  {
    header: 'Kết quả',
    width: 45,
    cell: (each) =>
      each.status === 'reached' || each.status === 'not-reached' ? t(targetSentence(each)) : '',
  },
];

/** The six fields of reform that every report goes through (Nghị quyết 76/NQ-CP). */
const FIELDS = [
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Cải cách tổ chức bộ máy hành chính nhà nước',
  'Cải cách chế độ công vụ',
  'Cải cách tài chính công',
  'Xây dựng và phát triển Chính quyền điện tử, Chính quyền số',
] as const;

const fieldBlocks = (): readonly LetterBlock[] => [
  heading(1, 'II. KẾT QUẢ THEO LĨNH VỰC'),
  ...FIELDS.flatMap((name, index) => [heading(2, `${index + 1}. ${name}`), paragraph(blank())]),
];

function closingBlocks({ content, tasks, t }: PeriodSource): readonly LetterBlock[] {
  const written = (place: 'difficulties' | 'proposals'): readonly LetterBlock[] => {
    const lines = writtenLines(place, content, t);
    return lines.length === 0 ? [paragraph(blank())] : lines.map((line) => paragraph(plain(line)));
  };
  return [
    heading(1, 'III. ĐÁNH GIÁ CHUNG'),
    heading(2, '1. Kết quả nổi bật'),
    paragraph(blank()),
    heading(2, '2. Khó khăn, vướng mắc'),
    ...written('difficulties'),
    heading(1, 'IV. NHIỆM VỤ TRỌNG TÂM KỲ TIẾP THEO'),
    nextTasks(tasks),
    heading(1, 'V. ĐỀ XUẤT, KIẾN NGHỊ'),
    ...written('proposals'),
  ];
}
