import { message } from '../model/message';
import type { DocumentParagraph } from '../model/text-document';
import { readDeadline } from '../text/deadline/deadline';
import { plainText, textKey } from '../text/key';
import { hasLostMarks, withoutMarks } from '../text/lost-marks';
import { sentencesOf } from '../text/sentences';
import type { Outlined } from './outline';
import { paragraphSource } from './sources';
import { doubtsOfTask, type FoundTask } from './task-tables';

const REPORTS =
  /\b(?:bao cao|tong hop|gui (?:ket qua|so lieu|du lieu|bao cao|ve)|cung cap so lieu|cap nhat so lieu|so ket|tong ket)\b/;
const END = '(?![\\p{L}\\p{M}])';
/** The words that begin telling when: "định kỳ", "hằng quý", "trước ngày 14 tháng cuối quý", "(quý, năm)". */
const PERIOD = new RegExp(
  [
    `(?:định kỳ )?(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm|6 tháng|sáu tháng)${END}`,
    `định kỳ (?:tuần|tháng|quý|năm|6 tháng|sáu tháng)${END}`,
    `định kỳ \\((?=tháng|quý|năm|6)`,
    `(?:trước|chậm nhất|vào) (?:là )?ngày \\d{1,2}(?= (?:của )?(?:tháng cuối|hằng|hàng|cuối|mỗi))`,
    `\\((?=(?:hằng |hàng )?(?:tháng|quý|6 tháng|năm)[,)])`,
    `(?<=báo cáo )(?:tháng|quý|6 tháng)(?=,| và | 6)`,
    `(?:vào )?(?:chiều |sáng )?thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]) (?:hằng|hàng|mỗi) tuần`,
    `(?:chậm nhất|trong vòng|trong|sau) (?:là )?\\d{1,2} ngày(?: làm việc)? (?:sau|kể từ|từ) (?:mỗi|từng|khi|ngày)`,
    `(?:trước|chậm nhất|vào) (?:là )?ngày \\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?`,
  ].join('|'),
  'iu',
);
const BARE_PERIOD = new RegExp(withoutMarks(PERIOD.source), 'iu');
const IS_PERIOD =
  /^(?:định|kỳ|hằng|hàng|mỗi|tháng|quý|sáu|năm|tuần|đột|xuất|trước|chậm|nhất|là|vào|ngày|cuối|đầu|và|hoặc|của|thứ|hai|ba|tư|bảy|chiều|sáng|làm|việc|trong|vòng|sau|kể|từ|từng|đợt|kiểm|tra|[,()/.-]|\d{1,4})$/iu;
const IS_BARE_PERIOD = new RegExp(withoutMarks(IS_PERIOD.source), 'iu');
const JOINING = /(?:[\s,(]|\s(?:và|hoặc|của|là))+$/u;

/**
 * Duties that recur, from the part that says who carries the plan out: who reports what, by when. Only sentences that
 * name both a period and somebody who is to report are taken.
 */
export function recurringDuties(
  paragraphs: readonly Outlined<DocumentParagraph>[],
  year: number | null,
): readonly FoundTask[] {
  return paragraphs
    .filter(({ part, isHeading }) => part === 'organisation' && !isHeading)
    .flatMap((outlined) => {
      const { lead, rest } = subjectOf(outlined);
      return lead === ''
        ? []
        : sentencesOf(rest).flatMap((sentence) => dutyOf(sentence, lead, outlined, year));
    });
}

function dutyOf(
  sentence: string,
  lead: string,
  { block, headings }: Outlined<DocumentParagraph>,
  year: number | null,
): readonly FoundTask[] {
  if (!REPORTS.test(textKey(sentence))) return [];
  const when = periodIn(sentence);
  const context = { year, isDate: false, date1904: false };
  const deadline =
    when !== null && hasLostMarks(sentence)
      ? { ...readDeadline(withoutMarks(when), context), text: when }
      : readDeadline(when, context);
  // "Chậm nhất 03 ngày làm việc sau mỗi đợt kiểm tra" names no day: the person sees that it is doubtful.
  if (when === null || deadline.kind === 'continuous') return [];
  const content = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  const task = { content, lead, deadline };
  return [
    {
      ...task,
      support: '',
      product: '',
      person: '',
      authority: '',
      field: headings[0] ?? '',
      source: paragraphSource(block.place),
      doubts: [message('import.doubt.recurring'), ...doubtsOfTask(task)],
    },
  ];
}

/** The words of a sentence that tell the period: from where they begin as far as they only tell time. */
function periodIn(sentence: string): string | null {
  const lost = hasLostMarks(sentence);
  const read = lost ? withoutMarks(sentence) : sentence;
  const found = (lost ? BARE_PERIOD : PERIOD).exec(read);
  if (!found) return null;
  let end = found.index;
  for (const { 0: word, index } of read.slice(found.index).matchAll(/[\p{L}\p{M}]+|\d+|[^\s]/gu)) {
    if (!(lost ? IS_BARE_PERIOD : IS_PERIOD).test(word)) break;
    end = found.index + index + word.length;
  }
  return sentence.slice(found.index, end).replace(JOINING, '').trim();
}

const VERB =
  /\s+(?:có trách nhiệm|chủ trì|căn cứ|thực hiện|tổ chức|tham mưu|theo dõi|định kỳ|hằng|hàng|chịu trách nhiệm|là đầu mối|làm đầu mối|tổng hợp|báo cáo|phối hợp|xây dựng|chủ động|triển khai|tiếp tục|gửi)(?![\p{L}\p{M}])/iu;
const BARE_VERB = new RegExp(withoutMarks(VERB.source), 'iu');
const SUBJECT =
  /^(?:các|trưởng|thủ trưởng|người đứng đầu|văn phòng|phòng|ban|trung tâm|chi cục|đơn vị|thanh tra|sở|ubnd|ủy ban|bộ phận|tổ|công chức|viên chức|cán bộ|lãnh đạo|hiệu trưởng|giám đốc|chủ tịch|khoa|bệnh viện|trường|cục|viện|công an|đội|hạt|trạm|thư viện|mọi|từng|mỗi)(?![\p{L}\p{M}])/iu;
const BARE_SUBJECT = new RegExp(withoutMarks(SUBJECT.source), 'iu');
const ORDER = /^(?:giao|đề nghị|yêu cầu)\s+/iu;

/** Who is meant: before the colon, before the verb, or in the heading above. */
function subjectOf({ block, headings }: Outlined<DocumentParagraph>): {
  readonly lead: string;
  readonly rest: string;
} {
  const text = plainText(block.text).replace(ORDER, '');
  const colon = /^([^:;.\d]{3,100}):\s+(?=\S)/u.exec(text);
  if (colon?.[1] !== undefined) return { lead: colon[1].trim(), rest: text.slice(colon[0].length) };
  const lost = hasLostMarks(text);
  const verb = lost ? BARE_VERB.exec(withoutMarks(text)) : VERB.exec(text);
  const subject = verb === null ? '' : text.slice(0, verb.index).trim();
  const isSubject = (words: string): boolean =>
    SUBJECT.test(words) || (lost && BARE_SUBJECT.test(withoutMarks(words)));
  if (isSubject(subject) && subject.length <= 120)
    return { lead: subject, rest: text.slice(subject.length).trim() };
  const above = headings.slice(1).at(-1) ?? '';
  return { lead: isSubject(above) ? above : '', rest: text };
}
