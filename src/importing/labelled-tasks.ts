import type { DocumentParagraph } from '../model/text-document';
import type { Deadline } from '../model/task';
import { readDeadline } from '../text/deadline/deadline';
import { plainText, textKey } from '../text/key';
import { readListMark } from '../text/list-mark';
import { hasLostMarks, withoutMarks } from '../text/lost-marks';
import type { Outlined } from './outline';
import { isGenericTitle } from './plan-parts';
import { paragraphSource } from './sources';
import { doubtsOfTask, type FoundTask } from './task-tables';

type LabelRole = 'lead' | 'support' | 'deadline' | 'product' | 'person' | 'content';

/** What is before the colon of a line that tells one thing of a task, over its key. */
const LABELS: readonly (readonly [RegExp, LabelRole])[] = [
  [/^(?:(?:co quan|don vi|phong|bo phan|co quan, don vi|phong, don vi|don vi, ca nhan) )?chu tri(?: (?:thuc hien|tham muu))?$/, 'lead'],
  [/^(?:(?:co quan|don vi|phong|phong, don vi|bo phan|nguoi) )?(?:thuc hien|phu trach|tham muu|dau moi|chiu trach nhiem)(?: (?:chinh|thuc hien|tham muu))?$/, 'lead'],
  [/^(?:giao|phan cong|trach nhiem)(?: (?:thuc hien|cho))?$/, 'lead'],
  [/^(?:(?:co quan|don vi|phong|bo phan|co quan, don vi|phong, don vi) )?(?:phoi hop|cung thuc hien|tham gia|ho tro)(?: thuc hien)?$/, 'support'],
  [/^(?:thoi gian|thoi han|thoi diem|han|tien do|moc|moc thoi gian|hoan thanh|hoan tat|ky han)(?: (?:thuc hien|hoan thanh|hoan tat|trinh))*$/, 'deadline'],
  [/^(?:san pham|ket qua|san pham, ket qua|ket qua, san pham|san pham dau ra)(?: (?:dau ra|du kien|hoan thanh|can dat|phai dat))?$/, 'product'],
  [/^(?:lanh dao|can bo|cong chuc|chuyen vien)(?: (?:phu trach|chi dao|thuc hien|theo doi))+$/, 'person'],
  [/^(?:noi dung|nhiem vu|ten nhiem vu|noi dung cong viec)$/, 'content'],
]; // prettier-ignore

const LABEL = /(?:^|[.;,]\s*|\(\s*|-\s+)([\p{L}\p{M}, /]{4,40}?)\s*:\s*/gu;

/** One labelled piece: "Đơn vị chủ trì: Văn phòng Sở". */
interface Labelled {
  readonly role: LabelRole;
  readonly text: string;
}

/**
 * Tasks whose lead, support and deadline are told in lines of their own below the task, or behind it: "Chủ trì: Văn
 * phòng Sở; phối hợp: các phòng; thời gian: Quý II/2026".
 */
export function labelledTasks(
  paragraphs: readonly Outlined<DocumentParagraph>[],
  year: number | null,
): readonly FoundTask[] {
  const found: FoundTask[] = [];
  let open: {
    readonly outlined: Outlined<DocumentParagraph>;
    readonly content: string;
    labels: Labelled[];
  } | null = null;
  const close = (): void => {
    const task = open && taskOf(open.outlined, open.content, open.labels, year);
    if (task) found.push(task);
    open = null;
  };
  for (const outlined of paragraphs) {
    const { before, labels } = labelsIn(plainText(outlined.block.text));
    if (before !== '' || labels[0]?.role === 'content') {
      close();
      open = { outlined, content: before, labels: [...labels] };
    } else if (open) open.labels.push(...labels);
  }
  close();
  return found;
}

/** "(Văn phòng Sở chủ trì; các phòng phối hợp; hoàn thành trước 30/6/2026)": what a bracket at the end tells in phrases. */
const PHRASES: readonly (readonly [RegExp, LabelRole])[] = [
  [/^(.+?)\s+(?:làm đầu mối,?\s+)?(?:chủ trì|phụ trách|thực hiện|tham mưu|chịu trách nhiệm)(?:\s+(?:thực hiện|tham mưu|chính))?$/iu, 'lead'],
  [/^(.+?)\s+(?:phối hợp|cùng thực hiện|tham gia)(?:\s+thực hiện)?$/iu, 'support'],
  [/^(?:phối hợp|phối hợp với)\s+(.+)$/iu, 'support'],
  [/^(?:hoàn thành|xong|thời hạn|thời gian|trình)?\s*((?:trong|trước|trước ngày|chậm nhất|đến|quý|tháng|ngày|cuối|đầu|hằng|hàng|thường xuyên|định kỳ|cả năm)(?![\p{L}\p{M}]).*)$/iu, 'deadline'],
]; // prettier-ignore

function bracketAtEnd(
  text: string,
): { readonly before: string; readonly labels: readonly Labelled[] } | null {
  const [, before, inside] = /^(.+?)\s*\(([^()]+)\)[.;]?$/u.exec(text) ?? [];
  if (before === undefined || inside === undefined || /:/.test(inside)) return null;
  const labels = inside
    .split(/\s*;\s*|,\s+(?=(?:hoàn thành|thời hạn|phối hợp)(?![\p{L}\p{M}]))/u)
    .map((piece) => {
      const found = PHRASES.find(([words]) => words.test(piece));
      const told = found?.[0].exec(piece)?.[1];
      return found && told !== undefined ? { role: found[1], text: told.trim() } : null;
    });
  const all = labels.filter((label): label is Labelled => label !== null);
  return all.length === labels.length && all.length >= 2 ? { before, labels: all } : null;
}

function labelsIn(text: string): { readonly before: string; readonly labels: readonly Labelled[] } {
  const told = bracketAtEnd(text);
  if (told) return told;
  // A label that lost its marks is known without them; the places of letters stay the same.
  const read = hasLostMarks(text) ? withoutMarks(text) : text;
  const places = [...read.matchAll(LABEL)].flatMap((match) => {
    const role = LABELS.find(([words]) => words.test(textKey(match[1] ?? '').trim()))?.[1];
    return role === undefined ? [] : [{ role, start: match.index, end: match.index + match[0].length }];
  });
  const tidy = (piece: string): string => {
    const bare = piece.replace(/^[\s;,.(-]+|[\s;,.(]+$/gu, '');
    return /^[^(]*\)$/.test(bare) ? bare.slice(0, -1).trim() : bare;
  };
  return {
    before: tidy(text.slice(0, places[0]?.start ?? text.length)),
    labels: places.map(({ role, end }, at) => ({
      role,
      text: tidy(text.slice(end, places[at + 1]?.start ?? text.length)),
    })),
  };
}

/** The deadline that words tell, which may have lost their marks; they are kept as they are. */
function deadlineOf(words: string, lostMarks: boolean, year: number | null): Deadline {
  const context = { year, isDate: false, date1904: false };
  if (words === '' || !lostMarks) return readDeadline(words === '' ? null : words, context);
  return { ...readDeadline(withoutMarks(words), context), text: words };
}

const NUMBERED = /^nhi[a-z]m v[a-z] (?:so )?\d{1,2}\s*[:.]\s*/;

/** "Nhiệm vụ 3: Rà soát …": the number names the task and says nothing of it. */
const withoutNumber = (content: string): string =>
  content.slice(NUMBERED.exec(withoutMarks(content).toLowerCase())?.[0].length ?? 0);

function taskOf(
  { block, field, headings }: Outlined<DocumentParagraph>,
  before: string,
  labels: readonly Labelled[],
  year: number | null,
): FoundTask | null {
  const text = (role: LabelRole): string => labels.find((label) => label.role === role)?.text ?? '';
  const content = before || text('content');
  const deadline = text('deadline');
  const named = [text('lead'), text('support'), deadline].filter((piece) => piece !== '').length;
  if (named < 2 || content === '') return null;
  const task = {
    content: withoutNumber(readListMark(content)?.rest ?? content),
    lead: text('lead'),
    deadline: deadlineOf(deadline, hasLostMarks(plainText(block.text)), year),
  };
  const ownTitle = headings.at(-1) === content;
  return {
    ...task,
    support: text('support'),
    product: text('product'),
    person: text('person'),
    authority: '',
    field: ownTitle ? (headings.slice(0, -1).findLast((title) => !isGenericTitle(title)) ?? '') : field,
    source: paragraphSource(block.place),
    doubts: doubtsOfTask(task),
  };
}
