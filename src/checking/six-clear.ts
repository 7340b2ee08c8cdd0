import { message, type Message } from '../model/message';
import type { Task, TaskAnnex, TaskRole } from '../model/task';
import { textKey } from '../text/key';
import { memoize } from '../text/memoize';
import type { Check, Remark } from './check';
import { unitsIn } from './names';

/** What "6 rõ" asks for besides the work itself: who, when, which product, who is responsible, on whose authority. */
type Aspect = Extract<TaskRole, 'lead' | 'deadline' | 'product' | 'person' | 'authority'>;

interface SixClear {
  readonly role: Aspect;
  readonly of: (task: Task) => string;
  /** Whether words only fill the cell and say nothing. Columns repeat a few texts over and over. */
  readonly isVague: (text: string) => boolean;
}

/** Everybody, that is nobody. */
const EVERYBODY =
  /^(tat ca|toan the|toan bo|moi|toan|ca) ?(cac )?(can bo|cong chuc|vien chuc|nguoi|nguoi lao dong|phong|ban|don vi|co quan|dong chi|truc thuoc|[,;/ ]|va)*$|^(cac|nhieu|lien) (don vi|phong|phong ban|co quan|dong chi|ca nhan|bo phan|nganh)( (lien quan|co lien quan|truc thuoc))?$|^(tap the|chung|lien quan)$/;

/** "Tốt", "Đạt yêu cầu", "Kết quả tốt": how well, and not what. */
const PRAISE =
  /^(ket qua|san pham|chat luong|hieu qua|bao dam|dam bao|hoan thanh|nang cao|co|duoc|dat|tot|kha|xong|yeu cau|theo quy dinh|day du|kip thoi|dung han|rat|cao|nhiem vu|cong viec|[,; ]|va)+$/;

const NO_POWER = /^(theo (quy dinh|tham quyen|phan cong|chuc nang)( hien hanh)?|co|duoc|tat ca|chung)$/;

/** True where a text is nothing but such words; longer ones say more. */
function onlyOf(words: RegExp): (text: string) => boolean {
  const holds = memoize((text) => words.test(textKey(text)));
  return (text) => text.length <= 80 && holds(text);
}

const isEverybody = onlyOf(EVERYBODY);

const SIX_CLEAR: readonly SixClear[] = [
  { role: 'lead', of: ({ lead }) => lead, isVague: isEverybody },
  { role: 'deadline', of: ({ deadline }) => deadline.text, isVague: () => false },
  { role: 'product', of: ({ product }) => product, isVague: onlyOf(PRAISE) },
  { role: 'person', of: ({ person }) => person, isVague: isEverybody },
  { role: 'authority', of: ({ authority }) => authority, isVague: onlyOf(NO_POWER) },
];

/** What is meant to become better, but not by which work: "Nâng cao chất lượng", "Tăng cường hiệu quả công tác". */
const MERE_AIM =
  /^(tiep tuc |khong ngung |phan dau )?(nang cao|tang cuong|day manh|phat huy|cai thien|doi moi|thuc hien tot|hoan thanh tot)( (chat luong|hieu qua|nang luc|trach nhiem|cong tac|cong viec|nhiem vu|hoat dong|chung|duoc giao)|,| va)*$/;

const isMereAim = onlyOf(MERE_AIM);

/** A cell that names this many lead units names none. */
const MANY_LEADS = 3;
const BLANK = /^[\s\p{Pd}._/…]*$/u;

/**
 * "6 rõ": rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ thẩm quyền, rõ sản phẩm. Of each task what its cells
 * leave open; of the annex as a whole, once, what it has no column for.
 */
export const taskNotSixClear: Check = {
  code: 'task-not-six-clear',
  severity: 'info',
  find: ({ tasks, annex }) =>
    annex === null || tasks.length === 0
      ? []
      : [...withoutColumn(annex), ...tasks.flatMap(({ task }) => unclearIn(task, annex))],
};

function withoutColumn(annex: TaskAnnex): readonly Remark[] {
  const absent = SIX_CLEAR.filter(({ role }) => annex.columns[role] === undefined);
  const [first, ...others] = absent.map(({ role }) => message(`six-clear.${role}`));
  if (!first) return [];
  const what = others.reduce((list, next) => message('list.and-more', { list, next }), first);
  return [
    { subject: annex.sheet, cell: annex.cell, message: message('finding.annex-not-six-clear', { what }) },
  ];
}

function unclearIn(task: Task, annex: TaskAnnex): readonly Remark[] {
  const work = isMereAim(task.content) ? [vagueWords('work', task.content)] : [];
  const others = SIX_CLEAR.flatMap(({ role, of, isVague }): readonly Message[] => {
    if (annex.columns[role] === undefined) return [];
    const text = of(task);
    if (BLANK.test(text))
      return [message('finding.task-not-six-clear', { what: message(`six-clear.${role}`) })];
    return isVague(text) ? [vagueWords(role, text)] : [];
  });
  const subject = task.no === '' ? `#${task.row + 1}` : task.no;
  return [...work, ...others, ...manyLeads(task)].map((text) => ({
    subject,
    cell: task.cell,
    message: text,
  }));
}

const vagueWords = (what: Aspect | 'work', text: string): Message =>
  message('finding.task-not-six-clear.vague', { what: message(`six-clear.${what}`), text });

/** Who leads a task answers for it; where many do, nobody does. */
function manyLeads({ lead }: Task): readonly Message[] {
  const count = leadCount(lead);
  return count < MANY_LEADS ? [] : [message('finding.task-not-six-clear.many-leads', { count })];
}

const UNIT_HEAD =
  /^(phong|van phong|so|ban|thanh tra|chi cuc|cuc|trung tam|ubnd|uy ban|cong an|bo phan|to|doi|truong|tram|vien|quy|hoi|doan|nganh)\b/;

/** How many leads are in one cell. A comma parts them only where a unit begins behind it: "Phòng Văn hóa, Thể thao". */
const leadCount = memoize((lead) =>
  unitsIn(lead)
    .map((text) => text.split(/,| và | - | \+ /).map((part) => part.trim()))
    .map((parts) => (parts.every((part) => UNIT_HEAD.test(textKey(part))) ? parts.length : 1))
    .reduce((sum, count) => sum + count, 0),
);
