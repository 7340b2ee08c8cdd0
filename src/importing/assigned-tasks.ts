import type { NotTaken } from '../model/imported-plan';
import { message } from '../model/message';
import type { DocumentParagraph } from '../model/text-document';
import type { Deadline } from '../model/task';
import { readDeadline } from '../text/deadline/deadline';
import { plainText } from '../text/key';
import type { Outlined } from './outline';
import { paragraphSource } from './sources';
import { doubtsOfTask, type FoundTask } from './task-tables';

const END = '(?![\\p{L}\\p{M}])';

/** "Giao Văn phòng Sở chủ trì …", "Phân công Phòng Tổ chức xây dựng …": who is charged, and with what. */
const CHARGED = /^(?:Giao|Phân công)(?:\s+cho)?\s+(.{3,80}?)\s+(?:làm đầu mối,? )?chủ trì(?:\s+|,\s*)(.+)$/iu;
/** "Phòng Công tác xã hội chủ trì …": the sentence begins with who does it. */
const LEADS = /^(\p{Lu}[^.:;]{2,80}?)\s+(?:làm đầu mối,? )?chủ trì(?:\s+|,\s*)(.+)$/u;
/** No name of a unit begins so: "Bảo đảm đơn vị chủ trì …", "Các đơn vị được giao chủ trì …". */
const NO_LEAD =
  /(?<![\p{L}\p{M}])(?:được|do|cho|giao|phân công|việc|nhiệm vụ|nội dung|nếu|khi)(?![\p{L}\p{M}])/iu;
/** Verbs that begin the work behind the names of those who help. They are small, names are not. */
const VERBS =
  'xây dựng|tổ chức|cập nhật|triển khai|lập|rà soát|mở|tham mưu|ban hành|thực hiện|nâng cấp|kiểm tra|khảo sát|công khai|hướng dẫn|tuyên truyền|hoàn thiện|đánh giá|soạn thảo|trình|đề xuất|xử lý|vận hành|số hóa|sắp xếp|rút gọn|rút ngắn|sửa đổi|bổ sung|điều chỉnh|tập huấn|bồi dưỡng|đào tạo|lắp đặt|bảo đảm|đảm bảo|duy trì|mua sắm|nghiên cứu|tích hợp|chuẩn hóa|bố trí|phân công|theo dõi|đôn đốc|thẩm định|ứng dụng|kết nối|cung cấp|phổ biến|cải tạo|cắt giảm|giải quyết|tiếp nhận|thu thập|lấy ý kiến|phát động|đổi mới|đẩy mạnh|tăng cường|sơ kết|tổng kết|xác định|tiến hành|giám sát|bàn giao|thí điểm|phát hành|niêm yết|công bố|củng cố|kiện toàn|quản lý|khai thác|chuyển đổi|xác nhận|tích cực|thống kê|tổng rà soát';
const WITH = new RegExp(`^phối hợp(?:\\s+với)?\\s+(.+?),?\\s+(?=(?:${VERBS})${END})`, 'u');
/** "Tổ chức tập huấn …, hoàn thành trong quý III": a sentence of work that names nobody. */
const WORK = new RegExp(`^(?:${VERBS})${END}`, 'iu');

/** What introduces the time at the end of a sentence. */
const DONE =
  /[,;]?\s*(?:(?:và |phải )?(?:hoàn thành|trình|xong|thực hiện|báo cáo|thời hạn|thời gian|kết thúc|định kỳ)[:\s]+)+$/iu;
const TELLS_TIME = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:trước|trong|chậm nhất|quý|tháng|năm|thường xuyên|hằng|hàng|ngày|đến|định kỳ|cuối|đầu)${END}`,
  'giu',
);
/** Such a tail tells time and nothing else. */
const ONLY_TIME =
  /^(?:(?:trước|trong|chậm nhất|là|vào|ngày|tháng|quý|năm|đến|hết|cuối|đầu|hằng|hàng|thường xuyên|định kỳ|sáu|tuần|và|của|[IVX]+(?:\s*\/\s*\d+)?|\d+(?:\s*[/.-]\s*\d+)*|[,()–-])\s*)+[.;]?$/iu;

/** Tasks that a sentence gives to a unit, or only names, with the time by which they are to be done. */
export const assignedTasks = (
  paragraphs: readonly Outlined<DocumentParagraph>[],
  year: number | null,
): readonly FoundTask[] =>
  paragraphs.flatMap((outlined) =>
    wholeSentences(outlined.block.text).flatMap((sentence) => taskOf(sentence, outlined, year) ?? []),
  );

/** Sentences whole: what follows a ";" tells the time of what is before it. */
const wholeSentences = (text: string): readonly string[] =>
  plainText(text)
    .split(/(?<=[.!])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim());

interface TimedWork {
  readonly work: string;
  readonly deadline: Deadline;
  /** Whether a word says that it is done by then: "hoàn thành". */
  readonly saysDone: boolean;
}

/** The work, and the time told at its end; `null` where none is. */
function timedWork(sentence: string, year: number | null): TimedWork | null {
  for (const { index } of sentence.matchAll(TELLS_TIME)) {
    const tail = sentence.slice(index);
    if (!ONLY_TIME.test(tail)) continue;
    const deadline = readDeadline(tail.replace(/[.;\s]+$/, ''), { year, isDate: false, date1904: false });
    if (deadline.kind === 'unknown') continue;
    const before = sentence.slice(0, index);
    const done = DONE.exec(before);
    const work = before.slice(0, done?.index).replace(/[\s,;(]+$/, '');
    return work === '' ? null : { work, deadline, saysDone: done !== null };
  }
  return null;
}

/** The sentence that a unit begins: who leads, and the rest. */
function ledBy(sentence: string): RegExpExecArray | null {
  const found = LEADS.exec(sentence);
  const subject = found?.[1] ?? '';
  return found && !NO_LEAD.test(subject) && !WORK.test(subject) ? found : null;
}

/** Parts in which a unit that "leads" something is given a task; elsewhere only the word "Giao" says so. */
const TASK_PARTS: ReadonlySet<string> = new Set(['tasks', 'other', 'targets']);

function taskOf(
  sentence: string,
  { block, part, field, isHeading }: Outlined<DocumentParagraph>,
  year: number | null,
): FoundTask | null {
  if (isHeading) return null;
  const isTaskPart = TASK_PARTS.has(part);
  const [, lead = '', rest = ''] = CHARGED.exec(sentence) ?? (isTaskPart ? ledBy(sentence) : null) ?? [];
  const isBare = lead === '';
  if (isBare && !(part === 'tasks' && WORK.test(sentence))) return null;
  const timed = timedWork(isBare ? sentence : rest, year);
  if (!timed || (isBare && !timed.saysDone)) return null;
  const together = isBare ? null : WITH.exec(timed.work);
  const content = together ? timed.work.slice(together[0].length) : timed.work;
  const task = {
    content: content.charAt(0).toUpperCase() + content.slice(1),
    lead,
    deadline: timed.deadline,
  };
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

/** What a sentence says where it gives a task. */
const GIVES_TASK = /^(?:giao|phân công)\s|hoàn thành (?:trước|trong|chậm nhất)/iu;

/** Sentences among the tasks that seem to give one, of which none was read. */
export function tasksLeft(
  paragraphs: readonly Outlined<DocumentParagraph>[],
  tasks: readonly FoundTask[],
): readonly NotTaken[] {
  const taken = new Set(tasks.map(({ source }) => JSON.stringify(source)));
  return paragraphs.flatMap(({ block, part, isHeading }) => {
    const source = paragraphSource(block.place);
    if (part !== 'tasks' || isHeading || taken.has(JSON.stringify(source))) return [];
    return wholeSentences(block.text)
      .filter((sentence) => GIVES_TASK.test(sentence) || ledBy(sentence) !== null)
      .map((text) => ({ text, why: message('import.why.task-unclear'), source }));
  });
}
