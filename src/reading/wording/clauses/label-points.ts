import type { Points } from '../../../model/points';
import type { Clause } from './clause-kinds';

/** An amount of points, or words that give or take some: "2 điểm", ": 2", "tính điểm theo", "được điểm tối đa". */
const SAYS_POINTS = new RegExp(
  [
    String.raw`\d\s*(?:điểm|đ)(?![\p{L}])`,
    String.raw`(?<!\d):\s*(?:(?:chấm|tính|cho|được|điểm|mức điểm) )?\d`,
    String.raw`=\s*\d[\d.,]*\s*(?:điểm|đ)?\s+/\s`,
    String.raw`(?<![\p{L}])điểm \d+(?:[.,]\d+)? ?:`,
    String.raw`\d\s*\+\s`,
    String.raw`(?<!tự |bị |báo cáo )(?<![\p{L}])(?:tính|được|trừ|cộng|mất|hưởng|cho)\s+(?:số\s+)?điểm(?![\p{L}])`,
    String.raw`(?:được|đạt|tính|chấm|cho|hưởng)\s+(?:số\s+)?điểm\s+(?:tối đa|chuẩn|tuyệt đối)`,
    String.raw`(?:tính|chấm) (?:điểm )?theo (?:công thức|t[ỷỉ] lệ)|theo t[ỷỉ] lệ thuận`,
    String.raw`(?:đủ|trọn|hết|toàn bộ)\s+(?:số\s+)?điểm(?![\p{L}])`,
  ].join('|'),
  'iu',
);

const AMOUNT = /(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)(?![\p{L}])/giu;

/** "Tỷ lệ đạt chuẩn theo Nghị định số 33/2023/NĐ-CP: 100% đạt chuẩn" */
const BEFORE_RATE = /:(?=\s*\d[\d.,]*\s*%)/gu;

/**
 * True where a label holds points, or says that some are earned: then the statement is more than one. "Từ 90 điểm trở
 * lên" of at most 3 points is a mark that is reached, and no amount.
 */
export function holdsPoints(clause: Clause, max: Points): boolean {
  if (!('label' in clause)) return false;
  if (clause.kind !== 'range') return SAYS_POINTS.test(clause.label);
  const isMark = (figure: string): boolean => Number(figure.replace(',', '.')) > max;
  return SAYS_POINTS.test(
    clause.label
      .replace(AMOUNT, (whole, figure: string) => (isMark(figure) ? '' : whole))
      .replace(BEFORE_RATE, ''),
  );
}
