import type { InspectedUnit, InspectionRow, JudgedShortcoming } from '../model/inspection';
import type { Day } from '../model/task';
import { partsOfDay, writeDayInSentence } from '../text/date/day';
import { plainText } from '../text/key';
import {
  blank,
  heading,
  paragraph,
  plain,
  table,
  type Letter,
  type LetterBlock,
  type LetterPiece,
  type ToldColumn,
} from './letter';
import { officeParts } from './office';
import type { ReportSource } from './report-source';

/** The units of a plan that were inspected by the day of judgement, in its order. */
export const inspectedUnits = ({ assessment }: Pick<ReportSource, 'assessment'>): readonly InspectedUnit[] =>
  (assessment.inspection?.units ?? []).filter(({ inspected }) => inspected !== null);

/**
 * The record (biên bản) of the inspection of one unit, in the form of Decree 30/2020/NĐ-CP, annex III, form 1.9. It is
 * of the day of inspection: what was found is in it with its deadline, and not how it was put right since. Who was
 * there, what was good and what the unit says is for people to fill in, and marked.
 */
export function inspectionRecord(source: Pick<ReportSource, 'assessment'>, unit: InspectedUnit): Letter {
  const { assessment } = source;
  const office = officeOf(source);
  const name = plain(plainText(unit.name));
  return {
    ...officeParts(assessment, 'BB'),
    placeAndDate: null,
    type: 'BIÊN BẢN',
    subject: `Kiểm tra công tác cải cách hành chính năm ${assessment.year ?? '…'} tại ${name.text}`,
    to: null,
    body: [
      ...openingBlocks(source, unit),
      heading(1, 'II. NỘI DUNG KIỂM TRA'),
      ...topicBlocks(unit),
      heading(1, 'III. KẾT QUẢ KIỂM TRA'),
      heading(2, '1. Kết quả đạt được'),
      paragraph(blank()),
      heading(2, '2. Tồn tại, hạn chế'),
      foundBlock(unit),
      heading(1, 'IV. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA'),
      paragraph(blank()),
      heading(1, 'V. KIẾN NGHỊ CỦA ĐOÀN KIỂM TRA'),
      ...(unit.shortcomings.length === 0
        ? []
        : [
            paragraph(
              plain('Đề nghị '),
              name,
              plain(' khắc phục các tồn tại nêu tại mục III đúng thời hạn, báo cáo kết quả về '),
              office,
              plain('.'),
            ),
          ]),
      paragraph(blank()),
      paragraph(
        plain('Biên bản được lập xong hồi '),
        blank('… giờ …, ngày …'),
        plain(', đã đọc lại cho những người có mặt cùng nghe, thống nhất và ký tên; lập thành '),
        blank(),
        plain(' bản có giá trị như nhau./.'),
      ),
    ],
    recipients: [[plain('Đoàn kiểm tra;')], [name, plain(';')], [plain('Lưu: VT, hồ sơ kiểm tra.')]],
    signature: [[plain('TRƯỞNG ĐOÀN KIỂM TRA')]],
    cosigners: [[[plain('ĐẠI DIỆN')], [plain('ĐƠN VỊ ĐƯỢC KIỂM TRA')]], [[plain('NGƯỜI GHI BIÊN BẢN')]]],
    annexes: [],
  };
}

const officeOf = ({ assessment: { set } }: Pick<ReportSource, 'assessment'>): LetterPiece =>
  set.unit === null ? blank('Tên cơ quan') : plain(plainText(set.unit));

/** By which plan, when, where and how the unit was inspected, and who was there. */
function openingBlocks(
  source: Pick<ReportSource, 'assessment'>,
  { name, rows, inspected }: InspectedUnit,
): readonly LetterBlock[] {
  const { year, asOf } = source.assessment;
  const form = inspected?.form ?? '';
  const days = inspectionDays(rows, year, asOf);
  return [
    paragraph(
      plain('Thực hiện '),
      blank('(số, ngày kế hoạch kiểm tra)'),
      plain(' của '),
      officeOf(source),
      plain(` về kiểm tra công tác cải cách hành chính (CCHC) năm ${year ?? '…'}.`),
    ),
    paragraph(
      plain(days.length > 1 ? `Trong các ngày ${days.map(writeDayInSentence).join('; ')}` : inWords(days[0])),
      plain(', tại '),
      blank('(địa điểm)'),
      plain(
        `, Đoàn kiểm tra đã kiểm tra${form === '' ? '' : ` ${plainText(form).toLocaleLowerCase('vi')}`} công tác CCHC đối với ${plainText(name)}.`,
      ),
    ),
    heading(1, 'I. THÀNH PHẦN'),
    heading(2, '1. Đoàn kiểm tra'),
    paragraph(plain('Trưởng đoàn: '), blank('(họ tên, chức vụ)')),
    paragraph(plain('Thành viên: '), blank('(họ tên, chức vụ)')),
    paragraph(plain('Người ghi biên bản: '), blank('(họ tên, chức vụ)')),
    heading(2, '2. Đơn vị được kiểm tra'),
    paragraph(plain('Đại diện: '), blank('(họ tên, chức vụ)')),
  ];
}

/** The days on which the unit was inspected, each once. */
const inspectionDays = (rows: readonly InspectionRow[], year: number | null, asOf: Day): readonly Day[] =>
  [...new Set(rows.flatMap(({ inspectedOn }) => inspectedOn?.day ?? []))]
    .filter((day) => day <= asOf && (year === null || day.startsWith(`${year}-`)))
    .sort();

/** "Ngày 15 tháng 9 năm 2026", as a record has it; days and the first two months with their zero. */
function inWords(day: Day | undefined): string {
  const parts = day === undefined ? null : partsOfDay(day);
  if (!parts) return 'Ngày …';
  const two = (value: number): string => String(value).padStart(2, '0');
  const month = parts.month <= 2 ? two(parts.month) : String(parts.month);
  return `Ngày ${two(parts.day)} tháng ${month} năm ${parts.year}`;
}

/** What was looked at, as far as the list of shortcomings tells; the rest is for the people who were there. */
function topicBlocks({ shortcomings }: InspectedUnit): readonly LetterBlock[] {
  const topics = [...new Set(shortcomings.map(({ row }) => row.topic).filter((topic) => topic !== ''))];
  return [
    ...topics.map((topic) => paragraph(plain(`- ${topic}`))),
    paragraph(blank('(các nội dung kiểm tra theo kế hoạch)')),
  ];
}

const foundBlock = ({ shortcomings }: InspectedUnit): LetterBlock =>
  shortcomings.length === 0
    ? paragraph(blank('(danh sách tồn tại chưa ghi gì về đơn vị này: ghi “Không có” hoặc bổ sung)'))
    : table(FOUND_COLUMNS, shortcomings);

const FOUND_COLUMNS: readonly ToldColumn<JudgedShortcoming>[] = [
  { header: 'Số', width: 14, align: 'center', cell: ({ row }) => row.no },
  { header: 'Nội dung kiểm tra', width: 42, cell: ({ row }) => row.topic },
  { header: 'Tồn tại, hạn chế', width: 72, cell: ({ row }) => row.text },
  {
    header: 'Hạn khắc phục',
    width: 32,
    align: 'center',
    cell: ({ row: { deadline } }) => deadlineText(deadline?.text ?? ''),
  },
];

const deadlineText = (words: string): string | LetterPiece =>
  words === '' ? blank('(thời hạn)') : plainText(words);
