const FIGURE = String.raw`\d{1,4}(?:[.,]\d{1,3})?`;
const UNIT = String.raw`(?:điểm|đ)`;

/** "Đúng hạn – 1,0đ … trễ hạn – 0,5đ": dots between an amount and the next option. */
const DOTS = new RegExp(String.raw`(?<=\d ?${UNIT}) ?(?:…|\.{3,}) ?(?=\p{L})`, 'giu');

/** Signs of one kind between options, for the one that the grammar knows. */
export const plainSeparators = (wording: string): string =>
  flattenedTable(pointsFirst(wording.replace(DOTS, '; ').replace(UP_TO, '$1 đến ').replace(ARROW, ' đến ')));

/** "85% → <95%", "85%~95%"; an arrow before points, "→ 50% số điểm", leads to them. */
const ARROW =
  /(?<=\d ?%) ?(?:→|->|~) ?(?=[<≤]? ?\d{1,3}(?:[.,]\d{1,2})? ?%(?! (?:của |tổng |số )*(?:điểm|mức điểm)))/gu;

/** "85 ÷ dưới 95%", "95 ÷ 100%"; a quotient goes on with "×". */
const UP_TO =
  /((?<![\d(.,])\d{1,3}(?:[.,]\d{1,2})? ?%?) ?÷ ?(?=(?:(?:dưới|cận|nhỏ hơn|<) ?)?\d{1,3}(?:[.,]\d{1,2})? ?%?(?! ?[\d)×x*]))/giu;

/** "[2,0] Xuất sắc [1,5] Tốt [0] Không đạt", "(2đ) Xuất sắc (1đ) Đạt" */
function pointsFirst(wording: string): string {
  const found = [...wording.matchAll(BRACKETED)];
  const read = found.map(([all]) => all).join('');
  if (found.length < 2 || read.trim() !== wording.trim()) return wording;
  return found.map((match) => `${match[1] ?? match[2] ?? ''} điểm: ${(match[3] ?? '').trim()}`).join('; ');
}

const BRACKETED = new RegExp(
  String.raw`\s*(?:\[\s?(${FIGURE})\s?${UNIT}?\s?\]|\(\s?(${FIGURE})\s?${UNIT}\s?\))\s*[-:–]?\s*([^[\]()\d;.:\n]{1,80}?)[;,.]?\s*(?=[[(]|$)`,
  'giu',
);

const MOST_CELLS = 60;
const POINTS_TITLE = /^(?:số |mức |thang )?điểm(?: số| đạt| chấm| tối đa)?$/iu;
const AMOUNT = new RegExp(String.raw`^${FIGURE}(?: ?${UNIT})?$`, 'iu');

const RATE_TITLE = /%|t[ỷỉ] lệ/iu;
const BARE_FIGURE = /\d(?:[\d.,]*\d)?(?! ?%|[\d.,]*\d)/gu;

/**
 * "Xếp loại | Điểm | A | 5 | B | 3": a table with its head, row after row, on one line or each on its own; also with ";"
 * between the cells of a row. Below "Tỷ lệ (%)" figures are per cents.
 */
function flattenedTable(wording: string): string {
  const filled = cellsOf(wording);
  const width = filled.findIndex((cell) => POINTS_TITLE.test(cell)) + 1;
  const isTable = (width === 2 || width === 3) && filled.length <= MOST_CELLS;
  const body = filled.slice(width);
  if (!isTable || body.length < 2 * width || body.length % width > 0) return wording;
  const titles = filled.slice(0, width);
  if (titles.some((cell) => /\d/.test(cell))) return wording;
  const isRate = RATE_TITLE.test(titles[width - 2] ?? '');
  const rows = Array.from({ length: body.length / width }, (_, row) =>
    body.slice(row * width, (row + 1) * width),
  );
  const isEach = rows.every(
    (row) => AMOUNT.test(row[width - 1] ?? '') && (isRate || !AMOUNT.test(row[width - 2] ?? '')),
  );
  const condition = (cell: string): string => (isRate ? cell.replace(BARE_FIGURE, '$&%') : cell);
  return isEach
    ? rows
        .map(
          (row) =>
            `${condition(row[width - 2] ?? '')}: ${(row[width - 1] ?? '').replace(/ ?\p{L}+$/u, '')} điểm`,
        )
        .join('; ')
    : wording;
}

/** The filled cells of a table in reading order; none where nothing parts them. */
function cellsOf(wording: string): readonly string[] {
  const lines = wording.split('\n');
  const bySign = wording.includes('|');
  const isListed = !bySign && lines.length > 2 && lines.every((line) => line.includes(';'));
  if (!bySign && !isListed) return [];
  return lines
    .flatMap((line) => line.split(bySign ? '|' : ';', MOST_CELLS + 1))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
