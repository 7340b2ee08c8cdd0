import { textKey } from '../text/key';

/** Departments of a province (sở) before and after the mergers of 2025; others are not known by name. */
const DEPARTMENTS: readonly string[] = [
  'Nội vụ',
  'Tư pháp',
  'Tài chính',
  'Kế hoạch và Đầu tư',
  'Công Thương',
  'Xây dựng',
  'Giao thông vận tải',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài nguyên và Môi trường',
  'Khoa học và Công nghệ',
  'Thông tin và Truyền thông',
  'Giáo dục và Đào tạo',
  'Y tế',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thể thao',
  'Du lịch',
  'Lao động - Thương binh và Xã hội',
  'Dân tộc và Tôn giáo',
  'Ngoại vụ',
  'Quy hoạch - Kiến trúc',
  'An toàn thực phẩm',
];

/** An agency by its name and the key by which it is compared. */
export interface Agency {
  readonly name: string;
  readonly key: string;
}

/** Letters and single spaces only: "Văn hóa, Thể thao & Du lịch" is "van hoa the thao va du lich". */
const plain = (text: string): string =>
  textKey(text.replaceAll('&', ' và '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const initials = (name: string): string =>
  plain(name)
    .split(' ')
    .filter((word) => word !== 'va')
    .map((word) => word[0] ?? '')
    .join('');

interface Department extends Agency {
  /** "so khoa hoc va cong nghe", "so khcn", "so kh va cn", the longest first. */
  readonly spellings: readonly string[];
}

const KNOWN: readonly Department[] = DEPARTMENTS.map((name) => {
  const short = initials(name);
  const spellings = [plain(name), short, `${short.slice(0, -2)} va ${short.slice(-2)}`].map(
    (each) => `so ${each}`,
  );
  return { name: `Sở ${name}`, key: plain(name), spellings };
}).sort((a, b) => b.key.length - a.key.length);

function departmentAt(text: string): Department | null {
  return (
    KNOWN.find(({ spellings }) => spellings.some((each) => text === each || text.startsWith(`${each} `))) ??
    null
  );
}

/**
 * The office itself: from the line "Đơn vị: …", else the one department that the headings name. `null` where
 * neither says.
 */
export function ownAgency(unit: string | null, headings: readonly string[]): Agency | null {
  if (unit !== null && unit.trim() !== '') {
    const key = plain(unit);
    return departmentAt(key) ?? { name: unit.trim(), key };
  }
  const named = headings.flatMap((heading) => departmentsIn(plain(heading)));
  const [first] = named;
  return first && named.every(({ key }) => key === first.key) ? first : null;
}

const departmentsIn = (text: string): readonly Department[] =>
  [...text.matchAll(/\bso [a-z]/g)].flatMap(({ index }) => departmentAt(text.slice(index)) ?? []);

/** Words by which an office speaks of its own work, before "của Sở …". */
const OWN_WORK =
  /\b(hoat dong|cong tac|chuc nang|linh vuc quan ly|pham vi quan ly|trang thong tin dien tu|cong thong tin dien tu|cong chuc|vien chuc|nguoi lao dong|cac phong|phong ban|bo phan mot cua|thu tuc hanh chinh|ke hoach cai cach hanh chinh|ke hoach cchc|thuoc tham quyen|thuoc tham quyen giai quyet)( [a-z0-9]+){0,5} (cua|thuoc) $/;
/** What the other agency does or asks is its own: "nhiệm vụ của Sở Nội vụ giao". */
const ITS_OWN = /^ (giao|huong dan|ban hanh|trien khai|to chuc|yeu cau|chu tri|de nghi|cong bo|tham muu)\b/;

/** The name of another department where the text speaks of the office's own work; `null` where there is none. */
export function foreignAgency(text: string, own: Agency): string | null {
  if (!/s(?:ở|ở)/iu.test(text)) return null;
  const words = plain(text);
  for (const { index } of words.matchAll(/\bso [a-z]/g)) {
    const found = departmentAt(words.slice(index));
    if (!found || found.key === own.key || !OWN_WORK.test(words.slice(0, index))) continue;
    const spelling = found.spellings.find((each) => words.startsWith(each, index)) ?? '';
    if (!ITS_OWN.test(words.slice(index + spelling.length))) return found.name;
  }
  return null;
}
