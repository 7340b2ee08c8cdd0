import type { DocumentParagraph } from '../model/text-document';
import { readDeadline } from '../text/deadline/deadline';
import { plainText, textKey } from '../text/key';
import { readListMark } from '../text/list-mark';
import type { Outlined } from './outline';
import { paragraphSource } from './sources';
import { doubtsOfTask, type FoundTask } from './task-tables';

type LabelRole = 'lead' | 'support' | 'deadline' | 'product' | 'person' | 'content';

/** What is before the colon of a line that tells one thing of a task, over its key. */
const LABELS: readonly (readonly [RegExp, LabelRole])[] = [
  [/^(?:(?:co quan|don vi|phong|bo phan|co quan, don vi|phong, don vi|don vi, ca nhan) )?chu tri(?: (?:thuc hien|tham muu))?$/, 'lead'],
  [/^(?:co quan|don vi|phong|phong, don vi) thuc hien$/, 'lead'],
  [/^(?:(?:co quan|don vi|phong|bo phan|co quan, don vi|phong, don vi) )?phoi hop(?: thuc hien)?$/, 'support'],
  [/^(?:thoi gian|thoi han|han|tien do|moc thoi gian)(?: (?:thuc hien|hoan thanh|hoan tat|trinh))*$/, 'deadline'],
  [/^(?:san pham|ket qua|san pham, ket qua|ket qua, san pham|san pham dau ra)(?: (?:dau ra|du kien|hoan thanh|can dat))?$/, 'product'],
  [/^(?:lanh dao|nguoi|can bo|cong chuc)(?: (?:phu trach|chi dao|thuc hien))+$/, 'person'],
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

function labelsIn(text: string): { readonly before: string; readonly labels: readonly Labelled[] } {
  const places = [...text.matchAll(LABEL)].flatMap((match) => {
    const role = LABELS.find(([words]) => words.test(textKey(match[1] ?? '').trim()))?.[1];
    return role === undefined ? [] : [{ role, start: match.index, end: match.index + match[0].length }];
  });
  const tidy = (piece: string): string => piece.replace(/^[\s;,.(-]+|[\s;,.()]+$/gu, '');
  return {
    before: tidy(text.slice(0, places[0]?.start ?? text.length)),
    labels: places.map(({ role, end }, at) => ({
      role,
      text: tidy(text.slice(end, places[at + 1]?.start ?? text.length)),
    })),
  };
}

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
    content: readListMark(content)?.rest ?? content,
    lead: text('lead'),
    deadline: readDeadline(deadline === '' ? null : deadline, { year, isDate: false, date1904: false }),
  };
  const ownTitle = headings.at(-1) === content;
  return {
    ...task,
    support: text('support'),
    product: text('product'),
    person: text('person'),
    authority: '',
    field: ownTitle ? (headings.at(-2) ?? '') : field,
    source: paragraphSource(block.place),
    doubts: doubtsOfTask(task),
  };
}
