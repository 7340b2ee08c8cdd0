import type { DocumentParagraph } from '../model/text-document';
import { readDeadline } from '../text/deadline/deadline';
import { sentencesOf } from '../text/sentences';
import type { Outlined } from './outline';
import { paragraphSource } from './sources';
import { doubtsOfTask, type FoundTask } from './task-tables';

/** "Giao Văn phòng Sở chủ trì, phối hợp với các phòng …": who is charged, with whom, and with what. */
const CHARGED = /^Giao\s+(.{3,80}?)\s+(?:làm đầu mối,? )?chủ trì(?:\s+|,\s*)(.+)$/iu;
const WITH =
  /^phối hợp(?:\s+với)?\s+(.+?),?\s+(?=(?:xây dựng|tổ chức|cập nhật|triển khai|lập|rà soát|mở|tham mưu|ban hành|thực hiện|nâng cấp|kiểm tra|khảo sát|công khai|hướng dẫn|tuyên truyền|hoàn thiện|đánh giá|soạn thảo|trình|đề xuất|xử lý|vận hành|số hóa|sắp xếp)(?![\p{L}\p{M}]))/iu;
/** What tells the time, at the end of the sentence. */
const WHEN =
  /,?\s*(?:(?:và )?(?:hoàn thành|trình|xong|thực hiện|báo cáo|thời hạn|thời gian)\s+)+(?=(?:trước|trong|chậm nhất|quý|tháng|năm|thường xuyên|hằng|hàng|ngày|đến))/iu;

/** Tasks that a sentence gives to a unit, with the time by which it is to be done. */
export const assignedTasks = (
  paragraphs: readonly Outlined<DocumentParagraph>[],
  year: number | null,
): readonly FoundTask[] =>
  paragraphs.flatMap((outlined) =>
    sentencesOf(outlined.block.text).flatMap((sentence) => taskOf(sentence, outlined, year) ?? []),
  );

function taskOf(
  sentence: string,
  { block, field }: Outlined<DocumentParagraph>,
  year: number | null,
): FoundTask | null {
  const [, lead = '', rest = ''] = CHARGED.exec(sentence) ?? [];
  const together = WITH.exec(rest);
  const work = together ? rest.slice(together[0].length) : rest;
  const time = WHEN.exec(work);
  if (lead === '' || !time || time.index === 0) return null;
  const content = work.slice(0, time.index).trim();
  const deadline = readDeadline(work.slice(time.index + time[0].length), {
    year,
    isDate: false,
    date1904: false,
  });
  const task = { content: content.charAt(0).toUpperCase() + content.slice(1), lead, deadline };
  return {
    ...task,
    support: together?.[1] ?? '',
    product: '',
    person: '',
    authority: '',
    field,
    source: paragraphSource(block.place),
    doubts: doubtsOfTask(task),
  };
}
