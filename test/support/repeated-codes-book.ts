import type { BookColumn, BookRow } from './criteria-book';
import { exampleBook } from './example-book';

const COLUMNS: readonly BookColumn[] = [
  'code', 'name', 'max', 'rule', 'total', 'achieved', 'self', 'evidence', 'explanation', 'appraised',
]; // prettier-ignore

/** One field of a commune's criteria: its codes begin at 1.1 again, as in every other field. */
const field = (code: string, name: string): readonly BookRow[] => [
  { code, name, max: 8 },
  { code: '1', name: `Ban hành và thực hiện kế hoạch về ${name.toLowerCase()}`, max: 4 },
  { code: '1.1', name: 'Ban hành kế hoạch năm', max: 1 },
  { name: 'Trước ngày 31/01', max: 1 },
  { name: 'Sau ngày 31/01', max: 0.5 },
  { name: 'Không ban hành', max: 0 },
  { code: '1.2', name: 'Mức độ hoàn thành kế hoạch', max: 3, rule: 'Tính theo công thức (b/a) x điểm tối đa', total: 12, achieved: 11 },
  { code: '2', name: 'Giải quyết hồ sơ', max: 4 },
  { code: '2.1', name: 'Tỷ lệ hồ sơ giải quyết đúng hạn', max: 3, rule: 'Từ 95% trở lên: 3 điểm; từ 80% đến dưới 95%: 1,5 điểm; dưới 80%: 0 điểm', total: '12.450', achieved: 11206 },
  { code: '2.2', name: 'Sáng kiến', max: 1, rule: 'Tùy theo tình hình thực tế của địa phương' },
]; // prettier-ignore

/** A commune's workbook: codes that repeat in every Roman field, levels in rows, figures as offices type them. */
export const repeatedCodesBook = (): Uint8Array =>
  exampleBook({
    columns: COLUMNS,
    rows: [
      ...field('I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'),
      ...field('II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
      ...field('III', 'CHUYỂN ĐỔI SỐ'),
    ],
  });
