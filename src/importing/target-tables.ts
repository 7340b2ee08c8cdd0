import { message } from '../model/message';
import type { Goal } from '../model/target';
import { textIn } from '../reading/rows/criteria-rows';
import { shareWhere, type ColumnContent } from '../reading/header/column-content';
import { findHeader, rowsBelow, type Header, type TableKind } from '../reading/header/header';
import { headerKey } from '../reading/header/lexicon';
import { heldValues } from '../reading/cells/merged-cells';
import { readGoals } from '../reading/wording/read-goals';
import { plainText, textKey } from '../text/key';
import { readListMark } from '../text/list-mark';
import type { JoinedTable } from './joined-tables';
import { doubtsOfTarget, type FoundTarget, type FoundTargets } from './sentence-targets';
import { rowSource } from './sources';

/** What a column of a table of targets is for, as plans print them. */
type Role = 'no' | 'field' | 'text' | 'unit' | 'goal' | 'before' | 'lead' | 'support' | 'deadline' | 'notes';

/** A figure to be reached: "≥ 95", "100%", "Tối thiểu 80", "15 phút". */
const isAmount = (text: string): boolean => /\d/.test(text) && text.length <= 40;

const fits = (role: Role, content: ColumnContent): boolean => {
  const amounts =
    content.texts + content.numbers === 0
      ? 0
      : (content.numbers + content.texts * shareWhere(content, isAmount)) / (content.texts + content.numbers);
  if (role === 'text') return content.texts > content.numbers && content.textLength >= 8;
  return role === 'goal' || role === 'before' ? amounts >= 0.5 : true;
};

/** The words above the columns of such tables, for the plan's year and the one before it. */
function targetTable(year: number | null): TableKind<Role> {
  const of = (at: number | null): readonly string[] =>
    at === null
      ? []
      : [
          `Năm ${at}`,
          `Mục tiêu năm ${at}`,
          `Chỉ tiêu năm ${at}`,
          `Kế hoạch năm ${at}`,
          `Mục tiêu ${at}`,
          `Chỉ tiêu ${at}`,
          `Kế hoạch ${at}`,
          `Phấn đấu năm ${at}`,
          `${at}`,
          `Chỉ tiêu phấn đấu năm ${at}`,
          `Mức phấn đấu năm ${at}`,
          `Tỷ lệ năm ${at}`,
        ];
  const past = year === null ? null : year - 1;
  return {
    lexicon: {
      no: ['STT', 'Số TT', 'TT', 'Số thứ tự'],
      field: ['Lĩnh vực', 'Nhóm chỉ tiêu', 'Nhóm', 'Nội dung cải cách', 'Lĩnh vực cải cách', 'Nhóm mục tiêu'],
      text: ['Chỉ tiêu', 'Mục tiêu', 'Nội dung chỉ tiêu', 'Tên chỉ tiêu', 'Mục tiêu, chỉ tiêu', 'Các chỉ tiêu', 'Nội dung mục tiêu', 'Chỉ tiêu, nhiệm vụ', 'Nội dung', 'Chỉ tiêu cụ thể', 'Mục tiêu cụ thể', 'Chỉ số', 'Tiêu chí', 'Nội dung, chỉ tiêu', 'Chỉ tiêu cải cách hành chính', 'Chỉ tiêu/Mục tiêu', 'Mục tiêu/Chỉ tiêu', 'Danh mục chỉ tiêu'],
      unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị đo', 'Đơn vị'],
      goal: ['Chỉ tiêu', 'Mục tiêu', 'Kế hoạch', 'Mức phấn đấu', 'Chỉ tiêu phấn đấu', 'Mức cần đạt', 'Yêu cầu', 'Mức', 'Giá trị', 'Tỷ lệ', 'Tỷ lệ (%)', 'Chỉ tiêu (%)', 'Mức đạt', 'Kết quả cần đạt', 'Chỉ tiêu giao', 'Mục tiêu (%)', 'Mức yêu cầu', 'Phấn đấu', 'Tỷ lệ cần đạt', 'Mức độ', 'Chỉ tiêu cần đạt', ...of(year)],
      before: ['Kết quả năm trước', 'Thực hiện năm trước', 'Hiện trạng', ...of(past), ...(past === null ? [] : [`Kết quả năm ${past}`, `Thực hiện năm ${past}`, `Kết quả ${past}`, `Thực hiện ${past}`, `Ước thực hiện năm ${past}`])],
      lead: ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì', 'Đơn vị thực hiện', 'Phòng chủ trì', 'Đơn vị phụ trách', 'Cơ quan thực hiện', 'Phòng, đơn vị chủ trì', 'Đơn vị chủ trì tham mưu', 'Cơ quan, đơn vị chủ trì', 'Phân công thực hiện'],
      support: ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Phối hợp'],
      deadline: ['Thời gian hoàn thành', 'Thời hạn', 'Thời gian', 'Thời gian thực hiện'],
      notes: ['Ghi chú', 'Căn cứ', 'Cơ sở xác định'],
    },
    required: ['text'],
    fits,
  }; // prettier-ignore
}

/** Of a table, this many rows must say a goal: else it is no list of targets. */
const LEAST_AIMING = 0.5;

/** The targets of a table; `null` where it is not a table of targets. */
export function tableTargets(table: JoinedTable, year: number | null): FoundTargets | null {
  const header = findHeader(table.grid, targetTable(year));
  if (!header) return null;
  const rows = rowsOf(table, header, year);
  const filled = rows.filter(({ kind }) => kind !== 'group').length;
  const aiming = rows.filter(({ kind }) => kind === 'targets').length;
  if (aiming === 0 || aiming < LEAST_AIMING * filled) return null;
  return {
    targets: rows.flatMap((row) => (row.kind === 'targets' ? row.targets : [])),
    notTaken: rows.flatMap((row) =>
      row.kind === 'none' ? [{ text: row.text, why: message('import.why.no-goal'), source: row.source }] : [],
    ),
  };
}

type Row =
  | { readonly kind: 'targets'; readonly targets: readonly FoundTarget[] }
  | { readonly kind: 'none'; readonly text: string; readonly source: FoundTarget['source'] }
  | { readonly kind: 'group' };

function rowsOf(
  { grid, rowPlaces, field: above }: JoinedTable,
  header: Header<Role>,
  year: number | null,
): readonly Row[] {
  const { columns, words } = header;
  const held = heldValues(grid);
  const text = (row: number, role: Role): string => {
    const column = columns[role];
    return column === undefined ? '' : plainText(textIn(grid, held(row, column), column));
  };
  const inPercent =
    /%|phan tram/.test(headerKey(words.goal ?? '')) || /%|phan tram/.test(headerKey(words.text ?? ''));
  let group = '';
  return rowsBelow(grid, header).flatMap((row): readonly Row[] => {
    const [name, value, unit] = [text(row, 'text'), text(row, 'goal'), text(row, 'unit')];
    const title = onlyText(grid.values[row] ?? []);
    if (title !== null && value === '' && readGoals(title).length === 0) {
      group = readListMark(title)?.rest ?? title;
      return [{ kind: 'group' }];
    }
    const at = rowPlaces[row];
    if (name === '' || !at) return [];
    const source = rowSource(at.place, at.row);
    const base = { field: text(row, 'field') || group || above, lead: text(row, 'lead'), source };
    const goals = goalsOfRow(name, value, isPercent(unit, inPercent, name), unit);
    if (goals.length === 0) return [{ kind: 'none', text: [name, value].filter(Boolean).join(': '), source }];
    const targets = goals.map((goal) => ({
      ...base,
      ...goal,
      doubts: doubtsOfTarget(goal.text, goal.goal, year),
    }));
    return [{ kind: 'targets', targets }];
  });
}

/** The one text, besides a number, of a row that only titles a group; `null` where the row holds more. */
function onlyText(cells: readonly unknown[]): string | null {
  const texts = [...new Set(cells.flatMap((cell) => (typeof cell === 'string' ? [plainText(cell)] : [])))];
  const worded = texts.filter((text) => /\p{L}{3}/u.test(text));
  const others = texts.filter(
    (text) => !/\p{L}{3}/u.test(text) && !/^(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)[.)]?$/.test(text),
  );
  return worded.length === 1 && others.length === 0 ? (worded[0] ?? null) : null;
}

const isPercent = (unit: string, inPercent: boolean, name: string): boolean =>
  unit === '' ? inPercent || /\(\s*%\s*\)|\btinh theo %/.test(name) : /%|phan tram/.test(textKey(unit));

/** The goals of a row: what its figure says of its name, else what its words say alone. */
function goalsOfRow(
  name: string,
  value: string,
  inPercent: boolean,
  unit: string,
): readonly { readonly text: string; readonly goal: Goal }[] {
  if (!/\d/.test(value)) return readGoals(name).map(({ goal, text }) => ({ goal, text }));
  const subject = name.replace(/\s*\(\s*%\s*\)/, '').replace(/[\s:;.,]+$/, '');
  const amount = inPercent && !/%/.test(value) ? value.replace(/\d+(?:[.,]\d+)*/g, '$&%') : value;
  const counted =
    inPercent ||
    unit === '' ||
    new RegExp(`\\b${textKey(unit).replace(/\W+/g, '.')}\\b`).test(textKey(amount))
      ? amount
      : `${amount} ${unit}`;
  const isCompared = /[<>≥≤=]|[\p{L}]{3}\s*\d/u.test(counted) || /%/.test(counted);
  const text = `${subject}: ${isCompared ? counted : `đạt ${counted}`}`;
  return readGoals(text)
    .slice(-1)
    .map(({ goal }) => ({ goal, text }));
}
