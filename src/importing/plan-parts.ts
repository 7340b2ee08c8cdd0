import { textKey } from '../text/key';

/** What a part of a plan is about; `outside` is all above the first heading and below the end. */
export type PlanPart =
  'outside' | 'purpose' | 'targets' | 'tasks' | 'past' | 'money' | 'organisation' | 'other';

/** What titles say, the more telling first. Keys are without marks, as a scan may leave them. */
const TITLES: readonly (readonly [RegExp, PlanPart])[] = [
  [/\b(ket qua|muc tieu|chi tieu)\b.*\b(can|phai|du kien|phan dau) dat\b/, 'targets'],
  [/^(?:cac )?(?:nhiem vu|noi dung|giai phap)\b.*\bphan cong\b/, 'tasks'],
  [/\b(to chuc thuc hien|to chuc trien khai|trach nhiem (thi hanh|thuc hien|cua)|phan cong (trach nhiem|nhiem vu|thuc hien))\b/, 'organisation'],
  [/\b(tinh hinh|thuc trang|dac diem|ton tai|han che|ket qua (thuc hien|dat duoc)|danh gia (ket qua|chung|tinh hinh)|boi canh)\b|^(?:ket qua|mot so ket qua)\b(?!.*\b(?:can|phai|du kien|phan dau)\b).*\bnam 20\d\d\b|\b(ket qua (nam truoc|da dat))\b/, 'past'],
  [/\b(kinh phi|nguon luc tai chinh|du toan)\b/, 'money'],
  [/\b(muc tieu|chi tieu)\b/, 'targets'],
  [/\b(muc dich|yeu cau|quan diem|can cu)\b/, 'purpose'],
  [/\b(nhiem vu|giai phap|noi dung)\b/, 'tasks'],
]; // prettier-ignore

/** The part that a title begins; `null` for one that only names a subject. */
export function partOfTitle(title: string): PlanPart | null {
  const key = textKey(title);
  return TITLES.find(([words]) => words.test(key))?.[1] ?? null;
}

const GENERIC =
  /\b(muc (dich|tieu)|yeu cau|chi tieu|quan diem|noi dung|nhiem vu|giai phap|ket qua|trong tam|chu yeu|cu the|chung|tong quat|can dat|phan dau|thuc hien|to chuc|ke hoach|hoat dong|nam 20\d\d|va|cac|cua|ve|cho|trong|den|cong tac|phuong huong|du kien|dat duoc|phai dat|dinh luong|phan|kinh phi|danh muc)\b/g;

/** True for titles that name no subject: "Mục tiêu cụ thể", "Nội dung kế hoạch". */
export const isGenericTitle = (title: string): boolean =>
  textKey(title)
    .replace(GENERIC, '')
    .replace(/[^a-z]/g, '') === '';
